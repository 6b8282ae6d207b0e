import { slotMinutesFor, slotOfWeek, weekSlots } from '../history/week-slots.js';
import type { HistorySeries } from '../model/history.js';
import type { ExpectedVolume } from '../model/queue.js';
import type { TimeGrid, Zone } from '../model/time.js';
import { factorsOfSlots } from './drivers.js';
import type { ErrorSpread } from './error-spread.js';
import { cellSums } from './cell-sums.js';
import { type DateLore, NO_LORE, effectsBefore, localSeries, trainingBefore } from './local-series.js';
import { pooled, smoothed } from './profile-shape.js';
import { type LearntEffects, specialCount, spansOfSlots } from './special-days.js';
import { type StreamInput, type StreamOutcome, specialDaysUsed } from './stream.js';
import { meanOfLastWeeks } from './week-profile.js';

/** Weeks that a borrowed shape is learnt from. */
const SHAPE_WEEKS = 26;
/** Counting noise of a stream that nobody has seen: one and a half times that of a Poisson count. */
const PER_COUNT = 1.5;
/** Relative error of one hour's share of the week in a shape that is borrowed, and in one that is typed. */
const BORROWED_ERROR = 0.2;
const TYPED_ERROR = 0.3;
const NORMAL = { lower: [-0.6745, -1.2816, -1.96], upper: [0.6745, 1.2816, 1.96] };

const NO_EFFECTS: LearntEffects = { of: () => ({ multiplier: 1, days: 0 }) };

/**
 * A stream without a history: the planner's contacts a week, laid over the hours as in another history's last half year (smoothed, weekdays pooled) or as
 * typed. Honest width: the error that the planner gave for the volume and that of the shape, in squares, on top of counting noise; a day has the
 * error of the volume only. A special day without a multiplier takes what the lender of the shape has learnt, if there is one.
 */
export function expectedStream(input: Omit<StreamInput, 'series'>, volume: ExpectedVolume, lender: HistorySeries | null, target: TimeGrid): StreamOutcome {
  const { shape, slotMinutes, effects } = lender === null ? typedShape(volume, input.zone, target) : borrowedShape(lender, input.zone, input.lore, target);
  const slots = weekSlots(input.zone, target, slotMinutes);
  const total = shape.reduce((sum, weight) => sum + weight, 0);
  const usual = Float64Array.from(slots.numbers, (number) => (total > 0 ? (volume.weeklyContacts * shape[slotOfWeek(number, shape.length)]) / total : 0));
  const specials = spansOfSlots(slots, input.lore.spans);
  const drivers = factorsOfSlots(slots, input.lore.drivers);
  const expected = usual.map((count, i) => {
    const spans = specials?.[i] ?? null;
    return (spans === null ? count : specialCount(count, slots.numbers[i], slotMinutes, spans, effects)) * input.share * (drivers?.[i] ?? 1);
  });
  const mean = cellSums(expected, slots.slotsPerCell);
  const shapeError = lender === null ? TYPED_ERROR : BORROWED_ERROR;
  const spreadOf = (error: number): ErrorSpread => ({ perCount: PER_COUNT, perSquare: error * error, ...NORMAL });
  return {
    forecast: {
      queue: input.queue, stream: input.stream, model: lender === null ? 'typed-profile' : 'borrowed-shape', parts: [], mean, scores: [], calibration: [],
      noiseFloor: { wape: NaN, rate: 'no history' }, specialDays: specialDaysUsed(specials, effects), leftOut: { rows: 0, contacts: 0 },
      notes: [`No history: ${volume.weeklyContacts} contacts a week are the planner's, give or take ${Math.round(volume.error * 100)} %; the width is assumed, not tested.`],
    },
    ahtSeconds: new Float64Array(target.cells).fill(input.ahtSeconds), source: input.source, ordinary: cellSums(usual, slots.slotsPerCell), split: 1,
    spread: spreadOf(Math.sqrt(volume.error * volume.error + shapeError * shapeError)), daySpread: spreadOf(volume.error), aht: null,
  };
}

interface Shape {
  /** Weight per slot of the local week. */
  readonly shape: Float64Array;
  readonly slotMinutes: number;
  readonly effects: LearntEffects;
}

function typedShape({ hours }: ExpectedVolume, zone: Zone, target: TimeGrid): Shape {
  const slotMinutes = slotMinutesFor(zone, [target]);
  const perHour = 60 / slotMinutes;
  const week = hours ?? [1];
  const shape = Float64Array.from({ length: 168 * perHour }, (_, slot) => week[Math.floor(slot / perHour) % week.length]);
  return { shape, slotMinutes, effects: NO_EFFECTS };
}

/** Of the rows before the target only. */
function borrowedShape(lender: HistorySeries, zone: Zone, lore: DateLore, target: TimeGrid): Shape {
  const series = localSeries(lender, zone, { ...NO_LORE, spans: lore.spans }, target);
  const before = Math.min(series.cells, Math.max(1, Math.floor((target.startMs - lender.grid.startMs) / (lender.grid.stepMinutes * 60_000))));
  const profile = smoothed(pooled(meanOfLastWeeks(trainingBefore(series, before), SHAPE_WEEKS), 0.5), series.slotsPerCell);
  return { shape: profile.map((count) => (Number.isNaN(count) ? 0 : count)), slotMinutes: series.slotMinutes, effects: effectsBefore(series, before) };
}
