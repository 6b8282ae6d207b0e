import type { ForecastSettings } from '../model/forecast-settings.js';
import type { ForecastModel } from './model.js';
import { autoregression } from './models/autoregression.js';
import { dampedTrend } from './models/damped-trend.js';
import { doubleSeasonal } from './models/double-seasonal.js';
import { seasonalNaive } from './models/seasonal-naive.js';
import { weekMean } from './models/week-mean.js';

/** The yardstick of every forecast: what a planner would do by hand. */
export const MEAN_OF_EIGHT = weekMean(8);

const ON_LOG = autoregression({ id: 'autoregression', sentence: 'Logarithms regressed on the counts of the last hours, days and week.', scale: 'log', less: 'mean' });
const ON_COUNTS = autoregression({ id: 'autoregression-plain', sentence: 'Counts regressed on those of the last hours, days and week.', scale: 'plain', less: 'mean' });
const AROUND_WEEK = autoregression({
  id: 'autoregression-week', sentence: 'A profile of factors, and a regression of the distances from it on the last ones.', scale: 'log', less: 'week-profile',
});
/** Square roots keep small counts from weighing more than large ones: the regression for the combination of weeks. */
export const AROUND_WEEK_ROOT = autoregression({
  id: 'autoregression-week-root', sentence: 'A profile on square roots, and a regression of the distances from it on the last ones.', scale: 'root',
    less: 'week-profile',
});
const FROM_YESTERDAY = autoregression({
  id: 'autoregression-day-change', sentence: 'Changes of the logarithm from yesterday, regressed on earlier changes.', scale: 'log', less: 'yesterday',
});
const FROM_LAST_WEEK = autoregression({
  id: 'autoregression-week-change', sentence: 'Changes of the logarithm from last week, regressed on earlier changes.', scale: 'log', less: 'last-week',
});
const SMOOTHING = doubleSeasonal('plain');
const SMOOTHING_LOG = doubleSeasonal('log');

/** Every model but profile x level, whose form is tuned, and the combinations; the simpler before the less simple: of two that score the same the first is taken. */
export const FORECAST_MODELS: readonly ForecastModel[] = [
  seasonalNaive, weekMean(2), weekMean(4), MEAN_OF_EIGHT, weekMean(13), dampedTrend, SMOOTHING, SMOOTHING_LOG,
  ON_LOG, ON_COUNTS, AROUND_WEEK, AROUND_WEEK_ROOT, FROM_YESTERDAY, FROM_LAST_WEEK,
];

/** Members of the combination for two days, on different scales and seen from different sides. */
export const SHORT_SIGHTED: readonly ForecastModel[] = [ON_LOG, ON_COUNTS, AROUND_WEEK, FROM_YESTERDAY, FROM_LAST_WEEK, SMOOTHING, SMOOTHING_LOG];

/** Members of the combination for weeks, beside the tuned profile. */
export const FAR_SIGHTED: readonly ForecastModel[] = [MEAN_OF_EIGHT, AROUND_WEEK_ROOT];

/** These follow the last day or two wherever they lead, and are not asked for more. */
export const ONLY_FOR_DAYS: readonly ForecastModel[] = [ON_COUNTS, FROM_YESTERDAY, FROM_LAST_WEEK];

/** Whether a plan's setting lets a family compete. */
export function competes(setting: ForecastSettings['model'], family: ForecastModel['family']): boolean {
  return setting === 'auto' || setting === family;
}
