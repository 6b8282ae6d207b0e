import { applyDays, coverOf } from './cover.js';
import type { CoreProblem, Schedule } from './problem.js';

/** A roster in the core: one schedule an agent, with cover, cost and open cells kept up to date. */
export class Solution {
  readonly schedules: Schedule[];
  readonly cover: Int32Array;
  cost: number;
  /** Agent-cells below need. */
  open: number;
  /** Price of cover off need where the problem prices it row by row; 0 where it does not. */
  deviation: number;

  constructor(
    readonly problem: CoreProblem,
    schedules: readonly Schedule[],
  ) {
    this.schedules = [...schedules];
    this.cover = coverOf(problem, schedules);
    this.cost = problem.fixedCost + schedules.reduce((sum, s) => sum + s.cost, 0);
    this.open = this.openIn(0, this.cover.length);
    this.deviation = this.deviationIn(0, this.cover.length);
  }

  /** Money + SOFT + price of cover off need: what the search lowers. */
  get score(): number {
    return this.cost + (this.problem.rowPrices === null ? this.open * this.problem.openCellPrice : this.deviation);
  }

  copy(): Solution {
    return new Solution(this.problem, this.schedules);
  }

  /**
   * Takes what an agent does on days from ... to - 1 out of cover, and his whole schedule out of the cost; `put` gives him one that differs on those days
   * alone. Open cells and their price are brought up to date by `recount` and `deviationOf`.
   */
  take(agent: number, from = 0, to = this.schedules[agent].option.length): void {
    applyDays(this.problem, this.problem.agents[agent], this.schedules[agent], this.cover, -1, from, to);
    this.cost -= this.schedules[agent].cost;
  }

  put(agent: number, schedule: Schedule, from = 0, to = schedule.option.length): void {
    applyDays(this.problem, this.problem.agents[agent], schedule, this.cover, 1, from, to);
    this.cost += schedule.cost;
    this.schedules[agent] = schedule;
  }

  recount(queue: number): number {
    const { stride } = this.problem;
    return this.openIn(queue * stride, (queue + 1) * stride);
  }

  deviationOf(queue: number): number {
    const { stride } = this.problem;
    return this.deviationIn(queue * stride, (queue + 1) * stride);
  }

  /** Open cells of rows from ... to - 1. */
  openIn(from: number, to: number): number {
    const { need } = this.problem;
    let open = 0;
    for (let row = from; row < to; row++) if (this.cover[row] < need[row]) open += need[row] - this.cover[row];
    return open;
  }

  /** The same, each at its row's weight. */
  weightIn(from: number, to: number, weights: Float64Array): number {
    const { need } = this.problem;
    let sum = 0;
    for (let row = from; row < to; row++) if (this.cover[row] < need[row]) sum += (need[row] - this.cover[row]) * weights[row];
    return sum;
  }

  /** What cover off need costs in rows from ... to - 1 under `rowPrices`; 0 without them. */
  deviationIn(from: number, to: number): number {
    const { need, rowPrices } = this.problem;
    if (rowPrices === null) return 0;
    const { under, over } = rowPrices;
    let price = 0;
    for (let row = from; row < to; row++) {
      const short = need[row] - this.cover[row];
      if (short > 0) price += short * under[row];
      else if (short < 0) price -= short * over[row];
    }
    return price;
  }
}
