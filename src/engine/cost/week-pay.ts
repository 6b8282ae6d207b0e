import type { PayComponent } from '../model/payline.js';
import { type Rational, ONE, ZERO, add, multiply } from '../money/rational.js';
import type { DueAmount } from './due.js';
import { type PayTerms, hours } from './terms.js';
import type { WeekMinutes } from './week-minutes.js';

/**
 * Overtime, guarantee and leave of each contract week. Overtime of hourly staff is the premium alone, since their base is paid by the date;
 * of salaried staff it is base + premium. Leave and guarantee of salaried staff are in the salary.
 */
export function weekPay(weeks: readonly WeekMinutes[], terms: PayTerms): readonly DueAmount[] {
  const byTheHour = terms.monthlySalary ? ZERO : ONE;
  const overtimeShare = terms.monthlySalary ? add(ONE, terms.overtime) : terms.overtime;
  return weeks.flatMap((week) => {
    const due = (component: PayComponent, minutes: number, share: Rational): DueAmount =>
      ({ component, from: week.from, to: week.to, minutes, currency: terms.currency, amount: multiply(multiply(hours(minutes), terms.hourlyBase), share) });
    return [
      due('leave', week.creditMinutes, byTheHour),
      due('guarantee', week.guaranteeMinutes, byTheHour),
      due('overtime', week.overtimeMinutes, overtimeShare),
    ];
  });
}
