import type { LocalDate, WallTime, Weekday } from '../model/time.js';

/** Calendar arithmetic on local dates; no zone is involved. A date is counted in whole days since 1970-01-01. */
export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Length of a month of the proleptic Gregorian calendar, 28-31; `month` is 1-12. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1];
}

/** Days since 1970-01-01 of a `YYYY-MM-DD` in the years 0001-9999; NaN when the text is no calendar date. */
export function dayNumber(date: LocalDate): number {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return NaN;
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 2);
  const day = digits(date, 8, 2);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month))) return NaN;
  return daysBeforeYear(year) + DAYS_BEFORE_MONTH[month - 1] + (month > 2 && isLeapYear(year) ? 1 : 0) + day - 1;
}

/** Texts of the days 1970-2099 once asked for: a solve asks for the same few dates millions of times. */
const DATE_TEXTS: LocalDate[] = [];
const MEMO_DAYS = 47_482;

/** The date that lies `day` days after 1970-01-01. Throws RangeError outside the years 0001-9999. */
export function dateOfDayNumber(day: number): LocalDate {
  if (!(day >= 0 && day < MEMO_DAYS)) return dateText(day);
  return (DATE_TEXTS[day] ??= dateText(day));
}

function dateText(day: number): LocalDate {
  let year = 1970 + Math.floor(day / 365.2425);
  if (daysBeforeYear(year) > day) year -= 1;
  else if (daysBeforeYear(year + 1) <= day) year += 1;
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`day ${day} lies outside the years 0001-9999`);
  let rest = day - daysBeforeYear(year);
  let month = 1;
  while (rest >= monthLength(year, month)) rest -= monthLength(year, month++);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(rest + 1)}`;
}

/** Throws RangeError when `date` is no calendar date. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Dates from `from` to `to`: 0 when equal, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
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
export function wallMinute(text: WallTime): number {
  if (text.length !== 5 || text[2] !== ':') return NaN;
  const minute = digits(text, 3, 2);
  const sum = digits(text, 0, 2) * 60 + minute;
  return minute < 60 && sum <= 1440 ? sum : NaN;
}

/** `HH:MM` of a minute of the day, taken modulo 24 h; 1440 itself gives `24:00`. */
export function wallTime(minuteOfDay: number): WallTime {
  const minute = minuteOfDay === 1440 ? 1440 : ((minuteOfDay % 1440) + 1440) % 1440;
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Days from 1970-01-01 to January 1 of `year`; 719162 days lie between 0001-01-01 and 1970-01-01. */
function daysBeforeYear(year: number): number {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - 719162;
}

/** Whole number written by `count` ASCII digits; NaN when one of them is none. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}
