import type { Interval } from '../model/forecast.js';
import { LEVELS } from './error-spread.js';

/** Signed distances of one stream's bounds from its mean, per level and cell: lower is mean - low bound, upper is high bound - mean. */
export interface StreamBounds {
  /** Streams cut from the same counts share their errors. */
  readonly source: string;
  readonly lower: readonly Float64Array[];
  readonly upper: readonly Float64Array[];
}

/** Whole counts inside `[low, high]`; where no whole number lies in it, the two around it. Never negative. */
export function countBounds(low: number, high: number): { readonly lo: number; readonly hi: number } {
  const lo = Math.max(0, Math.ceil(low - 1e-9));
  const hi = Math.max(0, Math.floor(high + 1e-9));
  return lo <= hi ? { lo, hi } : { lo: Math.max(0, Math.floor(low)), hi: Math.ceil(high) };
}

/**
 * Central intervals of the count of a queue. The distances of its streams are added where they come from one history, which errs in all of them at
 * once, and put together as the root of the sum of squares where they do not (independent errors).
 */
export function queueIntervals(mean: Float64Array, streams: readonly StreamBounds[]): readonly Interval[] {
  const sources = [...new Set(streams.map((stream) => stream.source))];
  const groups = sources.map((source) => streams.filter((stream) => stream.source === source));
  return LEVELS.map((level, i) => {
    const lo = new Float64Array(mean.length);
    const hi = new Float64Array(mean.length);
    for (let cell = 0; cell < mean.length; cell++) {
      const below = together(groups.map((group) => group.reduce((sum, stream) => sum + stream.lower[i][cell], 0)));
      const above = together(groups.map((group) => group.reduce((sum, stream) => sum + stream.upper[i][cell], 0)));
      const bounds = countBounds(mean[cell] - below, mean[cell] + above);
      lo[cell] = bounds.lo;
      hi[cell] = bounds.hi;
    }
    return { level, lo, hi };
  });
}

/** A single distance keeps its sign: in a bursty stream the middle half of all counts may lie below the mean. */
function together(distances: readonly number[]): number {
  if (distances.length === 1) return distances[0];
  return Math.sqrt(distances.reduce((sum, distance) => sum + Math.max(0, distance) * Math.max(0, distance), 0));
}
