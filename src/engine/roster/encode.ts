import type { Shift } from '../model/roster.js';
import { MINUTE_MS } from '../time/dates.js';
import type { Compiled } from './compile/compile.js';
import { MAX_BREAKS, type Schedule } from './solver/problem.js';
import { scheduleCost } from './solver/schedule-cost.js';

/** The core's schedule of an agent's shifts; null when one of them is not among his options (an edited or imported roster). */
export function encode(compiled: Compiled, agentIndex: number, shifts: readonly Shift[]): Schedule | null {
  const agent = compiled.problem.agents[agentIndex];
  const { table } = agent;
  const { candidates } = compiled.tables[agentIndex];
  const step = compiled.plan.rosterGridMinutes * MINUTE_MS;
  const option = Int32Array.from(agent.forcedKind, (kind) => (kind >= 0 ? -2 : -1));
  const breakAt = new Int16Array(table.days * MAX_BREAKS);
  for (const shift of shifts) {
    const found = candidates.findIndex((c) => c.startMs === shift.startMs && c.endMs === shift.endMs && c.date === shift.date);
    if (found < 0 || agent.optionCost[found] === Infinity) return null;
    let day = 0;
    while (table.dayFirst[day + 1] <= found) day++;
    if (option[day] !== -1) return null;
    option[day] = found;
    const layout = table.layouts[table.layout[found]];
    const pauses = shift.segments.filter((s) => s.kind === 'break' || s.kind === 'meal');
    if (pauses.length !== layout.breaks.length) return null;
    pauses.forEach((pause, k) => (breakAt[day * MAX_BREAKS + k] = (pause.startMs - shift.startMs) / step));
  }
  const cost = scheduleCost(agent, option, breakAt);
  return cost === Infinity ? null : { option, breakAt, cost };
}
