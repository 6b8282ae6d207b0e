import type { Accuracy, ErrorShare } from '../model/accuracy.js';
import type { HistorySeries } from '../model/history.js';
import type { TimeGrid } from '../model/time.js';
import { HOUR_MS } from '../time/dates.js';
import { localDate } from '../time/local.js';
import { WEEK_MS, slotOfWeek, weekSlots, slotMinutesFor } from '../history/week-slots.js';
import { accuracyWords } from './accuracy-words.js';
import { standardError } from './backtest.js';
import { driftOf } from './drift.js';
import { type Foretold, countsOn } from './foretold.js';
import { poissonMeanAbsoluteDeviation } from './poisson.js';

/** Distances from the start of a forecast that are told apart, hours. */
const HORIZONS = [0, 24, 48, 168, 336, 672, Infinity] as const;

/**
 * Holds a forecast against what was counted later, over the cells that are known by now. `actual` lies on the forecast's interval, from any start. null
 * where no cell of the forecast is known. O(cells).
 */
export function accuracyOf(foretold: Foretold, actual: HistorySeries): Accuracy | null {
  const { grid, queue, zone, mean, modelMean, intervals } = foretold;
  const counts = countsOn(grid, actual);
  const known = Array.from(counts.keys()).filter((cell) => !Number.isNaN(counts[cell]));
  if (known.length === 0) return null;
  const stepHours = grid.stepMinutes / 60;
  const slots = weekSlots(zone, grid, slotMinutesFor(zone, [grid]));
  const hourOf = (cell: number): number => Math.floor((slotOfWeek(slots.numbers[cell * slots.slotsPerCell], slots.slotsPerWeek) * slots.slotMinutes) / 60);
  const share = (cells: readonly number[], of: Float64Array): ErrorShare => errorShare(cells, of, counts);
  const whole = share(known, mean);
  const floor = known.reduce((sum, cell) => sum + poissonMeanAbsoluteDeviation(mean[cell]), 0) / whole.contacts;
  const naive = naiveWape(grid, actual, counts, known);
  const accuracy: Omit<Accuracy, 'words'> = {
    queue, ...whole, model: share(known, modelMean), biasStandardError: standardErrorOfDays(foretold, counts, known),
    calibration: intervals.map(({ level, lo, hi }) => ({
      level, rows: known.length, inside: known.filter((cell) => counts[cell] >= lo[cell] && counts[cell] <= hi[cell]).length / known.length,
    })),
    byHorizon: HORIZONS.slice(1).map((untilHours, i) => ({
      fromHours: HORIZONS[i], untilHours, ...share(known.filter((cell) => cell * stepHours >= HORIZONS[i] && cell * stepHours < untilHours), mean),
    })).filter(({ rows }) => rows > 0),
    byHourOfWeek: Array.from({ length: 168 }, (_, hour) => ({ hour, ...share(known.filter((cell) => hourOf(cell) === hour), mean) })).filter(({ rows }) => rows > 0),
    noiseFloor: floor, naiveWape: naive, skill: naive > floor ? (whole.wape - floor) / (naive - floor) : NaN, drift: driftOf(foretold, counts),
  };
  return { ...accuracy, words: accuracyWords(accuracy) };
}

function errorShare(cells: readonly number[], predicted: Float64Array, counts: Float64Array): ErrorShare {
  let absolute = 0;
  let signed = 0;
  let contacts = 0;
  for (const cell of cells) {
    absolute += Math.abs(predicted[cell] - counts[cell]);
    signed += predicted[cell] - counts[cell];
    contacts += counts[cell];
  }
  const of = (sum: number): number => (contacts > 0 ? sum / contacts : NaN);
  return { wape: of(absolute), bias: of(signed), rows: cells.length, contacts };
}

/** The same hour of the last week that was known before the forecast began; cells that it does not know are left out on both sides. */
function naiveWape(grid: TimeGrid, actual: HistorySeries, counts: Float64Array, known: readonly number[]): number {
  const stepMs = grid.stepMinutes * 60_000;
  let absolute = 0;
  let contacts = 0;
  for (const cell of known) {
    const at = grid.startMs + cell * stepMs;
    const weeks = Math.floor((at - grid.startMs) / WEEK_MS) + 1;
    const before = actual.offered[(at - weeks * WEEK_MS - actual.grid.startMs) / stepMs] ?? NaN;
    if (Number.isNaN(before)) continue;
    absolute += Math.abs(before - counts[cell]);
    contacts += counts[cell];
  }
  return contacts > 0 ? absolute / contacts : NaN;
}

function standardErrorOfDays({ grid, zone, mean }: Foretold, counts: Float64Array, known: readonly number[]): number {
  const days = new Map<string, { error: number; contacts: number }>();
  for (const cell of known) {
    const date = localDate(zone, grid.startMs + (cell * grid.stepMinutes * HOUR_MS) / 60);
    const day = days.get(date) ?? { error: 0, contacts: 0 };
    day.error += mean[cell] - counts[cell];
    day.contacts += counts[cell];
    days.set(date, day);
  }
  return standardError([...days.values()].filter(({ contacts }) => contacts > 0).map(({ error, contacts }) => error / contacts));
}
