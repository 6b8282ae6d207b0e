import { type HardRuleModule, SETTLED } from './rule.js';

/**
 * A plan is no longer than the weeks of the average, so that every window holds all of the plan up to its end: one sum decides, against a
 * limit for each week's end that history, leave and sickness have set (compile/average).
 */
export const averageHours: HardRuleModule = {
  id: 'average-hours',
  sentence: 'Paid hours of a week stay within N on average over the weeks that the contract names.',
  isOn: ({ rules }) => rules.maxAverageWeeklyMinutes > 0,
  key: (m) => `${m.averageMinutes}`,
  remember: (memory, day, facts) => {
    if (facts.works && !facts.ofTail && day.inKnownWeek && !day.afterPlan && memory.averageMinutes !== SETTLED) memory.averageMinutes += facts.paidMinutes;
    return true;
  },
  weekMayEnd: (memory, duty) => memory.averageMinutes <= 0 || memory.averageMinutes <= duty.averageLimit,
  forget: (memory, day, outlook) => {
    if (memory.averageMinutes === SETTLED) return;
    if (memory.averageMinutes + outlook.mostMinutesAfter(day, memory) <= outlook.averageLimitFrom[outlook.week[day]]) memory.averageMinutes = SETTLED;
  },
};
