import type { HardRuleModule } from './rule.js';

export const nightsPerWeek: HardRuleModule = {
  id: 'nights-per-week',
  sentence: 'At most N night shifts start in a contract week; none where nights are not allowed.',
  remember: (memory, day, facts, rules) => {
    if (day.firstOfWeek) {
      memory.nights = 0;
      memory.nightOfPlan = false;
    }
    if (!facts.night) return true;
    memory.nights++;
    if (!facts.ofTail) memory.nightOfPlan = true;
    return rules.nightsAllowed ? memory.nights <= rules.maxNightsPerWeek || !memory.nightOfPlan : facts.ofTail;
  },
};
