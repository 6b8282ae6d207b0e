import type { AppliedAdjustment, DayForecast, Interval } from './forecast.js';
import type { TimeGrid, Zone } from './time.js';

/** A forecast as it was made, kept so that what is counted later can be held against it. */
export interface ForecastSnapshot {
  /** The history that it was learnt from. */
  readonly source: string;
  readonly grid: TimeGrid;
  readonly queues: readonly SnapshotQueue[];
}

export interface SnapshotQueue {
  readonly queue: string;
  /** Clock of its days and hours of the week. */
  readonly zone: Zone;
  /** Of each stream. */
  readonly models: readonly string[];
  /** Relative standard error of the level of a day. */
  readonly dayError: number;
  readonly mean: Float64Array;
  /** Before the planner's adjustments. */
  readonly modelMean: Float64Array;
  /** null where none is known. */
  readonly ahtSeconds: Float64Array | null;
  readonly intervals: readonly Interval[];
  /** Central intervals of the handle time of a cell, seconds; empty where none is known. */
  readonly ahtIntervals: readonly Interval[];
  readonly days: readonly DayForecast[];
  readonly adjustments: readonly AppliedAdjustment[];
  readonly notes: readonly string[];
}
