import { slotOfWeek } from '../../history/week-slots.js';
import type { ForecastModel, Training } from '../model.js';
import { meanOfLastWeeks, repeatWeek, weeksBack } from '../week-profile.js';

const PROFILE_WEEKS = 26;
const LEVEL_WEEKS = 8;

/**
 * The shape of half a year at the level of the last two months: mean per hour of the local week over 26 weeks, smoothed 1-2-1 with the rows before
 * and after, times (contacts of the last 8 weeks / what the shape says of the same rows). Fewer weeks are used where there are fewer.
 */
export const profileLevel: ForecastModel = {
  id: 'profile-level',
  family: 'profile-level',
  sentence: 'A smoothed hour-of-week profile of 26 weeks, at the level of the last 8.',
  fit: (training) => {
    const profile = smooth(meanOfLastWeeks(training, PROFILE_WEEKS), training.slotsPerCell);
    const level = levelOf(training, profile);
    return repeatWeek(profile.map((count) => count * level));
  },
};

/** 1-2-1 with the neighbours `distance` slots away, round the week; a closed neighbour is left out, so that opening hours keep their edges. */
function smooth(profile: Float64Array, distance: number): Float64Array {
  return profile.map((centre, slot) => {
    if (Number.isNaN(centre)) return NaN;
    let sum = 2 * centre;
    let weight = 2;
    for (const neighbour of [profile[(slot + profile.length - distance) % profile.length], profile[(slot + distance) % profile.length]]) {
      if (Number.isNaN(neighbour)) continue;
      sum += neighbour;
      weight++;
    }
    return sum / weight;
  });
}

function levelOf(training: Training, profile: Float64Array): number {
  let counted = 0;
  let shaped = 0;
  for (let part = training.end - 1; part >= 0 && weeksBack(training, part) < LEVEL_WEEKS; part--) {
    if (Number.isNaN(training.counts[part])) continue;
    counted += training.counts[part];
    shaped += profile[slotOfWeek(training.numbers[part], training.slotsPerWeek)];
  }
  return shaped > 0 ? counted / shaped : 1;
}
