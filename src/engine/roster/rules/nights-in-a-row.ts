import type { HardRuleModule } from './rule.js';

export const nightsInARow: HardRuleModule = {
  id: 'nights-in-a-row',
  sentence: 'Night shifts start on at most N dates running.',
  isOn: ({ rules }) => rules.maxNightsInARow > 0,
  key: (m) => `${m.nightRun}${m.nightRunOfPlan ? 'p' : ''}`,
  remember: (memory, _day, facts, rules) => {
    if (!facts.night) {
      memory.nightRun = 0;
      memory.nightRunOfPlan = false;
      return true;
    }
    memory.nightRun = Math.min(memory.nightRun, rules.maxNightsInARow) + 1;
    if (!facts.ofTail) memory.nightRunOfPlan = true;
    return memory.nightRun <= rules.maxNightsInARow || !memory.nightRunOfPlan;
  },
  forget: (memory) => {
    memory.nightRunOfPlan = false;
  },
};
