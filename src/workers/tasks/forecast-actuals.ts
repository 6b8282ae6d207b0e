import { accuracyOf } from '../../engine/forecast/accuracy.js';
import { adjustSnapshot } from '../../engine/forecast/adjust-snapshot.js';
import { reforecastDay } from '../../engine/forecast/intraday.js';
import type { HistorySeries } from '../../engine/model/history.js';
import { InputError, problemOf } from '../../engine/model/problem.js';
import type { ForecastSnapshot, SnapshotQueue } from '../../engine/model/snapshot.js';
import { isoUtc } from '../../engine/time/iso.js';
import { forecastCsv } from '../../formats/forecast-csv.js';
import { readForecastSnapshot } from '../../formats/forecast-snapshot.js';
import type { AccuracyAnswer, ForecastActualsRequest, IntradayAnswer } from '../../platform/forecast-request.js';
import { historyOf } from './forecast.js';
import type { Task } from './task.js';

export const FORECAST_ACTUALS: Task<ForecastActualsRequest, AccuracyAnswer | IntradayAnswer | string> = { answer };

function answer({ snapshot: text, adjustments, history, ask, now }: ForecastActualsRequest): AccuracyAnswer | IntradayAnswer | string {
  const snapshot = adjustSnapshot(readForecastSnapshot(text, 'forecast'), adjustments);
  if (ask === 'csv' || history === null) return forecastCsv(snapshot);
  const { series } = historyOf(history, snapshot.grid.stepMinutes);
  return ask === 'accuracy' ? accuracyAnswer(snapshot, series) : intradayAnswer(snapshot, series, now);
}

function accuracyAnswer(snapshot: ForecastSnapshot, series: readonly HistorySeries[]): AccuracyAnswer {
  return { queues: snapshot.queues.map((queue) => ({ queue: queue.queue, accuracy: accuracyOf({ ...queue, grid: snapshot.grid }, countsOf(queue, series)) })) };
}

function intradayAnswer(snapshot: ForecastSnapshot, series: readonly HistorySeries[], now: string | null): IntradayAnswer {
  const nowMs = now === null ? series.reduce((latest, { grid }) => Math.max(latest, grid.endMs), -Infinity) : Date.parse(now);
  const stepMs = snapshot.grid.stepMinutes * 60_000;
  return {
    nowUtc: isoUtc(nowMs),
    queues: snapshot.queues.map((queue) => {
      const rest = reforecastDay({ ...queue, grid: snapshot.grid }, countsOf(queue, series), nowMs, queue.dayError);
      if (rest === null) {
        const sentence = 'This day has no hour that is over and known, or none that is left.';
        return { queue: queue.queue, counted: null, expectedSoFar: null, level: null, sentence, rest: [] };
      }
      const wide = rest.intervals.find(({ level }) => level === 0.8)!;
      const rows = Array.from(rest.mean, (mean, i) => ({ startUtc: isoUtc(rest.startMs + i * stepMs), mean, lo80: wide.lo[i], hi80: wide.hi[i] }));
      return { queue: queue.queue, counted: rest.counted, expectedSoFar: rest.expectedSoFar, level: rest.level, sentence: rest.sentence, rest: rows };
    }),
  };
}

/** The history may have been replaced since by one with other queues. */
function countsOf({ queue }: SnapshotQueue, series: readonly HistorySeries[]): HistorySeries {
  const found = series.find((entry) => entry.queue === queue);
  if (found !== undefined) return found;
  throw new InputError(problemOf('unknown-reference', 'history', queue, 'The history still holds the queues of the forecast.',
    `It holds: ${series.map((entry) => entry.queue).join(', ')}.`));
}
