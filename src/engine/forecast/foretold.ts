import type { Interval } from '../model/forecast.js';
import type { HistorySeries } from '../model/history.js';
import type { TimeGrid, Zone } from '../model/time.js';

/** One queue of a forecast as it was made. */
export interface Foretold {
  readonly queue: string;
  readonly zone: Zone;
  readonly grid: TimeGrid;
  /** With the planner's adjustments, and as the model said it. */
  readonly mean: Float64Array;
  readonly modelMean: Float64Array;
  readonly intervals: readonly Interval[];
}

/** What `actual` holds for each cell of the grid; NaN where it knows nothing. */
export function countsOn(grid: TimeGrid, actual: HistorySeries): Float64Array {
  const stepMs = grid.stepMinutes * 60_000;
  const first = (grid.startMs - actual.grid.startMs) / stepMs;
  return Float64Array.from({ length: grid.cells }, (_, cell) => actual.offered[first + cell] ?? NaN);
}
