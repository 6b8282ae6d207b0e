import type { LocalDate } from './time.js';

export const PAY_COMPONENTS = ['base', 'salary', 'leave', 'guarantee', 'night', 'weekend', 'holiday', 'overtime', 'on-cost', 'seat'] as const;
export type PayComponent = (typeof PAY_COMPONENTS)[number];

/** One amount, rounded once, half to even. Totals are sums of these and nothing else. */
export interface PayLine {
  readonly agent: string;
  readonly site: string;
  readonly contract: string;
  readonly component: PayComponent;
  /** Local dates, inclusive; equal for a daily component. */
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
  readonly paidMinutes: number;
}

export interface CostReport {
  readonly currency: string;
  readonly minorDigits: number;
  readonly payLines: readonly PayLine[];
  readonly totalMinor: number;
  readonly bySite: readonly CostTotal[];
  readonly byContract: readonly CostTotal[];
  readonly byWeek: readonly CostTotal[];
  readonly byMonth: readonly CostTotal[];
  readonly byComponent: readonly CostTotal[];
}
