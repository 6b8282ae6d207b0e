import { type CostReport, type PayLine, PAY_COMPONENTS } from '../model/payline.js';
import type { Agent } from '../model/agent.js';
import type { Plan } from '../model/plan.js';
import type { Roster } from '../model/roster.js';
import { toMinor } from '../money/currency.js';
import { multiply } from '../money/rational.js';
import { dayPay } from './day-pay.js';
import { type DueAmount, onCostOf } from './due.js';
import { salaryPay, seatPay } from './month-pay.js';
import { type DayCalendar, dayCalendar, paidDays } from './paid-days.js';
import { payCases } from './pay-case.js';
import { exchangeRate, payTerms } from './terms.js';
import { type PaidTime, costTotals } from './totals.js';
import { weekMinutes } from './week-minutes.js';
import { weekPay } from './week-pay.js';

/**
 * What a roster costs: pay lines and their sums (docs/models/cost.md). The order of shifts does not matter. Amounts stay exact fractions
 * until each pay line is rounded once, half to even, in its own currency and, apart from that, in the plan currency.
 * Throws InputError when a shift names an agent that the plan does not know, or a currency has no exchange rate.
 */
export function costRoster(plan: Plan, roster: Roster): CostReport {
  const calendars = new Map<string, DayCalendar>();
  const payLines: PayLine[] = [];
  const paidTime: PaidTime[] = [];
  for (const one of payCases(plan, roster)) {
    const { agent, contract } = one;
    const terms = payTerms(agent, contract);
    const days = paidDays(one, terms, sharedCalendar(calendars, agent, contract.rules.nightWindow));
    const weeks = weekMinutes(plan, one);
    const wages = [...dayPay(days, terms), ...weekPay(weeks, terms), ...salaryPay(plan, one, terms)].filter(isDue);
    const dues = [...wages, ...onCostOf(wages, terms.onCost), ...seatPay(plan, one).filter(isDue)];
    payLines.push(...dues.map((due) => payLine(plan, agent, due)).sort(byPeriodThenComponent));
    const whose = { site: agent.site, contract: agent.contract };
    paidTime.push(...days.map((d) => ({ ...whose, from: d.date, to: d.date, minutes: d.minutes })));
    paidTime.push(...weeks.map((w) => ({ ...whose, from: w.from, to: w.to, minutes: w.creditMinutes + w.guaranteeMinutes })));
  }
  return costTotals(plan, payLines, paidTime.filter((t) => t.minutes > 0));
}

/** Pay due if nobody were rostered: salaries, seats, leave, guaranteed hours and their on-cost; what `costGapControllable` calls sunk. */
export function payIfNobodyRostered(plan: Plan): CostReport {
  return costRoster(plan, { format: 'sunshift-roster/1', shifts: [] });
}

/** Agents of equal zone and night window read one calendar, so that a zone is asked once for each date and not once for each agent. */
function sharedCalendar(calendars: Map<string, DayCalendar>, { zone }: Agent, nightWindow: { readonly from: string; readonly to: string }): DayCalendar {
  const key = `${zone} ${nightWindow.from} ${nightWindow.to}`;
  const calendar = calendars.get(key) ?? dayCalendar(zone, nightWindow);
  calendars.set(key, calendar);
  return calendar;
}

/** An amount of exactly nothing makes no pay line. */
function isDue(due: DueAmount): boolean {
  return due.amount.n !== 0n;
}

function payLine(plan: Plan, agent: Agent, { component, from, to, minutes, currency, amount }: DueAmount): PayLine {
  return {
    agent: agent.code,
    site: agent.site,
    contract: agent.contract,
    component,
    from,
    to,
    minutes,
    currency,
    amountMinor: toMinor(amount, currency),
    planAmountMinor: toMinor(multiply(amount, exchangeRate(plan, currency)), plan.currency),
  };
}

function byPeriodThenComponent(a: PayLine, b: PayLine): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return PAY_COMPONENTS.indexOf(a.component) - PAY_COMPONENTS.indexOf(b.component);
}
