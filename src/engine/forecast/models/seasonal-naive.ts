import type { ForecastModel } from '../model.js';
import { meanOfLastWeeks, repeatWeek } from '../week-profile.js';

/** The last known week again. Where a slot of it is unknown, its latest known week: the lag is always a whole number of local weeks. */
export const seasonalNaive: ForecastModel = {
  id: 'seasonal-naive',
  family: 'seasonal-naive',
  sentence: 'Each hour of the week is what it was in the last known week.',
  fit: (training) => repeatWeek(meanOfLastWeeks(training, 1)),
};
