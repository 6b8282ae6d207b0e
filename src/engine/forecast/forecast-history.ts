import { gridOf } from '../history/week-slots.js';
import type { Forecast } from '../model/forecast.js';
import type { History } from '../model/history.js';
import type { ForecastSettings } from '../model/forecast-settings.js';
import type { SpecialDay } from '../model/queue.js';
import { InputError, type Problem, problemOf } from '../model/problem.js';
import type { Instant, Zone } from '../model/time.js';
import { MINUTE_MS } from '../time/dates.js';
import { sumOfStreams } from './queue-sum.js';
import { specialSpans } from './special-days.js';
import { forecastStream } from './stream.js';

export interface HistoryForecastOptions {
  /** The customers' clock. */
  readonly zone: Zone;
  /** Interval of the forecast: 5, 15, 30 or 60. */
  readonly intervalMinutes: number;
  readonly horizonDays: number;
  /** First instant of the horizon; rows from it on are not used. Default: where the history ends, on the next full interval. */
  readonly origin?: Instant | null;
  /** Default: every model competes over 6 windows as long as the horizon, in whole weeks and at most four. */
  readonly settings?: ForecastSettings;
  /** Days of the customers that are not usual, of whatever calendar. */
  readonly specialDays?: readonly SpecialDay[];
}

export const DEFAULT_FORECAST_SETTINGS: ForecastSettings = { model: 'auto', backtestOrigins: 6, backtestDays: 28 };

/** Windows as long as what is to be forecast, so that the choice is made for that horizon. */
export function settingsFor(horizonDays: number, settings: Partial<ForecastSettings> = {}): ForecastSettings {
  return { ...DEFAULT_FORECAST_SETTINGS, backtestDays: Math.min(28, 7 * Math.ceil(horizonDays / 7)), ...settings };
}

/**
 * Forecast of a history by itself, without a plan: one queue per series, all special days for all of them, share 1. Handle time is NaN where the history has none.
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
  const settings = options.settings ?? settingsFor(horizonDays);
  const days = options.specialDays ?? [];
  const spans = specialSpans(days, days.map((day) => day.calendar));
  const queues = history.series.map((series) => {
    const drivers = (settings.drivers ?? []).filter(({ queues: moved }) => moved === null || moved.includes(series.queue));
    const input = { queue: series.queue, stream: series.queue, series, source: series.queue, zone, lore: { spans, drivers }, share: 1, ahtSeconds: NaN };
    const outcome = forecastStream(input, grid, settings);
    if ('code' in outcome) problems.push(outcome);
    return sumOfStreams(series.queue, grid, 'code' in outcome ? [] : [outcome], zone, settings.adjustments);
  });
  if (problems.length > 0) throw new InputError(problems);
  return { grid, queues };
}
