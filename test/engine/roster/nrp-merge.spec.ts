import { POINT, compileInstance } from '../../../bench/nrp/compile.js';
import { evaluate } from '../../../bench/nrp/evaluate.js';
import type { NrpInstance } from '../../../bench/nrp/instance.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { construct } from '../../../src/engine/roster/solver/construct.js';
import { merge } from '../../../src/engine/roster/solver/merge.js';
import { PricedSearch } from '../../../src/engine/roster/solver/priced-search.js';
import type { CoreProblem, Schedule } from '../../../src/engine/roster/solver/problem.js';
import { Pricer } from '../../../src/engine/roster/solver/price.js';
import { Solution } from '../../../src/engine/roster/solver/solution.js';
import { highsSolver } from '../../../src/platform/solver/highs-solver.js';
import { tinyInstance, weeksInstance } from './nrp-cases.js';

const CASES = 40;

function rowsOf(problem: CoreProblem, schedules: readonly Schedule[]): number[][] {
  const shifts = problem.stride / schedules[0].option.length;
  return schedules.map((schedule) => Array.from(schedule.option, (o, day) => (o < 0 ? -1 : o - day * shifts)));
}

type Prices = (row: number, solution: Solution) => number;

/** Everybody's best answer to prices on days from ... to - 1, one after the other. */
function answered(from: Solution, first: number, end: number, priceOf: Prices): Solution {
  const { problem } = from;
  const solution = from.copy();
  const pricer = new Pricer();
  const prefix = new Float64Array(problem.stride + 1);
  from.schedules.forEach((schedule, i) => {
    solution.take(i);
    for (let row = 0; row < problem.stride; row++) prefix[row + 1] = prefix[row] + priceOf(row, solution);
    solution.put(i, pricer.window(problem.agents[i], prefix, schedule, first, end) ?? schedule);
  });
  return new Solution(problem, solution.schedules);
}

/** Answers to prices drawn for each agent: legal, better or worse. */
function shaken(from: Solution, seed: number, first: number, end: number): Solution {
  const random = createRandom(seed, 7);
  return answered(from, first, end, () => random.below(200) * POINT - 50 * POINT);
}

/** Answers to what the others cover: never worse. */
function improved(from: Solution, first: number, end: number): Solution {
  const { need, rowPrices } = from.problem;
  return answered(from, first, end, (row, { cover }) => (cover[row] < need[row] ? rowPrices!.under[row] : -rowPrices!.over[row]));
}

function expectTrue(instance: NrpInstance, solution: Solution, most: number): void {
  const { objective, broken } = evaluate(instance, rowsOf(solution.problem, solution.schedules));
  expect({ broken, score: solution.score }).toEqual({ broken: [], score: objective * POINT });
  expect(solution.score).toBeLessThanOrEqual(most);
}

describe('rosters of two threads', () => {
  it('become one that breaks no rule, costs what the evaluation says and never more than the one merged into', () => {
    const seen = { merged: 0, gained: 0, apart: 0, mixed: 0 };
    for (let seed = 1; seed <= CASES; seed++) {
      const instance = seed % 2 === 0 ? weeksInstance(seed) : tinyInstance(seed);
      const problem = compileInstance(instance);
      const first = construct(problem, new Float64Array(problem.stride), createRandom(seed, 4));
      if (evaluate(instance, rowsOf(problem, first.schedules)).broken.length > 0) continue;
      const half = Math.floor(instance.days / 2);
      const [a, b] = [shaken(first, seed, 0, instance.days), shaken(first, seed + CASES, half - 1, instance.days)];
      const into = a.copy();
      merge(into, b.schedules);
      expectTrue(instance, into, a.score);
      const [row, rowA, rowB] = [into, a, b].map((s) => rowsOf(problem, s.schedules).join(';'));
      seen.merged++;
      seen.gained += Number(into.score < Math.min(a.score, b.score));
      seen.apart += Number(rowA !== rowB);
      seen.mixed += Number(row !== rowA && row !== rowB);
    }
    expect(seen.merged).toBeGreaterThan(CASES / 2);
    expect(seen.apart).toBeGreaterThan(CASES / 3);
    expect(seen.mixed).toBeGreaterThan(CASES / 8);
    expect(seen.gained).toBeGreaterThan(CASES / 10);
  });

  it('keep what each improved in weeks of its own, in most cases in which that is legal together', () => {
    const seen = { pairs: 0, possible: 0, kept: 0 };
    for (let seed = 1; seed <= CASES; seed++) {
      const instance = weeksInstance(seed);
      const problem = compileInstance(instance);
      const first = shaken(construct(problem, new Float64Array(problem.stride), createRandom(seed, 4)), seed, 0, instance.days);
      const early = improved(first, 0, 7);
      const late = improved(first, 14, 21);
      if (early.score === first.score || late.score === first.score) continue;
      seen.pairs++;
      const into = early.copy();
      merge(into, late.schedules);
      expectTrue(instance, into, early.score);
      const [earlyRows, lateRows] = [early, late].map((s) => rowsOf(problem, s.schedules));
      const together = earlyRows.map((row, i) => [...row.slice(0, 14), ...lateRows[i].slice(14)]);
      if (evaluate(instance, together).broken.length > 0) continue;
      seen.possible++;
      seen.kept += Number(into.score <= early.score + late.score - first.score);
    }
    expect(seen.pairs).toBeGreaterThan(CASES / 2);
    expect(seen.possible).toBeGreaterThan(CASES / 3);
    expect(seen.kept).toBeGreaterThan(0.8 * seen.possible);
  });

  it('are taken over by searches without losing what these have found', async () => {
    const lp = await highsSolver();
    const seen = { apart: 0, better: 0 };
    for (let seed = 1; seed <= 12; seed++) {
      const instance = weeksInstance(seed);
      const problem = compileInstance(instance);
      const searches = [0, 1].map((shard) => new PricedSearch(problem, lp, seed, shard, () => false));
      for (let step = 0; step < 4; step++) for (const search of searches) search.step();
      const found = searches.map((search) => search.best!);
      const before = searches.map((search) => search.bestScore);
      if (before[0] === before[1]) continue;
      seen.apart++;
      searches.forEach((search, i) => search.merge(found[1 - i]));
      expect(searches[0].bestScore).toBe(searches[1].bestScore);
      for (const search of searches) {
        expectTrue(instance, new Solution(problem, search.best!), Math.min(...before));
        expect(new Solution(problem, search.best!).score).toBe(search.bestScore);
      }
      seen.better += Number(searches[0].bestScore < Math.min(...before));
    }
    expect(seen.apart).toBeGreaterThanOrEqual(6);
    expect(seen.better).toBeGreaterThanOrEqual(2);
  });
});
