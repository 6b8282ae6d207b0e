import type { Instant, Span } from './time.js';
import type { Interval } from './forecast.js';

/** Error of a forecast over some of its intervals; fractions, NaN where nothing was counted. */
export interface ErrorShare {
  /** Sum |error| / sum of contacts. */
  readonly wape: number;
  /** Sum (forecast - contacts) / sum of contacts; positive = too high. */
  readonly bias: number;
  readonly rows: number;
  readonly contacts: number;
}

/** What became of a forecast, held against what was counted later. */
export interface Accuracy extends ErrorShare {
  readonly queue: string;
  /** The model alone, without the planner's adjustments; the same figures where there are none. */
  readonly model: ErrorShare;
  /** Of the mean of the days' biases; NaN with fewer than two days. */
  readonly biasStandardError: number;
  /** Share of rows inside each interval. */
  readonly calibration: readonly { readonly level: Interval['level']; readonly inside: number; readonly rows: number }[];
  /** By distance from the start of the forecast. */
  readonly byHorizon: readonly (ErrorShare & { readonly fromHours: number; readonly untilHours: number })[];
  /** By hour of the local week, 0 = Monday 00:00; only hours that hold rows. */
  readonly byHourOfWeek: readonly (ErrorShare & { readonly hour: number })[];
  /** WAPE of a perfect rate, by the forecast's own rate; and of the same hour of the last week known before the forecast. */
  readonly noiseFloor: number;
  readonly naiveWape: number;
  /** (WAPE - floor) / (naive WAPE - floor): 0 = nobody does better, 1 = no better than last week. NaN where the two are no distance apart. */
  readonly skill: number;
  readonly drift: Drift;
  /** The figures in sentences that a planner reads. */
  readonly words: readonly string[];
}

/** Whether what is counted leaves the forecast's band more often than chance allows. */
export interface Drift {
  readonly alarm: boolean;
  readonly direction: 'above' | 'below' | 'both' | 'none';
  /** First interval of the run that raised the alarm; null without one. */
  readonly sinceMs: Instant | null;
  readonly sentence: string;
}

/** Today's remaining hours, after the hours that are over. */
export interface IntradayForecast extends Span {
  readonly queue: string;
  /** Contacts counted / expected in the hours that are over. */
  readonly counted: number;
  readonly expectedSoFar: number;
  /** What the rest of the day is multiplied by, shrunk toward 1. */
  readonly level: number;
  /** Cells from `startMs` to `endMs`. */
  readonly mean: Float64Array;
  readonly intervals: readonly Interval[];
  readonly sentence: string;
}
