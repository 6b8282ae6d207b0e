import { slotOfWeek } from '../../history/week-slots.js';
import type { ForecastModel, Training } from '../model.js';
import { pooled, smoothed } from '../profile-shape.js';
import { meanOfLastWeeks, repeatWeek, weeksBack } from '../week-profile.js';

export interface ProfileLevelForm {
  /** Weeks that the shape is learnt from. */
  readonly weeks: number;
  /** Last weeks that set the level. */
  readonly levelWeeks: number;
  /** Times that the shape is smoothed 1-2-1 with the rows before and after. */
  readonly smoothing: number;
  /** Weight of the shape that Monday to Friday share, each at its own height; the rest is each weekday's own. */
  readonly pooling: number;
}

/** Half a year, two months, smoothed once: what stands where nothing can be tested. */
export const USUAL_FORM: ProfileLevelForm = { weeks: 26, levelWeeks: 8, smoothing: 1, pooling: 0 };

/**
 * The shape of many weeks at the level of the last ones: mean per hour of the local week, smoothed and pooled over weekdays, times (contacts of the
 * last `levelWeeks` / what the shape says of the same rows). Fewer weeks are used where there are fewer.
 */
export function profileLevel(form: ProfileLevelForm = USUAL_FORM): ForecastModel {
  const { weeks, levelWeeks, smoothing, pooling } = form;
  return {
    id: form === USUAL_FORM ? 'profile-level' : `profile-level-${weeks}-${levelWeeks}-s${smoothing}${pooling > 0 ? `-p${pooling * 100}` : ''}`,
    family: 'profile-level',
    sentence: `An hour-of-week profile of ${weeks} weeks${smoothing > 0 ? ', smoothed' : ''}${pooling > 0 ? ', weekdays pooled' : ''}, at the level of the last ${levelWeeks}.`,
    fit: (training) => {
      let profile = pooled(meanOfLastWeeks(training, weeks), pooling);
      for (let time = 0; time < smoothing; time++) profile = smoothed(profile, training.slotsPerCell);
      const level = levelOf(training, profile, levelWeeks);
      return repeatWeek(profile.map((count) => count * level));
    },
  };
}

function levelOf(training: Training, profile: Float64Array, weeks: number): number {
  let counted = 0;
  let shaped = 0;
  for (let part = training.end - 1; part >= 0 && weeksBack(training, part) < weeks; part--) {
    if (Number.isNaN(training.counts[part])) continue;
    counted += training.counts[part];
    shaped += profile[slotOfWeek(training.numbers[part], training.slotsPerWeek)];
  }
  return shaped > 0 ? counted / shaped : 1;
}
