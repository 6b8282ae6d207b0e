import type { ForecastSettings } from '../model/forecast-settings.js';
import { type Choice, chooseModel } from './choose.js';
import type { LocalSeries } from './local-series.js';
import type { SpecialSlots } from './special-days.js';

/** Chooses a model for a series; `chooseModel`, or one that remembers. */
export type Chooser = (series: LocalSeries, settings: ForecastSettings) => Choice;

/**
 * A chooser that backtests equal content once: streams that are cut from one history, and the referee's derivation of what a run has forecast already. What
 * is compared is all that `chooseModel` reads, value by value, so a remembered choice is the one that would be made again. Lives as long as a run.
 */
export function rememberingChooser(): Chooser {
  const known: { readonly series: LocalSeries; readonly settings: ForecastSettings; readonly choice: Choice }[] = [];
  return (series, settings) => {
    const before = known.find((entry) => sameSettings(entry.settings, settings) && sameSeries(entry.series, series));
    if (before !== undefined) return before.choice;
    const choice = chooseModel(series, settings);
    known.push({ series, settings, choice });
    return choice;
  };
}

function sameSettings(a: ForecastSettings, b: ForecastSettings): boolean {
  return a.model === b.model && a.backtestOrigins === b.backtestOrigins && a.backtestDays === b.backtestDays;
}

function sameSeries(a: LocalSeries, b: LocalSeries): boolean {
  return a.slotMinutes === b.slotMinutes && a.slotsPerWeek === b.slotsPerWeek && a.slotsPerCell === b.slotsPerCell
    && a.cells === b.cells && a.cellsPerDay === b.cellsPerDay
    && sameNumbers(a.numbers, b.numbers) && sameNumbers(a.observed, b.observed) && sameNumbers(a.counts, b.counts)
    && (a.drivers === null || b.drivers === null ? a.drivers === b.drivers : sameNumbers(a.drivers, b.drivers)) && sameSpecials(a.specials, b.specials);
}

/** NaN, which marks what is not known, equals itself. */
function sameNumbers(a: Float64Array | Int32Array, b: Float64Array | Int32Array): boolean {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}

function sameSpecials(a: SpecialSlots, b: SpecialSlots): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((spans, i) => spans === b[i] || (spans !== null && b[i] !== null && JSON.stringify(spans) === JSON.stringify(b[i])));
}
