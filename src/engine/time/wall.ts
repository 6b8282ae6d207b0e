import type { Instant, LocalDate, Zone } from '../model/time.js';
import { DAY_MS, MINUTE_MS, dayNumber } from './dates.js';
import { type OffsetPeriod, periodAt, periodsIn } from './zone.js';

/**
 * A clock reading as one number: the milliseconds that would have passed since 1970-01-01T00:00 if the zone's clock had never changed.
 * `readingMs - offset = instant`.
 */
export type ReadingMs = number;

/** Minutes of 1440 and more count on from the following date's 00:00, negative ones back from 00:00. */
export function readingMs(date: LocalDate, minuteOfDay: number): ReadingMs {
  return dayNumber(date) * DAY_MS + minuteOfDay * MINUTE_MS;
}

/**
 * Every instant at which the zone's clock reads `minuteOfDay` on `date`, ascending: none in a gap, two in an overlap.
 * luxon alone picks one reading silently, and not the same one in every zone.
 */
export function possibleInstants(zone: Zone, date: LocalDate, minuteOfDay: number): readonly Instant[] {
  return instantsOfReading(zone, readingMs(date, minuteOfDay));
}

/** As `possibleInstants`, for a reading given as one number. */
export function instantsOfReading(zone: Zone, reading: ReadingMs): readonly Instant[] {
  const found: Instant[] = [];
  for (const period of periodsAround(zone, reading)) {
    const at = reading - period.offsetMs;
    if (at >= period.startMs && at < period.endMs) found.push(at);
  }
  return found;
}

/**
 * The one rule for times that we generate (docs/time.md): a reading inside a gap moves to the first valid instant after the gap;
 * a reading that exists twice is its first occurrence. `minuteOfDay` may be 1440 or more: it then counts from the next date's 00:00.
 */
export function generatedInstant(zone: Zone, date: LocalDate, minuteOfDay: number): Instant {
  return generatedFromReading(zone, readingMs(date, minuteOfDay));
}

/** As `generatedInstant`, for a reading given as one number. */
export function generatedFromReading(zone: Zone, reading: ReadingMs): Instant {
  if (zone === 'UTC') return reading;
  const first = periodAt(zone, reading - DAY_MS);
  if (reading + DAY_MS < first.endMs) return reading - first.offsetMs;
  const found = instantsOfReading(zone, reading);
  return found.length > 0 ? found[0] : gapEnd(zone, reading);
}

/** The instant of the clock change that swallowed a reading: its first valid instant after the gap. Throws RangeError for a reading in no gap. */
export function gapEnd(zone: Zone, reading: ReadingMs): Instant {
  const periods = periodsAround(zone, reading);
  for (let i = 1; i < periods.length; i++) {
    const at = periods[i].startMs;
    if (at + periods[i - 1].offsetMs <= reading && reading < at + periods[i].offsetMs) return at;
  }
  throw new RangeError(`reading ${reading} lies in no gap of ${zone}`);
}

/** Every period in which the reading could lie: no offset ever reached 24 h, so one day on each side holds them all. */
function periodsAround(zone: Zone, reading: ReadingMs): readonly OffsetPeriod[] {
  return periodsIn(zone, { startMs: reading - DAY_MS, endMs: reading + DAY_MS + 1 });
}
