import type { Span } from '../../engine/model/time.js';
import { MINUTE_MS } from '../../engine/time/dates.js';
import { isoLocal } from '../../engine/time/iso.js';
import { localDay } from '../../engine/time/local.js';
import { weeklyWindowSpans } from '../../engine/time/weekly.js';
import type { Findings } from '../findings.js';
import { type Decided, type DecidedShift, decidedShifts } from './decided.js';
import { checkPinnedWeeks } from './pinned-weeks.js';

/** Pins that contradict each other, or that a HARD rule forbids whatever else is rostered. */
export function checkPins(decided: Decided, findings: Findings): void {
  const { agent, pins, tail } = decided;
  const tell = (index: number, value: unknown, rule: string, hint: string): void => findings.add('contradictory-pins', `pins[${index}]`, value, rule, hint);
  const firstOn = new Map<string, number>();
  for (const { index, pin } of pins) {
    const other = firstOn.get(pin.date);
    if (other === undefined) firstOn.set(pin.date, index);
    else tell(index, pin.date, `An agent has one pin on a date; pins[${other}] is on it already.`, 'Remove one of the two.');
    const published = tail.find((shift) => shift.date === pin.date);
    if (published !== undefined) {
      tell(index, pin.date, `The previous roster starts a shift of ${agent.code} on this date, and what it published is not planned again (previous-tail).`, 'Remove the pin.');
    }
  }
  for (const shift of decidedShifts(decided)) if (shift.pin !== null) checkPlaces(shift, shift.pin, decided, findings);
  checkRest(decided, findings);
  checkPinnedWeeks(decided, decidedShifts(decided), findings);
}

/** Time off, weekly unavailability, employment. */
function checkPlaces(shift: DecidedShift, index: number, { agent, timeOff }: Decided, findings: Findings): void {
  const at = isoLocal(agent.zone, shift.startMs);
  const tell = (rule: string, hint: string): void => findings.add('contradictory-pins', `pins[${index}]`, at, rule, hint);
  const meets = (span: Span): boolean => span.startMs < shift.endMs && shift.startMs < span.endMs;
  if (timeOff.some(meets)) tell(`No minute of presence falls into time off of ${agent.code} (time-off).`, 'Remove the pin, or cut the time off.');
  if (agent.unavailable.length > 0 && weeklyWindowSpans(agent.zone, agent.unavailable, shift).some(meets)) {
    tell(`No minute of presence falls into a weekly unavailability of ${agent.code} (unavailability).`, 'Remove the pin, or change the unavailability.');
  }
  const from = agent.employedFrom === null ? -Infinity : localDay(agent.zone, agent.employedFrom).startMs;
  const to = agent.employedTo === null ? Infinity : localDay(agent.zone, agent.employedTo).endMs;
  if (shift.startMs < from || shift.endMs > to) tell(`Presence lies inside the employment of ${agent.code} (employment-dates).`, 'Remove the pin, or correct employedFrom and employedTo.');
}

function checkRest(decided: Decided, findings: Findings): void {
  const { agent, contract } = decided;
  const need = contract.rules.minimumRestMinutes;
  const shifts = decidedShifts(decided);
  for (let i = 1; i < shifts.length; i++) {
    const [before, after] = [shifts[i - 1], shifts[i]];
    const rest = (after.startMs - before.endMs) / MINUTE_MS;
    const index = after.pin ?? before.pin;
    // Two shifts on one date are told as such; more rest would not help them.
    if (rest >= need || index === null || before.date === after.date) continue;
    const other = after.pin === null || before.pin === null ? 'the previous roster' : `pins[${before.pin}]`;
    findings.add('contradictory-pins', `pins[${index}]`, isoLocal(agent.zone, after.startMs),
      `Between two shifts lie at least ${need} minutes of rest; to ${other} there are ${rest} (minimum-rest).`, 'Move or remove one of the two.');
  }
}
