import type { ForecastSettings } from '../model/plan.js';
import type { ForecastModel } from './model.js';
import { profileLevel } from './models/profile-level.js';
import { seasonalNaive } from './models/seasonal-naive.js';
import { weekMean } from './models/week-mean.js';

/** Every model there is, the simpler before the less simple: of two that score the same the first is taken. */
export const FORECAST_MODELS: readonly ForecastModel[] = [seasonalNaive, weekMean(4), weekMean(8), profileLevel];

/** The models that a plan's setting lets compete: all for `auto`, otherwise those of the family. */
export function candidatesFor(setting: ForecastSettings['model']): readonly ForecastModel[] {
  return setting === 'auto' ? FORECAST_MODELS : FORECAST_MODELS.filter((model) => model.family === setting);
}
