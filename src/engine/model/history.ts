import type { Instant, TimeGrid, Zone } from './time.js';

/** One data row of a history file as read, before its clock is understood. */
export interface HistoryRow {
  readonly line: number;
  readonly stamp: string;
  readonly count: number;
  readonly queue: string | null;
  readonly handled: number | null;
  readonly abandoned: number | null;
  readonly ahtSeconds: number | null;
  readonly fiveMinuteSlots: number | null;
}

/** A history file as read: every row valid by itself, nothing yet understood of its clock. */
export interface HistoryTable {
  /** Which stamp column the file has. */
  readonly clock: 'utc' | 'local';
  /** Name of the column that `count` came from. */
  readonly countColumn: string;
  readonly rows: readonly HistoryRow[];
  /** What the reader accepted or ignored and the user should know. */
  readonly findings: readonly HistoryFinding[];
}

/** Offered volume on a regular UTC grid; NaN marks a cell without data (a gap), which is not a zero. */
export interface HistorySeries {
  readonly queue: string;
  readonly zone: Zone;
  readonly grid: TimeGrid;
  /** Offered contacts per cell, length grid.cells; NaN = gap. */
  readonly offered: Float64Array;
  /** Contact-weighted AHT in seconds per cell, NaN where unknown; null when the file has none. */
  readonly ahtSeconds: Float64Array | null;
}

export interface HistoryFinding {
  readonly kind: 'gap' | 'duplicate' | 'outlier' | 'split-overlap' | 'dropped-in-gap' | 'partial-slot' | 'handled-only' | 'ignored-column' | 'accepted-quirk' | 'level-shift' | 'clock-shift';
  readonly startMs: Instant | null;
  readonly line: number | null;
  readonly message: string;
}

export interface History {
  readonly source: string;
  readonly series: readonly HistorySeries[];
  readonly findings: readonly HistoryFinding[];
}

/** Rows of one file, still as typed; `zone` is their calendar, and their clock when stamps are local. */
export interface HistorySource {
  readonly code: string;
  readonly file: string;
  readonly zone: Zone;
  readonly intervalMinutes: number | null;
  readonly rows: readonly HistoryRow[];
  readonly clock: 'utc' | 'local';
  readonly countIsHandledOnly: boolean;
  /** What the reader of the file accepted or ignored; buildHistory hands it on. */
  readonly findings?: readonly HistoryFinding[];
}
