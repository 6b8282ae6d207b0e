import { gridOf } from '../../../src/engine/history/week-slots.js';
import type { History, HistorySeries } from '../../../src/engine/model/history.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Stream } from '../../../src/engine/model/queue.js';
import type { Zone } from '../../../src/engine/model/time.js';
import { weekdayOf } from '../../../src/engine/time/dates.js';
import { localDate, localMinute } from '../../../src/engine/time/local.js';
import { type PlanParts, planOf, queueOf } from '../../support/builders.js';

export const HOUR_MS = 3_600_000;

export interface LocalClock {
  readonly date: string;
  /** 1 = Monday. */
  readonly weekday: number;
  readonly hour: number;
  /** Cells since the start of the series. */
  readonly cell: number;
}

export interface SeriesParts {
  readonly zone?: Zone;
  readonly from?: string;
  readonly to?: string;
  readonly stepMinutes?: number;
  readonly queue?: string;
  readonly aht?: (clock: LocalClock) => number;
}

/** A history whose count is a function of the customers' clock; UTC cells from `from` to `to` (both with Z). */
export function seriesOf(count: (clock: LocalClock) => number, parts: SeriesParts = {}): HistorySeries {
  const { zone = 'UTC', from = '2026-09-07T00:00Z', to = '2027-03-08T00:00Z', stepMinutes = 60, queue = 'calls', aht } = parts;
  const startMs = Date.parse(from);
  const cells = (Date.parse(to) - startMs) / (stepMinutes * 60_000);
  const clockAt = (cell: number): LocalClock => {
    const at = startMs + cell * stepMinutes * 60_000;
    const date = localDate(zone, at);
    return { date, weekday: weekdayOf(date), hour: Math.floor(localMinute(zone, at) / 60), cell };
  };
  return {
    queue, zone, grid: gridOf(startMs, stepMinutes, cells), offered: Float64Array.from({ length: cells }, (_, cell) => count(clockAt(cell))),
    ahtSeconds: aht === undefined ? null : Float64Array.from({ length: cells }, (_, cell) => aht(clockAt(cell))),
  };
}

export function historyOf(...series: readonly HistorySeries[]): History {
  return { source: 'h', series, findings: [] };
}

export function streamOf(parts: Partial<Stream> = {}): Stream {
  return { code: 's', zone: 'UTC', history: 'h', historyQueue: null, share: 1, ahtSeconds: 300, calendars: [], ...parts };
}

/** A plan with one queue of these streams; four weeks from 2027-03-08 unless told otherwise. */
export function planWith(streams: readonly Stream[], parts: PlanParts = {}): Plan {
  const code = (history: string): Plan['histories'][number] => ({
    code: history, file: '', zone: 'UTC', intervalMinutes: null, rows: [], clock: 'utc', countIsHandledOnly: false,
  });
  const histories = [...new Set(['h', ...streams.flatMap((s) => s.history ?? [])])].map(code);
  return planOf({ days: 28, histories, queues: [queueOf({ streams })], ...parts });
}

export function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
