import { ONE, type Rational, ZERO, add, compare, multiply, ratio } from '../../money/rational.js';
import { dayNumber } from '../../time/dates.js';
import type { AgentFile } from '../agent-file.js';
import { weekdayOfDay } from '../diary.js';
import { type Terms, milli, termsOf } from './terms.js';

/** Milli that one paid grid cell costs, by the minutes of it in the night window and its local date. */
export type CellCost = (nightMinutes: number, day: number) => number;

/** Each of the few different cells of an agent is priced exactly once. */
export function cellCostOf(file: AgentFile): CellCost {
  const terms = termsOf(file);
  const holidays = new Set(file.site.holidays.map((h) => dayNumber(h.date)));
  const known = new Map<number, number>();
  return (nightMinutes, day) => {
    const weekend = file.weekend.includes(weekdayOfDay(day));
    const holiday = holidays.has(day);
    const key = nightMinutes * 4 + (weekend ? 2 : 0) + (holiday ? 1 : 0);
    let cost = known.get(key);
    if (cost === undefined) known.set(key, (cost = priced(file, terms, nightMinutes, weekend, holiday)));
    return cost;
  };
}

/** round(g/60 · k · b · (h + p)). */
function priced(file: AgentFile, terms: Terms, nightMinutes: number, weekend: boolean, holiday: boolean): number {
  const grid = file.plan.rosterGridMinutes;
  const share = add(terms.hourly ? ONE : ZERO, premium(terms, ratio(nightMinutes, grid), weekend ? terms.weekend : ZERO, holiday ? terms.holiday : ZERO));
  return milli(file.plan, multiply(ratio(grid, 60), multiply(terms.baseHour, share)));
}

function premium(terms: Terms, nightShare: Rational, weekend: Rational, holiday: Rational): Rational {
  if (!terms.highestOnly) return add(multiply(nightShare, terms.night), add(weekend, holiday));
  const byDay = larger(weekend, holiday);
  const dayShare = add(ONE, multiply(ratio(-1), nightShare));
  return add(multiply(nightShare, larger(terms.night, byDay)), multiply(dayShare, byDay));
}

function larger(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}
