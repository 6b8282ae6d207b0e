import type { BacktestScore } from '../model/forecast.js';
import type { ForecastSettings } from '../model/plan.js';
import { type BacktestRun, type BacktestWindow, backtestWindows, runBacktest } from './backtest.js';
import type { LocalSeries } from './local-series.js';
import type { ForecastModel } from './model.js';
import { candidatesFor } from './registry.js';

export interface Choice {
  readonly model: ForecastModel;
  readonly scores: readonly BacktestScore[];
  /** Empty where the history is too short to test anything. */
  readonly windows: readonly BacktestWindow[];
  /** The chosen model's forecasts of the windows; null without windows. */
  readonly run: BacktestRun | null;
}

/** A smaller WAPE than this share of the best so far wins; closer scores are a tie and the simpler model stays. */
const CLEARLY_BETTER = 1 - 1e-9;

/** The candidate with the least WAPE over the windows; of equals, and where nothing can be tested, the first in the registry. */
export function chooseModel(series: LocalSeries, settings: ForecastSettings): Choice {
  const candidates = candidatesFor(settings.model);
  const windows = windowsFor(series, settings.backtestOrigins, settings.backtestDays);
  if (windows.length === 0) return { model: candidates[0], scores: [], windows, run: null };
  const runs = candidates.map((model) => runBacktest(series, model, windows));
  const best = runs.reduce((found, run) => (run.score.wape < found.score.wape * CLEARLY_BETTER ? run : found));
  return { model: best.model, scores: runs.map((run) => run.score), windows, run: best };
}

/**
 * The windows asked for, or as many of them as fit. Where not even two fit, they are cut by whole weeks until two do, and where that is impossible
 * one window of a week is used, if a week of training lies before it.
 */
export function windowsFor(series: LocalSeries, origins: number, days: number): readonly BacktestWindow[] {
  const wanted = Math.min(2, origins);
  for (let length = days; length >= 1; length = length > 7 ? Math.ceil(length / 7 - 1) * 7 : 0) {
    const windows = backtestWindows(series, origins, length);
    if (windows.length >= wanted) return windows;
  }
  return backtestWindows(series, 1, Math.min(days, 7));
}
