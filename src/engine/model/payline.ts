import type { LocalDate } from './time.js';

/**
 * What an amount is paid for. `base` is the hourly wage of rostered paid time, `salary` the monthly one; `leave` is credited time of hourly
 * staff, `guarantee` hourly staff's guaranteed time beyond what counted; night, weekend, holiday and overtime are premiums (overtime of a
 * salary includes its base); `on-cost` is the employer's, on all of those; `seat` is technology per named agent.
 */
export const PAY_COMPONENTS = ['base', 'salary', 'leave', 'guarantee', 'night', 'weekend', 'holiday', 'overtime', 'on-cost', 'seat'] as const;
export type PayComponent = (typeof PAY_COMPONENTS)[number];

/** One amount, rounded once, half to even. Totals are sums of these and nothing else. At most one per agent, component, period and currency. */
export interface PayLine {
  readonly agent: string;
  readonly site: string;
  readonly contract: string;
  readonly component: PayComponent;
  /**
   * Local dates, inclusive. A day: base and premiums. Dates of one contract week: overtime, guarantee, leave. Dates of one calendar month:
   * salary, seat. On-cost has the period of what it is charged on.
   */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Minutes that the amount pays for; null where pay does not go by the minute. */
  readonly minutes: number | null;
  readonly currency: string;
  /** In minor units of `currency`. */
  readonly amountMinor: number;
  /** In minor units of the plan currency, converted from the exact amount and rounded once. */
  readonly planAmountMinor: number;
}

export interface CostTotal {
  readonly key: string;
  readonly planAmountMinor: number;
  /** Paid time of the key: rostered paid time + credits + guarantee; in `byComponent` the minutes of its pay lines. */
  readonly paidMinutes: number;
}

/** What was paid in one currency, before and after conversion. */
export interface CurrencyTotal {
  readonly currency: string;
  readonly amountMinor: number;
  readonly planAmountMinor: number;
}

export interface CostReport {
  readonly currency: string;
  readonly minorDigits: number;
  /** Sorted by agent code, first date, last date, component. */
  readonly payLines: readonly PayLine[];
  readonly totalMinor: number;
  /** Rostered paid time + credits + guarantee, salaried staff included. */
  readonly paidMinutes: number;
  /** Every site of the plan, in plan order. */
  readonly bySite: readonly CostTotal[];
  /** Every contract of the plan, in plan order. */
  readonly byContract: readonly CostTotal[];
  /** By first date of the agent's contract week, ascending; a monthly line is shared out by calendar day, its parts summing to it. */
  readonly byWeek: readonly CostTotal[];
  /** By `YYYY-MM` of the line's last date, ascending. */
  readonly byMonth: readonly CostTotal[];
  /** In the order of PAY_COMPONENTS, those that occur. */
  readonly byComponent: readonly CostTotal[];
  /** By currency code, ascending. */
  readonly byCurrency: readonly CurrencyTotal[];
}

/** A cost report without its pay lines. */
export type CostTotals = Omit<CostReport, 'payLines'>;

/** Unit costs in 1/1000 minor unit of the plan currency, half to even; null where the divisor is 0 or unknown. */
export interface CostPerUnit {
  readonly currency: string;
  readonly minorDigits: number;
  /** Per agent-hour in segments that cover. */
  readonly perCoveredHourMilli: number | null;
  readonly perPaidHourMilli: number | null;
  /** Per hour of the horizon: what one hour of a desk open round the clock costs. */
  readonly perHorizonHourMilli: number | null;
  readonly perContactMilli: number | null;
  /** Premium totals in minor units, without on-cost. */
  readonly nightMinor: number;
  readonly weekendMinor: number;
  readonly holidayMinor: number;
  readonly overtimeMinor: number;
}
