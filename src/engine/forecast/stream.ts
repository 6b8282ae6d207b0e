import { WEEK_MS, gridOf, slotOfWeek, weekSlots } from '../history/week-slots.js';
import { resample } from '../history/resample.js';
import type { StreamForecast } from '../model/forecast.js';
import type { HistorySeries } from '../model/history.js';
import type { ForecastSettings } from '../model/plan.js';
import { type Problem, problemOf } from '../model/problem.js';
import type { TimeGrid, Zone } from '../model/time.js';
import { MINUTE_MS } from '../time/dates.js';
import { ahtProfile } from './aht-profile.js';
import { calibrationOf, spreadOf } from './calibration.js';
import { chooseModel } from './choose.js';
import { ASSUMED_SPREAD, type ErrorSpread, thinnedScaleAt } from './error-spread.js';
import type { StreamBounds } from './intervals.js';
import { localSeries, trainingBefore } from './local-series.js';
import { noiseFloor } from './noise-floor.js';
import { type DayMultipliers, multiplierOfSlots } from './special-days.js';

export interface StreamInput {
  readonly queue: string;
  readonly stream: string;
  readonly series: HistorySeries;
  /** Names the counts that the stream is cut from. */
  readonly source: string;
  readonly zone: Zone;
  readonly specialDays: DayMultipliers;
  /** Share of the counted contacts that need an agent. */
  readonly share: number;
  /** Used where the history has no handle time; may be NaN. */
  readonly ahtSeconds: number;
}

export interface StreamOutcome {
  readonly forecast: StreamForecast;
  readonly ahtSeconds: Float64Array;
  readonly bounds: StreamBounds;
}

/**
 * Forecast of one stream on `target`, learnt from the rows before it. A history finer than the target is summed to its interval first; a coarser one
 * is forecast at its own interval and split evenly. Returns a problem when less than a week of rows lies before the target.
 */
export function forecastStream(input: StreamInput, target: TimeGrid, settings: ForecastSettings): StreamOutcome | Problem {
  const known = rowsBefore(input.series, target);
  if (known === null || known.grid.cells * known.grid.stepMinutes * MINUTE_MS < WEEK_MS) return tooShort(input, known, target);
  const series = localSeries(known, input.zone, input.specialDays, target);
  if (series.counts.every(Number.isNaN)) return tooShort(input, null, target);

  const { model, scores, windows, run } = chooseModel(series, settings);
  const slots = weekSlots(input.zone, target, series.slotMinutes);
  const ordinary = model.fit(trainingBefore(series, series.cells)).predict(slots.numbers);
  const multipliers = multiplierOfSlots(slots, input.specialDays);
  const expected = ordinary.map((count, i) => count * input.share * (multipliers[i] ?? 1));
  const mean = cellSums(expected, slots.slotsPerCell);

  const spread = run === null ? ASSUMED_SPREAD : spreadOf(series, windows, run);
  const scored = windows.length > 0 ? windows : [{ origin: 0, end: series.cells }];
  return {
    forecast: {
      queue: input.queue, stream: input.stream, model: model.id, mean, scores, noiseFloor: noiseFloor(series, scored),
      calibration: run === null ? [] : calibrationOf(series, windows, run),
    },
    ahtSeconds: cellAht(expected, slots.slotsPerCell, slots.numbers, ahtProfile(series, known.ahtSeconds), input.ahtSeconds),
    bounds: boundsOf(input.source, mean, cellSums(ordinary, slots.slotsPerCell), known.grid.stepMinutes / target.stepMinutes, spread),
  };
}

/** The series at the interval it is learnt at, cut where the target starts; null when nothing is left. */
function rowsBefore(series: HistorySeries, target: TimeGrid): HistorySeries | null {
  const at = series.grid.stepMinutes < target.stepMinutes ? resample(series, target.stepMinutes) : series;
  const { startMs, stepMinutes } = at.grid;
  const cells = Math.min(at.grid.cells, Math.floor((target.startMs - startMs) / (stepMinutes * MINUTE_MS)));
  if (cells <= 0) return null;
  return { ...at, grid: gridOf(startMs, stepMinutes, cells), offered: at.offered.subarray(0, cells), ahtSeconds: at.ahtSeconds?.subarray(0, cells) ?? null };
}

function tooShort(input: StreamInput, known: HistorySeries | null, target: TimeGrid): Problem {
  const hours = known === null ? 0 : (known.grid.cells * known.grid.stepMinutes) / 60;
  const start = new Date(target.startMs).toISOString().slice(0, 16);
  return problemOf(
    'history-too-short', `queue ${input.queue}, stream ${input.stream}: hours of history before ${start}Z`, hours,
    'A forecast needs at least one week (168 hours) of ordinary rows before its start.', 'Give an older or longer history, or start the plan later.',
  );
}

function cellSums(values: Float64Array, per: number): Float64Array {
  const sums = new Float64Array(values.length / per);
  for (let i = 0; i < values.length; i++) sums[Math.floor(i / per)] += values[i];
  return sums;
}

/** Weighted by the contacts expected in each slot; plain mean in cells without any. */
function cellAht(expected: Float64Array, per: number, numbers: Int32Array, profile: Float64Array | null, otherwise: number): Float64Array {
  const aht = new Float64Array(expected.length / per);
  if (profile === null) return aht.fill(otherwise);
  for (let cell = 0; cell < aht.length; cell++) {
    let seconds = 0;
    let contacts = 0;
    let plain = 0;
    for (let i = cell * per; i < (cell + 1) * per; i++) {
      const slot = profile[slotOfWeek(numbers[i], profile.length)];
      seconds += expected[i] * slot;
      contacts += expected[i];
      plain += slot / per;
    }
    aht[cell] = contacts > 0 && per > 1 ? seconds / contacts : plain;
  }
  return aht;
}

/** `split` target cells make one row of the history; errors are known for rows, before share and special days. */
function boundsOf(source: string, mean: Float64Array, ordinary: Float64Array, split: number, spread: ErrorSpread): StreamBounds {
  const scales = mean.map((count, cell) => {
    const row = ordinary[cell] * split;
    return row > 0 ? thinnedScaleAt(spread, row, count / row) : 0;
  });
  return {
    source,
    lower: spread.lower.map((quantile) => scales.map((scale) => -quantile * scale)),
    upper: spread.upper.map((quantile) => scales.map((scale) => quantile * scale)),
  };
}

