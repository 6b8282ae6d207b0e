import type { HardRuleModule } from './rule.js';

/** The memory keeps every phase that the dates so far allow, so that a free phase is chosen exactly: a schedule is legal when one is left. */
export const rotationPattern: HardRuleModule = {
  id: 'rotation-pattern',
  sentence: "An agent works on his rotation's days on, and not on its days off.",
  isOn: ({ rotation }) => rotation !== null,
  key: (m) => m.phases.join('.'),
  remember: (memory, day, facts, _rules, contract) => {
    if (contract.rotation === null || (facts.ofTail && !day.beforePlan)) return true;
    const { days } = contract.rotation;
    const pattern = facts.pattern < 0 ? null : contract.shifts[facts.pattern].code;
    memory.phases = memory.phases.filter((phase) => {
      const entry = days[(day.rotationDay + phase) % days.length];
      if (!facts.works) return entry === 'off' || day.excused;
      return entry === 'on' || (entry !== 'off' && entry === pattern);
    });
    return memory.phases.length > 0 || day.beforePlan;
  },
};
