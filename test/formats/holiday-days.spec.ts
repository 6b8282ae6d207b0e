import type { HolidaySource } from '../../src/engine/model/holiday.js';
import { holidayDays } from '../../src/formats/holiday-days.js';
import { dateHolidays } from '../../src/platform/date-holidays.js';

/** Two years of a made-up country, in the package's own form. */
const SOURCE: HolidaySource = {
  name: 'made-up',
  holidays: (year) => [
    { date: `${year}-12-24 14:00:00`, name: 'Christmas Eve', type: 'bank' },
    { date: `${year}-12-25 00:00:00`, name: 'Christmas Day', type: 'public' },
    { date: `${year}-12-25 00:00:00 -0600`, name: 'Company day', type: 'bank' },
    { date: year === 2026 ? '2026-04-05 00:00:00' : '2027-03-28 00:00:00', name: 'Easter Sunday', type: 'public' },
    { date: `${year}-02-14 00:00:00`, name: 'Valentine', type: 'observance' },
  ],
};

describe('holidays out of a package', () => {
  it('become special days to learn from: moving feasts by year, eves from their hour, one entry a date, the types asked for', () => {
    const days = holidayDays(SOURCE, 'xx', { first: 2026, last: 2027 }, ['public', 'bank']);
    expect(days.map(({ date, name, from }) => [date, name, from])).toEqual([
      ['2026-04-05', 'Easter Sunday', undefined], ['2026-12-24', 'Christmas Eve', '14:00'], ['2026-12-25', 'Christmas Day', undefined],
      ['2027-03-28', 'Easter Sunday', undefined], ['2027-12-24', 'Christmas Eve', '14:00'], ['2027-12-25', 'Christmas Day', undefined],
    ]);
    expect(days[0]).toEqual({ calendar: 'xx', date: '2026-04-05', name: 'Easter Sunday', kind: 'Easter Sunday', source: 'made-up' });
    expect(holidayDays(SOURCE, 'xx', { first: 2027, last: 2027 }, ['public', 'bank', 'observance'])).toHaveLength(4);
    expect(() => holidayDays(SOURCE, 'xx', { first: 2027, last: 2026 }, ['public'])).toThrow(/last year/);
  });

  it('are asked of the optional package, or the way to it is told', async () => {
    const found = await dateHolidays('US', undefined).then((source) => source.holidays(2027).some(({ date }) => date.startsWith('2027-07-04')),
      (error: Error) => error.message);
    expect([true, expect.stringContaining('npm install date-holidays@3')]).toContainEqual(found);
  });
});
