import type { HistoryFinding, HistorySeries } from '../model/history.js';
import type { Instant } from '../model/time.js';
import { MINUTE_MS } from '../time/dates.js';
import { type WeekSlots, slotOfWeek } from './week-slots.js';

const HOURS = 168;
/** Weeks on either side that have to keep to their own hours. */
const SIDE_WEEKS = 4;
/** No two zones are further apart. */
const MOST_HOURS = 14;
/** Hours of the week that both sides must know. */
const LEAST_KNOWN = 40;
/**
 * As they stand the sides differ (mean square) by this many times what their own weeks differ by; that noise taken off, moving one takes nearly all of it
 * away, and leaves no more than LEAST_NOISE times the noise. Over 168 hours a mean square is known to a tenth.
 */
const MOST_NOISE = 2;
const LEAST_NOISE = 1.6;
const LEFT_OVER = 0.3;

/** From about `atMs` on the hours of a week lie `hours` later on the local clock than before; negative: earlier. */
export interface ClockShift {
  readonly atMs: Instant;
  readonly hours: number;
}

/**
 * Where the shape of the local week was moved by whole hours and stayed so: a site or its customers took another zone, or the zone that was given is not
 * theirs, and their clock changes when it does not. Shapes are means of four weeks on either side of a local week's start, each week against its own level;
 * a shift is told only when moving one shape makes the two as alike as weeks of one side are. Of neighbouring candidates the clearest. Oldest first; none for
 * rows longer than an hour. O(rows + weeks · 29 · 168).
 */
export function clockShifts({ grid, offered }: Pick<HistorySeries, 'grid' | 'offered'>, slots: WeekSlots): readonly ClockShift[] {
  if (grid.stepMinutes > 60 || grid.cells === 0) return [];
  const first = Math.floor(slots.numbers[0] / slots.slotsPerWeek);
  const weeks = weeklyShapes(offered, slots, first);
  const shifts: ClockShift[] = [];
  let run: { readonly week: number; readonly hours: number; readonly gain: number }[] = [];
  const close = (): void => {
    if (run.length === 0) return;
    const best = run.reduce((found, next) => (next.gain > found.gain ? next : found));
    shifts.push({ atMs: weekStart(best.week, first, slots, grid), hours: best.hours });
    run = [];
  };
  for (let week = SIDE_WEEKS; week + SIDE_WEEKS <= weeks.length; week++) {
    const found = shiftAt(weeks, week);
    if (found === null) close();
    else run.push({ week, ...found });
  }
  close();
  return shifts;
}

/** One finding a shift. */
export function clockShiftFindings(series: HistorySeries, slots: WeekSlots): HistoryFinding[] {
  return clockShifts(series, slots).map((shift) => ({
    kind: 'clock-shift', startMs: shift.atMs, line: null,
    message: `Queue ${series.queue}: ${clockShiftSentence(shift)} A site or its customers took another zone, or ${series.zone} is not the zone of these contacts; kept as it stands.`,
  }));
}

/** What happened, for people. */
export function clockShiftSentence({ atMs, hours }: ClockShift): string {
  const size = Math.abs(hours);
  return `About ${new Date(atMs).toISOString().slice(0, 10)}, give or take a week, the hours of contacts moved by ${size} ${size === 1 ? 'hour' : 'hours'} ${hours > 0 ? 'later' : 'earlier'} on the local clock and stayed there.`;
}

/** Per local week its contacts by hour ÷ their mean; NaN where an hour is not wholly known. */
function weeklyShapes(offered: Float64Array, { numbers, slotMinutes, slotsPerWeek, slotsPerCell }: WeekSlots, first: number): readonly Float64Array[] {
  const weeks: Float64Array[] = [];
  const slotsPerHour = 60 / slotMinutes;
  const seen: Int32Array[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const week = Math.floor(numbers[i] / slotsPerWeek) - first;
    const hour = Math.floor(slotOfWeek(numbers[i], slotsPerWeek) / slotsPerHour);
    weeks[week] ??= new Float64Array(HOURS);
    seen[week] ??= new Int32Array(HOURS);
    weeks[week][hour] += offered[Math.floor(i / slotsPerCell)] / slotsPerCell;
    seen[week][hour]++;
  }
  return Array.from(weeks, (week, w) => {
    const known = (week ?? new Float64Array(HOURS)).map((sum, hour) => ((seen[w]?.[hour] ?? 0) >= slotsPerHour ? (sum * slotsPerHour) / seen[w][hour] : NaN));
    let sum = 0;
    let count = 0;
    for (const value of known) {
      if (Number.isNaN(value)) continue;
      sum += value;
      count++;
    }
    return sum > 0 ? known.map((value) => (value * count) / sum) : known.fill(NaN);
  });
}

function shiftAt(weeks: readonly Float64Array[], at: number): { readonly hours: number; readonly gain: number } | null {
  const before = weeks.slice(at - SIDE_WEEKS, at);
  const after = weeks.slice(at, at + SIDE_WEEKS);
  // Means of four weeks differ by half as much as means of two.
  const noise = (apart(halfOf(before, 0), halfOf(before, 1), 0) + apart(halfOf(after, 0), halfOf(after, 1), 0)) / 4;
  const [old, now] = [meanOf(before), meanOf(after)];
  const unmoved = apart(old, now, 0);
  // NaN where too little is known.
  if (!(unmoved > MOST_NOISE * noise && unmoved > 1e-9)) return null;
  let hours = 0;
  let least = unmoved;
  for (let shift = -MOST_HOURS; shift <= MOST_HOURS; shift++) {
    const moved = apart(old, now, shift);
    if (moved < least) [least, hours] = [moved, shift];
  }
  return hours !== 0 && least - noise <= LEFT_OVER * (unmoved - noise) && least <= LEAST_NOISE * noise + 1e-9 ? { hours, gain: unmoved - least } : null;
}

/** Every second week. */
function halfOf(weeks: readonly Float64Array[], which: 0 | 1): Float64Array {
  return meanOf(weeks.filter((_, i) => i % 2 === which));
}

/** NaN where any week does not know the hour. */
function meanOf(weeks: readonly Float64Array[]): Float64Array {
  return Float64Array.from({ length: HOURS }, (_, hour) => weeks.reduce((sum, week) => sum + week[hour], 0) / weeks.length);
}

/** Mean square of the differences when `old` is moved by so many hours; NaN where too few hours are known. */
function apart(old: Float64Array, now: Float64Array, hours: number): number {
  let sum = 0;
  let known = 0;
  for (let hour = 0; hour < HOURS; hour++) {
    const difference = now[hour] - old[(hour - hours + HOURS) % HOURS];
    if (Number.isNaN(difference)) continue;
    sum += difference * difference;
    known++;
  }
  return known < LEAST_KNOWN ? NaN : sum / known;
}

/** Instant of the first cell in a local week. */
function weekStart(week: number, first: number, { numbers, slotsPerWeek, slotsPerCell }: WeekSlots, grid: HistorySeries['grid']): Instant {
  const slot = numbers.findIndex((number) => number >= (first + week) * slotsPerWeek);
  return grid.startMs + Math.floor(Math.max(0, slot) / slotsPerCell) * grid.stepMinutes * MINUTE_MS;
}
