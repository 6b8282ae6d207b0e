import { toMilli } from '../../money/currency.js';
import { decimal, multiply, ratio } from '../../money/rational.js';
import type { AgentView } from '../rules/rule.js';
import { type Rates, exchange } from './cell-cost.js';
import { employedOn, plannedDates } from './view.js';

/** Salary and seat of one agent over the planned dates, prorated by calendar day: what no roster changes. 1/1000 minor unit. */
export function fixedCost(view: AgentView, rates: Rates): number {
  const { plan, agent, site } = view;
  const employed = plannedDates(plan).filter((d) => employedOn(agent, d));
  const unpaid = new Set(view.timeOff.filter((t) => t.kind === 'unpaid').flatMap((t) => t.dates));
  const months = [...new Set(employed.map((d) => d.slice(0, 7)))];
  let total = 0;
  for (const month of months) {
    const inMonth = employed.filter((d) => d.startsWith(month));
    const daysInMonth = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
    if (agent.pay.kind === 'monthly') {
      const paidDays = inMonth.filter((d) => !unpaid.has(d)).length;
      total += toMilli(multiply(multiply(decimal(agent.pay.salary), ratio(paidDays, daysInMonth)), rates.factor), plan.currency);
    }
    if (site.seatMonthly !== null) {
      const seat = multiply(decimal(site.seatMonthly.amount), ratio(inMonth.length, daysInMonth));
      total += toMilli(multiply(seat, exchange(plan, site.seatMonthly.currency)), plan.currency);
    }
  }
  return total;
}
