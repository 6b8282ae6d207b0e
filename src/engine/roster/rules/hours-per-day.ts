import { paidMinutesOfLength } from '../compile/owed-breaks.js';
import type { HardRuleModule } from './rule.js';

export const hoursPerDay: HardRuleModule = {
  id: 'hours-per-day',
  sentence: 'A shift lasts at least N minutes and at most M, paid or of presence.',
  isOn: ({ rules }) => rules.minDailyMinutes > 0 || rules.maxDailyMinutes > 0,
  concerns: ({ contract: { rules } }) => rules.minDailyMinutes > 0 || rules.maxDailyMinutes > 0,
  allows: ({ contract }, { lengthMinutes }) => {
    const { rules } = contract;
    const counted = rules.dailyMinutesCount === 'paid' ? paidMinutesOfLength(contract, lengthMinutes) : lengthMinutes;
    return counted >= rules.minDailyMinutes && (rules.maxDailyMinutes === 0 || counted <= rules.maxDailyMinutes);
  },
};
