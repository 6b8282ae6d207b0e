import { type CostReport, type CostTotal, type CurrencyTotal, type PayLine, PAY_COMPONENTS } from '../model/payline.js';
import type { Plan } from '../model/plan.js';
import type { LocalDate, Weekday } from '../model/time.js';
import { addDays, dayNumber, weekStartOf } from '../time/dates.js';
import { monthOf } from '../time/months.js';
import { minorDigits } from '../money/currency.js';
import { multiply, ratio, roundHalfEven } from '../money/rational.js';

/** Paid time of one agent in a period of one contract week; salaried staff have it without a pay line by the minute. */
export interface PaidTime {
  readonly site: string;
  readonly contract: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly minutes: number;
}

type Item = Pick<PayLine, 'site' | 'contract' | 'from' | 'to' | 'planAmountMinor'> & { readonly paidMinutes: number };

/** The report of given pay lines: every grouping sums to the same total, to the last minor unit. */
export function costTotals(plan: Plan, payLines: readonly PayLine[], paidTime: readonly PaidTime[]): CostReport {
  const items: Item[] = [
    ...payLines.map((line) => ({ ...line, paidMinutes: 0 })),
    ...paidTime.map((time) => ({ ...time, planAmountMinor: 0, paidMinutes: time.minutes })),
  ];
  const weekStarts = new Map(plan.contracts.map((c) => [c.code, c.rules.weekStart]));
  const inWeeks = items.flatMap((item) => weekParts(item, weekStarts.get(item.contract) ?? 1));
  const components = totalsBy(payLines.map((line) => ({ key: line.component, planAmountMinor: line.planAmountMinor, paidMinutes: line.minutes ?? 0 })), []);
  return {
    currency: plan.currency,
    minorDigits: minorDigits(plan.currency),
    payLines,
    totalMinor: payLines.reduce((sum, line) => sum + line.planAmountMinor, 0),
    paidMinutes: paidTime.reduce((sum, time) => sum + time.minutes, 0),
    bySite: totalsBy(items.map((i) => ({ ...i, key: i.site })), plan.sites.map((s) => s.code)),
    byContract: totalsBy(items.map((i) => ({ ...i, key: i.contract })), plan.contracts.map((c) => c.code)),
    byWeek: ascending(totalsBy(inWeeks, [])),
    byMonth: ascending(totalsBy(items.map((i) => ({ ...i, key: monthOf(i.to) })), [])),
    byComponent: PAY_COMPONENTS.flatMap((component) => components.filter((total) => total.key === component)),
    byCurrency: currencyTotals(payLines),
  };
}

/**
 * An amount shared out over the contract weeks that its period touches, by calendar days and cumulatively (up to and including each week,
 * half to even), so that the parts sum to the amount. A period inside one week is its own only part.
 */
export function weekParts(item: Item, weekStart: Weekday): readonly CostTotal[] {
  const days = dayNumber(item.to) - dayNumber(item.from) + 1;
  const parts: CostTotal[] = [];
  let given = 0;
  for (let week = weekStartOf(item.from, weekStart); week <= item.to; week = addDays(week, 7)) {
    const daysSoFar = Math.min(days, dayNumber(week) + 7 - dayNumber(item.from));
    const soFar = roundHalfEven(multiply(ratio(item.planAmountMinor), ratio(daysSoFar, days)));
    parts.push({ key: week, planAmountMinor: soFar - given, paidMinutes: parts.length === 0 ? item.paidMinutes : 0 });
    given = soFar;
  }
  return parts;
}

function totalsBy(items: readonly CostTotal[], keys: readonly string[]): readonly CostTotal[] {
  const totals = new Map<string, { key: string; planAmountMinor: number; paidMinutes: number }>();
  for (const key of keys) totals.set(key, { key, planAmountMinor: 0, paidMinutes: 0 });
  for (const { key, planAmountMinor, paidMinutes } of items) {
    const total = totals.get(key) ?? { key, planAmountMinor: 0, paidMinutes: 0 };
    totals.set(key, total);
    total.planAmountMinor += planAmountMinor;
    total.paidMinutes += paidMinutes;
  }
  return [...totals.values()];
}

function ascending(totals: readonly CostTotal[]): readonly CostTotal[] {
  return [...totals].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function currencyTotals(payLines: readonly PayLine[]): readonly CurrencyTotal[] {
  const totals = new Map<string, { currency: string; amountMinor: number; planAmountMinor: number }>();
  for (const line of payLines) {
    const total = totals.get(line.currency) ?? { currency: line.currency, amountMinor: 0, planAmountMinor: 0 };
    totals.set(line.currency, total);
    total.amountMinor += line.amountMinor;
    total.planAmountMinor += line.planAmountMinor;
  }
  return [...totals.values()].sort((a, b) => (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : 0));
}
