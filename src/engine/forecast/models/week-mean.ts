import type { ForecastModel } from '../model.js';
import { meanOfLastWeeks, repeatWeek } from '../week-profile.js';

/** Mean of the last `weeks` weeks per hour of the local week, or of as many as there are. */
export function weekMean(weeks: number): ForecastModel {
  return {
    id: `week-mean-${weeks}`,
    family: 'week-mean',
    sentence: `Each hour of the week is its mean over the last ${weeks} weeks.`,
    fit: (training) => repeatWeek(meanOfLastWeeks(training, weeks)),
  };
}
