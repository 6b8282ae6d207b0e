import type { CostPerUnit, CostReport, PayComponent } from '../model/payline.js';
import type { Horizon } from '../model/plan.js';
import type { Roster } from '../model/roster.js';
import { elapsedMinutes } from '../time/local.js';
import { type Rational, divide, multiply, ratio, roundHalfEven } from '../money/rational.js';
import { hours } from './terms.js';

/**
 * Unit costs of a report. Covered time is what the roster's shifts spend in segments that cover, whether or not it was needed; all of it is
 * in the report's total, so shifts that run past the horizon count in full. `contacts` = offered volume over the horizon, null if unknown;
 * it is taken to the nearest 1/1000.
 */
export function costPerUnit(report: CostReport, roster: Roster, horizon: Horizon, contacts: number | null): CostPerUnit {
  const coveredMinutes = roster.shifts.reduce((sum, shift) => shift.segments.reduce((inner, s) => (s.covers ? inner + elapsedMinutes(s) : inner), sum), 0);
  const per = (units: Rational): number | null => (units.n > 0n ? roundHalfEven(divide(multiply(ratio(report.totalMinor), ratio(1000)), units)) : null);
  const total = (component: PayComponent): number => report.byComponent.find((t) => t.key === component)?.planAmountMinor ?? 0;
  return {
    currency: report.currency,
    minorDigits: report.minorDigits,
    perCoveredHourMilli: per(hours(coveredMinutes)),
    perPaidHourMilli: per(hours(report.paidMinutes)),
    perHorizonHourMilli: per(hours(elapsedMinutes(horizon))),
    perContactMilli: contacts === null ? null : per(ratio(Math.round(contacts * 1000), 1000)),
    nightMinor: total('night'),
    weekendMinor: total('weekend'),
    holidayMinor: total('holiday'),
    overtimeMinor: total('overtime'),
  };
}
