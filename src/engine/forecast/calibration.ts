import type { IntervalCalibration } from '../model/forecast.js';
import type { BacktestRun, BacktestWindow } from './backtest.js';
import { ASSUMED_SPREAD, type ErrorSpread, LEVELS, errorSpread, quantile, scaleAt } from './error-spread.js';
import { countBounds } from './intervals.js';
import type { LocalSeries } from './local-series.js';

/** Fewer days than these say little about the tails. */
const LEAST_DAYS = 20;

interface Pairs {
  readonly predicted: number[];
  readonly counted: number[];
}

/**
 * Error spread over all windows, widened to what it takes to hold each window by what the others teach. Rows on special days are left out: their multiplier is
 * not the model's.
 */
export function spreadOf(series: LocalSeries, windows: readonly BacktestWindow[], run: BacktestRun): ErrorSpread {
  const pairs = windows.map((window, k) => pairsIn(series, window, run.predicted[k]));
  const all = errorSpread(pairs.flatMap((p) => p.predicted), pairs.flatMap((p) => p.counted));
  const widening = wideningOf(pairs);
  return { ...all, lower: all.lower.map((quantile, i) => quantile * widening[i]), upper: all.upper.map((quantile, i) => quantile * widening[i]) };
}

/** Limits of what a few windows may do to the intervals. */
const LEAST_WIDENING = 1;
const MOST_WIDENING = 1.6;

/**
 * Per level the factor on a spread learnt from all windows but one that makes it hold its share of that one, over all of them: the level's quantile of
 * error / bound (split conformal prediction by windows: Papadopoulos et al. 2002; Barber et al. 2021). Errors of a window hang together, so quantiles of all
 * pairs promise too much where windows differ. Never narrower than learnt. 1 with fewer than three windows, and where a bound has the wrong sign.
 */
function wideningOf(pairs: readonly Pairs[]): readonly number[] {
  if (pairs.length < 3) return LEVELS.map(() => 1);
  const ratios = LEVELS.map((): number[] => []);
  pairs.forEach(({ predicted, counted }, k) => {
    const others = pairs.filter((_, j) => j !== k);
    const spread = errorSpread(others.flatMap((p) => p.predicted), others.flatMap((p) => p.counted));
    for (let i = 0; i < predicted.length; i++) {
      const scale = scaleAt(spread, predicted[i]);
      const miss = counted[i] - predicted[i];
      for (let level = 0; level < LEVELS.length; level++) {
        const bound = (miss < 0 ? spread.lower[level] : spread.upper[level]) * scale;
        // Half a count either way is what whole counts hide.
        if (bound !== 0 && (bound < 0) === (miss < 0)) ratios[level].push(Math.max(0, Math.abs(miss) - 0.5) / Math.abs(bound));
      }
    }
  });
  return LEVELS.map((level, i) => {
    if (ratios[i].length === 0) return 1;
    return Math.min(MOST_WIDENING, Math.max(LEAST_WIDENING, quantile(Float64Array.from(ratios[i]).sort(), level)));
  });
}

/**
 * Error spread of whole days, learnt from the days of the windows that are known as far as the desk is open; that of rows where there are too few of
 * them. A day's errors are
 * those of its hours added up: the level's share stays in proportion, the noise of single rows shrinks.
 */
export function daySpreadOf(series: LocalSeries, windows: readonly BacktestWindow[], run: BacktestRun, ofRows: ErrorSpread): ErrorSpread {
  const predicted: number[] = [];
  const counted: number[] = [];
  windows.forEach(({ origin, end }, k) => {
    for (let from = origin; from + series.cellsPerDay <= end; from += series.cellsPerDay) {
      let expected = 0;
      let contacts = 0;
      let rows = 0;
      for (let cell = from; cell < from + series.cellsPerDay; cell++) {
        if (Number.isNaN(series.counts[cell * series.slotsPerCell])) continue;
        expected += run.predicted[k][cell - origin];
        contacts += series.observed[cell];
        rows++;
      }
      if (rows < series.cellsPerDay / 4 || !(expected > 0)) continue;
      predicted.push(expected);
      counted.push(contacts);
    }
  });
  return predicted.length < LEAST_DAYS ? { ...ofRows, lower: ASSUMED_SPREAD.lower, upper: ASSUMED_SPREAD.upper } : errorSpread(predicted, counted);
}

/**
 * INTERVAL CALIBRATION: the share of rows that fell inside their interval when the spread was learnt from the other windows only. Empty with fewer
 * than two windows.
 */
export function calibrationOf(series: LocalSeries, windows: readonly BacktestWindow[], run: BacktestRun): readonly IntervalCalibration[] {
  if (windows.length < 2) return [];
  const pairs = windows.map((window, k) => pairsIn(series, window, run.predicted[k]));
  const inside = LEVELS.map(() => 0);
  let rows = 0;
  pairs.forEach(({ predicted, counted }, k) => {
    const others = pairs.filter((_, j) => j !== k);
    const spread = errorSpread(others.flatMap((p) => p.predicted), others.flatMap((p) => p.counted));
    for (let i = 0; i < predicted.length; i++) {
      const scale = scaleAt(spread, predicted[i]);
      LEVELS.forEach((_, level) => {
        const { lo, hi } = countBounds(predicted[i] + spread.lower[level] * scale, predicted[i] + spread.upper[level] * scale);
        if (counted[i] >= lo && counted[i] <= hi) inside[level]++;
      });
    }
    rows += predicted.length;
  });
  return LEVELS.map((level, i) => ({ level, inside: inside[i] / rows, rows }));
}

function pairsIn(series: LocalSeries, { origin, end }: BacktestWindow, predictions: Float64Array): Pairs {
  const pairs: Pairs = { predicted: [], counted: [] };
  for (let cell = origin; cell < end; cell++) {
    if (Number.isNaN(series.counts[cell * series.slotsPerCell])) continue;
    pairs.predicted.push(predictions[cell - origin]);
    pairs.counted.push(series.observed[cell]);
  }
  return pairs;
}
