import { entriesOfPlan } from '../diary.js';
import { periodMinimum } from '../period.js';
import { duration } from '../words.js';
import { type Rule, violation } from './rule.js';

export const periodHours: Rule = {
  id: 'period-hours',
  sentence: "A plan's shifts pay at least N minutes and at most M.",
  check(file) {
    const { minPeriodMinutes, maxPeriodMinutes: most } = file.rules;
    if (minPeriodMinutes === 0 && most === 0) return { checked: 0, violations: [] };
    const paid = entriesOfPlan(file).reduce((sum, entry) => sum + entry.paidMinutes, 0);
    const least = minPeriodMinutes === 0 ? 0 : (periodMinimum(file)?.minutes ?? 0);
    const over = most === 0 ? 0 : paid - most;
    const tell = (amount: number, words: string) => violation(this, file, null, amount, 'minutes', `is paid ${duration(paid)} in the plan, ${duration(amount)} ${words}.`);
    return {
      checked: 1,
      violations: [...(over > 0 ? [tell(over, `more than ${duration(most)}`)] : []), ...(paid < least ? [tell(least - paid, `less than ${duration(least)}`)] : [])],
    };
  },
};
