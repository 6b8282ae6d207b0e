import type { TimeOff } from '../../engine/model/plan.js';
import type { Instant, LocalDate, Zone } from '../../engine/model/time.js';
import { addDays, dateOfDayNumber } from '../../engine/time/dates.js';
import { localDay, localDayNumber } from '../../engine/time/local.js';
import { readTypedInstant } from '../../engine/time/typed.js';
import type { Findings } from '../findings.js';
import type { TimeOffInput } from '../plan/time-off.js';

const FORMS = 'A time off has "from" and "to" (whole local dates), or "start" and "end" (times).';

/** Resolves a time off on the agent's clock; null when a problem was told. */
export function timeOffOf(input: TimeOffInput, zone: Zone, path: string, findings: Findings): TimeOff | null {
  const span = spanOf(input, zone, path, findings);
  if (span === null) return null;
  return { agent: input.agent, kind: input.kind, startMs: span.startMs, endMs: span.endMs, dates: wholeDates(zone, span.startMs, span.endMs), credited: input.kind !== 'unpaid' };
}

function spanOf(input: TimeOffInput, zone: Zone, path: string, findings: Findings): { startMs: Instant; endMs: Instant } | null {
  const { from, to, start, end } = input;
  const dates = from !== undefined || to !== undefined;
  const times = start !== undefined || end !== undefined;
  if (dates && times) {
    findings.add('unknown-field', `${path}.${start === undefined ? 'end' : 'start'}`, start ?? end, FORMS, 'Keep one of the two forms.');
    return null;
  }
  if (dates || !times) {
    if (from === undefined || to === undefined) {
      findings.add('missing-field', `${path}.${from === undefined ? 'from' : 'to'}`, undefined, FORMS, 'Add it; for a single day both are the same date.');
      return null;
    }
    if (from > to) {
      findings.add('minimum-above-maximum', `${path}.from`, from, `Time off begins at or before its last day, here ${to}.`, 'Exchange "from" and "to".');
      return null;
    }
    return { startMs: localDay(zone, from).startMs, endMs: localDay(zone, to).endMs };
  }
  if (start === undefined || end === undefined) {
    findings.add('missing-field', `${path}.${start === undefined ? 'start' : 'end'}`, undefined, FORMS, 'Add it, for example "2027-03-16T13:00".');
    return null;
  }
  const startMs = readTypedInstant(zone, start, `${path}.start`);
  const endMs = readTypedInstant(zone, end, `${path}.end`);
  if (typeof startMs !== 'number') findings.take([startMs]);
  if (typeof endMs !== 'number') findings.take([endMs]);
  if (typeof startMs !== 'number' || typeof endMs !== 'number') return null;
  if (startMs >= endMs) {
    findings.add('minimum-above-maximum', `${path}.start`, start, `Time off begins before it ends, here at ${end}.`, 'Exchange "start" and "end".');
    return null;
  }
  return { startMs, endMs };
}

/** Local dates all of whose instants lie inside the span; a date that the zone skipped is none. */
function wholeDates(zone: Zone, startMs: Instant, endMs: Instant): LocalDate[] {
  const dates: LocalDate[] = [];
  const last = dateOfDayNumber(localDayNumber(zone, endMs));
  for (let date = dateOfDayNumber(localDayNumber(zone, startMs)); date <= last; date = addDays(date, 1)) {
    const day = localDay(zone, date);
    if (day.startMs < day.endMs && day.startMs >= startMs && day.endMs <= endMs) dates.push(date);
  }
  return dates;
}
