import type { LocalDate } from '../model/time.js';
import { dayNumber, monthLength, twoDigits } from './dates.js';

/** Calendar month of a date, `YYYY-MM`. */
export function monthOf(date: LocalDate): string {
  return date.slice(0, 7);
}

/** Number of dates in the month that holds `date`, 28-31. */
export function daysInMonth(date: LocalDate): number {
  return monthLength(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

/** First date of the month that holds `date`. */
export function monthStartOf(date: LocalDate): LocalDate {
  return `${monthOf(date)}-01`;
}

/**
 * The same day of the month `months` later (earlier when negative); the last day of the month where it has no such day:
 * 2027-01-31 + 1 month = 2027-02-28. Throws RangeError when `date` is no calendar date or the result leaves the years 0001-9999.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  if (Number.isNaN(dayNumber(date))) throw new RangeError(`"${date}" is no calendar date`);
  const sum = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(sum / 12);
  const month = sum - year * 12 + 1;
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`${date} + ${months} months lies outside the years 0001-9999`);
  const day = Math.min(Number(date.slice(8)), monthLength(year, month));
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}
