import type { Instant } from '../../model/time.js';
import type { Compiled } from '../compile/compile.js';
import { applyCover } from '../solver/cover.js';
import { type BreakLayout, type CoreAgent, MAX_BREAKS, type Schedule } from '../solver/problem.js';
import { scheduleCost, unpaidSavings } from '../solver/schedule-cost.js';
import type { Told } from './told.js';

/** A shift that has begun serves no row any more: its cover is taken off the need, breaks and all, and only what rules and money see of it is left. */
const SERVED: BreakLayout = { length: 0, breaks: [], edge: 0, maxWork: Infinity };

/**
 * The agent when nothing that begins before `from` moves and each other change of a day costs `changePrice`. A day whose shift fell out changes anyway
 * and costs nothing. Everybody is his own twin: no two have been told the same.
 */
export function settledAgent(compiled: Compiled, index: number, told: Told, from: Instant, changePrice: number): CoreAgent {
  const agent = compiled.problem.agents[index];
  const { table } = agent;
  const { candidates } = compiled.tables[index];
  const { option, breakAt } = told.schedule;
  const optionCost = Float64Array.from(agent.optionCost);
  const offCost = Float64Array.from(agent.offCost);
  const length = Int32Array.from(table.length);
  const layout = Uint16Array.from(table.layout);
  for (let day = 0; day < table.days; day++) {
    const current = option[day];
    const change = told.dropped[day] === 1 ? 0 : changePrice;
    const begun = current >= 0 && candidates[current].startMs < from;
    for (let o = table.dayFirst[day]; o < table.dayFirst[day + 1]; o++) {
      if (o !== current) optionCost[o] += begun || candidates[o].startMs < from ? Infinity : change;
      else if (begun) {
        optionCost[o] -= unpaidSavings(agent, o, breakAt, day);
        length[o] = 0;
        layout[o] = table.layouts.length;
      }
    }
    if (current >= 0) offCost[day] += begun ? Infinity : change;
  }
  return { ...agent, optionCost, offCost, twin: index, table: { ...table, length, layout, layouts: [...table.layouts, SERVED] } };
}

/** Adds the cover of an agent's shifts that began before `from`. */
export function applyBegun(compiled: Compiled, index: number, { schedule }: Told, from: Instant, cover: Int32Array, sign: 1 | -1): void {
  const { candidates } = compiled.tables[index];
  const option = schedule.option.map((o) => (o >= 0 && candidates[o].startMs < from ? o : -1));
  applyCover(compiled.problem, compiled.problem.agents[index], { ...schedule, option }, cover, sign);
}

/** A schedule of the settled agent as the agent's own: shifts that have begun with the breaks that they have, and its true cost. */
export function unsettled(compiled: Compiled, index: number, told: Told, from: Instant, found: Schedule): Schedule {
  const { candidates } = compiled.tables[index];
  const breakAt = Int16Array.from(found.breakAt);
  found.option.forEach((o, day) => {
    if (o >= 0 && candidates[o].startMs < from) copyBreaks(told.schedule, day, breakAt);
  });
  return { option: found.option, breakAt, cost: scheduleCost(compiled.problem.agents[index], found.option, breakAt) };
}

/** Breaks of one day as they were told. */
export function copyBreaks(told: Schedule, day: number, into: Int16Array): void {
  into.set(told.breakAt.subarray(day * MAX_BREAKS, (day + 1) * MAX_BREAKS), day * MAX_BREAKS);
}

/** The same shift, or none, with its breaks in the same places. */
export function isSameDay(now: Schedule, then: Schedule, day: number): boolean {
  if (now.option[day] !== then.option[day]) return false;
  for (let k = day * MAX_BREAKS; k < (day + 1) * MAX_BREAKS; k++) if (now.breakAt[k] !== then.breakAt[k]) return false;
  return true;
}
