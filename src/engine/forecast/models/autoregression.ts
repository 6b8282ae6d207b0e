import { choleskySolve } from '../cholesky.js';
import { lagEquations } from '../lag-equations.js';
import type { Fitted, ForecastModel, Training } from '../model.js';
import { type OpenAxis, aheadOf, filled, openAxis } from '../open-axis.js';
import { type Scale, PLAIN_SCALE, ROOT_SCALE, logScale } from '../scale.js';
import { seasonalLags } from '../seasonal-lags.js';
import { meanOfLastWeeks, repeatWeek } from '../week-profile.js';

const { max, min } = Math;

export interface AutoregressionForm {
  readonly id: string;
  readonly sentence: string;
  readonly scale: 'log' | 'root' | 'plain';
  /** What is taken off before the regression and put back after it. */
  readonly less: 'mean' | 'week-profile' | 'yesterday' | 'last-week';
}

/** A year tells all that lags of a week can use. */
const MOST_WEEKS = 52;
/** Share of the mean diagonal of X'X that is added to it: as good as none where there is much to learn from, and a brake where rows are few. */
const RIDGE = 1e-4;
/** How far a path may leave the range that was seen, in widths of that range: a root outside the unit circle ends there. */
const OVERSHOOT = 0.25;

/**
 * Ridge regression of each count on the counts at its seasonal lags (Hoerl & Kennard 1970), run forward one step after the other. What comes back from a
 * scale is multiplied by counts / fitted counts of the training set, so that the forecast is a mean and not a median (Duan 1983, the smearing estimate).
 * Fewer rows than twice the unknowns: mean of the last weeks instead. O(rows x distinct differences of lags).
 */
export function autoregression(form: AutoregressionForm): ForecastModel {
  return { id: form.id, family: 'autoregression', sentence: form.sentence, fit: (training) => fit(training, form) };
}

function fit(training: Training, form: AutoregressionForm): Fitted {
  const axis = openAxis(training, MOST_WEEKS);
  const counts = axis === null ? null : filled(axis);
  const mean = counts === null ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (axis === null || counts === null || !(mean > 0)) return repeatWeek(meanOfLastWeeks(training, 8));
  const scale = scaleOf(form, mean);
  const base = baseOf(form, axis, counts.map(scale.to));
  const lags = seasonalLags(axis).filter((lag) => lag < base.values.length / 2);
  const weights = regress(base.values, lags, axis.values, base.from);
  if (weights === null) return repeatWeek(meanOfLastWeeks(training, 8));
  const smear = base.shift === 0 ? smearing(base, lags, weights, counts, scale) : 1;
  return aheadOf(axis, (steps) => base.restore(walk(base, lags, weights, steps)).map((value) => max(0, scale.back(value) * smear)));
}

function scaleOf(form: AutoregressionForm, mean: number): Scale {
  if (form.scale === 'log') return logScale(mean);
  return form.scale === 'root' ? ROOT_SCALE : PLAIN_SCALE;
}

interface Base {
  readonly values: Float64Array;
  /** First value that stands for something. */
  readonly from: number;
  /** Steps back of what was taken off; 0 where it does not depend on the path. */
  readonly shift: number;
  /** What was taken off at step i, where shift is 0. */
  off(i: number): number;
  /** Puts it back on a path that starts after the last value. */
  restore(path: Float64Array): Float64Array;
}

function baseOf(form: AutoregressionForm, axis: OpenAxis, scaled: Float64Array): Base {
  const shift = form.less === 'yesterday' ? axis.day : form.less === 'last-week' ? axis.week : 0;
  if (shift > 0 && scaled.length > 2 * shift) {
    return {
      values: scaled.map((value, i) => (i >= shift ? value - scaled[i - shift] : 0)), from: shift, shift, off: () => 0,
      restore: (path) => {
        const whole = Float64Array.from(path);
        for (let h = 0; h < whole.length; h++) whole[h] += h >= shift ? whole[h - shift] : scaled[scaled.length + h - shift];
        return whole;
      },
    };
  }
  const profile = offsets(form, axis, scaled);
  const off = (i: number): number => profile[(axis.phase + i) % axis.week];
  return { values: scaled.map((value, i) => value - off(i)), from: 0, shift: 0, off, restore: (path) => path.map((value, h) => value + off(scaled.length + h)) };
}

function offsets(form: AutoregressionForm, { week, phase }: OpenAxis, scaled: Float64Array): Float64Array {
  const mean = scaled.reduce((sum, value) => sum + value, 0) / scaled.length;
  const profile = new Float64Array(week).fill(mean);
  if (form.less !== 'week-profile') return profile;
  const sums = new Float64Array(week);
  const times = new Float64Array(week);
  scaled.forEach((value, i) => {
    sums[(phase + i) % week] += value;
    times[(phase + i) % week]++;
  });
  return profile.map((otherwise, slot) => (times[slot] > 0 ? sums[slot] / times[slot] : otherwise));
}

/** Weights of the lags and, last, of 1; null where there is too little to learn from. Rows whose count is not known are not learnt from. */
function regress(x: Float64Array, lags: readonly number[], known: Float64Array, from: number): Float64Array | null {
  const equations = lagEquations(x, lags, known, from);
  const p = lags.length + 1;
  if (p < 3 || equations.rows < 2 * p) return null;
  const { gram, right } = equations;
  let diagonal = 0;
  for (let k = 0; k < p - 1; k++) diagonal += gram[k * p + k] / (p - 1);
  if (!(diagonal > 0)) return null;
  for (let k = 0; k < p - 1; k++) gram[k * p + k] += RIDGE * diagonal;
  return choleskySolve(gram, right, p);
}

function step(path: Float64Array, i: number, lags: readonly number[], weights: Float64Array): number {
  let sum = weights[lags.length];
  for (let k = 0; k < lags.length; k++) sum += weights[k] * path[i - lags[k]];
  return sum;
}

function walk({ values }: Base, lags: readonly number[], weights: Float64Array, steps: number): Float64Array {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    low = min(low, value);
    high = max(high, value);
  }
  const room = OVERSHOOT * (high - low);
  const path = new Float64Array(values.length + steps);
  path.set(values);
  for (let i = values.length; i < path.length; i++) path[i] = min(high + room, max(low - room, step(path, i, lags, weights)));
  return path.subarray(values.length);
}

function smearing(base: Base, lags: readonly number[], weights: Float64Array, counts: Float64Array, scale: Scale): number {
  let counted = 0;
  let fitted = 0;
  for (let i = base.from + lags[lags.length - 1]; i < counts.length; i++) {
    counted += counts[i];
    fitted += max(0, scale.back(step(base.values, i, lags, weights) + base.off(i)));
  }
  return fitted > 0 ? counted / fitted : 1;
}
