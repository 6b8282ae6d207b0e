import { contractWeeks, dateText } from '../diary.js';
import { overtimeMinutes, overtimeOffered } from '../money/overtime.js';
import { weekMinutes } from '../money/week-minutes.js';
import { duration } from '../words.js';
import { type Rule, violation } from './rule.js';

export const overtimeLimit: Rule = {
  id: 'overtime-limit',
  sentence: 'Overtime of a week stays within what the contract offers.',
  check(file) {
    if (file.rules.maxWeeklyOvertimeMinutes === null) return { checked: 0, violations: [] };
    const weeks = contractWeeks(file);
    const violations = weeks.flatMap((week) => {
      const overtime = overtimeMinutes(file, weekMinutes(file, week));
      const over = overtime - overtimeOffered(file, week);
      const words = `works ${duration(overtime)} of overtime in the week from ${dateText(week)}, ${duration(over)} more than his contract offers.`;
      return over > 0 ? [violation(this, file, null, over, 'minutes', words)] : [];
    });
    return { checked: weeks.length, violations };
  },
};
