import { WEEK_MS, gridOf, slotOfWeek, weekSlots } from '../history/week-slots.js';
import { clockShiftSentence, clockShifts } from '../history/clock-shifts.js';
import { resample } from '../history/resample.js';
import type { SpecialDayUsed, StreamForecast } from '../model/forecast.js';
import type { HistorySeries } from '../model/history.js';
import type { ForecastSettings } from '../model/forecast-settings.js';
import { type Problem, problemOf } from '../model/problem.js';
import type { TimeGrid, Zone } from '../model/time.js';
import { MINUTE_MS } from '../time/dates.js';
import { type AhtForecast, ahtForecast } from './aht-forecast.js';
import { calibrationOf, daySpreadOf, spreadOf } from './calibration.js';
import type { Chooser } from './choice-memo.js';
import { chooseModel } from './choose.js';
import { factorsOfSlots } from './drivers.js';
import { ASSUMED_SPREAD, type ErrorSpread } from './error-spread.js';
import { cellSums } from './cell-sums.js';
import { type DateLore, effectsBefore, localSeries, trainingBefore } from './local-series.js';
import { noiseFloor } from './noise-floor.js';
import { leftOutCells, rescaled } from './prepare.js';
import { type LearntEffects, type SpecialSlots, specialCount, spansOfSlots } from './special-days.js';

export interface StreamInput {
  readonly queue: string;
  readonly stream: string;
  readonly series: HistorySeries;
  /** Names the counts that the stream is cut from. */
  readonly source: string;
  readonly zone: Zone;
  readonly lore: DateLore;
  /** Share of the counted contacts that need an agent. */
  readonly share: number;
  /** Used where the history has no handle time; may be NaN. */
  readonly ahtSeconds: number;
}

/** A stream on the target grid, with all that its queue's intervals are made of. */
export interface StreamOutcome {
  readonly forecast: StreamForecast;
  readonly ahtSeconds: Float64Array;
  /** Streams cut from the same counts share their errors. */
  readonly source: string;
  /** Contacts per cell before share, special days and drivers: what errors were learnt for. */
  readonly ordinary: Float64Array;
  /** Target cells that make one row of the history. */
  readonly split: number;
  readonly spread: ErrorSpread;
  readonly daySpread: ErrorSpread;
  /** Quantiles of the handle time's relative error x sqrt(contacts); null without a history of handle times. */
  readonly aht: Pick<AhtForecast, 'lower' | 'upper'> | null;
}

/** What is done about a zone that changed: the engine cannot know which clock the customers will keep. */
const MIXED_HOURS = 'Nothing is moved: long profiles mix both clocks, and the backtest prefers models of the last weeks. Start the history there, or give each clock a stream of its own.';

/**
 * Forecast of one stream on `target`, learnt from the rows before it. A history finer than the target is summed to its interval first; a coarser one
 * is forecast at its own interval and split evenly. Returns a problem when less than a week of rows lies before the target.
 */
export function forecastStream(input: StreamInput, target: TimeGrid, settings: ForecastSettings, choose: Chooser = chooseModel): StreamOutcome | Problem {
  const known = rowsBefore(input.series, target);
  if (known === null || known.grid.cells * known.grid.stepMinutes * MINUTE_MS < WEEK_MS) return tooShort(input, known, target);
  const notes: string[] = [];
  const levelled = settings.levelShift === 'rescale' ? rescaled(known, notes) : known;
  const leftOut = leftOutCells(levelled, settings.leaveOut ?? []);
  const series = localSeries(levelled, input.zone, input.lore, target, leftOut?.cells ?? null);
  if (series.counts.every(Number.isNaN)) return tooShort(input, null, target);

  for (const shift of clockShifts(levelled, series)) notes.push(`${clockShiftSentence(shift)} ${MIXED_HOURS}`);
  const { model, parts, scores, windows, run } = choose(series, settings);
  const slots = weekSlots(input.zone, target, series.slotMinutes);
  const usual = model.fit(trainingBefore(series, series.cells)).predict(slots.numbers);
  const specials = spansOfSlots(slots, input.lore.spans);
  const drivers = factorsOfSlots(slots, input.lore.drivers);
  const effects = effectsBefore(series, series.cells);
  const expected = usual.map((count, i) => {
    const spans = specials?.[i] ?? null;
    return (spans === null ? count : specialCount(count, slots.numbers[i], slots.slotMinutes, spans, effects)) * input.share * (drivers?.[i] ?? 1);
  });
  if (run === null) notes.push('The history is too short for a backtest: the simplest model is used, and the width of its intervals is assumed.');
  if (usual.every((count) => count === 0)) notes.push('Nothing was ever counted in these hours: the forecast is 0, and its intervals say nothing.');
  if (known.grid.endMs < target.startMs) {
    const days = Math.round((target.startMs - known.grid.endMs) / 86_400_000);
    if (days > 0) notes.push(`The history ends ${days} days before the forecast starts; the same weeks go on, and the intervals are not widened for the distance.`);
  }

  const spread = run === null ? ASSUMED_SPREAD : spreadOf(series, windows, run);
  const scored = windows.length > 0 ? windows : [{ origin: 0, end: series.cells }];
  const aht = ahtForecast(series, levelled.ahtSeconds, windows);
  return {
    forecast: {
      queue: input.queue, stream: input.stream, model: model.id, parts: parts.map((part) => ({ untilHours: part.untilHours, model: part.model.id })),
      mean: cellSums(expected, slots.slotsPerCell), scores, noiseFloor: noiseFloor(series, scored),
      calibration: run === null ? [] : calibrationOf(series, windows, run), specialDays: specialDaysUsed(specials, effects),
      leftOut: leftOut?.counted ?? { rows: 0, contacts: 0 }, notes,
    },
    ahtSeconds: cellAht(expected, slots.slotsPerCell, slots.numbers, aht?.profile ?? null, input.ahtSeconds),
    source: input.source, ordinary: cellSums(usual, slots.slotsPerCell), split: known.grid.stepMinutes / target.stepMinutes, spread,
    daySpread: run === null ? ASSUMED_SPREAD : daySpreadOf(series, windows, run, spread), aht,
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

/** Weighted by the contacts expected in each slot; plain mean in cells without any. */
export function cellAht(expected: Float64Array, per: number, numbers: Int32Array, profile: Float64Array | null, otherwise: number): Float64Array {
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

export function specialDaysUsed(specials: SpecialSlots, effects: LearntEffects): readonly SpecialDayUsed[] {
  const used = [...new Set((specials ?? []).flatMap((spans) => spans ?? []))].sort((a, b) => a.start - b.start || a.end - b.end);
  return used.map(({ day, kind }) => {
    const learnt = day.multiplier === null && day.profile === undefined ? effects.of(kind) : null;
    return { date: day.date, name: day.name, multiplier: day.profile === undefined ? (learnt?.multiplier ?? day.multiplier) : null, learntFrom: learnt?.days ?? 0 };
  });
}
