import { slotOfWeek } from '../history/week-slots.js';
import type { BacktestWindow } from './backtest.js';
import { LEVELS, quantile } from './error-spread.js';
import type { LocalSeries } from './local-series.js';

/** Handle time per slot of the local week, and how far the mean of a row falls from it. */
export interface AhtForecast {
  readonly profile: Float64Array;
  /** Which form was chosen: `flat`, `hour of day` or `hour of week`, and the weeks that it is learnt from. */
  readonly form: string;
  /** Quantiles of (row's AHT / forecast - 1) x sqrt(contacts), per level of the intervals: a mean of n contacts errs with 1 / sqrt(n). */
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

interface AhtForm {
  readonly name: 'flat' | 'hour of day' | 'hour of week';
  readonly weeks: number;
}

/** The simpler before the less simple. The last one is what stands where nothing can be tested. */
const FORMS: readonly AhtForm[] = (['flat', 'hour of day', 'hour of week'] as const).flatMap((name) => [26, 8, 4].map((weeks) => ({ name, weeks })));
const UNTESTED: AhtForm = { name: 'hour of week', weeks: 26 };
/** Share of the error by which a less simple form has to be better. */
const CLEARLY_BETTER = 0.99;
/** A row's AHT has a relative deviation of about 1 / sqrt(contacts) when handle times are exponential. */
const ASSUMED = [0.6745, 1.2816, 1.96];

/**
 * Handle time by the same machinery as volume: means over the last weeks, weighted by contacts, per hour of the local week, per hour of the day or overall;
 * the form is the one whose error over the windows, weighted by contacts, is least, each window learnt from the rows before it. Rows of special days are
 * left out. null where no row has both contacts and a handle time. O(forms x windows x slots).
 */
export function ahtForecast(series: LocalSeries, ahtSeconds: Float64Array | null, windows: readonly BacktestWindow[]): AhtForecast | null {
  if (ahtSeconds === null) return null;
  const last = profileOf(series, ahtSeconds, series.cells, UNTESTED);
  if (last === null) return null;
  let form = UNTESTED;
  let least = Infinity;
  for (const tried of windows.length < 2 ? [] : FORMS) {
    const error = errorOf(series, ahtSeconds, windows, tried);
    if (!(error < least * (least === Infinity ? 1 : CLEARLY_BETTER))) continue;
    least = error;
    form = tried;
  }
  const profile = profileOf(series, ahtSeconds, series.cells, form) ?? last;
  const ratios = ratiosOf(series, ahtSeconds, windows, form);
  const learnt = ratios.length >= 20;
  return {
    profile, form: `${form.name}, ${form.weeks} weeks`,
    lower: LEVELS.map((level, i) => (learnt ? quantile(ratios, (1 - level) / 2) : -ASSUMED[i])),
    upper: LEVELS.map((level, i) => (learnt ? quantile(ratios, (1 + level) / 2) : ASSUMED[i])),
  };
}

/** What is known before cell `end`; an hour without contacts takes the mean of all. */
function profileOf(series: LocalSeries, ahtSeconds: Float64Array, end: number, { name, weeks }: AhtForm): Float64Array | null {
  const { slotsPerWeek, slotsPerCell, numbers, counts } = series;
  const groups = name === 'flat' ? 1 : name === 'hour of day' ? slotsPerWeek / 7 : slotsPerWeek;
  const seconds = new Float64Array(groups);
  const contacts = new Float64Array(groups);
  let allSeconds = 0;
  let allContacts = 0;
  for (let part = Math.max(0, end * slotsPerCell - weeks * slotsPerWeek); part < end * slotsPerCell; part++) {
    const aht = ahtSeconds[Math.floor(part / slotsPerCell)];
    const count = counts[part];
    if (Number.isNaN(aht) || !(count > 0)) continue;
    const group = slotOfWeek(numbers[part], slotsPerWeek) % groups;
    seconds[group] += count * aht;
    contacts[group] += count;
    allSeconds += count * aht;
    allContacts += count;
  }
  if (allContacts === 0) return null;
  return Float64Array.from({ length: slotsPerWeek }, (_, slot) => {
    const group = slot % groups;
    return contacts[group] > 0 ? seconds[group] / contacts[group] : allSeconds / allContacts;
  });
}

/** Sum of contacts x |AHT - forecast| over the windows; NaN where a window has nothing before it. */
function errorOf(series: LocalSeries, ahtSeconds: Float64Array, windows: readonly BacktestWindow[], form: AhtForm): number {
  let error = 0;
  eachRow(series, ahtSeconds, windows, form, (aht, expected, contacts) => {
    error += contacts * Math.abs(aht - expected);
  });
  return error;
}

function ratiosOf(series: LocalSeries, ahtSeconds: Float64Array, windows: readonly BacktestWindow[], form: AhtForm): Float64Array {
  const ratios: number[] = [];
  eachRow(series, ahtSeconds, windows, form, (aht, expected, contacts) => {
    ratios.push((aht / expected - 1) * Math.sqrt(contacts));
  });
  return Float64Array.from(ratios).sort();
}

function eachRow(
  series: LocalSeries, ahtSeconds: Float64Array, windows: readonly BacktestWindow[], form: AhtForm, visit: (aht: number, expected: number, contacts: number) => void,
): void {
  for (const { origin, end } of windows) {
    const profile = profileOf(series, ahtSeconds, origin, form);
    if (profile === null) continue;
    for (let cell = origin; cell < end; cell++) {
      const part = cell * series.slotsPerCell;
      if (Number.isNaN(ahtSeconds[cell]) || !(series.counts[part] > 0)) continue;
      visit(ahtSeconds[cell], profile[slotOfWeek(series.numbers[part], series.slotsPerWeek)], series.observed[cell]);
    }
  }
}
