import type { PayComponent } from '../model/payline.js';
import type { LocalDate } from '../model/time.js';
import { type Rational, add, multiply } from '../money/rational.js';

/** An exact amount before its one rounding, in major units of `currency`. Period and minutes as in PayLine. */
export interface DueAmount {
  readonly component: PayComponent;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly minutes: number | null;
  readonly currency: string;
  readonly amount: Rational;
}

/**
 * The employer's on-cost on amounts paid to one agent: one amount a period, from the exact sum of what is due in it, so that a wage
 * that was rounded is never charged again. All `dues` are in one currency.
 */
export function onCostOf(dues: readonly DueAmount[], share: Rational): readonly DueAmount[] {
  if (share.n === 0n) return [];
  const periods = new Map<string, DueAmount>();
  for (const due of dues) {
    const key = `${due.from}/${due.to}`;
    const amount = multiply(due.amount, share);
    const known = periods.get(key);
    periods.set(key, { ...due, component: 'on-cost', minutes: null, amount: known ? add(known.amount, amount) : amount });
  }
  return [...periods.values()];
}
