import type { HardRuleModule } from './rule.js';

export const weeklyHours: HardRuleModule = {
  id: 'weekly-hours',
  sentence: "Counted hours reach the contract's minimum in complete weeks, and paid hours never pass its maximum.",
  remember: (memory, day, facts, _rules, contract) => {
    if (day.firstOfWeek) memory.weekOfPlan = false;
    if (!facts.works) return true;
    if (!facts.ofTail) memory.weekOfPlan = true;
    return memory.paidMinutes <= contract.weeklyPaidMinutes.max || !memory.weekOfPlan;
  },
  weekMayEnd: (memory, duty) => !duty.complete || memory.paidMinutes >= duty.minimumMinutes(memory),
};
