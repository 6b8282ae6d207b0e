import type { Holiday, HolidaySource } from '../engine/model/holiday.js';
import { InputError, problemOf } from '../engine/model/problem.js';

/** Installed by those who want it: its data is under another licence than ours (CC BY-SA), so nothing of it is shipped. */
const PACKAGE = 'date-holidays';

/** The part of the package that is used. */
interface Holidays {
  getHolidays(year: number): readonly Holiday[] | false;
}
type HolidaysClass = new (country: string, state?: string) => Holidays;

/**
 * Holidays of a country, and of a state or region of it, out of the optional package. Throws InputError not-available where the package is not
 * installed, out-of-range for a country that it does not know.
 */
export async function dateHolidays(country: string, state: string | undefined): Promise<HolidaySource> {
  const found = await load();
  const holidays = new found(country, ...(state === undefined ? [] : [state]));
  return {
    name: `${PACKAGE} ${country}${state === undefined ? '' : `-${state}`}`,
    holidays: (year) => {
      const listed = holidays.getHolidays(year);
      if (listed === false || listed.length === 0) {
        const region = state === undefined ? country : `${country}-${state}`;
        throw new InputError(problemOf('out-of-range', 'country', region, `${PACKAGE} knows no holidays of it.`,
          'Use a code such as US or DE, and a state such as NY or BY.'));
      }
      return listed.map(({ date, name, type }) => ({ date, name, type }));
    },
  };
}

async function load(): Promise<HolidaysClass> {
  try {
    // A name in a variable: the package is optional, and nothing may ask for it when the program is built.
    const name: string = PACKAGE;
    return ((await import(name)) as { default: HolidaysClass }).default;
  } catch {
    throw new InputError(problemOf('not-available', 'holidays', PACKAGE, `Holidays come from the package ${PACKAGE}, which is not installed.`,
      `npm install ${PACKAGE}@3, or list special days by hand.`));
  }
}
