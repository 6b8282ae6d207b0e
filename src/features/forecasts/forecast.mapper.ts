import { isoUtc } from '../../engine/time/iso.js';
import type { AccuracyAnswer } from '../../platform/forecast-request.js';
import type { ForecastView } from './dto/forecast-view.js';
import type { StoredForecast } from './forecast.entity.js';

/** A stored forecast as clients see it. */
export function forecastView({ id, code, version, historyCode, summary, adjustments, createdAt, updatedAt }: StoredForecast): ForecastView {
  const { startUtc, intervalMinutes, horizonDays, queues } = summary;
  return {
    id, code, version, history: historyCode, startUtc, intervalMinutes, horizonDays, queues: queues.map((queue) => ({ ...queue, notes: [...queue.notes] })),
    adjustments: adjustments.map((adjustment) => ({ ...adjustment })), createdAt: isoUtc(createdAt), updatedAt: isoUtc(updatedAt),
  };
}

/** NaN and the infinities become null on the way out, which JSON has. */
export function accuracyView(code: string, { queues }: AccuracyAnswer): Record<string, unknown> {
  return {
    forecast: code,
    queues: queues.map(({ queue, accuracy }) => {
      if (accuracy === null) return { queue, rows: 0, words: ['Nothing of the forecast is known yet.'] };
      const { drift: { alarm, direction, sinceMs, sentence }, ...figures } = accuracy;
      return { ...figures, drift: { alarm, direction, sinceUtc: sinceMs === null ? null : isoUtc(sinceMs), sentence } };
    }),
  };
}
