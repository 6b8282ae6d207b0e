import type { BacktestWindow } from '../src/engine/forecast/backtest.js';
import type { LocalSeries } from '../src/engine/forecast/local-series.js';
import { dayOfSlot, slotOfWeek } from '../src/engine/history/week-slots.js';

export interface Protocol {
  /** Whether whole weekdays are absent, so that days and weeks count those that hold rows. */
  readonly daysPresent: boolean;
  /** Weekdays that hold rows. */
  readonly weekdays: number;
  readonly windows: readonly BacktestWindow[];
}

/**
 * Consecutive windows that do not overlap, the last one ending with the last row. Where whole weekdays are absent a window is `days` local dates that hold
 * rows, from the first row of its first to the last row of its last; the forecast itself still goes by true weekdays.
 */
export function protocolWindows(series: LocalSeries, days: number, origins: number): Protocol {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  const weekdays = new Set<number>();
  for (let cell = 0; cell < series.cells; cell++) {
    if (Number.isNaN(series.observed[cell])) continue;
    const number = series.numbers[cell * series.slotsPerCell];
    const day = dayOfSlot(number, series.slotMinutes);
    if (!first.has(day)) first.set(day, cell);
    last.set(day, cell);
    weekdays.add(Math.floor((slotOfWeek(number, series.slotsPerWeek) * 7) / series.slotsPerWeek));
  }
  const daysPresent = weekdays.size < 7;
  const present = [...first.keys()];
  const length = days * series.cellsPerDay;
  const windows = Array.from({ length: origins }, (_, k): BacktestWindow => {
    const back = origins - k;
    if (!daysPresent) return { origin: series.cells - back * length, end: series.cells - (back - 1) * length };
    const at = present.length - back * days;
    return { origin: first.get(present[at]) ?? -1, end: (last.get(present[at + days - 1]) ?? -1) + 1 };
  });
  if (windows.some(({ origin }) => !(origin > 0))) throw new RangeError(`the file is too short for ${origins} windows of ${days} days`);
  return { daysPresent, weekdays: weekdays.size, windows };
}
