import type { Instant, LocalDate, Zone } from '../model/time.js';
import { DAY_MS, MINUTE_MS, dayNumber } from './dates.js';
import { offsetMinutes } from './zone.js';

/**
 * Every instant at which the zone's clock reads `minuteOfDay` on `date`, ascending: none in a gap, two in an overlap.
 * luxon alone picks one reading silently, and not the same one in every zone, so both candidate offsets are tried here.
 */
export function possibleInstants(zone: Zone, date: LocalDate, minuteOfDay: number): readonly Instant[] {
  const naive = dayNumber(date) * DAY_MS + minuteOfDay * MINUTE_MS;
  const before = offsetMinutes(zone, naive - DAY_MS);
  const after = offsetMinutes(zone, naive + DAY_MS);
  const found: Instant[] = [];
  for (const offset of before === after ? [before] : [Math.max(before, after), Math.min(before, after)]) {
    const at = naive - offset * MINUTE_MS;
    if (offsetMinutes(zone, at) === offset) found.push(at);
  }
  return found;
}

/**
 * The one rule for times that we generate (docs/time.md): a reading inside a gap moves to the first valid instant after the gap;
 * a reading that exists twice is its first occurrence. `minuteOfDay` may be 1440 or more: it then counts from the next date's 00:00.
 */
export function generatedInstant(zone: Zone, date: LocalDate, minuteOfDay: number): Instant {
  const carry = Math.floor(minuteOfDay / 1440);
  if (carry !== 0) return generatedInstant(zone, shift(date, carry), minuteOfDay - carry * 1440);
  const found = possibleInstants(zone, date, minuteOfDay);
  if (found.length > 0) return found[0];
  return endOfGap(zone, dayNumber(date) * DAY_MS + minuteOfDay * MINUTE_MS);
}

function shift(date: LocalDate, days: number): LocalDate {
  return new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** The transition instant that swallowed the naive local reading. */
function endOfGap(zone: Zone, naive: number): Instant {
  let lo = naive - DAY_MS - offsetMinutes(zone, naive - DAY_MS) * MINUTE_MS;
  let hi = naive + DAY_MS - offsetMinutes(zone, naive + DAY_MS) * MINUTE_MS;
  const local = (at: Instant): number => at + offsetMinutes(zone, at) * MINUTE_MS;
  while (hi - lo > MINUTE_MS) {
    const mid = lo + Math.floor((hi - lo) / 2 / MINUTE_MS) * MINUTE_MS;
    if (local(mid) >= naive) hi = mid;
    else lo = mid;
  }
  return hi;
}
