import type { ForecastSettings } from '../model/forecast-settings.js';
import { type BacktestRun, type BacktestWindow, joinRuns, runBacktest } from './backtest.js';
import type { LocalSeries } from './local-series.js';
import type { ForecastModel } from './model.js';
import { meanCombination, medianCombination } from './models/combination.js';
import { profileLevel } from './models/profile-level.js';
import { FAR_SIGHTED, FORECAST_MODELS, SHORT_SIGHTED, competes } from './registry.js';
import { tuneProfile } from './tune-profile.js';

/** What competes, in registry order: the simpler before the less simple. */
export interface Contenders {
  readonly runs: readonly BacktestRun[];
  /** The combinations, where the setting lets them compete; the choice starts from them. */
  readonly far: BacktestRun | null;
  readonly near: BacktestRun | null;
}

/** Backtests of every model that the setting asks for, profile x level tuned on the same windows, the combinations made of runs that are there already. */
export function contenders(series: LocalSeries, setting: ForecastSettings['model'], windows: readonly BacktestWindow[]): Contenders {
  const combining = competes(setting, 'combination');
  const member = (model: ForecastModel): boolean => SHORT_SIGHTED.includes(model) || FAR_SIGHTED.includes(model);
  const tried = FORECAST_MODELS.filter((model) => competes(setting, model.family) || (combining && member(model)))
    .map((model) => runBacktest(series, model, windows));
  const profile = combining || competes(setting, 'profile-level') ? tuneProfile((model) => runBacktest(series, model, windows)) : null;
  const runs = tried.filter((run) => competes(setting, run.model.family));
  if (profile !== null && competes(setting, 'profile-level')) runs.push(profile);
  if (!combining || profile === null) return { runs, far: null, near: null };
  const runOfModel = (model: ForecastModel): BacktestRun => tried.find((run) => run.model === model)!;
  const farMembers = [profile, ...FAR_SIGHTED.map(runOfModel)];
  const nearMembers = SHORT_SIGHTED.map(runOfModel);
  const far = joinRuns(series, meanCombination(farMembers.map((run) => run.model)), windows, farMembers);
  const near = joinRuns(series, medianCombination(nearMembers.map((run) => run.model)), windows, nearMembers);
  return { runs: [...runs, far, near], far, near };
}

/** The model that stands where a history is too short to test any. */
export function untested(setting: ForecastSettings['model']): ForecastModel {
  if (setting === 'profile-level') return profileLevel();
  if (setting === 'combination') return meanCombination([profileLevel(), ...FAR_SIGHTED]);
  return FORECAST_MODELS.find((model) => competes(setting, model.family))!;
}
