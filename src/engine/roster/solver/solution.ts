import { applyCover, coverOf } from './cover.js';
import type { CoreProblem, Schedule } from './problem.js';

/** A roster in the core: one schedule an agent, with cover, cost and open cells kept up to date. */
export class Solution {
  readonly schedules: Schedule[];
  readonly cover: Int32Array;
  cost: number;
  open: number;

  constructor(
    readonly problem: CoreProblem,
    schedules: readonly Schedule[],
  ) {
    this.schedules = [...schedules];
    this.cover = coverOf(problem, schedules);
    this.cost = problem.fixedCost + schedules.reduce((sum, s) => sum + s.cost, 0);
    this.open = 0;
    for (let row = 0; row < this.cover.length; row++) this.open += Math.max(0, problem.need[row] - this.cover[row]);
  }

  /** Money + SOFT + price of open cells: what the search lowers. */
  get score(): number {
    return this.cost + this.open * this.problem.openCellPrice;
  }

  copy(): Solution {
    return new Solution(this.problem, this.schedules);
  }

  /** Takes an agent's schedule out of cover and cost; `put` gives him the next one. Open cells are brought up to date by `recount`. */
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
}
