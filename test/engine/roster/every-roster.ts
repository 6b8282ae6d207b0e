import type { Plan } from '../../../src/engine/model/plan.js';
import type { Requirement } from '../../../src/engine/model/requirement.js';
import { coverOf, requiredCells } from '../../../src/engine/coverage/cover.js';
import type { LegalSchedule } from './every-schedule.js';

/** What trying every combination of the agents' legal schedules finds. */
export interface Exhaustive {
  /** Least objective of a covered roster; null where none is covered. */
  readonly optimum: number | null;
  /** Fewest open agent-minutes of any roster. */
  readonly leastOpenMinutes: number;
  readonly rosters: number;
}

/** Agents in plan order, each with all of his legal schedules. */
export function everyRoster(plan: Plan, requirement: Requirement, schedules: readonly (readonly LegalSchedule[])[]): Exhaustive {
  const tail = coverOf(plan, requirement, []).queues;
  const needs = plan.queues.map((queue, q) => requiredCells(plan, requirement, queue.code).map((need, i) => Math.max(0, need - tail[q].assigned[i])));
  const queueOf = plan.agents.map((agent) => plan.queues.findIndex((queue) => queue.code === agent.queue));
  // Of schedules that cover the same cells only the cheapest can be part of an optimum.
  const distinct = schedules.map((list) => cheapestByCover(list));
  const left = needs.map((need) => Int32Array.from(need));
  let open = needs.flat().reduce((sum, need) => sum + need, 0);
  let optimum: number | null = null;
  let leastOpen = open;
  const choose = (i: number, cost: number): void => {
    if (i === plan.agents.length) {
      if (open < leastOpen) leastOpen = open;
      if (open === 0 && (optimum === null || cost < optimum)) optimum = cost;
      return;
    }
    const cells = left[queueOf[i]];
    for (const schedule of distinct[i]) {
      for (const cell of schedule.cells) if (cells[cell]-- > 0) open--;
      choose(i + 1, cost + schedule.cost);
      for (const cell of schedule.cells) if (++cells[cell] > 0) open++;
    }
  };
  choose(0, 0);
  return { optimum, leastOpenMinutes: leastOpen * plan.rosterGridMinutes, rosters: schedules.reduce((product, list) => product * list.length, 1) };
}

function cheapestByCover(schedules: readonly LegalSchedule[]): readonly { readonly cost: number; readonly cells: readonly number[] }[] {
  const found = new Map<string, { cost: number; cells: readonly number[] }>();
  for (const { cover, cost } of schedules) {
    const cells = cover.flatMap((covers, i) => (covers > 0 ? [i] : []));
    const key = cells.join();
    const known = found.get(key);
    if (!known || cost < known.cost) found.set(key, { cost, cells });
  }
  return [...found.values()];
}
