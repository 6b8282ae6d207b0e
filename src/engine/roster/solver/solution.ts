import { applyCover, coverOf } from './cover.js';
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
    this.open = 0;
    this.deviation = 0;
    for (let row = 0; row < this.cover.length; row++) this.open += Math.max(0, problem.need[row] - this.cover[row]);
    for (let queue = 0; queue < problem.queues; queue++) this.deviation += this.deviationOf(queue);
  }

  /** Money + SOFT + price of cover off need: what the search lowers. */
  get score(): number {
    return this.cost + (this.problem.rowPrices === null ? this.open * this.problem.openCellPrice : this.deviation);
  }

  copy(): Solution {
    return new Solution(this.problem, this.schedules);
  }

  /** Takes an agent's schedule out of cover and cost; `put` gives him the next one. Open cells and their price are brought up to date by `recount` and `deviationOf`. */
  take(agent: number): void {
    applyCover(this.problem, this.problem.agents[agent], this.schedules[agent], this.cover, -1);
    this.cost -= this.schedules[agent].cost;
  }

  put(agent: number, schedule: Schedule): void {
    applyCover(this.problem, this.problem.agents[agent], schedule, this.cover, 1);
    this.cost += schedule.cost;
    this.schedules[agent] = schedule;
  }

  recount(queue: number): number {
    const { need, stride } = this.problem;
    let open = 0;
    for (let row = queue * stride; row < (queue + 1) * stride; row++) if (this.cover[row] < need[row]) open += need[row] - this.cover[row];
    return open;
  }

  /** Open cells of a queue, each at its row's weight. */
  weightOf(queue: number, weights: Float64Array): number {
    const { need, stride } = this.problem;
    let sum = 0;
    for (let row = queue * stride; row < (queue + 1) * stride; row++) if (this.cover[row] < need[row]) sum += (need[row] - this.cover[row]) * weights[row];
    return sum;
  }

  /** What a queue's cover off need costs under `rowPrices`; 0 without them. */
  deviationOf(queue: number): number {
    const { need, stride, rowPrices } = this.problem;
    if (rowPrices === null) return 0;
    const { under, over } = rowPrices;
    let price = 0;
    for (let row = queue * stride; row < (queue + 1) * stride; row++) {
      const short = need[row] - this.cover[row];
      if (short > 0) price += short * under[row];
      else if (short < 0) price -= short * over[row];
    }
    return price;
  }
}
