import type { Instant, LocalDate } from '../model/time.js';
import { DAY_MS, MINUTE_MS, dayNumber } from './dates.js';

/** A time stamp as it stands in a file: a calendar date, a clock reading, and whether it ends in Z (or +00:00). */
export interface Stamp {
  readonly date: LocalDate;
  /** Minutes after 00:00 by the clock face, 0-1439. */
  readonly minute: number;
  readonly utc: boolean;
}

const PATTERN = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::00(?:\.0+)?)?(Z|\+00:00)?$/;

/**
 * Reads `2011-01-01T07:00Z`, `2003-03-03T07:00`, `2003-03-03 07:00:00`; null for anything else, for a date that is in no calendar and for
 * seconds other than 00 (a row of a history starts on a minute).
 */
export function parseStamp(text: string): Stamp | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const hour = Number(match[2]);
  const minute = Number(match[3]);
  if (hour > 23 || minute > 59 || Number.isNaN(dayNumber(match[1]))) return null;
  return { date: match[1], minute: hour * 60 + minute, utc: match[4] !== undefined };
}

/** The stamp's reading as if its clock were UTC. */
export function naiveInstant(stamp: Stamp): Instant {
  return dayNumber(stamp.date) * DAY_MS + stamp.minute * MINUTE_MS;
}
