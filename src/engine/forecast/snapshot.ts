import type { Forecast, QueueForecast } from '../model/forecast.js';
import type { ForecastSnapshot, SnapshotQueue } from '../model/snapshot.js';
import type { Zone } from '../model/time.js';

/** 80 % of a normal law lie within this many standard deviations. */
const NORMAL_80 = 1.2816;

/** What is kept of a forecast, rounded as its files are, so that it reads back as the same. */
export function snapshotOf(source: string, forecast: Forecast, zoneOf: (queue: string) => Zone): ForecastSnapshot {
  return { source, grid: forecast.grid, queues: forecast.queues.map((queue) => snapshotQueue(queue, zoneOf(queue.queue))) };
}

function snapshotQueue({ queue, mean, modelMean, ahtSeconds, intervals, ahtIntervals, days, adjustments, streams }: QueueForecast, zone: Zone): SnapshotQueue {
  const rounded = (values: Float64Array): Float64Array => values.map((value) => Number(value.toFixed(6)));
  return {
    queue, zone, models: streams.map((stream) => stream.model), dayError: dayErrorOf(days), mean: rounded(mean), modelMean: rounded(modelMean),
    ahtSeconds: ahtSeconds.some(Number.isNaN) ? null : rounded(ahtSeconds), intervals,
    ahtIntervals: ahtIntervals.some(({ lo, hi }) => lo.some(Number.isNaN) || hi.some(Number.isNaN)) ? []
      : ahtIntervals.map(({ level, lo, hi }) => ({ level, lo: rounded(lo), hi: rounded(hi) })),
    days: days.map((day) => ({ ...day, mean: Number(day.mean.toFixed(6)) })), adjustments, notes: [...new Set(streams.flatMap((stream) => stream.notes))],
  };
}

/** Half the 80 % interval of the days against their means, counting noise taken off: the share that all hours of a day have in common. */
function dayErrorOf(days: QueueForecast['days']): number {
  let squares = 0;
  let counted = 0;
  for (const { mean, intervals } of days) {
    const wide = intervals.find(({ level }) => level === 0.8);
    if (wide === undefined || !(mean > 0)) continue;
    const deviation = (wide.hi - wide.lo) / (2 * NORMAL_80);
    squares += Math.max(0, deviation * deviation - mean) / (mean * mean);
    counted++;
  }
  return counted > 0 ? Number(Math.sqrt(squares / counted).toFixed(6)) : 0;
}
