import type { Violation } from '../../model/certificate.js';
import { contractWeeks, dateText, isCompleteWeek } from '../diary.js';
import { weekMinutes } from '../money/week-minutes.js';
import { duration } from '../words.js';
import { type Rule, violation } from './rule.js';

export const weeklyHours: Rule = {
  id: 'weekly-hours',
  sentence: "Counted hours reach the contract's minimum in complete weeks, and paid hours never pass its maximum.",
  check(file) {
    const { min, max } = file.contract.weeklyPaidMinutes;
    const violations: Violation[] = [];
    let checked = 0;
    for (const week of contractWeeks(file)) {
      const { paid, credits, excused, planShifts } = weekMinutes(file, week);
      const complete = isCompleteWeek(file, week);
      if (!complete && planShifts === 0) continue;
      checked++;
      if (planShifts > 0 && paid > max) {
        const words = `is paid ${duration(paid)} in the week from ${dateText(week)}, ${duration(paid - max)} more than ${duration(max)}.`;
        violations.push(violation(this, file, null, paid - max, 'minutes', words));
      }
      const reached = paid + credits + excused;
      if (complete && reached < min) {
        const words = `reaches ${duration(reached)} in the week from ${dateText(week)}, ${duration(min - reached)} less than ${duration(min)}.`;
        violations.push(violation(this, file, null, min - reached, 'minutes', words));
      }
    }
    return { checked, violations };
  },
};
