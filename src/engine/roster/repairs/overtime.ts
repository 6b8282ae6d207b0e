import type { Contract } from '../../model/contract.js';
import type { Plan } from '../../model/plan.js';
import type { Repair } from '../../model/roster.js';
import { minorText } from '../../money/currency.js';
import { costBeyond, easedForFew } from './named-people.js';
import { namesOf } from './names.js';
import { withOwnContract } from './own-contract.js';
import type { Uncovered } from './uncovered.js';

/** Hours a week beyond today's maximum that are tried, the fewest first. */
const MINUTES = [240, 480, 960];

/**
 * More hours a week at the overtime price for the people who need them to cover, where hours are what binds: the fewest extra hours first, then the
 * fewest people found. The maximum of paid hours rises, and with it the limit of overtime; what lies beyond is paid as overtime.
 */
export function overtime(uncovered: Uncovered, bindingRules: readonly string[]): Repair[] {
  const { plan } = uncovered;
  if (!bindingRules.some((rules) => rules === 'weekly-hours' || rules === 'overtime-limit')) return [];
  for (const minutes of MINUTES) {
    const eased = easedForFew(uncovered, (from, people) => withOwnContract(from, people, (contract) => longer(contract, minutes)));
    if (eased === null) continue;
    const costMinor = costBeyond(uncovered, eased);
    return [{
      kind: 'overtime', people: eased.people, minutesPerWeek: minutes, costMinor, rechecked: 'covered',
      sentence: `Let ${namesOf(plan, eased.people)} work up to ${minutes / 60} h a week beyond ${eased.people.length === 1 ? 'the' : 'their'} contract's maximum, as overtime: covered, ${moneyText(costMinor, plan)} in ${plan.horizon.days} days.`,
    }];
  }
  return [];
}

/** `12.00 EUR more` or `3.00 EUR less` than the roster with the open hours. */
export function moneyText(costMinor: number, { currency }: Plan): string {
  return `${minorText(Math.abs(costMinor), currency)} ${currency} ${costMinor < 0 ? 'less' : 'more'} than with the open hours`;
}

/** The contract with so many more paid minutes a week, what lies beyond today's maximum as overtime. */
export function longer(contract: Contract, minutes: number): Contract {
  const { weeklyPaidMinutes, rules, premiums } = contract;
  const limit = rules.maxWeeklyOvertimeMinutes;
  return {
    ...contract,
    weeklyPaidMinutes: { ...weeklyPaidMinutes, max: weeklyPaidMinutes.max + minutes },
    rules: { ...rules, maxWeeklyOvertimeMinutes: limit === null ? null : limit + minutes },
    premiums: { ...premiums, weeklyOvertimeAfterMinutes: premiums.weeklyOvertimeAfterMinutes ?? weeklyPaidMinutes.max },
  };
}
