import { slotOfWeek, type WeekSlots } from '../history/week-slots.js';
import type { SpecialDay } from '../model/queue.js';
import { dayNumber } from '../time/dates.js';

/** Slots are counted from Monday 1969-12-29, dates from Thursday 1970-01-01. */
const DAYS_BEFORE_1970 = 3;
const DAY_MINUTES = 1440;

/** A special day on the local clock: `[start, end)` in minutes since Monday 1969-12-29 00:00. */
export interface SpecialSpan {
  readonly start: number;
  readonly end: number;
  readonly day: SpecialDay;
  /** Days of one kind are learnt from together. */
  readonly kind: string;
}

/** Per slot the spans that it lies in; null as a whole where there are none. */
export type SpecialSlots = readonly (readonly SpecialSpan[] | null)[] | null;

/** Those of the calendars, by start; where two of them touch one slot, both count. */
export function specialSpans(days: readonly SpecialDay[], calendars: readonly string[]): readonly SpecialSpan[] {
  return days.filter((day) => calendars.includes(day.calendar)).map((day) => ({
    start: (dayNumber(day.date) + DAYS_BEFORE_1970) * DAY_MINUTES + (day.fromMinute ?? 0),
    end: (dayNumber(day.until ?? day.date) + DAYS_BEFORE_1970) * DAY_MINUTES + (day.toMinute ?? DAY_MINUTES),
    day, kind: day.kind ?? day.name,
  })).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A slot that a span only touches lies in it. O(slots + slots in spans). */
export function spansOfSlots(slots: WeekSlots, spans: readonly SpecialSpan[]): SpecialSlots {
  if (spans.length === 0) return null;
  const byDay = new Map<number, SpecialSpan[]>();
  for (const span of spans) {
    for (let day = Math.floor(span.start / DAY_MINUTES); day * DAY_MINUTES < span.end; day++) {
      const there = byDay.get(day);
      if (there === undefined) byDay.set(day, [span]);
      else there.push(span);
    }
  }
  return Array.from(slots.numbers, (number) => {
    const from = number * slots.slotMinutes;
    const there = byDay.get(Math.floor(from / DAY_MINUTES))?.filter((span) => span.start < from + slots.slotMinutes && span.end > from);
    return there === undefined || there.length === 0 ? null : there;
  });
}

/** What days of a kind do to contacts, learnt from the days before an origin. */
export interface LearntEffects {
  /** Multiplier of a kind, and how many past days it stands on; a kind without one gets what special days do on the whole. */
  of(kind: string): { readonly multiplier: number; readonly days: number };
}

/** Relative standard deviation of one kind's effect from year to year, and of the effects of different kinds. */
const WITHIN_KIND = 0.08;
const BETWEEN_KINDS = 0.3;
/** Error of the usual level that a day is compared with. */
const LEVEL_ERROR = 0.05;
const NEIGHBOUR_WEEKS = 4;

interface DayEffect {
  readonly kind: string;
  readonly log: number;
  readonly variance: number;
}

/**
 * Effects of the kinds of days that end before slot `end`: log(contacts / usual contacts), usual being the mean of the same hour of the local week over the
 * four weeks on either side that are known by then. Two levels of shrinkage, each a weighted mean with known variances (Efron & Morris 1975, Stein's
 * rule for several means): a kind toward the mean of all kinds, that mean toward no effect. A day with few contacts weighs little. O(slots of the days).
 */
export function learnEffects(slots: WeekSlots, specials: SpecialSlots, observed: Float64Array, ordinary: Float64Array, end: number): LearntEffects {
  const effects = effectsOfDays(slots, specials, observed, ordinary, end);
  const weighted = (list: readonly DayEffect[], spread: number, prior: number): number => {
    let sum = prior / (BETWEEN_KINDS * BETWEEN_KINDS);
    let weight = 1 / (BETWEEN_KINDS * BETWEEN_KINDS);
    for (const { log, variance } of list) {
      sum += log / (variance + spread * spread);
      weight += 1 / (variance + spread * spread);
    }
    return sum / weight;
  };
  const all = weighted(effects, BETWEEN_KINDS, 0);
  const kinds = new Map<string, { multiplier: number; days: number }>();
  return {
    of: (kind) => {
      const known = kinds.get(kind);
      if (known !== undefined) return known;
      const own = effects.filter((effect) => effect.kind === kind);
      const learnt = { multiplier: Math.exp(weighted(own, WITHIN_KIND, all)), days: own.length };
      kinds.set(kind, learnt);
      return learnt;
    },
  };
}

function effectsOfDays(slots: WeekSlots, specials: SpecialSlots, observed: Float64Array, ordinary: Float64Array, end: number): readonly DayEffect[] {
  const sums = new Map<SpecialSpan, { counted: number; usual: number; whole: boolean }>();
  if (specials === null) return [];
  for (let i = 0; i < specials.length; i++) {
    const spans = specials[i];
    // Where two kinds fall on one date nobody can tell which of them did it.
    if (spans?.length !== 1) continue;
    const [span] = spans;
    const found = sums.get(span) ?? { counted: 0, usual: 0, whole: true };
    sums.set(span, found);
    if (i >= end) found.whole = false;
    const usual = i < end ? usualAt(slots, ordinary, i, end) : NaN;
    const count = observed[Math.floor(i / slots.slotsPerCell)] / slots.slotsPerCell;
    if (Number.isNaN(usual) || Number.isNaN(count)) continue;
    found.counted += count;
    found.usual += usual;
  }
  return [...sums].filter(([, { usual, whole }]) => whole && usual > 0).map(([{ kind }, { counted, usual }]) => ({
    kind, log: Math.log((counted + 0.5) / (usual + 0.5)), variance: 1 / (counted + 1) + LEVEL_ERROR * LEVEL_ERROR,
  }));
}

/** Mean of the known ordinary counts of the same hour of the local week within four weeks, before `end`. */
function usualAt({ numbers, slotsPerWeek }: WeekSlots, ordinary: Float64Array, i: number, end: number): number {
  let sum = 0;
  let known = 0;
  const slot = slotOfWeek(numbers[i], slotsPerWeek);
  for (let week = -NEIGHBOUR_WEEKS; week <= NEIGHBOUR_WEEKS; week++) {
    // A clock change moves a week by a few slots at most.
    for (const j of [0, -1, 1, -2, 2, -4, 4].map((shift) => i + week * slotsPerWeek + shift)) {
      if (j < 0 || j >= end || slotOfWeek(numbers[j], slotsPerWeek) !== slot) continue;
      if (!Number.isNaN(ordinary[j])) {
        sum += ordinary[j];
        known++;
      }
      break;
    }
  }
  return known > 0 ? sum / known : NaN;
}

/** Contacts of a slot in special spans: a replacement profile stands for itself, multipliers multiply what is usual. */
export function specialCount(usual: number, number: number, slotMinutes: number, spans: readonly SpecialSpan[], effects: LearntEffects): number {
  let count = usual;
  for (const { day } of spans) {
    if (day.profile === undefined) continue;
    const minute = (((number * slotMinutes) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
    count = (day.profile[Math.floor(minute / 60)] * slotMinutes) / 60;
  }
  for (const { day, kind } of spans) {
    if (day.profile === undefined) count *= day.multiplier ?? effects.of(kind).multiplier;
  }
  return count;
}
