import type { HardRuleModule } from './rule.js';

export const daysOffTogether: HardRuleModule = {
  id: 'days-off-together',
  sentence: 'Every complete contract week holds N days off in a row.',
  remember: (memory, day, facts, rules) => {
    if (day.firstOfWeek) {
      memory.daysOffRunning = 0;
      memory.daysOffTogether = rules.daysOffTogether === 0;
    }
    if (memory.daysOffTogether) return true;
    memory.daysOffRunning = facts.works ? 0 : memory.daysOffRunning + 1;
    if (memory.daysOffRunning >= rules.daysOffTogether) {
      memory.daysOffTogether = true;
      memory.daysOffRunning = 0;
    }
    return true;
  },
  weekMayEnd: (memory, duty) => !duty.complete || memory.daysOffTogether,
};
