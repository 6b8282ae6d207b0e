import type { HardRuleModule } from './rule.js';

export const consecutiveDays: HardRuleModule = {
  id: 'consecutive-days',
  sentence: 'An agent starts shifts on at most N days running, and on at least M.',
  remember: (memory, day, facts, rules) => {
    if (facts.works) {
      if (memory.run === 0) memory.runExempt = day.historyUnknown;
      memory.run = Math.min(memory.run, Math.max(rules.maxConsecutiveDays, rules.minConsecutiveDays)) + 1;
      if (!facts.ofTail) memory.runOfPlan = true;
      return memory.run <= rules.maxConsecutiveDays || !memory.runOfPlan;
    }
    const longEnough = memory.run === 0 || memory.run >= rules.minConsecutiveDays || memory.runExempt || day.runMayEnd || day.beforePlan;
    memory.run = 0;
    memory.runExempt = false;
    memory.runOfPlan = false;
    return longEnough;
  },
};
