import { FRESH } from '../rules/rule.js';
import type { Draft } from './classes.js';
import { factsOfShift } from './facts.js';

/** Guarantee and leave pay of one agent if nothing were rostered beside what the tail already has, 1/1000 minor unit. */
export function sunkWeeks(draft: Draft): number {
  const { calendar } = draft.class;
  const { view } = draft;
  const totals = { ...draft.memory };
  let total = 0;
  calendar.days.forEach((day, d) => {
    if (day.firstOfWeek) {
      totals.paidMinutes = FRESH.paidMinutes;
      totals.dailyOvertimeMinutes = FRESH.dailyOvertimeMinutes;
      totals.creditedDays = FRESH.creditedDays;
    }
    const shift = view.tailDates.has(day.date) ? view.tail.find((s) => s.date === day.date) : undefined;
    if (shift) {
      const { paidMinutes, dailyOvertimeMinutes } = factsOfShift(shift, view.contract, view.site);
      totals.paidMinutes += paidMinutes;
      totals.dailyOvertimeMinutes += dailyOvertimeMinutes;
    } else if (day.creditsWhenOff) totals.creditedDays++;
    const endsWeek = d + 1 === calendar.days.length || calendar.week[d + 1] !== calendar.week[d];
    if (endsWeek) total += draft.weeks[calendar.week[d]].cost(totals);
  });
  return total;
}
