import { slotOfWeek } from '../../history/week-slots.js';
import type { Fitted, ForecastModel, Training } from '../model.js';
import { meanOfLastWeeks, repeatWeek, weeksBack } from '../week-profile.js';

const PROFILE_WEEKS = 8;
/** A year of weekly levels shows a trend; older ones say nothing about the slope of now. */
const TREND_WEEKS = 52;
/** Gardner & McKenzie's range, narrowed: a slope keeps this share from week to week. */
const DAMPING = 0.9;
const LEAST_WEEKS = 6;
const GAINS = [0.05, 0.1, 0.2, 0.35, 0.5, 0.7] as const;
const SLOPE_GAINS = [0.01, 0.03, 0.1, 0.2] as const;

/**
 * A profile of 8 weeks times a level with damped trend (Gardner & McKenzie 1985, Management Science 31): Holt's level and slope of the logarithm of the
 * weeks' contacts against the profile, the slope shrinking by a tenth a week, so that growth bends towards a plateau. Gains by least squared
 * one-week errors on a fixed grid. Fewer than six weeks: no trend. O(slots).
 */
export const dampedTrend: ForecastModel = {
  id: 'damped-trend',
  family: 'damped-trend',
  sentence: 'A profile of 8 weeks at a weekly level whose trend fades out.',
  fit: (training) => {
    const profile = meanOfLastWeeks(training, PROFILE_WEEKS);
    const levels = weeklyLevels(training, profile);
    if (levels.length < LEAST_WEEKS) return repeatWeek(profile);
    return growing(training, profile, trendOf(levels));
  },
};

/** log(contacts / profile) per week back from the origin, oldest first; weeks without a contact to compare are left out at the old end, repeated inside. */
function weeklyLevels(training: Training, profile: Float64Array): readonly number[] {
  const counted = new Float64Array(TREND_WEEKS);
  const shaped = new Float64Array(TREND_WEEKS);
  for (let part = training.end - 1; part >= 0; part--) {
    const week = weeksBack(training, part);
    if (week >= TREND_WEEKS) break;
    if (Number.isNaN(training.counts[part])) continue;
    counted[week] += training.counts[part];
    shaped[week] += profile[slotOfWeek(training.numbers[part], training.slotsPerWeek)];
  }
  const levels: number[] = [];
  for (let week = TREND_WEEKS - 1; week >= 0; week--) {
    if (counted[week] > 0 && shaped[week] > 0) levels.push(Math.log(counted[week] / shaped[week]));
    else if (levels.length > 0) levels.push(levels[levels.length - 1]);
  }
  return levels;
}

interface Trend {
  readonly level: number;
  readonly slope: number;
  readonly cost: number;
}

function trendOf(levels: readonly number[]): Trend {
  let best: Trend = { level: 0, slope: 0, cost: Infinity };
  for (const gain of GAINS) {
    for (const slopeGain of SLOPE_GAINS) {
      const found = holt(levels, gain, slopeGain);
      if (found.cost < best.cost) best = found;
    }
  }
  return best;
}

function holt(levels: readonly number[], gain: number, slopeGain: number): Trend {
  let level = levels[0];
  let slope = 0;
  let cost = 0;
  for (const seen of levels.slice(1)) {
    const error = seen - (level + DAMPING * slope);
    cost += error * error;
    level += DAMPING * slope + gain * error;
    slope = DAMPING * slope + slopeGain * gain * error;
  }
  return { level, slope, cost };
}

/** Week k after the origin has level + (d + d^2 + ... + d^k) x slope. */
function growing(training: Training, profile: Float64Array, { level, slope }: Trend): Fitted {
  const last = training.numbers[training.end - 1];
  const week = repeatWeek(profile);
  return {
    predict: (numbers) => {
      const counts = week.predict(numbers);
      for (let i = 0; i < counts.length; i++) {
        let rise = 0;
        let share = DAMPING;
        for (let k = Math.max(0, numbers[i] - last); k > 0; k -= training.slotsPerWeek, share *= DAMPING) rise += share * slope;
        counts[i] *= Math.exp(level + rise);
      }
      return counts;
    },
  };
}
