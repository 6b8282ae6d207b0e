import type { Instant, LocalDate, Zone } from '../../src/engine/model/time.js';
import { minorText } from '../../src/engine/money/currency.js';
import { wallTime, weekdayOf } from '../../src/engine/time/dates.js';
import { localDate, localMinute } from '../../src/engine/time/local.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `Sunday 28 March 2027`. */
export function longDate(date: LocalDate): string {
  return `${WEEKDAYS[weekdayOf(date) - 1]} ${dayAndMonth(date)} ${date.slice(0, 4)}`;
}

/** `28 March`. */
export function dayAndMonth(date: LocalDate): string {
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}

/** `Sun 28 Mar`. */
export function shortDate(date: LocalDate): string {
  return `${WEEKDAYS[weekdayOf(date) - 1].slice(0, 3)} ${date.slice(8)} ${MONTHS[Number(date.slice(5, 7)) - 1].slice(0, 3)}`;
}

/** `09:00`, the clock face of a zone. */
export function clock(zone: Zone, at: Instant): string {
  return wallTime(localMinute(zone, at));
}

/** `Tue 30 Mar 08:00-16:00`, the agent's clock. */
export function spanText(zone: Zone, startMs: Instant, endMs: Instant): string {
  return `${shortDate(localDate(zone, startMs))} ${clock(zone, startMs)}-${clock(zone, endMs)}`;
}

/** Minor units with thousands: `39,625.82 USD`. */
export function money(minor: number, currency: string): string {
  const text = minorText(Math.abs(minor), currency);
  const [whole, fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${minor < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`} ${currency}`;
}

/** 1/1000 minor units, to the whole minor unit. */
export function milliMoney(milli: number, currency: string): string {
  return money(Math.round(milli / 1000), currency);
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
