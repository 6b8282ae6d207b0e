import type { Violation } from '../../model/certificate.js';
import { averageWindows } from '../average-windows.js';
import { dateText } from '../diary.js';
import { duration } from '../words.js';
import { type Rule, violation } from './rule.js';

export const averageHours: Rule = {
  id: 'average-hours',
  sentence: 'Paid hours of a week stay within N on average over the weeks that the contract names.',
  check(file) {
    const windows = averageWindows(file);
    const violations = windows.flatMap(({ firstDay, lastDay, mostMinutes, trainingMinutes }): readonly Violation[] => {
      const inside = file.entries.filter((entry) => entry.day >= firstDay && entry.day <= lastDay);
      if (inside.every((entry) => entry.ofTail)) return [];
      const paid = inside.reduce((sum, entry) => sum + entry.paidMinutes, trainingMinutes);
      const over = paid - mostMinutes;
      const words = `is paid ${duration(paid)} from ${dateText(firstDay)} to ${dateText(lastDay)}, ${duration(over)} more than ${duration(mostMinutes)}, which is ${duration(file.rules.maxAverageWeeklyMinutes)} a week on average.`;
      return over > 0 ? [violation(this, file, null, over, 'minutes', words)] : [];
    });
    return { checked: windows.length, violations };
  },
};
