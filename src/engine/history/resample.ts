import type { HistorySeries } from '../model/history.js';
import { MINUTE_MS } from '../time/dates.js';
import { gridOf } from './week-slots.js';

/**
 * The series at another interval. To a coarser one (a multiple): counts are summed into intervals that start at multiples of `minutes` since
 * 1970 UTC, AHT is weighted by contacts, and an interval with an unknown part, at either end too, is unknown. To a finer one (a divisor): counts
 * are split evenly and AHT is repeated. Contacts are kept exactly but for unknown parts. O(cells). `minutes` divides the interval or is divided by it.
 */
export function resample(series: HistorySeries, minutes: number): HistorySeries {
  const step = series.grid.stepMinutes;
  if (minutes === step) return series;
  if (minutes % step === 0) return coarser(series, minutes, minutes / step);
  if (step % minutes === 0) return finer(series, minutes, step / minutes);
  throw new RangeError(`${step} minutes cannot be resampled to ${minutes}`);
}

function coarser(series: HistorySeries, minutes: number, parts: number): HistorySeries {
  const { grid } = series;
  const stepMs = minutes * MINUTE_MS;
  const partMs = grid.stepMinutes * MINUTE_MS;
  // Rows that start at a quarter past keep doing so where no coarser interval can start on the full hour.
  const phase = ((grid.startMs % partMs) + partMs) % partMs;
  const startMs = Math.floor((grid.startMs - phase) / stepMs) * stepMs + phase;
  const cells = Math.ceil((grid.endMs - startMs) / stepMs);
  const lead = (grid.startMs - startMs) / partMs;
  const offered = new Float64Array(cells);
  const ahtSeconds = series.ahtSeconds === null ? null : new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    let handledSeconds = 0;
    let weight = 0;
    for (let part = 0; part < parts; part++) {
      const i = cell * parts + part - lead;
      const count = i >= 0 && i < grid.cells ? series.offered[i] : NaN;
      offered[cell] += count;
      const aht = series.ahtSeconds?.[i] ?? NaN;
      if (!Number.isNaN(count) && !Number.isNaN(aht)) {
        handledSeconds += count * aht;
        weight += count;
      }
    }
    if (ahtSeconds !== null) ahtSeconds[cell] = weight > 0 ? handledSeconds / weight : NaN;
  }
  return { ...series, grid: gridOf(startMs, minutes, cells), offered, ahtSeconds };
}

function finer(series: HistorySeries, minutes: number, parts: number): HistorySeries {
  const spread = (values: Float64Array, share: number): Float64Array =>
    Float64Array.from({ length: values.length * parts }, (_, i) => values[Math.floor(i / parts)] * share);
  return {
    ...series,
    grid: gridOf(series.grid.startMs, minutes, series.grid.cells * parts),
    offered: spread(series.offered, 1 / parts),
    ahtSeconds: series.ahtSeconds === null ? null : spread(series.ahtSeconds, 1),
  };
}
