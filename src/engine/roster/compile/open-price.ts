import type { Agent } from '../../model/agent.js';
import type { Contract } from '../../model/contract.js';
import type { Plan } from '../../model/plan.js';
import { toMilli } from '../../money/currency.js';
import { ONE, type Rational, ZERO, add, compare, decimal, multiply, ratio } from '../../money/rational.js';
import { ratesOf } from './cell-cost.js';

/**
 * Price of one open cell, 1/1000 minor unit: ten times the dearest hour that anybody could be paid, by the hour, and a quarter more than the
 * longest shift could cost with all wishes against it, so that no shift is left out to save an open cell.
 */
export function openCellPrice(plan: Plan): number {
  let price = ZERO;
  for (const agent of plan.agents) {
    const contract = plan.contracts.find((c) => c.code === agent.contract);
    if (!contract) continue;
    const hour = hourAtMost(plan, agent, contract);
    const longest = Math.max(0, ...contract.shifts.flatMap((pattern) => pattern.lengthsMinutes));
    price = larger(price, multiply(hour, ratio(10 * plan.rosterGridMinutes, 60)));
    const dearestShift = add(multiply(hour, ratio(longest, 60)), wishesAgainst(plan, agent, longest));
    price = larger(price, multiply(ratio(5, 4), dearestShift));
  }
  return Math.max(1000, toMilli(price, plan.currency));
}

/** The dearest hour that anybody could be paid, 1/1000 minor unit. */
export function dearestHour(plan: Plan): number {
  const hours = plan.agents.flatMap((agent) => plan.contracts.filter((c) => c.code === agent.contract).map((contract) => hourAtMost(plan, agent, contract)));
  return Math.max(1, toMilli(hours.reduce(larger, ZERO), plan.currency));
}

function hourAtMost(plan: Plan, agent: Agent, contract: Contract): Rational {
  const { base, factor } = ratesOf(plan, agent, contract);
  const { night, weekend, holiday, overtime } = contract.premiums;
  return multiply(multiply(base, factor), [night, weekend, holiday, overtime].map(decimal).reduce(add, ONE));
}

/** The most that the SOFT rules could charge for one shift of the agent. */
function wishesAgainst({ softPrices }: Plan, agent: Agent, minutes: number): Rational {
  const wishes = agent.preferences.map((wish) => decimal(softPrices.preference[wish.strength - 1])).reduce(add, ZERO);
  return add(add(wishes, decimal(softPrices.startOutsideBand)), multiply(decimal(softPrices.localNightHour), ratio(minutes, 60)));
}

function larger(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}
