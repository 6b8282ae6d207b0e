import type { Plan } from '../../model/plan.js';
import { toMilli } from '../../money/currency.js';
import { ONE, type Rational, add, decimal, divide, multiply, ratio } from '../../money/rational.js';
import type { AgentFile } from '../agent-file.js';

/** What an hour of this agent costs the plan, exactly; docs/rules.md "Money in the objective" has the letters. */
export interface Terms {
  readonly hourly: boolean;
  /** k · b: one base hour with on-cost, in plan currency. */
  readonly baseHour: Rational;
  /** k = (1 + on-cost) · exchange rate. */
  readonly costFactor: Rational;
  readonly night: Rational;
  readonly weekend: Rational;
  readonly holiday: Rational;
  readonly overtime: Rational;
  readonly highestOnly: boolean;
}

export function termsOf(file: AgentFile): Terms {
  const { premiums } = file.contract;
  const { pay } = file.agent;
  const base = pay.kind === 'hourly' ? decimal(pay.rate) : divide(multiply(ratio(12), decimal(pay.salary)), decimal(pay.yearlyHoursDivisor));
  const costFactor = multiply(add(ONE, decimal(premiums.onCost)), exchangeRate(file.plan, pay.currency));
  return {
    hourly: pay.kind === 'hourly', baseHour: multiply(costFactor, base), costFactor,
    night: decimal(premiums.night), weekend: decimal(premiums.weekend), holiday: decimal(premiums.holiday), overtime: decimal(premiums.overtime),
    highestOnly: premiums.combine === 'highest',
  };
}

/** 1 unit of `currency` in plan currency. */
export function exchangeRate(plan: Plan, currency: string): Rational {
  if (currency === plan.currency) return ONE;
  const rate = plan.exchangeRates.find((r) => r.currency === currency);
  if (!rate) throw new Error(`the plan has no exchange rate for ${currency}`);
  return decimal(rate.rate);
}

/** An exact amount in plan currency as whole 1/1000 minor units, half to even. */
export function milli(plan: Plan, amount: Rational): number {
  return toMilli(amount, plan.currency);
}
