import { type WeekSlots, dayOfSlot, slotMinutesFor, slotOfWeek, weekSlots } from '../history/week-slots.js';
import type { HistorySeries } from '../model/history.js';
import type { TimeGrid, Zone } from '../model/time.js';
import { type DatedFactor, factorsOfSlots } from './drivers.js';
import type { Training } from './model.js';
import { type LearntEffects, type SpecialSlots, type SpecialSpan, learnEffects, specialCount, spansOfSlots } from './special-days.js';

/** A history laid on its customers' clock: what is scored (cells) and what is learnt from (slots). */
export interface LocalSeries extends WeekSlots {
  readonly cells: number;
  readonly cellsPerDay: number;
  /** Contacts per cell, NaN = gap. */
  readonly observed: Float64Array;
  /** Contacts per slot without the drivers of their date, NaN = gap, special day or left out. */
  readonly counts: Float64Array;
  /** Special days per slot; null = none at all. */
  readonly specials: SpecialSlots;
  /** Product of the drivers at each slot; null = none at all. */
  readonly drivers: Float64Array | null;
}

/** What is known of the dates of a series, beside its counts. */
export interface DateLore {
  readonly spans: readonly SpecialSpan[];
  readonly drivers: readonly DatedFactor[];
}

export const NO_LORE: DateLore = { spans: [], drivers: [] };

/**
 * Rows are split evenly over their slots. A row that touches a special day, and one in `leftOut`, is kept out of what is learnt from, as a whole. `target` is a
 * grid that will be forecast from this series: its cells are made of whole slots too.
 */
export function localSeries(
  series: HistorySeries, zone: Zone, lore: DateLore, target: TimeGrid | null = null, leftOut: ((slots: WeekSlots) => Uint8Array) | null = null,
): LocalSeries {
  const slotMinutes = slotMinutesFor(zone, target === null ? [series.grid] : [series.grid, target]);
  const slots = weekSlots(zone, series.grid, slotMinutes);
  const specials = spansOfSlots(slots, lore.spans);
  const drivers = factorsOfSlots(slots, lore.drivers);
  const skipped = leftOut === null ? null : leftOut(slots);
  const per = slots.slotsPerCell;
  const counts = new Float64Array(slots.numbers.length);
  for (let cell = 0; cell < series.grid.cells; cell++) {
    let kept = skipped === null || skipped[cell] === 0;
    if (specials !== null) for (let part = cell * per; part < (cell + 1) * per; part++) if (specials[part] !== null) kept = false;
    counts.fill(kept ? series.offered[cell] / per : NaN, cell * per, (cell + 1) * per);
  }
  // What a driver of 0 left behind says nothing about the level without it.
  if (drivers !== null) for (let i = 0; i < counts.length; i++) counts[i] = drivers[i] > 0 ? counts[i] / drivers[i] : NaN;
  return { ...slots, cells: series.grid.cells, cellsPerDay: 1440 / series.grid.stepMinutes, observed: series.offered, counts, specials, drivers };
}

/**
 * The same series with every local date left out that holds no known row, and the rest pushed together: a week is then as many days as there are
 * weekdays with rows (5 for a bank). Only for scores that are compared with figures published in this way; a day after a holiday is compared with
 * another weekday. Slots that a clock change doubled are averaged, skipped ones are unknown. Special days and drivers are not carried over.
 */
export function daysPresentOnly(series: LocalSeries): LocalSeries {
  const { slotMinutes, slotsPerCell, numbers } = series;
  const slotsPerDay = 1440 / slotMinutes;
  const days: number[] = [];
  const weekdays = new Set<number>();
  for (let i = 0; i < numbers.length; i++) {
    if (Number.isNaN(series.observed[Math.floor(i / slotsPerCell)])) continue;
    const day = dayOfSlot(numbers[i], slotMinutes);
    if (days[days.length - 1] !== day) days.push(day);
    weekdays.add(Math.floor(slotOfWeek(numbers[i], series.slotsPerWeek) / slotsPerDay));
  }
  const place = new Map(days.map((day, index) => [day, index * slotsPerDay]));
  const length = days.length * slotsPerDay;
  const sums = new Float64Array(length);
  const learnt = new Float64Array(length);
  const times = new Int32Array(length);
  for (let i = 0; i < numbers.length; i++) {
    const first = place.get(dayOfSlot(numbers[i], slotMinutes));
    const count = series.observed[Math.floor(i / slotsPerCell)];
    if (first === undefined || Number.isNaN(count)) continue;
    const slot = first + slotOfWeek(numbers[i], slotsPerDay);
    sums[slot] += count / slotsPerCell;
    learnt[slot] += series.counts[i];
    times[slot]++;
  }
  const mean = (values: Float64Array): Float64Array => values.map((value, slot) => (times[slot] === 0 ? NaN : value / times[slot]));
  return {
    slotMinutes, slotsPerWeek: weekdays.size * slotsPerDay, slotsPerCell: 1, numbers: Int32Array.from({ length }, (_, slot) => slot),
    cells: length, cellsPerDay: slotsPerDay, observed: mean(sums), counts: mean(learnt), specials: null, drivers: null,
  };
}

/** What may be known at the start of cell `origin`. */
export function trainingBefore(series: LocalSeries, origin: number): Training {
  const { slotsPerWeek, slotsPerCell, slotMinutes, numbers, counts } = series;
  return { slotsPerWeek, slotsPerCell, slotMinutes, numbers, counts, end: origin * slotsPerCell };
}

/** What was learnt of a series already: every model of a backtest asks for the same few origins, at every slot of a special day. */
const learntBefore = new WeakMap<LocalSeries, Map<number, LearntEffects>>();

/** Effects of special days that may be known at the start of cell `origin`. */
export function effectsBefore(series: LocalSeries, origin: number): LearntEffects {
  const known = learntBefore.get(series) ?? new Map<number, LearntEffects>();
  learntBefore.set(series, known);
  const effects = known.get(origin) ?? learnEffects(series, series.specials, series.observed, series.counts, origin * series.slotsPerCell);
  known.set(origin, effects);
  return effects;
}

/** Expected counts per slot with special days and drivers laid on; `usual` starts at slot `from` of the series. */
export function withLore(series: LocalSeries, usual: Float64Array, from: number, effects: () => LearntEffects): Float64Array {
  const { specials, drivers, numbers, slotMinutes } = series;
  if (specials === null && drivers === null) return usual;
  return usual.map((count, i) => {
    const spans = specials?.[from + i] ?? null;
    const special = spans === null ? count : specialCount(count, numbers[from + i], slotMinutes, spans, effects());
    return special * (drivers?.[from + i] ?? 1);
  });
}
