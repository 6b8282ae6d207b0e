import { coverOf, prefixOf } from './cover.js';
import type { LinearProgram, LpSolver } from './lp.js';
import { Pricer } from './price.js';
import type { CoreProblem, Schedule } from './problem.js';
import type { Solution } from './solution.js';

/** Columns kept at most, and the most that go into one integer program. */
const MOST_KEPT = 30_000;
const MOST_CHOSEN = 1500;
/** Schedules that must have come since the last one. */
const LEAST_NEW = 100;
/** Nodes of one integer program. */
const NODES = 400;

interface Kept {
  readonly agent: number;
  readonly schedule: Schedule;
  /** Reduced cost under the prices of the bound: a roster with this schedule costs at least bound + reduced. */
  readonly reduced: number;
}

/**
 * Schedules met on the way that a better roster could still hold: those whose reduced cost under the bound's prices is below the gap. An integer
 * program over them finds combinations that no dive went through.
 */
export class Pool {
  private readonly kept: Kept[] = [];
  private readonly known = new Set<string>();
  private readonly least: Float64Array;
  private readonly bound: number;
  private addedSince = 0;

  /** @param prices whole-number row prices of a good bound */
  constructor(private readonly problem: CoreProblem, private readonly prices: Float64Array) {
    const pricer = new Pricer();
    const prefix = prefixOf(problem, prices, 0, new Float64Array(problem.stride + 1));
    this.least = Float64Array.from(problem.agents, (agent) => pricer.value(agent, prefix, null, false));
    this.bound = problem.fixedCost + this.least.reduce((a, b) => a + b, 0) + prices.reduce((sum, price, row) => sum + price * problem.need[row], 0);
  }

  /** Keeps the schedule unless no roster below `score` can hold it. */
  add(agent: number, schedule: Schedule, score: number): void {
    const { table } = this.problem.agents[agent];
    let reduced = schedule.cost - this.least[agent];
    for (const o of schedule.option) if (o >= 0) reduced -= this.prices[table.first[o]];
    if (this.bound + reduced >= score || this.kept.length >= MOST_KEPT) return;
    const key = `${agent}:${schedule.option.join(',')}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    this.kept.push({ agent, schedule, reduced });
    this.addedSince++;
  }

  /** Is a new integer program worth its time: can all that a roster below `score` may hold go in, and are enough of them new? */
  ripe(score: number): boolean {
    if (this.addedSince <= LEAST_NEW) return false;
    const possible = this.kept.reduce((count, k) => count + (this.bound + k.reduced < score ? 1 : 0), 0);
    return possible <= MOST_CHOSEN && this.addedSince * 3 > possible;
  }

  /** Schedules of a roster that costs less than `current`, or null. */
  combine(current: Solution, lp: LpSolver, shouldStop: () => boolean): readonly Schedule[] | null {
    this.addedSince = 0;
    const { problem } = this;
    const { under, over } = problem.rowPrices!;
    const chosen: Kept[] = current.schedules.map((schedule, agent) => ({ agent, schedule, reduced: 0 }));
    const inCurrent = new Set(current.schedules);
    const candidates = this.kept.filter((k) => this.bound + k.reduced < current.score && !inCurrent.has(k.schedule));
    chosen.push(...candidates);
    const rows = problem.stride;
    const scale = problem.dearestCell / 100;
    const slacks = 2 * rows;
    const starts = [...Array.from({ length: slacks + 1 }, (_, i) => i)];
    const entries = Array.from({ length: slacks }, (_, i) => i % rows);
    for (const { agent, schedule } of chosen) {
      const { table } = problem.agents[agent];
      for (const o of schedule.option) if (o >= 0) entries.push(table.first[o]);
      entries.push(rows + agent);
      starts.push(entries.length);
    }
    const count = slacks + chosen.length;
    const bounds = new Float64Array(rows + problem.agents.length).fill(1);
    bounds.set(problem.need);
    const program: LinearProgram = {
      rowLower: bounds, rowUpper: bounds,
      cost: Float64Array.from({ length: count }, (_, i) => (i < rows ? under[i] : i < slacks ? over[i - rows] : chosen[i - slacks].schedule.cost) / scale),
      lower: new Float64Array(count), upper: Float64Array.from({ length: count }, (_, i) => (i < slacks ? Infinity : 1)),
      starts: Int32Array.from(starts), rows: Int32Array.from(entries),
      values: Float64Array.from(entries, (_, i) => (i >= rows && i < slacks ? -1 : 1)),
    };
    const cover = coverOf(problem, current.schedules);
    const start = Float64Array.from({ length: count }, (_, i) => {
      if (i < rows) return Math.max(0, problem.need[i] - cover[i]);
      if (i < slacks) return Math.max(0, cover[i - rows] - problem.need[i - rows]);
      return i < slacks + problem.agents.length ? 1 : 0;
    });
    const found = lp.integer(program, Uint8Array.from({ length: count }, (_, i) => (i < slacks ? 0 : 1)), start, NODES, shouldStop);
    if (found === null) return null;
    const schedules = [...current.schedules];
    chosen.forEach(({ agent, schedule }, i) => {
      if (found[slacks + i] > 0.5) schedules[agent] = schedule;
    });
    return schedules;
  }
}
