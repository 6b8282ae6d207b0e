import type { Interval } from '../engine/model/forecast.js';
import { InputError, type Problem, problemOf } from '../engine/model/problem.js';
import type { ForecastSnapshot, SnapshotQueue } from '../engine/model/snapshot.js';
import { isoUtc } from '../engine/time/iso.js';
import { readObject } from './fields/read-object.js';
import { currentFormat } from './format-version.js';
import { FORECAST_FORMAT, ForecastSnapshotInput, type SnapshotQueueInput } from './forecast/snapshot.js';
import { jsonText } from './json.js';
import { readJson } from './read-json.js';

/** forecast.json (docs/formats/forecast.md): a forecast as it was made; `readForecastSnapshot` gives the same back. */
export function forecastSnapshotJson({ source, grid, queues }: ForecastSnapshot): string {
  return jsonText({
    format: FORECAST_FORMAT, source, startUtc: isoUtc(grid.startMs), intervalMinutes: grid.stepMinutes, cells: grid.cells,
    queues: queues.map((queue) => ({
      queue: queue.queue, zone: queue.zone, models: queue.models, dayError: queue.dayError, mean: [...queue.mean], modelMean: [...queue.modelMean],
      ahtSeconds: [...(queue.ahtSeconds ?? [])], intervals: queue.intervals.map(intervalJson), ahtIntervals: queue.ahtIntervals.map(intervalJson),
      days: queue.days.map(({ date, mean, intervals }) => ({ date, mean, bounds: intervals.flatMap(({ lo, hi }) => [lo, hi]) })),
      adjustments: queue.adjustments.map(({ author, reason, from, until, factor, contacts }) => ({ author, reason, from, until, factor,
        contacts })), notes: queue.notes,
    })),
  });
}

function intervalJson({ level, lo, hi }: Interval): Record<string, unknown> {
  return { level, lo: [...lo], hi: [...hi] };
}

/** Throws InputError with every finding of shape, or with every list that has another length than the snapshot has cells. */
export function readForecastSnapshot(text: string, source: string): ForecastSnapshot {
  const { value, problems } = readObject(ForecastSnapshotInput, currentFormat(readJson(text, source), 'sunshift-forecast', 1), source);
  if (problems.length > 0) throw new InputError(problems);
  const wrong: Problem[] = [];
  value.queues.forEach((queue, i) => {
    const lists: readonly (readonly [string, readonly number[]])[] = [
      ['mean', queue.mean], ['modelMean', queue.modelMean], ...(queue.ahtSeconds.length > 0 ? [['ahtSeconds', queue.ahtSeconds] as const] : []),
      ...queue.intervals.flatMap(({ lo, hi }, k) => [[`intervals[${k}].lo`, lo] as const, [`intervals[${k}].hi`, hi] as const]),
      ...queue.ahtIntervals.flatMap(({ lo, hi }, k) => [[`ahtIntervals[${k}].lo`, lo] as const, [`ahtIntervals[${k}].hi`, hi] as const]),
    ];
    for (const [name, list] of lists) {
      if (list.length === value.cells) continue;
      wrong.push(problemOf('out-of-range', `queues[${i}].${name}`, list.length, `A list has one entry for each of the ${value.cells} cells.`,
        'Take the file as Sunshift wrote it.'));
    }
  });
  if (wrong.length > 0) throw new InputError(wrong);
  const startMs = Date.parse(value.startUtc);
  const grid = { startMs, endMs: startMs + value.cells * value.intervalMinutes * 60_000, stepMinutes: value.intervalMinutes, cells: value.cells };
  return { source: value.source, grid, queues: value.queues.map(queueOf) };
}

function queueOf(input: SnapshotQueueInput): SnapshotQueue {
  const readIntervals = (given: SnapshotQueueInput['intervals']): readonly Interval[] => given.map(({ level, lo, hi }) => ({ level, lo: Float64Array.from(lo), hi: Float64Array.from(hi) }));
  return {
    queue: input.queue, zone: input.zone, models: [...input.models], dayError: input.dayError, mean: Float64Array.from(input.mean),
      modelMean: Float64Array.from(input.modelMean),
    ahtSeconds: input.ahtSeconds.length > 0 ? Float64Array.from(input.ahtSeconds) : null, intervals: readIntervals(input.intervals),
    ahtIntervals: readIntervals(input.ahtIntervals),
    days: input.days.map(({ date, mean, bounds }) => ({ date, mean, intervals: ([0.5, 0.8, 0.95] as const).map((level, k) => ({ level,
      lo: bounds[2 * k], hi: bounds[2 * k + 1] })) })),
    adjustments: input.adjustments.map(({ author, reason, from, until, factor, contacts }) => ({ author, reason, from, until, factor, contacts })),
      notes: [...input.notes],
  };
}
