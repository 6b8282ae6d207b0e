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

type Amount = Omit<CostTotal, 'key'>;

/** The report of given pay lines: every grouping sums to the same total, to the last minor unit. */
export function costTotals(plan: Plan, payLines: readonly PayLine[], paidTime: readonly PaidTime[]): CostReport {
  const items: Item[] = [
    ...payLines.map(({ site, contract, from, to, planAmountMinor }) => ({ site, contract, from, to, planAmountMinor, paidMinutes: 0 })),
    ...paidTime.map(({ site, contract, from, to, minutes }) => ({ site, contract, from, to, planAmountMinor: 0, paidMinutes: minutes })),
  ];
  const weekStarts = new Map(plan.contracts.map((c) => [c.code, c.rules.weekStart]));
  const ofComponents = payLines.map(({ component, planAmountMinor, minutes }) => ({ component, planAmountMinor, paidMinutes: minutes ?? 0 }));
  const components = totalsBy(ofComponents, (line) => line.component, []);
  return {
    currency: plan.currency,
    minorDigits: minorDigits(plan.currency),
    payLines,
    totalMinor: payLines.reduce((sum, line) => sum + line.planAmountMinor, 0),
    paidMinutes: paidTime.reduce((sum, time) => sum + time.minutes, 0),
    bySite: totalsBy(items, (item) => item.site, plan.sites.map((s) => s.code)),
    byContract: totalsBy(items, (item) => item.contract, plan.contracts.map((c) => c.code)),
    byWeek: ascending(totalsByWeek(items, weekStarts)),
    byMonth: ascending(totalsBy(items, (item) => monthOf(item.to), [])),
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

type Totals = Map<string, { -readonly [K in keyof CostTotal]: CostTotal[K] }>;

function totalsBy<T extends Amount>(items: readonly T[], keyOf: (item: T) => string, keys: readonly string[]): readonly CostTotal[] {
  const totals: Totals = new Map();
  for (const key of keys) totals.set(key, { key, planAmountMinor: 0, paidMinutes: 0 });
  for (const item of items) add(totals, keyOf(item), item);
  return [...totals.values()];
}

/** Most items are of one date, which lies in one week: whose first day is looked up once. */
function totalsByWeek(items: readonly Item[], weekStarts: ReadonlyMap<string, Weekday>): readonly CostTotal[] {
  const totals: Totals = new Map();
  const firsts = new Map<string, LocalDate>();
  for (const item of items) {
    const weekStart = weekStarts.get(item.contract) ?? 1;
    if (item.from !== item.to) {
      for (const part of weekParts(item, weekStart)) add(totals, part.key, part);
      continue;
    }
    const key = `${weekStart} ${item.from}`;
    const first = firsts.get(key) ?? weekStartOf(item.from, weekStart);
    firsts.set(key, first);
    add(totals, first, item);
  }
  return [...totals.values()];
}

function add(totals: Totals, key: string, { planAmountMinor, paidMinutes }: Amount): void {
  const total = totals.get(key);
  if (total === undefined) totals.set(key, { key, planAmountMinor, paidMinutes });
  else {
    total.planAmountMinor += planAmountMinor;
    total.paidMinutes += paidMinutes;
  }
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
