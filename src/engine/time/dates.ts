import type { LocalDate, Weekday } from '../model/time.js';

/** Calendar arithmetic on local dates; no zone is involved. A date is counted in whole days since 1970-01-01. */
export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;

/** Days since 1970-01-01 of a `YYYY-MM-DD`; NaN when the text is no calendar date. */
export function dayNumber(date: LocalDate): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return NaN;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return dateOfDayNumber(ms / DAY_MS) === date ? ms / DAY_MS : NaN;
}

export function dateOfDayNumber(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** 1 = Monday ... 7 = Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(date: LocalDate): Weekday {
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** First date of the week that holds `date` when weeks start on `weekStart`. */
export function weekStartOf(date: LocalDate, weekStart: Weekday): LocalDate {
  return addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
}

/** Minutes after 00:00 of `HH:MM`; `24:00` gives 1440; NaN when the text is no clock reading. */
export function wallMinute(text: string): number {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  if (!match) return NaN;
  const minute = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minute <= 1440 ? minute : NaN;
}
