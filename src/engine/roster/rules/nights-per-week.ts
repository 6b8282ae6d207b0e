import type { HardRuleModule } from './rule.js';

export const nightsPerWeek: HardRuleModule = {
  id: 'nights-per-week',
  sentence: 'At most N night shifts start in a contract week; none where nights are not allowed.',
  remember: (memory, day, facts, rules) => {
    if (day.firstOfWeek) memory.nights = 0;
    if (facts.night) memory.nights++;
    return memory.nights <= (rules.nightsAllowed ? rules.maxNightsPerWeek : 0);
  },
};
