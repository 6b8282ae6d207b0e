import type { PayComponent } from '../model/payline.js';
import type { Plan } from '../model/plan.js';
import type { LocalDate } from '../model/time.js';
import { daysInMonth, monthOf } from '../time/months.js';
import { type Rational, decimal, multiply, ratio } from '../money/rational.js';
import type { DueAmount } from './due.js';
import { type PayCase, isEmployed, plannedDates } from './pay-case.js';
import type { PayTerms } from './terms.js';

/** A salary by calendar month, prorated by the planned dates employed; whole dates of unpaid leave are not paid. */
export function salaryPay(plan: Plan, { agent, timeOff }: PayCase, terms: PayTerms): readonly DueAmount[] {
  if (!terms.monthlySalary) return [];
  const unpaid = new Set(timeOff.filter((t) => t.kind === 'unpaid').flatMap((t) => t.dates));
  const paid = plannedDates(plan).filter((d) => isEmployed(agent, d) && !unpaid.has(d));
  return prorated('salary', paid, terms.monthlySalary, terms.currency);
}

/** Technology of the agent's seat by calendar month, prorated by the planned dates employed, on leave or not. */
export function seatPay(plan: Plan, { agent, site }: PayCase): readonly DueAmount[] {
  if (!site.seatMonthly) return [];
  return prorated('seat', plannedDates(plan).filter((d) => isEmployed(agent, d)), decimal(site.seatMonthly.amount), site.seatMonthly.currency);
}

function prorated(component: PayComponent, dates: readonly LocalDate[], monthly: Rational, currency: string): readonly DueAmount[] {
  const months = new Map<string, LocalDate[]>();
  for (const date of dates) {
    const month = monthOf(date);
    months.set(month, [...(months.get(month) ?? []), date]);
  }
  return [...months.values()].map((days) => ({
    component,
    from: days[0],
    to: days[days.length - 1],
    minutes: null,
    currency,
    amount: multiply(monthly, ratio(days.length, daysInMonth(days[0]))),
  }));
}
