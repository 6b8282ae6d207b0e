import { gridOf } from '../history/week-slots.js';
import type { Forecast } from '../model/forecast.js';
import type { History } from '../model/history.js';
import type { ForecastSettings } from '../model/plan.js';
import { InputError, type Problem, problemOf } from '../model/problem.js';
import type { Instant, Zone } from '../model/time.js';
import { MINUTE_MS } from '../time/dates.js';
import { sumOfStreams } from './forecast.js';
import { forecastStream } from './stream.js';

export interface HistoryForecastOptions {
  /** The customers' clock. */
  readonly zone: Zone;
  /** Interval of the forecast: 5, 15, 30 or 60. */
  readonly intervalMinutes: number;
  readonly horizonDays: number;
  /** First instant of the horizon; rows from it on are not used. Default: where the history ends, on the next full interval. */
  readonly origin?: Instant | null;
  /** Default: every model competes over 6 windows of 28 days. */
  readonly settings?: ForecastSettings;
}

export const DEFAULT_FORECAST_SETTINGS: ForecastSettings = { model: 'auto', backtestOrigins: 6, backtestDays: 28 };

/**
 * Forecast of a history by itself, without a plan: one queue per series, no special days, share 1. Handle time is NaN where the history has none.
 * Throws InputError: out-of-range, history-too-short.
 */
export function forecastHistory(history: History, options: HistoryForecastOptions): Forecast {
  const { zone, intervalMinutes, horizonDays } = options;
  const problems: Problem[] = [];
  if (![5, 15, 30, 60].includes(intervalMinutes)) {
    problems.push(problemOf('out-of-range', 'interval', intervalMinutes, 'The interval is 5, 15, 30 or 60 minutes.', 'Choose one of them.'));
  }
  if (!Number.isInteger(horizonDays) || horizonDays < 1 || horizonDays > 366) {
    problems.push(problemOf('out-of-range', 'horizon-days', horizonDays, 'The horizon is a whole number of days, 1 to 366.', 'Correct the number.'));
  }
  if (problems.length > 0) throw new InputError(problems);

  const stepMs = intervalMinutes * MINUTE_MS;
  const end = history.series.reduce((latest, series) => Math.max(latest, series.grid.endMs), -Infinity);
  const startMs = options.origin ?? Math.ceil(end / stepMs) * stepMs;
  const grid = gridOf(startMs, intervalMinutes, (horizonDays * 1440) / intervalMinutes);
  const queues = history.series.map((series) => {
    const input = { queue: series.queue, stream: series.queue, series, source: series.queue, zone, specialDays: new Map<number, number>(), share: 1, ahtSeconds: NaN };
    const outcome = forecastStream(input, grid, options.settings ?? DEFAULT_FORECAST_SETTINGS);
    if ('code' in outcome) problems.push(outcome);
    return sumOfStreams(series.queue, grid, 'code' in outcome ? [] : [outcome]);
  });
  if (problems.length > 0) throw new InputError(problems);
  return { grid, queues };
}
