import type { HardRuleModule } from './rule.js';

export const weekendsOff: HardRuleModule = {
  id: 'weekends-off',
  sentence: 'Of any N weekends in a row at least one is off.',
  remember: (memory, day, facts, rules) => {
    if (rules.weekendOffEvery === 0) return true;
    if (facts.touchesWeekend && memory.weekendTouched !== 'by-plan') memory.weekendTouched = facts.ofTail ? 'by-tail' : 'by-plan';
    if (day.closesWeekend === null) return true;
    if (day.closesWeekend === 'counted') {
      memory.weekendsWorked = memory.weekendTouched === 'no' ? 0 : Math.min(memory.weekendsWorked + 1, rules.weekendOffEvery);
      memory.weekendsSincePlan = memory.weekendTouched === 'no' ? Infinity : memory.weekendTouched === 'by-plan' ? 0 : memory.weekendsSincePlan + 1;
    }
    memory.weekendTouched = 'no';
    return memory.weekendsWorked < rules.weekendOffEvery || memory.weekendsSincePlan >= rules.weekendOffEvery;
  },
};
