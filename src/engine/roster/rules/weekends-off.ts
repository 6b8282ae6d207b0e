import type { HardRuleModule } from './rule.js';

export const weekendsOff: HardRuleModule = {
  id: 'weekends-off',
  sentence: 'Of any N weekends in a row at least one is off.',
  remember: (memory, day, facts, rules) => {
    if (rules.weekendOffEvery === 0) return true;
    if (facts.touchesWeekend) memory.weekendTouched = true;
    if (day.closesWeekend === null) return true;
    if (day.closesWeekend === 'counted') memory.weekendsWorked = memory.weekendTouched ? memory.weekendsWorked + 1 : 0;
    memory.weekendTouched = false;
    return memory.weekendsWorked < rules.weekendOffEvery;
  },
};
