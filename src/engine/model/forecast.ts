import type { TimeGrid } from './time.js';

/** Central prediction intervals of the COUNT in a cell, not of its mean. */
export interface Interval {
  readonly level: 0.5 | 0.8 | 0.95;
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** Rolling-origin score of one model; fractions, not percent. NaN where nothing was counted. */
export interface BacktestScore {
  readonly model: string;
  /** sum |error| / sum y over all origins. */
  readonly wape: number;
  /** sum (forecast - y) / sum y over all origins; positive = forecast too high. */
  readonly bias: number;
  /** Of the mean of the origins' biases; NaN with a single origin. */
  readonly biasStandardError: number;
  /** Windows scored; fewer than asked for where the history is short. */
  readonly origins: number;
}

/** Share of backtest rows that fell inside their interval, each interval learnt from the other windows only. */
export interface IntervalCalibration {
  readonly level: Interval['level'];
  readonly inside: number;
  readonly rows: number;
}

export interface StreamForecast {
  readonly queue: string;
  readonly stream: string;
  readonly model: string;
  /** Contacts per cell, after share and special days. */
  readonly mean: Float64Array;
  /** Of every model that competed, at the interval of the history, before share; empty where it is too short for a backtest. */
  readonly scores: readonly BacktestScore[];
  /** One per level; empty with fewer than two backtest windows. */
  readonly calibration: readonly IntervalCalibration[];
  /** Expected WAPE of a perfect Poisson rate, and the rate it stands on. */
  readonly noiseFloor: { readonly wape: number; readonly rate: string };
}

export interface QueueForecast {
  readonly queue: string;
  /** Sum of the streams. */
  readonly mean: Float64Array;
  /** Weighted by the streams' contacts; 0 for a queue without streams. */
  readonly ahtSeconds: Float64Array;
  readonly intervals: readonly Interval[];
  readonly streams: readonly StreamForecast[];
}

export interface Forecast {
  readonly grid: TimeGrid;
  readonly queues: readonly QueueForecast[];
}
