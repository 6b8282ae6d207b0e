import type { Shift } from '../model/roster.js';
import type { LocalDate } from '../model/time.js';
import { MINUTE_MS } from '../time/dates.js';
import type { Compiled } from './compile/compile.js';
import { MAX_BREAKS, type Schedule } from './solver/problem.js';
import { scheduleCost } from './solver/schedule-cost.js';

/** The core's schedule of an agent's shifts; null when one of them is not among his options (an edited or imported roster). */
export function encode(compiled: Compiled, agentIndex: number, shifts: readonly Shift[]): Schedule | null {
  const { option, breakAt } = emptySchedule(compiled, agentIndex);
  for (const shift of shifts) if (!placeShift(compiled, agentIndex, shift, option, breakAt)) return null;
  const cost = scheduleCost(compiled.problem.agents[agentIndex], option, breakAt);
  return cost === Infinity ? null : { option, breakAt, cost };
}

/** No shift on any day but those that the previous roster decided. */
export function emptySchedule(compiled: Compiled, agentIndex: number): Pick<Schedule, 'option' | 'breakAt'> {
  const { forcedKind } = compiled.problem.agents[agentIndex];
  return { option: Int32Array.from(forcedKind, (kind) => (kind >= 0 ? -2 : -1)), breakAt: new Int16Array(forcedKind.length * MAX_BREAKS) };
}

/** Writes a shift into its day. False: it is none of the agent's options, he may not take it, its day is taken, or its breaks are not those owed. */
export function placeShift(compiled: Compiled, agentIndex: number, shift: Shift, option: Int32Array, breakAt: Int16Array): boolean {
  const agent = compiled.problem.agents[agentIndex];
  const { table } = agent;
  const { candidates } = compiled.tables[agentIndex];
  const step = compiled.plan.rosterGridMinutes * MINUTE_MS;
  const day = dayOfDate(compiled, agentIndex, shift.date);
  if (day < 0 || option[day] !== -1) return false;
  let found = -1;
  for (let o = table.dayFirst[day]; o < table.dayFirst[day + 1]; o++) {
    const { startMs, endMs, pattern } = candidates[o];
    if (startMs === shift.startMs && endMs === shift.endMs && (found < 0 || pattern === shift.pattern)) found = o;
  }
  if (found < 0 || agent.optionCost[found] === Infinity) return false;
  const layout = table.layouts[table.layout[found]];
  const pauses = shift.segments.filter((s) => s.kind === 'break' || s.kind === 'meal');
  if (pauses.length !== layout.breaks.length) return false;
  option[day] = found;
  pauses.forEach((pause, k) => (breakAt[day * MAX_BREAKS + k] = (pause.startMs - shift.startMs) / step));
  return true;
}

/** Layer of a local date; -1 where no shift could start on it. */
export function dayOfDate({ problem, tables }: Compiled, agentIndex: number, date: LocalDate): number {
  const { days, dayFirst } = problem.agents[agentIndex].table;
  const { candidates } = tables[agentIndex];
  for (let day = 0; day < days; day++) if (dayFirst[day] < dayFirst[day + 1] && candidates[dayFirst[day]].date === date) return day;
  return -1;
}
