import type { HolidaySource } from '../../src/engine/model/holiday.js';
import { holidayDays } from '../../src/formats/holiday-days.js';
import { dateHolidays } from '../../src/platform/date-holidays.js';

/** Two years of a made-up country, in the package's own form. */
const SOURCE: HolidaySource = {
  name: 'made-up',
  holidays: (year) => [
    { date: `${year}-12-24 14:00:00`, name: 'Christmas Eve', type: 'bank', days: 1 },
    { date: `${year}-12-25 00:00:00`, name: 'Christmas Day', type: 'public', days: 1 },
    { date: `${year}-12-25 00:00:00 -0600`, name: 'Company day', type: 'bank', days: 1 },
    { date: year === 2026 ? '2026-04-05 00:00:00' : '2027-03-28 00:00:00', name: 'Easter Sunday', type: 'public', days: 1 },
    { date: `${year}-12-25 00:00:00`, name: 'Long feast', type: 'optional', days: 3 },
    { date: `${year}-02-14 00:00:00`, name: 'Valentine', type: 'observance', days: 1 },
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

  it('that last for days become one entry a date, each of its own kind, where nothing of more weight is', () => {
    const days = holidayDays(SOURCE, 'xx', { first: 2027, last: 2027 }, ['public', 'optional']);
    expect(days.map(({ date, name, kind }) => [date, name, kind])).toEqual([
      ['2027-03-28', 'Easter Sunday', 'Easter Sunday'], ['2027-12-25', 'Christmas Day', 'Christmas Day'],
      ['2027-12-26', 'Long feast, day 2', 'Long feast, day 2'], ['2027-12-27', 'Long feast, day 3', 'Long feast, day 3'],
    ]);
  });
});

const installed = (() => {
  try {
    require.resolve('date-holidays');
    return true;
  } catch {
    return false;
  }
})();
if (!installed) console.warn('SKIPPED, 5 tests: holidays out of the real package; npm install');

describe('the optional package date-holidays', () => {
  (installed ? it.skip : it)('is asked for by name where it is not installed', async () => {
    await expect(dateHolidays('US', undefined)).rejects.toThrow('npm install date-holidays@3');
  });

  const real = installed ? it : it.skip;
  const datesOf = async (country: string, state: string | undefined, year: number): Promise<Record<string, string>> =>
    Object.fromEntries(holidayDays(await dateHolidays(country, state), 'xx', { first: year, last: year }, ['public', 'bank'])
      .map(({ date, name, from }) => [date, from === undefined ? name : `${name} from ${from}`]));

  real('gives moving feasts, substitute days and eves of two years', async () => {
    expect(await datesOf('us', 'ny', 2027)).toMatchObject({ '2027-07-04': 'Independence Day', '2027-07-05': 'Independence Day (substitute day)', '2027-11-25': 'Thanksgiving Day' });
    expect(await datesOf('US', undefined, 2026)).toMatchObject({ '2026-11-26': 'Thanksgiving Day' });
    expect(await datesOf('DE', 'BY', 2027)).toMatchObject({ '2027-03-26': 'Karfreitag', '2027-12-24': 'Heiliger Abend from 14:00' });
  });

  real('knows what one state has and another has not', async () => {
    expect(Object.keys(await datesOf('DE', 'BY', 2027))).toContain('2027-01-06');
    expect(Object.keys(await datesOf('DE', 'BE', 2027))).not.toContain('2027-01-06');
  });

  real('gives every day of a feast that lasts for days', async () => {
    const days = Object.keys(await datesOf('SA', undefined, 2027));
    expect(days).toEqual(expect.arrayContaining(['2027-03-09', '2027-03-10', '2027-03-11', '2027-03-12']));
    expect(days).not.toContain('2027-03-13');
  });

  real('counts a day of 23 or 25 hours as one', async () => {
    for (const [country, state] of [['US', 'NY'], ['DE', 'BY'], ['PL', undefined], ['CO', undefined]] as const) {
      const days = Object.values(await datesOf(country, state, 2027));
      expect({ country, long: days.filter((name) => name.includes(', day ')) }).toEqual({ country, long: [] });
    }
  });

  real('refuses a country and a state that it does not know, instead of taking another for them', async () => {
    await expect(dateHolidays('US', 'QQ')).rejects.toThrow('It knows: AL');
    await expect(dateHolidays('PL', 'QQ')).rejects.toThrow('It knows none of this country');
    const nowhere = await dateHolidays('XX', undefined);
    expect(() => nowhere.holidays(2027)).toThrow('knows no holidays of it');
  });
});
