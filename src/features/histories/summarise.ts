import { buildHistory } from '../../engine/history/build.js';
import type { HistoryFinding, HistorySeries } from '../../engine/model/history.js';
import { isoUtc } from '../../engine/time/iso.js';
import { readHistoryCsv } from '../../formats/history-csv.js';
import type { HistorySettings } from './settings.js';

/** What a history holds, found when it was uploaded. */
export interface HistorySummary {
  readonly rows: number;
  readonly bytes: number;
  readonly clock: 'utc' | 'local';
  readonly countColumn: string;
  readonly queues: readonly QueueSummary[];
  /** The first of them, in the order of the engine; `findingCount` says how many there were. */
  readonly findings: readonly { readonly kind: string; readonly at: string | null; readonly line: number | null; readonly message: string }[];
  readonly findingCount: number;
}

export interface QueueSummary {
  readonly queue: string;
  readonly from: string;
  readonly to: string;
  readonly stepMinutes: number;
  readonly offered: number;
  /** Intervals without data, which are no zeros. */
  readonly gaps: number;
}

const MOST_FINDINGS = 200;

/** Reads the file as a plan would. Throws InputError with every bad row, at its line and column. */
export function summariseHistory(code: string, bytes: Uint8Array, settings: HistorySettings): HistorySummary {
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
