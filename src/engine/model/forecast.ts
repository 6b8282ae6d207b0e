import type { HistoryFinding } from './history.js';
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
  /** Contacts per cell, after share, special days and drivers; what the planner adjusted is in the queue's `mean` only. */
  readonly mean: Float64Array;
  /** Which model answers up to how many hours after the origin; the last one for ever. Empty where no model was needed. */
  readonly parts: readonly { readonly untilHours: number; readonly model: string }[];
  /** Of every model that competed, at the interval of the history, before share; empty where it is too short for a backtest. */
  readonly scores: readonly BacktestScore[];
  /** One per level; empty with fewer than two backtest windows. */
  readonly calibration: readonly IntervalCalibration[];
  /** Expected WAPE of a perfect Poisson rate, and the rate it stands on. */
  readonly noiseFloor: { readonly wape: number; readonly rate: string };
  /** Special days in the horizon, with the multiplier used and how many past days it was learnt from (0 = typed). */
  readonly specialDays: readonly SpecialDayUsed[];
  /** Rows kept out of what was learnt from because the settings ask for it. */
  readonly leftOut: { readonly rows: number; readonly contacts: number };
  /** Sentences on what was done that a planner might not expect: fallbacks, rescaling, assumed widths. */
  readonly notes: readonly string[];
}

export interface SpecialDayUsed {
  readonly date: string;
  readonly name: string;
  /** null where a replacement profile stands. */
  readonly multiplier: number | null;
  readonly learntFrom: number;
}

/** Expected contacts and handle time of one local date, and the intervals of the day's COUNT. */
export interface DayForecast {
  readonly date: string;
  readonly mean: number;
  readonly intervals: readonly { readonly level: Interval['level']; readonly lo: number; readonly hi: number }[];
}

/** An adjustment as it was applied. */
export interface AppliedAdjustment {
  readonly author: string;
  readonly reason: string;
  readonly from: string;
  readonly until: string;
  readonly factor: number;
  /** Contacts that it adds over the horizon. */
  readonly contacts: number;
}

export interface QueueForecast {
  readonly queue: string;
  /** Sum of the streams, after the planner's adjustments. */
  readonly mean: Float64Array;
  /** The same as the models say it, before any adjustment. */
  readonly modelMean: Float64Array;
  readonly adjustments: readonly AppliedAdjustment[];
  /** Local dates of the first stream's customers; their means add up to `mean`. */
  readonly days: readonly DayForecast[];
  /** Weighted by the streams' contacts; 0 for a queue without streams. */
  readonly ahtSeconds: Float64Array;
  readonly intervals: readonly Interval[];
  /** Central intervals of the handle time of a cell with the expected contacts, seconds; NaN where there is no handle time to learn from. */
  readonly ahtIntervals: readonly Interval[];
  readonly streams: readonly StreamForecast[];
}

/** Outliers, outages and shifts of a history that forecasts were learnt from; they are shown, and left out only where the settings say so. */
export interface UnusualCounts {
  readonly history: string;
  readonly findings: readonly HistoryFinding[];
}

export interface Forecast {
  readonly grid: TimeGrid;
  readonly queues: readonly QueueForecast[];
  /** One entry for each history that has any; absent = none. */
  readonly unusual?: readonly UnusualCounts[];
}
