import type { Fitted, ForecastModel, Training } from '../model.js';
import { type OpenAxis, aheadOf, filled, openAxis } from '../open-axis.js';
import { PLAIN_SCALE, logScale } from '../scale.js';
import { meanOfLastWeeks, repeatWeek } from '../week-profile.js';

const { abs } = Math;

/** Half a year: longer ones have no weight left in the states, but for the slowest weekly index. */
const MOST_WEEKS = 26;

/** Shares of an error that move level, hour of the day and hour of the week, and the share of it that returns in the next step. */
type Gains = readonly [level: number, day: number, week: number, carry: number];
const START: Gains = [0.02, 0.1, 0.1, 0.7];
const LEAST_GAIN = 0.0005;
const MOST_GAIN = 0.9;
const MOST_CARRY = 0.98;
const ROUNDS = 6;

/**
 * Double-seasonal exponential smoothing with a first-order autoregression of its errors (Taylor 2003, J. Operational Research Society 54, without trend):
 * level, index of the hour of the day and of the hour of the week, each moved by a share of every error. The four shares minimise the sum of absolute
 * one-step errors, by coordinate search from fixed starts. On the log scale the indices are factors, and the forecast is multiplied by counts / fitted
 * counts (Duan 1983). O(rounds x rows).
 */
export function doubleSeasonal(scale: 'plain' | 'log'): ForecastModel {
  const factors = scale === 'log';
  return {
    id: factors ? 'double-seasonal-log' : 'double-seasonal',
    family: 'double-seasonal',
    sentence: `Exponential smoothing of level, hour of the day and hour of the week, as ${factors ? 'factors' : 'sums'}, with the last error fading out.`,
    fit: (training) => fit(training, factors),
  };
}

function fit(training: Training, factors: boolean): Fitted {
  const axis = openAxis(training, MOST_WEEKS);
  const counts = axis === null ? null : filled(axis);
  const mean = counts === null ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (axis === null || counts === null || !(mean > 0)) return repeatWeek(meanOfLastWeeks(training, 8));
  const scale = factors ? logScale(mean) : PLAIN_SCALE;
  const x = counts.map(scale.to);
  const start = startingState(x, axis);
  const gains = tune(x, axis, start);
  const fitted = new Float64Array(x.length);
  const { level, day, week, error } = smooth(x, axis, start, gains, fitted);
  const smear = factors ? ratio(counts, fitted.map(scale.back)) : 1;
  return aheadOf(axis, (steps) => {
    let carried = error;
    return Float64Array.from({ length: steps }, (_, h) => {
      const at = axis.phase + x.length + h;
      carried *= gains[3];
      return Math.max(0, scale.back(level + day[at % day.length] + week[at % week.length] + carried) * smear);
    });
  });
}

interface Start {
  readonly level: number;
  readonly day: Float64Array;
  readonly week: Float64Array;
}

interface State extends Start {
  readonly error: number;
  /** Sum of absolute one-step errors after the first week. */
  readonly cost: number;
}

/** One pass over the values; `fitted`, where given, is filled with what each was expected to be. */
function smooth(x: Float64Array, axis: OpenAxis, start: Start, [toLevel, toDay, toWeek, carry]: Gains, fitted: Float64Array | null): State {
  const day = Float64Array.from(start.day);
  const week = Float64Array.from(start.week);
  let { level } = start;
  let error = 0;
  let cost = 0;
  let d = axis.phase % day.length;
  let w = axis.phase % week.length;
  const warm = Math.min(x.length >> 1, week.length);
  for (let i = 0; i < x.length; i++) {
    const miss = x[i] - (level + day[d] + week[w]);
    const surprise = miss - carry * error;
    if (fitted !== null) fitted[i] = x[i] - surprise;
    if (i >= warm) cost += abs(surprise);
    level += toLevel * miss;
    day[d] += toDay * miss;
    week[w] += toWeek * miss;
    error = miss;
    if (++d === day.length) d = 0;
    if (++w === week.length) w = 0;
  }
  return { level, day, week, error, cost };
}

/** Means of the first two weeks. A series without a common length of day has one index of the day, which stays next to nothing. */
function startingState(x: Float64Array, axis: OpenAxis): Start {
  const first = x.subarray(0, Math.min(x.length, 2 * axis.week));
  const level = first.reduce((sum, value) => sum + value, 0) / first.length;
  const indexOf = (length: number, rest: (i: number) => number): Float64Array => {
    const sums = new Float64Array(length);
    const times = new Float64Array(length);
    for (let i = 0; i < first.length; i++) {
      sums[(axis.phase + i) % length] += rest(i);
      times[(axis.phase + i) % length]++;
    }
    return sums.map((sum, k) => (times[k] > 0 ? sum / times[k] : 0));
  };
  const day = axis.day > 0 ? indexOf(axis.day, (i) => first[i] - level) : new Float64Array(1);
  return { level, day, week: indexOf(axis.week, (i) => first[i] - level - day[(axis.phase + i) % day.length]) };
}

/** Coordinate search: each gain up or down on the logistic scale, by steps that halve every second round. */
function tune(x: Float64Array, axis: OpenAxis, start: Start): Gains {
  let best = START;
  let cost = smooth(x, axis, start, best, null).cost;
  let stride = 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (let k = 0; k < best.length; k++) {
      for (const direction of [stride, -stride]) {
        const next = moved(best, k, direction);
        const found = smooth(x, axis, start, next, null).cost;
        if (!(found < cost)) continue;
        cost = found;
        best = next;
        break;
      }
    }
    if (round % 2 === 1) stride /= 2;
  }
  return best;
}

function moved(gains: Gains, k: number, by: number): Gains {
  const next: [number, number, number, number] = [...gains];
  if (k === 3) next[3] = Math.min(MOST_CARRY, Math.max(0, next[3] + 0.15 * by));
  else next[k] = Math.min(MOST_GAIN, Math.max(LEAST_GAIN, 1 / (1 + Math.exp(-Math.log(next[k] / (1 - next[k])) - 1.5 * by))));
  return next;
}

function ratio(counts: Float64Array, fitted: Float64Array): number {
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + Math.max(0, value), 0);
  return sum(fitted) > 0 ? sum(counts) / sum(fitted) : 1;
}
