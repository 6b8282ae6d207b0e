import { type CoreAgent, type CoreProblem, MAX_BREAKS, type Schedule } from './problem.js';

/** Adds a schedule's cover `times` times, removes it where that is negative; `cover` has the rows of the problem. */
export function applyCover(problem: CoreProblem, agent: CoreAgent, schedule: Schedule, cover: Int32Array, times: number): void {
  applyDays(problem, agent, schedule, cover, times, 0, schedule.option.length);
}

/** The same of days from ... to - 1 alone. */
export function applyDays(
  problem: CoreProblem, agent: CoreAgent, schedule: Schedule, cover: Int32Array, times: number, from: number, to: number,
): void {
  const { table } = agent;
  const base = agent.queue * problem.stride;
  const { option, breakAt } = schedule;
  for (let day = from; day < to; day++) {
    const o = option[day];
    if (o < 0) continue;
    const start = base + table.first[o];
    const layout = table.layouts[table.layout[o]];
    for (let row = start; row < start + layout.length; row++) cover[row] += times;
    for (let k = 0; k < layout.breaks.length; k++) {
      if (!layout.breaks[k].relief) continue;
      const pause = start + breakAt[day * MAX_BREAKS + k];
      for (let row = pause; row < pause + layout.breaks[k].cells; row++) cover[row] -= times;
    }
  }
}

export function coverOf(problem: CoreProblem, schedules: readonly Schedule[]): Int32Array {
  const cover = new Int32Array(problem.queues * problem.stride);
  schedules.forEach((schedule, i) => applyCover(problem, problem.agents[i], schedule, cover, 1));
  return cover;
}

/** Agent-cells below need. */
export function openCells(problem: CoreProblem, cover: Int32Array): number {
  let open = 0;
  for (let row = 0; row < cover.length; row++) if (cover[row] < problem.need[row]) open += problem.need[row] - cover[row];
  return open;
}

/** Prefix sums of one queue's row prices, length stride + 1; `into` is reused. */
export function prefixOf(problem: CoreProblem, prices: Float64Array, queue: number, into: Float64Array): Float64Array {
  const base = queue * problem.stride;
  let sum = 0;
  into[0] = 0;
  for (let row = 0; row < problem.stride; row++) {
    sum += prices[base + row];
    into[row + 1] = sum;
  }
  return into;
}
