import type { Instant, Zone } from '../model/time.js';
import { DAY_MS, HOUR_MS, MINUTE_MS, dateOfDayNumber, twoDigits } from './dates.js';
import { offsetMs } from './zone.js';

/** ISO 8601 in UTC, such as `2027-03-14T10:00:00Z`; milliseconds are written only where they are not zero. */
export function isoUtc(at: Instant): string {
  return `${clockText(at)}Z`;
}

/** ISO 8601 on the zone's clock with its offset, such as `2027-03-14T03:00:00-07:00`; names one instant also where the reading exists twice. */
export function isoLocal(zone: Zone, at: Instant): string {
  const offset = offsetMs(zone, at);
  return `${clockText(at + offset)}${offsetText(offset)}`;
}

/** `+05:45`, `-03:30`, `+00:00` of an offset in milliseconds; seconds only where it has them (before 1972). */
export function offsetText(offsetMilliseconds: number): string {
  const size = Math.abs(offsetMilliseconds);
  const seconds = Math.floor((size % MINUTE_MS) / 1000);
  const tail = seconds === 0 ? '' : `:${twoDigits(seconds)}`;
  return `${offsetMilliseconds < 0 ? '-' : '+'}${twoDigits(Math.floor(size / HOUR_MS))}:${twoDigits(Math.floor((size % HOUR_MS) / MINUTE_MS))}${tail}`;
}

/** `YYYY-MM-DDTHH:MM:SS[.sss]` of a reading given as milliseconds. */
function clockText(reading: number): string {
  const day = Math.floor(reading / DAY_MS);
  const inDay = reading - day * DAY_MS;
  const milliseconds = inDay % 1000;
  const fraction = milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0')}`;
  const hour = Math.floor(inDay / HOUR_MS);
  const minute = Math.floor((inDay % HOUR_MS) / MINUTE_MS);
  const second = Math.floor((inDay % MINUTE_MS) / 1000);
  return `${dateOfDayNumber(day)}T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}${fraction}`;
}
