import type { HistorySource } from '../../engine/model/history.js';
import type { Queue } from '../../engine/model/queue.js';
import type { Findings } from '../findings.js';
import { readHistoryCsv } from '../history-csv.js';
import type { HistoryInput } from '../plan/history.js';
import { type PlanFiles, inFile } from './files.js';

/** Reads the history of one entry of the plan; null when a problem was told. */
export function historyOf(input: HistoryInput, path: string, files: PlanFiles, findings: Findings): HistorySource | null {
  const bytes = files.bytesOf(input.file, `${path}.file`);
  if (bytes === null) return null;
  const table = findings.attempt(() => readHistoryCsv(bytes, { file: input.file, column: input.column ?? null }), inFile(input.file));
  if (table === null) return null;
  return {
    code: input.code, file: input.file, zone: input.zone, intervalMinutes: input.intervalMinutes ?? null,
    rows: table.rows, clock: table.clock, countIsHandledOnly: input.countIsHandledOnly, findings: table.findings,
  };
}

/** A stream, or the shape that it borrows, names a queue that the history holds, and names one wherever the history holds several. */
export function checkHistoryQueues(queues: readonly Queue[], histories: readonly HistorySource[], findings: Findings): void {
  const held = new Map(histories.map((history) => [history.code, queuesIn(history)]));
  queues.forEach((queue, i) => queue.streams.forEach((stream, j) => {
    const path = `queues[${i}].streams[${j}]`;
    const { shapeOf } = stream.expected ?? { shapeOf: null };
    if (stream.history !== null) checkHistoryQueue(`${path}.historyQueue`, stream.history, stream.historyQueue, held, findings);
    else if (shapeOf !== null) checkHistoryQueue(`${path}.expected.shapeOf.historyQueue`, shapeOf.history, shapeOf.historyQueue, held, findings);
  }));
}

function checkHistoryQueue(field: string, history: string, historyQueue: string | null, held: ReadonlyMap<string, readonly string[]>, findings: Findings): void {
  const found = held.get(history);
  if (found === undefined) return;
  const list = found.length === 0 ? 'it has no queue column' : `it holds ${found.slice(0, 8).join(', ')}${found.length > 8 ? ', ...' : ''}`;
  const rule = `A stream names one of the queues that history ${history} holds: ${list}.`;
  if (historyQueue === null) {
    if (found.length > 1) findings.add('missing-field', field, undefined, rule, 'Name one of them.');
  } else if (!found.includes(historyQueue)) {
    findings.add('unknown-reference', field, historyQueue, rule, found.length === 0 ? 'Leave the field out.' : 'Name one of them.');
  }
}

function queuesIn(history: HistorySource): readonly string[] {
  const names = new Set<string>();
  for (const row of history.rows) if (row.queue !== null) names.add(row.queue);
  return [...names];
}
