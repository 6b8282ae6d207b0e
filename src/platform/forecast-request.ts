import type { Accuracy } from '../engine/model/accuracy.js';
import type { Adjustment } from '../engine/model/forecast-settings.js';
import type { HistorySettings } from './history-request.js';

/** A stored history as a thread reads it. */
export interface HistoryBytes {
  readonly code: string;
  readonly bytes: Uint8Array;
  readonly settings: HistorySettings;
}

/** What src/workers/tasks/forecast.ts is asked. */
export interface ForecastRequest {
  readonly history: HistoryBytes;
  readonly intervalMinutes: number;
  readonly horizonDays: number;
  /** UTC date on which it starts; null = where the history ends. */
  readonly from: string | null;
  /** `{forecast, specialDays}` as src/formats/forecast-options.ts reads it. */
  readonly options: unknown;
}

export interface ForecastMade {
  /** forecast.json. */
  readonly snapshot: string;
  readonly summary: ForecastSummary;
}

export interface ForecastSummary {
  readonly startUtc: string;
  readonly intervalMinutes: number;
  readonly horizonDays: number;
  readonly queues: readonly {
    readonly queue: string;
    readonly volume: number;
    readonly model: string;
    /** Of the backtest; null where the history is too short for one. */
    readonly wape: number | null;
    readonly noiseFloor: number | null;
    readonly notes: readonly string[];
  }[];
}

/** What src/workers/tasks/forecast-actuals.ts is asked: a stored forecast against what its history holds by now. */
export interface ForecastActualsRequest {
  readonly snapshot: string;
  readonly adjustments: readonly Adjustment[];
  /** null for `csv`, which needs no counts. */
  readonly history: HistoryBytes | null;
  readonly ask: 'accuracy' | 'intraday' | 'csv';
  /** ISO instant for `intraday`; null = where the history ends. */
  readonly now: string | null;
}

export interface AccuracyAnswer {
  readonly queues: readonly { readonly queue: string; readonly accuracy: Accuracy | null }[];
}

export interface IntradayAnswer {
  readonly nowUtc: string;
  readonly queues: readonly {
    readonly queue: string;
    readonly counted: number | null;
    readonly expectedSoFar: number | null;
    readonly level: number | null;
    readonly sentence: string;
    readonly rest: readonly { readonly startUtc: string; readonly mean: number; readonly lo80: number; readonly hi80: number }[];
  }[];
}
