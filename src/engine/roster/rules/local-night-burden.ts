import { toMilli } from '../../money/currency.js';
import { decimal, isZero, multiply, ratio } from '../../money/rational.js';
import { minutesInWindow } from '../../time/local.js';
import type { SoftRuleModule } from './rule.js';

export const localNightBurden: SoftRuleModule = {
  id: 'local-night-burden',
  sentence: 'Nobody but volunteers carries local-night hours.',
  concerns: ({ plan, agent }) => !agent.nightVolunteer && !isZero(decimal(plan.softPrices.localNightHour)),
  shiftPenalty: ({ plan, agent, contract }, shift) => {
    const minutes = minutesInWindow(agent.zone, contract.rules.nightWindow, shift);
    return minutes === 0 ? 0 : toMilli(multiply(ratio(minutes, 60), decimal(plan.softPrices.localNightHour)), plan.currency);
  },
};
