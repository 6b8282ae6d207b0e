import { type HardRuleModule, SETTLED } from './rule.js';

export const periodShifts: HardRuleModule = {
  id: 'period-shifts',
  sentence: 'A plan rosters at least N shifts and at most M.',
  isOn: ({ rules }) => rules.minPeriodShifts > 0 || rules.maxPeriodShifts > 0,
  key: (m) => `${m.periodShifts}`,
  remember: (memory, _day, facts, rules) => {
    if (!facts.works || facts.ofTail || memory.periodShifts === SETTLED) return true;
    memory.periodShifts++;
    return rules.maxPeriodShifts === 0 || memory.periodShifts <= rules.maxPeriodShifts;
  },
  weekMayEnd: (memory, { period }) => period === null || memory.periodShifts === SETTLED || memory.periodShifts >= period.shifts,
  forget: (memory, day, outlook, { rules }) => {
    if (memory.periodShifts === SETTLED || memory.periodShifts < outlook.periodMost.shifts) return;
    const most = rules.maxPeriodShifts === 0 ? Infinity : rules.maxPeriodShifts;
    if (memory.periodShifts + outlook.mostShiftsAfter[day] <= most) memory.periodShifts = SETTLED;
  },
};
