import type { ForecastSettings } from '../model/forecast-settings.js';

/**
 * What a model may learn from: counts of one stream by local slot (engine/history/week-slots.ts), in elapsed order. Only `[0, end)` is before
 * the origin. NaN marks what is not known or is kept out (gaps, special days).
 */
export interface Training {
  readonly slotsPerWeek: number;
  /** Slots that one row of the history covers; rows are split evenly over them. */
  readonly slotsPerCell: number;
  readonly slotMinutes: number;
  /** Local slot numbers, weeks begin at multiples of slotsPerWeek. */
  readonly numbers: Int32Array;
  readonly counts: Float64Array;
  readonly end: number;
}

/** A model that has learnt. */
export interface Fitted {
  /** Expected count of each local slot. The same number always gets the same answer; never NaN, never negative. */
  predict(numbers: Int32Array): Float64Array;
}

export type ForecastFamily = Exclude<ForecastSettings['model'], 'auto'>;

/** A way to forecast. New ones are added to registry.ts and nowhere else. */
export interface ForecastModel {
  /** What output files and scores call it. */
  readonly id: string;
  /** The setting of a plan (`forecast.model`) that asks for it. */
  readonly family: ForecastFamily;
  readonly sentence: string;
  /** `training` holds at least one week. */
  fit(training: Training): Fitted;
}

/** A model that joins what others say; a backtest that has run its members need not run them again. */
export interface Combination extends ForecastModel {
  readonly members: readonly ForecastModel[];
  /** One answer out of the members', in their order; may reorder its argument. */
  join(values: Float64Array): number;
}
