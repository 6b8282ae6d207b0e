import { entriesOfPlan } from '../diary.js';
import { periodMinimum } from '../period.js';
import { counted } from '../words.js';
import { type Rule, violation } from './rule.js';

export const periodShifts: Rule = {
  id: 'period-shifts',
  sentence: 'A plan rosters at least N shifts and at most M.',
  check(file) {
    const { minPeriodShifts, maxPeriodShifts: most } = file.rules;
    if (minPeriodShifts === 0 && most === 0) return { checked: 0, violations: [] };
    const shifts = entriesOfPlan(file).length;
    const least = minPeriodShifts === 0 ? 0 : (periodMinimum(file)?.shifts ?? 0);
    const over = most === 0 ? 0 : shifts - most;
    const tell = (amount: number, words: string) => violation(this, file, null, amount, 'shifts', `starts ${counted(shifts, 'shift')} in the plan, ${amount} ${words}.`);
    return { checked: 1, violations: [...(over > 0 ? [tell(over, `more than ${most}`)] : []), ...(shifts < least ? [tell(least - shifts, `less than ${least}`)] : [])] };
  },
};
