import type { BacktestScore } from '../model/forecast.js';
import type { ForecastSettings } from '../model/forecast-settings.js';
import { type BandErrors, advantage, bandErrors } from './advantage.js';
import { type BacktestRun, type BacktestWindow, backtestWindows, runOf } from './backtest.js';
import { type Contenders, contenders, untested } from './contenders.js';
import type { LocalSeries } from './local-series.js';
import type { ForecastModel } from './model.js';
import { type HorizonPart, byHorizon, partAt } from './models/by-horizon.js';
import { ONLY_FOR_DAYS } from './registry.js';

export interface Choice {
  readonly model: ForecastModel;
  /** Which model answers how far from the origin, hours. */
  readonly parts: readonly HorizonPart[];
  readonly scores: readonly BacktestScore[];
  /** Empty where the history is too short to test anything. */
  readonly windows: readonly BacktestWindow[];
  /** The chosen model's forecasts of the windows; null without windows. */
  readonly run: BacktestRun | null;
}

/** Two days: beyond them the last hours say no more than the last weeks. */
export const NEAR_HOURS = 48;
/** A smaller loss than this share of the best so far wins; closer ones are a tie and the simpler model stays. */
const CLEARLY_BETTER = 1 - 1e-9;

/**
 * The model for the two days after the origin and the one for all beyond, by what each did in the windows, which are all before the origin. With `auto` a
 * combination is the incumbent, since no single model's lead over a few windows can be trusted; another replaces it when its advantage is beyond
 * chance. Inside a family that a plan names the least loss wins; of equals, and where nothing can be tested, the simpler.
 */
export function chooseModel(series: LocalSeries, settings: ForecastSettings): Choice {
  const windows = windowsFor(series, settings.backtestOrigins, settings.backtestDays);
  if (windows.length === 0) {
    const model = untested(settings.model);
    return { model, parts: [{ untilHours: Infinity, model }], scores: [], windows, run: null };
  }
  const field = contenders(series, settings.model, windows);
  const far = bestIn(series, windows, field, NEAR_HOURS, Infinity);
  const near = bestIn(series, windows, field, 0, NEAR_HOURS) ?? far ?? field.runs[0];
  const parts = [{ untilHours: NEAR_HOURS, model: near.model }, { untilHours: Infinity, model: (far ?? near).model }];
  const model = byHorizon(parts);
  const run = far === null || far === near ? near : spliced(series, windows, model, [near, far]);
  const scores = field.runs.map((tried) => tried.score);
  return { model, parts, scores: run === near ? scores : [...scores, run.score], windows, run };
}

/** Null where the band holds no contacts to judge by. */
function bestIn(series: LocalSeries, windows: readonly BacktestWindow[], field: Contenders, fromHours: number, untilHours: number): BacktestRun | null {
  const errors = (run: BacktestRun): BandErrors | null => bandErrors(series, windows, run, fromHours, untilHours);
  const runs = fromHours === 0 ? field.runs : field.runs.filter((run) => !ONLY_FOR_DAYS.includes(run.model));
  const tried = (runs.length > 0 ? runs : field.runs).map(errors).filter((found) => found !== null);
  if (tried.length === 0) return null;
  const perfect = tried.find((found) => found.loss === 0);
  if (perfect !== undefined) return perfect.run;
  const incumbents = [field.far, ...(fromHours === 0 ? [field.near] : [])].filter((run) => run !== null);
  if (incumbents.length === 0) return least(tried).run;
  const incumbent = least(tried.filter((found) => incumbents.includes(found.run)));
  let best = incumbent;
  let most = 0;
  for (const challenger of tried) {
    const lead = advantage(incumbent, challenger);
    if (lead <= most) continue;
    most = lead;
    best = challenger;
  }
  return best.run;
}

function least(tried: readonly BandErrors[]): BandErrors {
  return tried.reduce((found, next) => (next.loss < found.loss * CLEARLY_BETTER ? next : found));
}

/** The windows as the two models share them. */
function spliced(series: LocalSeries, windows: readonly BacktestWindow[], model: ForecastModel, runs: readonly BacktestRun[]): BacktestRun {
  const cellHours = 24 / series.cellsPerDay;
  const parts = [{ untilHours: NEAR_HOURS }, { untilHours: Infinity }];
  const predicted = windows.map((_, k) => runs[0].predicted[k].map((_count, i) => runs[partAt(parts, i * cellHours)].predicted[k][i]));
  return runOf(series, model, windows, predicted);
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
