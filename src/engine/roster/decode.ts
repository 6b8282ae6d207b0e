import type { Roster, Segment, Shift } from '../model/roster.js';
import { MINUTE_MS } from '../time/dates.js';
import type { Compiled } from './compile/compile.js';
import { owedBreaks } from './compile/owed-breaks.js';
import { MAX_BREAKS, type Schedule } from './solver/problem.js';

/** Turns the core's schedules back into shifts with segments; what the previous roster decided is not among them. */
export function decode(compiled: Compiled, schedules: readonly Schedule[]): Roster {
  return { format: 'sunshift-roster/1', shifts: schedules.flatMap((schedule, agent) => shiftsOf(compiled, agent, schedule)) };
}

/** One agent's shifts in order of time. */
export function shiftsOf(compiled: Compiled, agentIndex: number, schedule: Schedule): Shift[] {
  const view = compiled.views[agentIndex];
  const { candidates } = compiled.tables[agentIndex];
  const grid = compiled.plan.rosterGridMinutes;
  const shifts: Shift[] = [];
  schedule.option.forEach((option, day) => {
    if (option < 0) return;
    const { startMs, endMs, date, pattern, lengthMinutes } = candidates[option];
    const owed = owedBreaks(view.contract.rules.breaks, lengthMinutes)?.breaks ?? [];
    const segments: Segment[] = [];
    let at = startMs;
    owed.forEach((rule, k) => {
      const from = startMs + schedule.breakAt[day * MAX_BREAKS + k] * grid * MINUTE_MS;
      if (from > at) segments.push({ kind: 'work', paid: true, covers: true, startMs: at, endMs: from });
      at = from + rule.minutes * MINUTE_MS;
      segments.push({ kind: rule.kind, paid: rule.paid, covers: !rule.relief, startMs: from, endMs: at });
    });
    if (at < endMs) segments.push({ kind: 'work', paid: true, covers: true, startMs: at, endMs });
    const { agent, site } = view;
    shifts.push({ agent: agent.code, site: site.code, queue: agent.queue, zone: agent.zone, pattern, date, startMs, endMs, segments });
  });
  return shifts;
}
