import type { HolidaySource } from '../engine/model/holiday.js';
import { InputError, problemOf } from '../engine/model/problem.js';
import { dateOfDayNumber, dayNumber } from '../engine/time/dates.js';
import type { SpecialDayInput } from './plan/special-day.js';

/**
 * Holidays as special days of a calendar, without a multiplier: what they do is learnt from the years before, days of one name together. Of several
 * entries on one date the first by type (public, bank, then the others) stays, since a calendar lists a date once. Sorted by date.
 * Throws InputError out-of-range for years the wrong way round.
 */
export function holidayDays(source: HolidaySource, calendar: string, years: { readonly first: number; readonly last: number },
  types: readonly string[]): readonly SpecialDayInput[] {
  if (years.last < years.first) throw new InputError(problemOf('out-of-range', 'years', `${years.first}-${years.last}`,
    'The last year is not before the first.', 'Exchange the two.'));
  const byDate = new Map<string, { readonly rank: number; readonly day: SpecialDayInput }>();
  for (let year = years.first; year <= years.last; year++) {
    for (const { date, name, type, days } of source.holidays(year)) {
      const rank = types.indexOf(type);
      const first = dayNumber(date.slice(0, 10));
      if (rank < 0 || Number.isNaN(first)) continue;
      for (let i = 0; i < days; i++) {
        const day = dateOfDayNumber(first + i);
        const before = byDate.get(day);
        if (before !== undefined && before.rank <= rank) continue;
        const from = i > 0 ? '' : date.slice(11, 16);
        // Each day of a long feast has an effect of its own.
        const called = i === 0 ? name : `${name}, day ${i + 1}`;
        byDate.set(day, { rank, day: { calendar, date: day, name: called, ...(from === '' || from === '00:00' ? {} : { from }), kind: called, source: source.name } });
      }
    }
  }
  return [...byDate].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { day }]) => day);
}
