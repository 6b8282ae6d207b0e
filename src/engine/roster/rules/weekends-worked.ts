import type { HardRuleModule } from './rule.js';

export const weekendsWorked: HardRuleModule = {
  id: 'weekends-worked',
  sentence: "A plan's shifts touch at most N weekends.",
  isOn: ({ rules }) => rules.maxWeekendsWorked > 0,
  key: (m) => `${m.weekendsOfPlan}${m.weekendCounted ? 'c' : ''}`,
  remember: (memory, day, facts, rules) => {
    if (facts.touchesWeekend && !facts.ofTail && !memory.weekendCounted) {
      memory.weekendsOfPlan++;
      memory.weekendCounted = true;
    }
    if (day.closesWeekend !== null) memory.weekendCounted = false;
    return memory.weekendsOfPlan <= rules.maxWeekendsWorked;
  },
};
