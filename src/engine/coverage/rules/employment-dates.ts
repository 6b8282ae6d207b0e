import type { Span } from '../../model/time.js';
import { elapsedMinutes, localDay, overlapMinutes } from '../../time/local.js';
import type { AgentFile } from '../agent-file.js';
import { duration, localStamp } from '../words.js';
import { type Rule, violation } from './rule.js';

export const employmentDates: Rule = {
  id: 'employment-dates',
  sentence: 'Presence lies inside employment.',
  check(file) {
    if (file.agent.employedFrom === null && file.agent.employedTo === null) return { checked: 0, violations: [] };
    const employed = employmentOf(file);
    const violations = file.shifts.flatMap((shift) => {
      const outside = elapsedMinutes(shift) - overlapMinutes(employed, shift);
      const words = `works ${duration(outside)} of the shift of ${localStamp(file.zone, shift.startMs)} outside his employment.`;
      return outside > 0 ? [violation(this, file, shift.startMs, outside, 'minutes', words)] : [];
    });
    return { checked: file.shifts.length, violations };
  },
};

/** From the start of the first to the end of the last employed date, on the agent's clock. */
export function employmentOf(file: AgentFile): Span {
  const { employedFrom, employedTo } = file.agent;
  return {
    startMs: employedFrom === null ? -Infinity : localDay(file.zone, employedFrom).startMs,
    endMs: employedTo === null ? Infinity : localDay(file.zone, employedTo).endMs,
  };
}
