import { InputError } from '../engine/model/problem.js';
import type { ForecastSettings } from '../engine/model/forecast-settings.js';
import type { SpecialDay } from '../engine/model/queue.js';
import { readObject } from './fields/read-object.js';
import { Findings } from './findings.js';
import { ForecastOptionsInput } from './forecast/options.js';
import { forecastSettingsOf, specialDayOf } from './plan-build/demand.js';
import { checkDemand } from './plan-check/demand.js';

export interface ForecastOptions {
  readonly settings: ForecastSettings;
  readonly specialDays: readonly SpecialDay[];
  /** Whether the length of the backtest windows was typed; otherwise it follows the horizon. */
  readonly windowTyped: boolean;
}

/** Settings and special days of a forecast without a plan. Throws InputError with every finding. */
export function readForecastOptions(json: unknown, source: string): ForecastOptions {
  const { value, problems } = readObject(ForecastOptionsInput, json, source);
  const findings = new Findings();
  findings.take(problems);
  if (problems.length === 0) checkDemand({ queues: [], specialDays: value.specialDays, forecast: value.forecast }, findings);
  const all = findings.problems;
  if (all.length > 0) throw new InputError(all);
  const typed = (json as { forecast?: { backtestDays?: unknown } }).forecast?.backtestDays;
  return { settings: forecastSettingsOf(value.forecast), specialDays: value.specialDays.map(specialDayOf), windowTyped: typed !== undefined };
}
