import { buildHistory } from '../../engine/history/build.js';
import type { HistoryFinding, HistorySeries } from '../../engine/model/history.js';
import { isoUtc } from '../../engine/time/iso.js';
import { readHistoryCsv } from '../../formats/history-csv.js';
import type { HistoryRequest, HistorySummary, QueueSummary } from '../../platform/history-request.js';
import type { Task } from './task.js';

const MOST_FINDINGS = 200;

export const HISTORY: Task<HistoryRequest, HistorySummary> = { answer: summarise };

/** Reads the file as a plan would. Throws InputError with every bad row, at its line and column. */
function summarise({ code, bytes, settings }: HistoryRequest): HistorySummary {
  const { zone, intervalMinutes, column, countIsHandledOnly } = settings;
  const table = readHistoryCsv(bytes, { file: code, column });
  const history = buildHistory({ code, file: code, zone, intervalMinutes, rows: table.rows, clock: table.clock, countIsHandledOnly, findings: table.findings });
  return {
    rows: table.rows.length, bytes: bytes.byteLength, clock: table.clock, countColumn: table.countColumn, queues: history.series.map(summaryOf),
    findings: history.findings.slice(0, MOST_FINDINGS).map(findingOf), findingCount: history.findings.length,
  };
}

function summaryOf({ queue, grid, offered }: HistorySeries): QueueSummary {
  let total = 0;
  let gaps = 0;
  for (const count of offered) {
    if (Number.isNaN(count)) gaps++;
    else total += count;
  }
  return { queue, from: isoUtc(grid.startMs), to: isoUtc(grid.endMs), stepMinutes: grid.stepMinutes, offered: total, gaps };
}

function findingOf({ kind, startMs, line, message }: HistoryFinding): HistorySummary['findings'][number] {
  return { kind, at: startMs === null ? null : isoUtc(startMs), line, message };
}
