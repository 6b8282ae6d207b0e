import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { POINT, compileInstance } from '../../../bench/nrp/compile.js';
import { evaluate } from '../../../bench/nrp/evaluate.js';
import { type NrpInstance, parseInstance } from '../../../bench/nrp/instance.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { DualAscent, lagrangianValue } from '../../../src/engine/roster/solver/bound.js';
import { construct } from '../../../src/engine/roster/solver/construct.js';
import { Descent } from '../../../src/engine/roster/solver/descent.js';
import { Pricer } from '../../../src/engine/roster/solver/price.js';
import { PricedSearch } from '../../../src/engine/roster/solver/priced-search.js';
import type { CoreProblem, Schedule } from '../../../src/engine/roster/solver/problem.js';
import { Root } from '../../../src/engine/roster/solver/root.js';
import { Solution } from '../../../src/engine/roster/solver/solution.js';
import { highsSolver } from '../../../src/platform/solver/highs-solver.js';
import { everyRow, tinyInstance } from './nrp-cases.js';

const CASES = 60;
/** Instances on which the whole search, linear solver included, must find the best of all rosters. */
const SEARCHED = 8;

/** Rows that break no rule of the person, by the evaluation that shares nothing with the solver. */
function legalRows(instance: NrpInstance, person: number): readonly (readonly number[])[] {
  const staff = [instance.staff[person]];
  const daysOff = new Map([...instance.daysOff].filter(([id]) => id === staff[0].id));
  const alone: NrpInstance = { ...instance, staff, daysOff, on: [], off: [], cover: [] };
  return everyRow(instance).filter((row) => evaluate(alone, [row]).broken.length === 0);
}

function rowOf(problem: CoreProblem, schedule: Schedule): number[] {
  const shifts = problem.stride / schedule.option.length;
  return Array.from(schedule.option, (o, day) => (o < 0 ? -1 : o - day * shifts));
}

/** Cost less prices earned of a row, as the oracle's value counts them. */
function reducedCost(problem: CoreProblem, agent: number, row: readonly number[], prices: Float64Array): number {
  const shifts = problem.stride / row.length;
  return row.reduce((sum, s, day) => sum + (s < 0 ? 0 : problem.agents[agent].optionCost[day * shifts + s] - prices[day * shifts + s]), 0);
}

function drawnPrices(problem: CoreProblem, seed: number): { prices: Float64Array; prefix: Float64Array } {
  const random = createRandom(seed, 2);
  const prices = Float64Array.from({ length: problem.stride }, () => random.below(101) * POINT - POINT);
  const prefix = new Float64Array(problem.stride + 1);
  prices.forEach((price, row) => (prefix[row + 1] = prefix[row] + price));
  return { prices, prefix };
}

