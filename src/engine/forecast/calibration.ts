import type { IntervalCalibration } from '../model/forecast.js';
import type { BacktestRun, BacktestWindow } from './backtest.js';
import { type ErrorSpread, LEVELS, errorSpread, scaleAt } from './error-spread.js';
import { countBounds } from './intervals.js';
import type { LocalSeries } from './local-series.js';

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
