import type { Agent } from '../model/agent.js';
import type { Contract } from '../model/contract.js';
import type { Plan } from '../model/plan.js';
import { InputError, problemOf } from '../model/problem.js';
import { MINUTE_MS } from '../time/dates.js';
import { type Rational, ONE, decimal, divide, multiply, ratio } from '../money/rational.js';

/** What an agent earns, exactly. Amounts are major units of `currency`. */
export interface PayTerms {
  readonly currency: string;
  /** Monthly salary; null = paid by the hour. */
  readonly monthlySalary: Rational | null;
  /** Rate of one hour, or 12 x salary / yearly hours divisor. */
  readonly hourlyBase: Rational;
  /** Fractions of the hourly base. */
  readonly night: Rational;
  readonly weekend: Rational;
  readonly holiday: Rational;
  readonly overtime: Rational;
  /** Fraction of every amount paid to the agent. */
  readonly onCost: Rational;
}

/** Reads the decimal strings of an agent's pay and his contract's premiums. Throws RangeError on text that the border let through wrongly. */
export function payTerms(agent: Agent, contract: Contract): PayTerms {
  const { pay } = agent;
  const monthlySalary = pay.kind === 'monthly' ? decimal(pay.salary) : null;
  const { night, weekend, holiday, overtime, onCost } = contract.premiums;
  return {
    currency: pay.currency,
    monthlySalary,
    hourlyBase: pay.kind === 'monthly' ? divide(multiply(ratio(12), decimal(pay.salary)), decimal(pay.yearlyHoursDivisor)) : decimal(pay.rate),
    night: decimal(night),
    weekend: decimal(weekend),
    holiday: decimal(holiday),
    overtime: decimal(overtime),
    onCost: decimal(onCost),
  };
}

/** Plan currency units per unit of `currency`; 1 for the plan currency itself. Throws InputError when the plan gives no rate. */
export function exchangeRate(plan: Plan, currency: string): Rational {
  if (currency === plan.currency) return ONE;
  const found = plan.exchangeRates.find((r) => r.currency === currency);
  if (found) return decimal(found.rate);
  throw new InputError(problemOf(
    'missing-exchange-rate', 'exchangeRates', currency, `Every currency in use has an exchange rate to the plan currency ${plan.currency}.`,
    `Add {"currency": "${currency}", "rate": "...", "date": "YYYY-MM-DD"}: how much ${plan.currency} one ${currency} is.`,
  ));
}

/** Exact hours of elapsed minutes; minutes may be fractions of whole milliseconds. */
export function hours(minutes: number): Rational {
  return ratio(Math.round(minutes * MINUTE_MS), 60 * MINUTE_MS);
}
