import type { TimeGrid } from './time.js';

/** Central prediction intervals of the COUNT in a cell, not of its mean. */
export interface Interval {
  readonly level: 0.5 | 0.8 | 0.95;
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

export interface BacktestScore {
  readonly model: string;
  /** sum |error| / sum y over all origins. */
  readonly wape: number;
  readonly bias: number;
  readonly biasStandardError: number;
  readonly origins: number;
}

export interface StreamForecast {
  readonly queue: string;
  readonly stream: string;
  readonly model: string;
  readonly mean: Float64Array;
  readonly scores: readonly BacktestScore[];
  /** Expected WAPE of a perfect Poisson rate, and the rate it stands on. */
  readonly noiseFloor: { readonly wape: number; readonly rate: string };
}

export interface QueueForecast {
  readonly queue: string;
  readonly mean: Float64Array;
  readonly ahtSeconds: Float64Array;
  readonly intervals: readonly Interval[];
  readonly streams: readonly StreamForecast[];
}

export interface Forecast {
  readonly grid: TimeGrid;
  readonly queues: readonly QueueForecast[];
}
