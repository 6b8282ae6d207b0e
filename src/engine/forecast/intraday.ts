import type { IntradayForecast } from '../model/accuracy.js';
import type { HistorySeries } from '../model/history.js';
import type { Instant } from '../model/time.js';
import { localDate } from '../time/local.js';
import { type Foretold, countsOn } from './foretold.js';
import { LEVELS } from './error-spread.js';
import { countBounds } from './intervals.js';

/** Standard normal quantiles of the half-widths of the levels. */
const NORMAL = [0.6745, 1.2816, 1.96] as const;
/** Relative error of a day's level and of an hour's share of it, where the bands are too narrow to tell. */
const LEAST_ERROR = 0.02;

/**
 * The rest of the local day at `now`, after the hours that are over. The day's level is a factor on the forecast, with a gamma law of mean 1 around it; counted
 * contacts move it as a gamma-Poisson law says: level = (k + counted / noise) / (k + expected / noise), k = 1 / (relative error of a day's level)^2,
 * noise = variance of a count / its mean. Early hours move it little, a whole morning much; what is left of its error narrows the bands. Both errors are
 * read from the forecast's own 80 % band. null where no hour of the day is over and known, or none is left.
 */
export function reforecastDay(foretold: Foretold, actual: HistorySeries, now: Instant, dayError: number): IntradayForecast | null {
  const { grid, queue, zone, mean, intervals } = foretold;
  const stepMs = grid.stepMinutes * 60_000;
  const today = localDate(zone, now);
  const cells = Array.from(mean.keys()).filter((cell) => localDate(zone, grid.startMs + cell * stepMs) === today);
  const counts = countsOn(grid, actual);
  const over = cells.filter((cell) => grid.startMs + (cell + 1) * stepMs <= now && !Number.isNaN(counts[cell]));
  const left = cells.filter((cell) => grid.startMs + cell * stepMs >= now);
  if (over.length === 0 || left.length === 0) return null;
  const counted = over.reduce((sum, cell) => sum + counts[cell], 0);
  const expectedSoFar = over.reduce((sum, cell) => sum + mean[cell], 0);
  const error = Math.max(LEAST_ERROR, dayError);
  const band = intervals.find(({ level }) => level === 0.8);
  const noise = noiseOf(mean, band, cells, error);
  const k = 1 / (error * error);
  const level = (k + counted / noise) / (k + expectedSoFar / noise);
  const levelError = Math.sqrt(1 / (k + expectedSoFar / noise));
  const rest = Float64Array.from(left, (cell) => mean[cell] * level);
  return {
    queue, startMs: grid.startMs + left[0] * stepMs, endMs: grid.startMs + (left[left.length - 1] + 1) * stepMs, counted, expectedSoFar, level, mean: rest,
    intervals: LEVELS.map((share, i) => {
      const bounds = Array.from(rest, (count) => {
        const half = NORMAL[i] * Math.sqrt(noise * count + levelError * levelError * count * count);
        return countBounds(count - half, count + half);
      });
      return { level: share, lo: Float64Array.from(bounds, ({ lo }) => lo), hi: Float64Array.from(bounds, ({ hi }) => hi) };
    }),
    sentence: sentenceOf(counted, expectedSoFar, level),
  };
}

/** Variance of a count / its mean, over the level's share: what the width of the 80 % band leaves for noise; at least that of a Poisson count. */
function noiseOf(mean: Float64Array, band: Foretold['intervals'][number] | undefined, cells: readonly number[], error: number): number {
  let variance = 0;
  let contacts = 0;
  for (const cell of cells) {
    if (band === undefined || !(mean[cell] > 0)) continue;
    const deviation = (band.hi[cell] - band.lo[cell]) / (2 * NORMAL[1]);
    variance += deviation * deviation - error * error * mean[cell] * mean[cell];
    contacts += mean[cell];
  }
  return contacts > 0 ? Math.max(1, variance / contacts) : 1;
}

function sentenceOf(counted: number, expected: number, level: number): string {
  const off = expected > 0 ? Math.round((100 * counted) / expected - 100) : 0;
  const so = off === 0 ? 'as expected' : `${Math.abs(off)} % ${off > 0 ? 'more' : 'fewer'} than expected`;
  const by = Math.round(100 * level - 100);
  return `${Math.round(counted)} contacts so far, ${so}; the rest of the day is ${by === 0 ? 'left as it was' : `${by > 0
    ? 'raised' : 'lowered'} by ${Math.abs(by)} %`}.`;
}
