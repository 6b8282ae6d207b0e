import type { Holiday, HolidaySource } from '../engine/model/holiday.js';
import { InputError, problemOf } from '../engine/model/problem.js';

/** An optional dependency: whoever does not want it, or its data's licence (CC BY 3.0), installs with --omit=optional and loses this import alone. */
const PACKAGE = 'date-holidays';

/** A holiday in the package's words; `start` and `end` are instants of its region. */
interface Listed extends Omit<Holiday, 'days'> {
  readonly start: Date;
  readonly end: Date;
}

/** The part of the package that is used. */
interface Holidays {
  getHolidays(year: number): readonly Listed[] | false;
  /** Codes and names; undefined where a country has none, or is not known. */
  getStates(country: string): Readonly<Record<string, string>> | undefined;
}
type HolidaysClass = new (country: string, state?: string) => Holidays;

const DAY_MS = 86_400_000;

/**
 * Holidays of a country, and of a state or region of it, out of the optional package. Throws InputError not-available where the package is not
 * installed, out-of-range for a country that it does not know.
 */
export async function dateHolidays(country: string, state: string | undefined): Promise<HolidaySource> {
  const found = await load();
  const [land, part] = [country.toUpperCase(), state?.toUpperCase()];
  const holidays = new found(land, ...(part === undefined ? [] : [part]));
  const region = part === undefined ? land : `${land}-${part}`;
  if (part !== undefined) checkState(holidays, land, part);
  return {
    name: `${PACKAGE} ${region}`,
    holidays: (year) => {
      const listed = holidays.getHolidays(year);
      if (listed === false || listed.length === 0) {
        throw new InputError(problemOf('out-of-range', 'country', region, `${PACKAGE} knows no holidays of it.`, 'Use a code such as US or DE, and a state such as NY or BY.'));
      }
      return listed.map(({ date, name, type, start, end }) => ({ date, name, type, days: daysOf(date, end.getTime() - start.getTime()) }));
    },
  };
}

/** The package takes an unknown state for the whole country, silently. */
function checkState(holidays: Holidays, country: string, state: string): void {
  const states = Object.keys(holidays.getStates(country) ?? {});
  if (states.includes(state)) return;
  throw new InputError(problemOf('out-of-range', 'state', state, `${PACKAGE} knows no such state or region of ${country}.`,
    states.length === 0 ? 'It knows none of this country: leave it out.' : `It knows: ${states.join(', ')}.`));
}

/** Local dates from its start on; a day of a clock change has 23 or 25 hours. */
function daysOf(date: string, lengthMs: number): number {
  const startsAt = (Number(date.slice(11, 13)) || 0) / 24;
  return Math.max(1, Math.round(startsAt + lengthMs / DAY_MS));
}

async function load(): Promise<HolidaysClass> {
  try {
    // A name in a variable: the package is optional, and nothing may ask for it when the program is built.
    const name: string = PACKAGE;
    return ((await import(name)) as { default: HolidaysClass }).default;
  } catch (error) {
    // A package that is there and does not load is no package that is missing.
    if (!String((error as { code?: unknown }).code).endsWith('MODULE_NOT_FOUND')) throw error;
    throw new InputError(problemOf('not-available', 'holidays', PACKAGE, `Holidays come from the package ${PACKAGE}, which is not installed.`,
      `npm install ${PACKAGE}@3, or list special days by hand.`));
  }
}
