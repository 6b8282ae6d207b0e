import { overlapMinutes } from '../../time/local.js';
import { weeklyWindowSpans } from '../../time/weekly.js';
import { duration, localStamp } from '../words.js';
import { type Rule, violation } from './rule.js';

export const unavailability: Rule = {
  id: 'unavailability',
  sentence: 'No minute of presence falls into a weekly unavailability.',
  check(file) {
    if (file.agent.unavailable.length === 0) return { checked: 0, violations: [] };
    const violations = file.shifts.flatMap((shift) => {
      const inside = weeklyWindowSpans(file.zone, file.agent.unavailable, shift).reduce((sum, span) => sum + overlapMinutes(span, shift), 0);
      const words = `works ${duration(inside)} of the shift of ${localStamp(file.zone, shift.startMs)} while he is unavailable every week.`;
      return inside > 0 ? [violation(this, file, shift.startMs, inside, 'minutes', words)] : [];
    });
    return { checked: file.shifts.length, violations };
  },
};
