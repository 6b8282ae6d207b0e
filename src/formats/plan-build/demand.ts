import type { ForecastSettings } from '../../engine/model/forecast-settings.js';
import type { SpecialDay } from '../../engine/model/queue.js';
import { wallMinute } from '../../engine/time/dates.js';
import type { ForecastInput } from '../plan/forecast-settings.js';
import type { SpecialDayInput } from '../plan/special-day.js';

/** A special day as the engine knows it; what was not typed is left out. */
export function specialDayOf({ calendar, date, name, multiplier, until, from, to, profile, kind, source }: SpecialDayInput): SpecialDay {
  return {
    calendar, date, name, multiplier: multiplier ?? null,
    ...(until ? { until } : {}), ...(from ? { fromMinute: wallMinute(from) } : {}), ...(to ? { toMinute: wallMinute(to) } : {}),
    ...(profile ? { profile: [...profile] } : {}), ...(kind ? { kind } : {}), ...(source ? { source } : {}),
  };
}

/** Settings of the forecast; lists that are empty and choices that are the usual ones are left out. */
export function forecastSettingsOf({ model, backtestOrigins, backtestDays, leaveOut, levelShift, drivers, adjustments }: ForecastInput): ForecastSettings {
  return {
    model, backtestOrigins, backtestDays,
    ...(leaveOut.length > 0 ? { leaveOut: [...leaveOut] } : {}), ...(levelShift === 'show' ? {} : { levelShift }),
    ...(drivers.length > 0 ? { drivers: drivers.map(({ name, kind, queues, from, until, factor }) => ({ name, kind,
      queues: queues ? [...queues] : null, from, until: until ?? null, factor })) } : {}),
    ...(adjustments.length > 0 ? { adjustments: adjustments.map(({ queue, from, until, factor, author, reason }) => ({ queue, from, until, factor,
      author, reason })) } : {}),
  };
}
