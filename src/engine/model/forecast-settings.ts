import type { LocalDate } from './time.js';

export interface ForecastSettings {
  /** `auto` chooses by rolling backtest. */
  readonly model: 'auto' | 'seasonal-naive' | 'week-mean' | 'profile-level' | 'damped-trend' | 'double-seasonal' | 'autoregression' | 'combination';
  readonly backtestOrigins: number;
  readonly backtestDays: number;
  /** Rows that are not learnt from; they are shown either way. Default none. */
  readonly leaveOut?: readonly ('outliers' | 'outages')[];
  /** What is done with a shift of level: shown only (default), or what lies before it is rescaled to the level after it. */
  readonly levelShift?: 'show' | 'rescale';
  readonly drivers?: readonly Driver[];
  readonly adjustments?: readonly Adjustment[];
}

/** A dated multiplier of contacts that the planner knows of: the past is divided by it before a model learns, the forecast multiplied. */
export interface Driver {
  readonly name: string;
  readonly kind: 'accounts' | 'release' | 'campaign' | 'deflection' | 'other';
  /** Queues it moves; null = all. */
  readonly queues: readonly string[] | null;
  /** Local dates of the customers, inclusive; null = for ever. */
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly factor: number;
}

/** What a planner changes after the model has spoken; kept apart from it. */
export interface Adjustment {
  readonly queue: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly factor: number;
  readonly author: string;
  readonly reason: string;
}
