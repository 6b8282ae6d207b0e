import type { PayComponent } from '../model/payline.js';
import { type Rational, ONE, ZERO, multiply } from '../money/rational.js';
import type { DueAmount } from './due.js';
import type { PaidDay } from './paid-days.js';
import { type PayTerms, hours } from './terms.js';

/** Base pay (hourly staff only: a salary is its own) and night, weekend and holiday premiums of each local date, each its own amount. */
export function dayPay(days: readonly PaidDay[], terms: PayTerms): readonly DueAmount[] {
  return days.flatMap((day) => {
    const due = (component: PayComponent, minutes: number, share: Rational): DueAmount =>
      ({ component, from: day.date, to: day.date, minutes, currency: terms.currency, amount: multiply(multiply(hours(minutes), terms.hourlyBase), share) });
    return [
      due('base', day.minutes, terms.monthlySalary ? ZERO : ONE),
      due('night', day.nightMinutes, terms.night),
      due('weekend', day.weekendMinutes, terms.weekend),
      due('holiday', day.holidayMinutes, terms.holiday),
    ];
  });
}
