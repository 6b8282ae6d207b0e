import type { HistoryRow, HistorySource } from '../../../src/engine/model/history.js';

/** A history source with defaults; rows as `[stamp, count]` or with more fields, lines counted from 2. */
export type RowParts = Partial<HistoryRow> & { readonly stamp: string; readonly count: number };

export function rowsOf(...rows: readonly (readonly [string, number] | RowParts)[]): HistoryRow[] {
  return rows.map((row, i) => {
    const parts: RowParts = 'stamp' in row ? row : { stamp: row[0], count: row[1] };
    return { line: i + 2, queue: null, handled: null, abandoned: null, ahtSeconds: null, fiveMinuteSlots: null, ...parts };
  });
}

export function sourceOf(parts: Partial<HistorySource> & { readonly rows: readonly HistoryRow[] }): HistorySource {
  return { code: 'calls', file: 'calls.csv', zone: 'UTC', intervalMinutes: null, clock: 'utc', countIsHandledOnly: false, ...parts };
}

/** `count` rows `stepMinutes` apart by the clock face, from a stamp without zone. */
export function regular(from: string, stepMinutes: number, count: number, value: (i: number) => number = () => 1): (readonly [string, number])[] {
  const start = Date.parse(`${from}Z`);
  return Array.from({ length: count }, (_, i) => [new Date(start + i * stepMinutes * 60_000).toISOString().slice(0, 16), value(i)] as const);
}

/** Code and line of every problem that the call throws; fails where it throws nothing. */
export function problemsOf(run: () => unknown): { code: string; field: string }[] {
  try {
    run();
  } catch (error) {
    const { problems } = error as { problems: { code: string; field: string }[] };
    return problems.map(({ code, field }) => ({ code, field }));
  }
  throw new Error('nothing was refused');
}
