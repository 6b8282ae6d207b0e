import { type WeekSlots, dayOfSlot, slotMinutesFor, slotOfWeek, weekSlots } from '../history/week-slots.js';
import type { HistorySeries } from '../model/history.js';
import type { TimeGrid, Zone } from '../model/time.js';
import type { Training } from './model.js';
import { type DayMultipliers, multiplierOfSlots } from './special-days.js';

/** A history laid on its customers' clock: what is scored (cells) and what is learnt from (slots). */
export interface LocalSeries extends WeekSlots {
  readonly cells: number;
  readonly cellsPerDay: number;
  /** Contacts per cell, NaN = gap. */
  readonly observed: Float64Array;
  /** Contacts per slot, NaN = gap or special day. */
  readonly counts: Float64Array;
  /** Special-day multiplier per slot, null on ordinary days. */
  readonly multipliers: readonly (number | null)[];
}

/**
 * Rows are split evenly over their slots. A row that touches a special day is kept out of what is learnt from, as a whole. `target` is a grid that
 * will be forecast from this series: its cells are made of whole slots too.
 */
export function localSeries(series: HistorySeries, zone: Zone, days: DayMultipliers, target: TimeGrid | null = null): LocalSeries {
  const slotMinutes = slotMinutesFor(zone, target === null ? [series.grid] : [series.grid, target]);
  const slots = weekSlots(zone, series.grid, slotMinutes);
  const multipliers = multiplierOfSlots(slots, days);
  const per = slots.slotsPerCell;
  const counts = new Float64Array(slots.numbers.length);
  for (let cell = 0; cell < series.grid.cells; cell++) {
    let special = false;
    for (let part = cell * per; part < (cell + 1) * per; part++) if (multipliers[part] !== null) special = true;
    counts.fill(special ? NaN : series.offered[cell] / per, cell * per, (cell + 1) * per);
  }
  return { ...slots, cells: series.grid.cells, cellsPerDay: 1440 / series.grid.stepMinutes, observed: series.offered, counts, multipliers };
}

/**
 * The same series with every local date left out that holds no known row, and the rest pushed together: a week is then as many days as there are
 * weekdays with rows (5 for a bank). Only for scores that are compared with figures published in this way; a day after a holiday is compared with
 * another weekday. Slots that a clock change doubled are averaged, skipped ones are unknown.
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
  const multipliers = new Array<number | null>(length).fill(null);
  for (let i = 0; i < numbers.length; i++) {
    const first = place.get(dayOfSlot(numbers[i], slotMinutes));
    const count = series.observed[Math.floor(i / slotsPerCell)];
    if (first === undefined || Number.isNaN(count)) continue;
    const slot = first + slotOfWeek(numbers[i], slotsPerDay);
    sums[slot] += count / slotsPerCell;
    learnt[slot] += series.counts[i];
    times[slot]++;
    multipliers[slot] = series.multipliers[i];
  }
  const mean = (values: Float64Array): Float64Array => values.map((value, slot) => (times[slot] === 0 ? NaN : value / times[slot]));
  return {
    slotMinutes, slotsPerWeek: weekdays.size * slotsPerDay, slotsPerCell: 1, numbers: Int32Array.from({ length }, (_, slot) => slot),
    cells: length, cellsPerDay: slotsPerDay, observed: mean(sums), counts: mean(learnt), multipliers,
  };
}

/** What may be known at the start of cell `origin`. */
export function trainingBefore(series: LocalSeries, origin: number): Training {
  const { slotsPerWeek, slotsPerCell, slotMinutes, numbers, counts } = series;
  return { slotsPerWeek, slotsPerCell, slotMinutes, numbers, counts, end: origin * slotsPerCell };
}
