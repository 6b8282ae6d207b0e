import type { Instant, Span, TimeGrid, Zone } from '../model/time.js';
import { MINUTE_MS } from './dates.js';
import { periodsIn } from './zone.js';

/** Steps that divide the hour, largest first: a grid of one of them lies the same way in every hour. */
const STEPS = [60, 30, 20, 15, 12, 10, 6, 5, 4, 3, 2, 1] as const;

/** The largest step in minutes that divides all of these (starts, lengths, breaks, zone offsets, intervals); null when one is no whole minute. */
export function gridThatFits(minutes: readonly number[]): number | null {
  return STEPS.find((step) => minutes.every((value) => value % step === 0)) ?? null;
}

/** Does a grid of `stepMinutes` hold all of these? */
export function gridFits(stepMinutes: number, minutes: readonly number[]): boolean {
  return minutes.every((value) => value % stepMinutes === 0);
}

/** The offsets that a zone uses inside a span, in minutes, each once, in order of time. */
export function offsetsInUse(zone: Zone, span: Span): readonly number[] {
  return [...new Set(periodsIn(zone, span).map((period) => period.offsetMs / MINUTE_MS))];
}

/** Equal cells that fill a span. Throws RangeError when they do not fill it exactly. */
export function gridOver(span: Span, stepMinutes: number): TimeGrid {
  const cells = (span.endMs - span.startMs) / (stepMinutes * MINUTE_MS);
  if (!Number.isInteger(cells) || cells < 0) throw new RangeError(`cells of ${stepMinutes} minutes do not fill ${span.startMs}-${span.endMs}`);
  return { startMs: span.startMs, endMs: span.endMs, stepMinutes, cells };
}

export function cellStart(grid: TimeGrid, cell: number): Instant {
  return grid.startMs + cell * grid.stepMinutes * MINUTE_MS;
}

/** Index of the cell that holds `at`; below 0 or at least `grid.cells` when it lies outside. */
export function cellAt(grid: TimeGrid, at: Instant): number {
  return Math.floor((at - grid.startMs) / (grid.stepMinutes * MINUTE_MS));
}
