import type { IntervalCalibration } from '../model/forecast.js';
import type { BacktestRun, BacktestWindow } from './backtest.js';
import { ASSUMED_SPREAD, type ErrorSpread, LEVELS, errorSpread, scaleAt } from './error-spread.js';
import { countBounds } from './intervals.js';
import type { LocalSeries } from './local-series.js';

/** Fewer days than these say little about the tails. */
const LEAST_DAYS = 20;

interface Pairs {
  readonly predicted: number[];
  readonly counted: number[];
}

/** Error spread over all windows. Rows on special days are left out: their multiplier is not the model's. */
export function spreadOf(series: LocalSeries, windows: readonly BacktestWindow[], run: BacktestRun): ErrorSpread {
  const pairs = windows.map((window, k) => pairsIn(series, window, run.predicted[k]));
  return errorSpread(pairs.flatMap((p) => p.predicted), pairs.flatMap((p) => p.counted));
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
