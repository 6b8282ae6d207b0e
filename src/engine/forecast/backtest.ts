import type { BacktestScore } from '../model/forecast.js';
import type { HistorySeries } from '../model/history.js';
import type { Zone } from '../model/time.js';
import { type DateLore, type LocalSeries, NO_LORE, daysPresentOnly, effectsBefore, localSeries, trainingBefore, withLore } from './local-series.js';
import type { Combination, ForecastModel } from './model.js';
import { joined } from './models/combination.js';

const { isNaN } = Number;

/** Cells `[origin, end)` are forecast from all cells before `origin`. */
export interface BacktestWindow {
  readonly origin: number;
  readonly end: number;
}

/** What one model said in every window, laid end to end. */
export interface BacktestRun {
  readonly model: ForecastModel;
  readonly predicted: readonly Float64Array[];
  readonly score: BacktestScore;
}

export interface BacktestOptions {
  readonly origins: number;
  readonly windowDays: number;
  readonly zone: Zone;
  readonly lore?: DateLore;
  /** `days-present`: weeks and windows count the days that hold rows, as some published figures do. Default `calendar`. */
  readonly week?: 'calendar' | 'days-present';
}

/**
 * Rolling-origin scores of each model: `origins` consecutive windows of `windowDays` that do not overlap, the last one ending with the last row;
 * each is forecast from all rows before it. Fewer windows are used where the history is too short for a week of training before the first;
 * a score says how many, and there is none for 0. Unknown cells are not scored. WAPE and bias are fractions.
 */
export function backtest(series: HistorySeries, models: readonly ForecastModel[], options: BacktestOptions): BacktestScore[] {
  const local = scoredSeries(series, options);
  const windows = backtestWindows(local, options.origins, options.windowDays);
  return windows.length === 0 ? [] : models.map((model) => runBacktest(local, model, windows).score);
}

/** The series that `backtest` scores. */
export function scoredSeries(series: HistorySeries, options: Pick<BacktestOptions, 'zone' | 'lore' | 'week'>): LocalSeries {
  const local = localSeries(series, options.zone, options.lore ?? NO_LORE);
  return options.week === 'days-present' ? daysPresentOnly(local) : local;
}

/** In time order; at least one week of cells lies before the first. */
export function backtestWindows(series: LocalSeries, origins: number, windowDays: number): readonly BacktestWindow[] {
  const length = windowDays * series.cellsPerDay;
  const week = series.slotsPerWeek / series.slotsPerCell;
  const fitting = Math.min(origins, Math.floor((series.cells - week) / length));
  return Array.from({ length: Math.max(0, fitting) }, (_, k) => {
    const origin = series.cells - (fitting - k) * length;
    return { origin, end: origin + length };
  });
}

export function runBacktest(series: LocalSeries, model: ForecastModel, windows: readonly BacktestWindow[]): BacktestRun {
  return runOf(series, model, windows, windows.map((window) => predictWindow(series, model, window)));
}

/** The run of a combination out of those of its members, which stand in their order. Medians are taken of cells, not of the parts of a cell. */
export function joinRuns(series: LocalSeries, combination: Combination, windows: readonly BacktestWindow[], runs: readonly BacktestRun[]): BacktestRun {
  return runOf(series, combination, windows, windows.map((_, k) => joined(runs.map((run) => run.predicted[k]), combination.join)));
}

export function runOf(series: LocalSeries, model: ForecastModel, windows: readonly BacktestWindow[], predicted: readonly Float64Array[]): BacktestRun {
  return { model, predicted, score: scoreOf(series, model.id, windows, predicted) };
}

function predictWindow(series: LocalSeries, model: ForecastModel, { origin, end }: BacktestWindow): Float64Array {
  const per = series.slotsPerCell;
  const usual = model.fit(trainingBefore(series, origin)).predict(series.numbers.subarray(origin * per, end * per));
  const slots = withLore(series, usual, origin * per, () => effectsBefore(series, origin));
  const cells = new Float64Array(end - origin);
  for (let i = 0; i < slots.length; i++) cells[Math.floor(i / per)] += slots[i];
  return cells;
}

function scoreOf(series: LocalSeries, model: string, windows: readonly BacktestWindow[], predicted: readonly Float64Array[]): BacktestScore {
  let absolute = 0;
  let signed = 0;
  let counted = 0;
  const biases: number[] = [];
  windows.forEach(({ origin, end }, k) => {
    let error = 0;
    let contacts = 0;
    for (let cell = origin; cell < end; cell++) {
      const y = series.observed[cell];
      if (isNaN(y)) continue;
      absolute += Math.abs(predicted[k][cell - origin] - y);
      error += predicted[k][cell - origin] - y;
      contacts += y;
    }
    signed += error;
    counted += contacts;
    biases.push(error / contacts);
  });
  return { model, wape: absolute / counted, bias: signed / counted, biasStandardError: standardError(biases), origins: windows.length };
}

/** Of the mean; NaN for a single value, which has no spread. */
export function standardError(values: readonly number[]): number {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / (n - 1) / n);
}
