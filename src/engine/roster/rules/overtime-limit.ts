import type { HardRuleModule } from './rule.js';

/** Overtime is decided by the week's totals, which the memory holds anyway; its price is the week's (compile/week-cost). */
export const overtimeLimit: HardRuleModule = {
  id: 'overtime-limit',
  sentence: 'Overtime of a week stays within what the contract offers.',
  isOn: ({ rules }) => rules.maxWeeklyOvertimeMinutes !== null,
  weekMayEnd: (memory, duty) => duty.overtimeAllowed(memory),
};
