/** Levels of the central intervals, narrow to wide. */
export const LEVELS = [0.5, 0.8, 0.95] as const;

/**
 * How far counts fall from a stream's forecast, learnt from backtest errors. The scale of the error at an expected count f is
 * sqrt(perCount x f + perSquare x f^2): the first term is counting noise and the noise of the rate, the second the relative error of the level.
 * `lower` and `upper` are quantiles of error / scale, one pair per level: nothing is assumed of their distribution.
 */
export interface ErrorSpread {
  readonly perCount: number;
  readonly perSquare: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** Used where a history is too short for a backtest: twice the variance of a Poisson count and 10 % error of level, normal quantiles. */
export const ASSUMED_SPREAD: ErrorSpread = { perCount: 2, perSquare: 0.01, lower: [-0.6745, -1.2816, -1.96], upper: [0.6745, 1.2816, 1.96] };

const BINS = 10;
/** Standard normal quantile of the 80 % point of |error|. */
const MIDDLE_80 = 1.2816;

/**
 * Pairs of forecast and count, any order. The scale is fitted to the 80 % point of |error| in ten bins of equal size by forecast, so that a few
 * storms or outages do not set it; the quantiles then make the intervals hold their share of these very pairs. O(pairs log pairs).
 * Pairs without an expected contact say nothing; without any pair left the assumed spread is returned.
 */
export function errorSpread(predicted: readonly number[], counted: readonly number[]): ErrorSpread {
  const order = predicted.map((_, i) => i).filter((i) => predicted[i] > 0).sort((a, b) => predicted[a] - predicted[b] || a - b);
  if (order.length < BINS) return ASSUMED_SPREAD;
  const scale = scaleOf(order.map((i) => predicted[i]), order.map((i) => Math.abs(counted[i] - predicted[i])));
  const ratios = Float64Array.from(order, (i) => {
    const deviation = scaleAt(scale, predicted[i]);
    return deviation > 0 ? (counted[i] - predicted[i]) / deviation : 0;
  }).sort();
  return { ...scale, lower: LEVELS.map((level) => quantile(ratios, (1 - level) / 2)), upper: LEVELS.map((level) => quantile(ratios, (1 + level) / 2)) };
}

/** Scale of the error of a count that is expected to be `mean`. */
export function scaleAt(spread: Pick<ErrorSpread, 'perCount' | 'perSquare'>, mean: number): number {
  return Math.sqrt(spread.perCount * mean + spread.perSquare * mean * mean);
}

/**
 * The same for `factor` x the count (share of contacts that need an agent, part of an interval, special-day multiplier). Contacts are thinned one by
 * one, so counting noise shrinks with the factor and the error of the rate with its square: variance = f' (1 - factor) + factor^2 x scale^2.
 */
export function thinnedScaleAt(spread: Pick<ErrorSpread, 'perCount' | 'perSquare'>, mean: number, factor: number): number {
  const whole = spread.perCount * mean + spread.perSquare * mean * mean;
  const least = factor * factor * spread.perSquare * mean * mean + factor * Math.min(1, spread.perCount) * mean;
  const thinned = factor * mean * (1 - factor) + factor * factor * whole;
  return Math.sqrt(factor <= 1 ? thinned : Math.max(thinned, least));
}

/** Least squares of m^2 / f = perCount + perSquare x f over the bins, neither term negative. Errors are sorted by forecast. */
function scaleOf(means: readonly number[], errors: readonly number[]): { perCount: number; perSquare: number } {
  let n = 0;
  let f1 = 0;
  let f2 = 0;
  let r1 = 0;
  let rf = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const from = Math.floor((bin * means.length) / BINS);
    const to = Math.floor(((bin + 1) * means.length) / BINS);
    const f = means.slice(from, to).reduce((sum, mean) => sum + mean, 0) / (to - from);
    const m = quantile(Float64Array.from(errors.slice(from, to)).sort(), 0.8) / MIDDLE_80;
    const r = (m * m) / f;
    n++;
    f1 += f;
    f2 += f * f;
    r1 += r;
    rf += r * f;
  }
  const determinant = n * f2 - f1 * f1;
  const perSquare = determinant > 1e-9 * n * f2 ? (n * rf - f1 * r1) / determinant : 0;
  const perCount = (r1 - perSquare * f1) / n;
  if (perSquare < 0) return { perCount: r1 / n, perSquare: 0 };
  if (perCount < 0) return { perCount: 0, perSquare: rf / f2 };
  return { perCount, perSquare };
}

/** Linear between order statistics (type 7 of Hyndman and Fan 1996); `sorted` is ascending and not empty. */
export function quantile(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}
