import { forecastHistory, settingsFor } from '../../engine/forecast/forecast-history.js';
import { snapshotOf } from '../../engine/forecast/snapshot.js';
import { buildHistory } from '../../engine/history/build.js';
import type { History } from '../../engine/model/history.js';
import { isoUtc } from '../../engine/time/iso.js';
import { readForecastOptions } from '../../formats/forecast-options.js';
import { forecastSnapshotJson } from '../../formats/forecast-snapshot.js';
import { readHistoryCsv } from '../../formats/history-csv.js';
import type { ForecastMade, ForecastRequest, HistoryBytes } from '../../platform/forecast-request.js';
import type { Task } from './task.js';

export const FORECAST: Task<ForecastRequest, ForecastMade> = { answer: make };

/** Throws InputError for what the options or the history do not allow. */
function make({ history, intervalMinutes, horizonDays, from, options }: ForecastRequest): ForecastMade {
  const lore = readForecastOptions(options, 'body');
  const { backtestDays, ...typed } = lore.settings;
  const { zone } = history.settings;
  const forecast = forecastHistory(historyOf(history, null), {
    zone, intervalMinutes, horizonDays, origin: from === null ? null : Date.parse(`${from}T00:00:00Z`), specialDays: lore.specialDays,
    settings: settingsFor(horizonDays, lore.windowTyped ? { ...typed, backtestDays } : typed),
  });
  const finite = (value: number | undefined): number | null => (value !== undefined && Number.isFinite(value) ? value : null);
  return {
    snapshot: forecastSnapshotJson(snapshotOf(history.code, forecast, () => zone)),
    summary: {
      startUtc: isoUtc(forecast.grid.startMs), intervalMinutes, horizonDays,
      queues: forecast.queues.map(({ queue, mean, streams: [stream] }) => ({
        queue, volume: Number(mean.reduce((sum, count) => sum + count, 0).toFixed(3)), model: stream.model,
        wape: finite(stream.scores.find((score) => score.model === stream.model)?.wape), noiseFloor: finite(stream.noiseFloor.wape), notes: stream.notes,
      })),
    },
  };
}

/** A stored history at its own interval, or at another one. */
export function historyOf({ code, bytes, settings }: HistoryBytes, intervalMinutes: number | null): History {
  const { zone, column, countIsHandledOnly } = settings;
  const table = readHistoryCsv(bytes, { file: code, column });
  return buildHistory({
    code, file: code, zone, intervalMinutes: intervalMinutes ?? settings.intervalMinutes, rows: table.rows, clock: table.clock, countIsHandledOnly,
      findings: table.findings,
  });
}
