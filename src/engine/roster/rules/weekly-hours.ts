import type { HardRuleModule } from './rule.js';

export const weeklyHours: HardRuleModule = {
  id: 'weekly-hours',
  sentence: "Counted hours reach the contract's minimum in complete weeks, and paid hours never pass its maximum.",
  remember: (memory, _day, _facts, _rules, contract) => memory.paidMinutes <= contract.weeklyPaidMinutes.max,
  weekMayEnd: (memory, duty) => !duty.complete || memory.paidMinutes >= duty.minimumMinutes(memory),
};