describe('published shift scheduling instances on the core', () => {
  it('prices every person exactly: over all days, and over any window with the rest as it is', () => {
    const seen = { people: 0, stuck: 0, windows: 0, changed: 0 };
    const pricer = new Pricer();
    for (let seed = 1; seed <= CASES; seed++) {
      const instance = tinyInstance(seed);
      const problem = compileInstance(instance);
      const { prices, prefix } = drawnPrices(problem, seed);
      const random = createRandom(seed, 3);
      problem.agents.forEach((agent, person) => {
        const legal = legalRows(instance, person);
        const least = legal.reduce((best, row) => Math.min(best, reducedCost(problem, person, row, prices)), Infinity);
        const value = pricer.value(agent, prefix);
        expect({ seed, person, value }).toEqual({ seed, person, value: least });
        if (legal.length === 0) {
          seen.stuck++;
          return;
        }
        seen.people++;
        const found = rowOf(problem, pricer.schedule(agent, prefix, value));
        expect(reducedCost(problem, person, found, prices)).toBe(least);
        expect(legal.some((row) => row.join() === found.join())).toBe(true);
        for (let trial = 0; trial < 4; trial++) {
          const now = legal[random.below(legal.length)];
          const from = random.below(instance.days);
          const to = from + 1 + random.below(instance.days - from);
          const current: Schedule = { option: Int32Array.from(now, (s, day) => (s < 0 ? -1 : day * 2 + s)), breakAt: new Int16Array(instance.days * 6), cost: 0 };
          const same = legal.filter((row) => row.every((s, day) => (day >= from && day < to) || s === now[day]));
          const best = same.reduce((lowest, row) => Math.min(lowest, reducedCost(problem, person, row, prices)), Infinity);
          const window = pricer.window(agent, prefix, current, from, to);
          const answer = rowOf(problem, window!);
          expect({ seed, person, from, to, value: reducedCost(problem, person, answer, prices) }).toEqual({ seed, person, from, to, value: best });
          expect(same.some((row) => row.join() === answer.join())).toBe(true);
          seen.windows++;
          seen.changed += Number(answer.join() !== now.join());
        }
      });
    }
    expect(seen.people).toBeGreaterThan(CASES);
    expect(seen.stuck).toBeGreaterThan(0);
    expect(seen.windows).toBeGreaterThan(4 * CASES);
    expect(seen.changed).toBeGreaterThan(CASES);
  });

  it('never proves more than the best of all rosters, finds it, and its rosters cost what the evaluation says', async () => {
    const lp = await highsSolver();
    const seen = { compared: 0, tight: 0, found: 0, searched: 0, dived: 0, closed: 0 };
    for (let seed = 1; seed <= CASES; seed++) {
      const instance = tinyInstance(seed);
      const legal = [legalRows(instance, 0), legalRows(instance, 1)];
      if (legal[0].length * legal[1].length === 0 || legal[0].length * legal[1].length > 60_000) continue;
      const problem = compileInstance(instance);
      const objectiveOf = (a: readonly number[], b: readonly number[]): number => evaluate(instance, [a, b]).objective;
      const optimum = legal[0].reduce((best, a) => legal[1].reduce((least, b) => Math.min(least, objectiveOf(a, b)), best), Infinity);
      if (seen.compared < SEARCHED) {
        const search = new PricedSearch(problem, lp, seed, 0, () => false);
        for (let step = 0; step < 400 && !(search.bestScore === optimum * POINT); step++) search.step();
        expect({ seed, best: search.bestScore / POINT, lie: search.lowerBound > optimum * POINT }).toEqual({ seed, best: optimum, lie: false });
        seen.searched++;
      }
      const dual = new DualAscent(problem, 0);
      for (let step = 0; step < 60; step++) dual.step(optimum * POINT);
      expect({ seed, over: dual.best > optimum * POINT }).toEqual({ seed, over: false });
      expect(lagrangianValue(problem, dual.result().prices)).toBe(dual.best);
      const solution = construct(problem, new Float64Array(problem.stride), createRandom(seed, 4));
      const descent = new Descent(problem, solution, createRandom(seed, 5));
      while (descent.step());
      const { objective, broken } = evaluate(instance, solution.schedules.map((s) => rowOf(problem, s)));
      expect({ seed, broken, score: solution.score }).toEqual({ seed, broken: [], score: objective * POINT });
      expect(objective).toBeGreaterThanOrEqual(optimum);
      const root = new Root(problem, lp, solution, () => createRandom(seed, 6), () => false);
      for (let done = false; !done; ) {
        done = root.step();
        if (root.found === null) continue;
        const dived = evaluate(instance, root.found.map((s) => rowOf(problem, s)));
        expect({ seed, broken: dived.broken, cost: new Solution(problem, root.found).score }).toEqual({ seed, broken: [], cost: dived.objective * POINT });
        expect(dived.objective).toBeGreaterThanOrEqual(optimum);
        seen.dived++;
        root.found = null;
      }
      expect({ seed, over: root.bound > optimum * POINT }).toEqual({ seed, over: false });
      seen.closed += Number(Math.ceil(root.bound / POINT) === optimum);
      seen.compared++;
      seen.tight += Number(Math.ceil(dual.best / POINT) === optimum);
      seen.found += Number(objective === optimum);
      if (seen.compared === 20) break;
    }
    expect(seen.searched).toBe(SEARCHED);
    expect(seen.dived).toBeGreaterThan(0);
    expect(seen.closed).toBeGreaterThan(seen.compared / 2);
    expect(seen.compared).toBeGreaterThanOrEqual(15);
    expect(seen.found + seen.tight).toBeGreaterThan(seen.compared / 2);
  });

  const folder = process.env.SUNSHIFT_DATA === undefined ? null : join(process.env.SUNSHIFT_DATA, 'rostering', 'nrp24');
  const published: readonly (readonly [number, number])[] = [[1, 607], [2, 828], [4, 1716]];
  if (folder === null || !existsSync(folder)) {
    it.skip('published rosters: SKIPPED, SUNSHIFT_DATA is not set', () => undefined);
  } else {
    it.each(published)('counts the published roster of instance %i as %i', (number, objective) => {
      const instance = parseInstance(readFileSync(join(folder, `Instance${number}.txt`), 'utf8'));
      const lines = readFileSync(join(folder, 'published-rosters', `Instance${number}.${objective}.txt`), 'utf8').trim().split(/\r?\n/);
      const choices = lines.map((line) => line.trim().split(/\s+/).slice(1).map((id) => instance.shifts.findIndex((s) => s.id === id)));
      expect(evaluate(instance, choices)).toEqual({ objective, broken: [] });
    });
  }
});
