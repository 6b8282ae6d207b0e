import { buildHistory } from '../engine/history/build.js';
import type { HistorySeries } from '../engine/model/history.js';
import { InputError, problemOf } from '../engine/model/problem.js';
import type { ForecastSnapshot } from '../engine/model/snapshot.js';
import { readForecastSnapshot } from '../formats/forecast-snapshot.js';
import { readTextArgument } from './input.js';
import type { VerbIo } from './verb.js';
import { type HistoryOptions, historySource } from './verbs/history.js';

/** A snapshot of the command line. Throws InputError: file-not-found, not-json and all that is wrong with it. */
export function readSnapshotArgument(io: VerbIo, path: string): ForecastSnapshot {
  return readForecastSnapshot(readTextArgument(io, path, 'SNAPSHOT.json', 'not-json'), path);
}

/** What was counted, at the interval of the snapshot. */
export function actualsOf(io: VerbIo, snapshot: ForecastSnapshot, file: string, options: HistoryOptions): readonly HistorySeries[] {
  return buildHistory(historySource(io, file, { ...options, interval: snapshot.grid.stepMinutes })).series;
}

/** The counts of a queue; those of a file with one queue whatever its name, where the snapshot has one too. Throws InputError unknown-reference. */
export function actualOf(snapshot: ForecastSnapshot, queue: string, series: readonly HistorySeries[], file: string): HistorySeries {
  const found = series.find((entry) => entry.queue === queue) ?? (series.length === 1 && snapshot.queues.length === 1 ? series[0] : undefined);
  if (found !== undefined) return found;
  const held = series.map((entry) => entry.queue).join(', ');
  throw new InputError(problemOf('unknown-reference', file, queue, 'The file holds the queues of the snapshot.', `It holds: ${held}.`));
}
