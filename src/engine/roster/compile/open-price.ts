import type { Plan } from '../../model/plan.js';
import { toMilli } from '../../money/currency.js';
import { ONE, type Rational, ZERO, add, compare, decimal, multiply, ratio } from '../../money/rational.js';
import { ratesOf } from './cell-cost.js';

/** Price of one open cell: ten times the dearest hour that anybody could be paid, so that no saving is worth an open cell. 1/1000 minor unit. */
export function openCellPrice(plan: Plan): number {
  let dearest: Rational = ZERO;
  for (const agent of plan.agents) {
    const contract = plan.contracts.find((c) => c.code === agent.contract);
    if (!contract) continue;
    const { base, factor } = ratesOf(plan, agent, contract);
    const { night, weekend, holiday, overtime } = contract.premiums;
    const share = [night, weekend, holiday, overtime].map(decimal).reduce(add, ONE);
    const hour = multiply(multiply(base, factor), share);
    if (compare(hour, dearest) > 0) dearest = hour;
  }
  return Math.max(1000, toMilli(multiply(dearest, ratio(10 * plan.rosterGridMinutes, 60)), plan.currency));
}
