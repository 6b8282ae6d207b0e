import { type HardRuleModule, SETTLED } from './rule.js';

export const periodHours: HardRuleModule = {
  id: 'period-hours',
  sentence: "A plan's shifts pay at least N minutes and at most M.",
  isOn: ({ rules }) => rules.minPeriodMinutes > 0 || rules.maxPeriodMinutes > 0,
  key: (m) => `${m.periodMinutes}`,
  remember: (memory, _day, facts, rules) => {
    if (!facts.works || facts.ofTail || memory.periodMinutes === SETTLED) return true;
    memory.periodMinutes += facts.paidMinutes;
    return rules.maxPeriodMinutes === 0 || memory.periodMinutes <= rules.maxPeriodMinutes;
  },
  weekMayEnd: (memory, { period }) => period === null || memory.periodMinutes === SETTLED || memory.periodMinutes >= period.minutes,
  forget: (memory, day, outlook, { rules }) => {
    if (memory.periodMinutes === SETTLED || memory.periodMinutes < outlook.periodMost.minutes) return;
    const most = rules.maxPeriodMinutes === 0 ? Infinity : rules.maxPeriodMinutes;
    if (memory.periodMinutes + outlook.mostMinutesAfter(day, memory) <= most) memory.periodMinutes = SETTLED;
  },
};
