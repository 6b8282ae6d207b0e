import { InputError, type Problem, problemOf } from '../model/problem.js';
import type { Instant, Zone } from '../model/time.js';
import { DAY_MS, HOUR_MS, MINUTE_MS, dayNumber } from './dates.js';
import { isoLocal } from './iso.js';
import { gapEnd, instantsOfReading } from './wall.js';

const SHAPE = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|([+-])(\d{2})(?::?(\d{2}))?)?$/;

/**
 * A time that a person typed, as an instant. `YYYY-MM-DDTHH:MM[:SS[.sss]]` is read on the zone's clock and refused when that clock skips it
 * or shows it twice; with `Z` or an offset it names its instant itself. `T24:00` is the end of the date.
 * Throws InputError: `bad-time` (no such shape), `bad-date` (no calendar date), `time-does-not-exist`, `time-exists-twice`.
 */
export function typedInstant(zone: Zone, text: string, field: string): Instant {
  const read = readTypedInstant(zone, text, field);
  if (typeof read !== 'number') throw new InputError(read);
  return read;
}

/** As `typedInstant`, but hands the problem back, for callers that collect all of them. */
export function readTypedInstant(zone: Zone, text: string, field: string): Instant | Problem {
  const match = SHAPE.exec(text);
  const [, date, hours, minutes, seconds = '0', fraction = '', suffix, sign, offsetHours = '0', offsetMinutes = '0'] = match ?? [];
  const inDay = Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds) * 1000 + Number(fraction.padEnd(3, '0'));
  const validClock = Number(minutes) < 60 && Number(seconds) < 60 && inDay <= DAY_MS;
  if (!match || !validClock || Number(offsetHours) > 23 || Number(offsetMinutes) > 59) {
    return problemOf('bad-time', field, text, 'A time is written YYYY-MM-DDTHH:MM, with an offset or Z where it is not on the local clock.',
      'Write for example 2027-03-14T09:30, 2027-03-14T09:30-05:00 or 2027-03-14T14:30Z.');
  }
  const day = dayNumber(date);
  if (Number.isNaN(day)) return problemOf('bad-date', field, text, `There is no ${date} in the calendar.`, 'Correct the date; it is written YYYY-MM-DD.');
  const reading = day * DAY_MS + inDay;
  if (suffix) return reading - (sign === '-' ? -1 : 1) * (Number(offsetHours) * HOUR_MS + Number(offsetMinutes) * MINUTE_MS);
  const found = instantsOfReading(zone, reading);
  if (found.length === 1) return found[0];
  return found.length === 0 ? skipped(zone, text, field, reading) : repeated(zone, text, field, found);
}

function skipped(zone: Zone, text: string, field: string, reading: number): Problem {
  const after = gapEnd(zone, reading);
  return problemOf('time-does-not-exist', field, text, `A typed time exists on its clock; the clocks of ${zone} jump over this one.`,
    `Write ${shortIso(zone, after - MINUTE_MS)} (last minute before the change) or ${shortIso(zone, after)} (first minute after it).`);
}

function repeated(zone: Zone, text: string, field: string, readings: readonly Instant[]): Problem {
  return problemOf('time-exists-twice', field, text, `A typed time exists once on its clock; the clocks of ${zone} go back over this one.`,
    `Write ${readings.map((at, i) => `${shortIso(zone, at)} (${i === 0 ? 'first' : 'second'} time)`).join(' or ')}.`);
}

/** Offset time without `:00` seconds, as people type it. */
function shortIso(zone: Zone, at: Instant): string {
  return isoLocal(zone, at).replace(/T(\d{2}:\d{2}):00(?=[+-])/, 'T$1');
}
