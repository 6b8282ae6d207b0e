import { slotOfWeek } from '../history/week-slots.js';
import type { Fitted, Training } from './model.js';
import { meanOfLastWeeks } from './week-profile.js';

const { isNaN } = Number;

/**
 * A training set without its closed slots: one value per open slot, in the order of the local clock, so that yesterday's same hour is always `day` places
 * back and last week's `week` places. A slot that a clock change doubled holds the mean of both values, one that it skipped is unknown.
 */
export interface OpenAxis {
  /** Open slots of a week. */
  readonly week: number;
  /** Open slots of a day where all open days have equally many and there are at least two such days; 0 where they have not. */
  readonly day: number;
  /** Slots per row of the history: neighbours in time are this far apart. */
  readonly row: number;
  /** Last weeks of the training set in time order; unknown values are NaN. The last one is the last slot before the origin. */
  readonly values: Float64Array;
  /** Position in the open week of `values[0]`. */
  readonly phase: number;
  /** Steps from the last value to a local slot: 1 is the first slot after the origin; NaN where the slot is closed. */
  ahead(number: number): number;
}

/** O(slots of the last `mostWeeks` weeks). Null where no slot is open. */
export function openAxis(training: Training, mostWeeks: number): OpenAxis | null {
  const { slotsPerWeek, slotsPerCell, numbers, counts, end } = training;
  const profile = meanOfLastWeeks(training, 1);
  const places = new Int32Array(slotsPerWeek);
  let week = 0;
  for (let slot = 0; slot < slotsPerWeek; slot++) {
    places[slot] = week;
    if (!isNaN(profile[slot])) week++;
  }
  if (week === 0) return null;
  const place = (number: number): number => Math.floor(number / slotsPerWeek) * week + places[slotOfWeek(number, slotsPerWeek)];
  const isOpen = (number: number): boolean => !isNaN(profile[slotOfWeek(number, slotsPerWeek)]);
  // The first closed slot after the origin has the place of the next open one, which is what "before the origin" means on this axis.
  const origin = place(numbers[end - 1] + 1);
  const first = Math.max(place(numbers[0]), origin - mostWeeks * week);
  const values = new Float64Array(Math.max(0, origin - first)).fill(NaN);
  const times = new Uint8Array(values.length);
  for (let part = end - 1; part >= 0; part--) {
    const at = place(numbers[part]) - first;
    if (at < 0) break;
    if (at >= values.length || !isOpen(numbers[part]) || isNaN(counts[part])) continue;
    values[at] = times[at] === 0 ? counts[part] : values[at] + (counts[part] - values[at]) / (times[at] + 1);
    times[at]++;
  }
  return {
    week, day: dayLength(profile), row: slotsPerCell, values, phase: ((first % week) + week) % week,
    ahead: (number) => (isOpen(number) ? place(number) - origin + 1 : NaN),
  };
}

/** Slots per day of a week of 168 is 24; of a five-day desk of 14 hours it is 14. Days without an open slot do not count. */
function dayLength(profile: Float64Array): number {
  const perDay = profile.length / 7;
  let length = 0;
  let days = 0;
  if (!Number.isInteger(perDay)) return 0;
  for (let day = 0; day < 7; day++) {
    let open = 0;
    for (let slot = day * perDay; slot < (day + 1) * perDay; slot++) if (!isNaN(profile[slot])) open++;
    if (open === 0) continue;
    if (length !== 0 && open !== length) return 0;
    length = open;
    days++;
  }
  return days > 1 ? length : 0;
}

/**
 * The axis with its unknown values filled, for models that need every one: the same slot of the nearest week that has it, times the ratio of what is
 * known in both weeks. Fills are never scored.
 */
export function filled(axis: OpenAxis): Float64Array {
  const { week, values } = axis;
  const whole = Float64Array.from(values);
  const weeks = Math.ceil(values.length / week);
  const level = new Float64Array(weeks).fill(NaN);
  const shape = slotMeans(axis);
  for (let w = 0; w < weeks; w++) level[w] = levelIn(axis, shape, values.length - (weeks - w) * week, values.length - (weeks - w - 1) * week);
  for (let w = 1; w < weeks; w++) if (isNaN(level[w])) level[w] = level[w - 1];
  for (let w = weeks - 2; w >= 0; w--) if (isNaN(level[w])) level[w] = level[w + 1];
  for (let i = 0; i < whole.length; i++) {
    if (!isNaN(whole[i])) continue;
    const w = weeks - 1 - Math.floor((values.length - 1 - i) / week);
    whole[i] = shape[(axis.phase + i) % week] * (isNaN(level[w]) ? 1 : level[w]);
  }
  return whole;
}

/** Mean of what is known per open slot of the week; 0 where nothing is. */
export function slotMeans({ week, values, phase }: OpenAxis): Float64Array {
  const sums = new Float64Array(week);
  const known = new Float64Array(week);
  for (let i = 0; i < values.length; i++) {
    if (isNaN(values[i])) continue;
    sums[(phase + i) % week] += values[i];
    known[(phase + i) % week]++;
  }
  return sums.map((sum, slot) => (known[slot] > 0 ? sum / known[slot] : 0));
}

function levelIn({ values, phase, week }: OpenAxis, shape: Float64Array, from: number, to: number): number {
  let counted = 0;
  let shaped = 0;
  for (let i = Math.max(0, from); i < to; i++) {
    if (isNaN(values[i])) continue;
    counted += values[i];
    shaped += shape[(phase + i) % week];
  }
  return shaped > 0 ? counted / shaped : NaN;
}

/**
 * A fitted model out of one that says `steps` values after the origin. Closed slots get nothing; a slot that was before the origin is told as one a
 * whole number of weeks later.
 */
export function aheadOf(axis: OpenAxis, path: (steps: number) => Float64Array): Fitted {
  let known = new Float64Array(0);
  return {
    predict: (numbers) => {
      const steps = Array.from(numbers, (number) => {
        const ahead = axis.ahead(number);
        return ahead >= 1 ? ahead : ahead + axis.week * Math.ceil((1 - ahead) / axis.week);
      });
      const furthest = steps.reduce((most, step) => (step > most ? step : most), 0);
      if (furthest > known.length) known = Float64Array.from(path(furthest));
      return Float64Array.from(steps, (step) => (isNaN(step) ? 0 : Math.max(0, known[step - 1])));
    },
  };
}
