import type { Contract } from '../../model/contract.js';
import type { Plan, Site } from '../../model/plan.js';
import type { LocalDate, Span, Weekday, Zone } from '../../model/time.js';
import { addDays, daysBetween, weekStartOf, weekdayOf } from '../../time/dates.js';
import { localDay, planDates } from '../../time/local.js';
import type { Day } from '../rules/rule.js';
import { watchesTimes } from './watched.js';

/** The local dates that a class of agents is planned on, as its counters see them. */
export interface Calendar {
  readonly dates: readonly LocalDate[];
  readonly days: readonly Day[];
  /** Index of each date's contract week, 0 = the week of the first planned date. */
  readonly week: readonly number[];
  readonly weekStarts: readonly LocalDate[];
}

export function calendarOf(plan: Plan, contract: Contract, site: Site, zone: Zone): Calendar {
  const dates = planDates(plan.horizon, zone);
  const weekStarts: LocalDate[] = [];
  const week: number[] = [];
  for (const date of dates) {
    const start = weekStartOf(date, contract.rules.weekStart);
    if (weekStarts[weekStarts.length - 1] !== start) weekStarts.push(start);
    week.push(weekStarts.length - 1);
  }
  return { dates, week, weekStarts, days: dates.map((date) => dayOf(plan, contract, site, zone, date)) };
}

/** Also used for the dates of the tail, so that the memory before the first planned date is built by the same rules. */
export function dayOf(plan: Plan, contract: Contract, site: Site, zone: Zone, date: LocalDate): Day {
  const { rules, rotation } = contract;
  const week = weekStartOf(date, rules.weekStart);
  const times = watchesTimes(contract);
  const known = plan.tail?.from ?? plan.horizon.start;
  const last = addDays(plan.horizon.start, plan.horizon.days - 1);
  return {
    date,
    firstOfWeek: weekdayOf(date) === rules.weekStart,
    closesWeekend: closesWeekend(plan, site, date),
    creditsWhenOff: rules.holidayCredits && date <= last && site.holidays.some((h) => h.date === date),
    historyUnknown: date === known,
    beforePlan: date < plan.horizon.start,
    runMayEnd: date > last,
    startMs: times ? localDay(zone, date).startMs : 0,
    weekStartMs: times ? localDay(zone, week).startMs : 0,
    weekEndMs: times ? localDay(zone, addDays(week, 7)).startMs : 0,
    endsKnownWeek: date === addDays(week, 6) && date <= last && week >= known,
    inKnownWeek: week >= known,
    afterPlan: date > last,
    rotationDay: rotation === null ? -1 : (((daysBetween(rotation.from, date) % rotation.days.length) + rotation.days.length) % rotation.days.length),
    excused: date > last,
  };
}

function closesWeekend(plan: Plan, site: Site, date: LocalDate): Day['closesWeekend'] {
  const { first, last } = weekendEnds(site);
  if (weekdayOf(date) !== last) return null;
  const opens = addDays(date, -((last - first + 7) % 7));
  const known = plan.tail?.from ?? plan.horizon.start;
  return opens >= known && date < addDays(plan.horizon.start, plan.horizon.days) ? 'counted' : 'ignored';
}

/** First and last weekday of the site's weekend, which may run over the end of the ISO week. */
function weekendEnds(site: Site): { first: Weekday; last: Weekday } {
  const inside = (day: number): boolean => site.weekend.includes((((day - 1 + 7) % 7) + 1) as Weekday);
  const first = site.weekend.find((day) => !inside(day - 1)) ?? site.weekend[0];
  const last = site.weekend.find((day) => !inside(day + 1)) ?? site.weekend[site.weekend.length - 1];
  return { first, last };
}

/** Does presence fall into the weekend that `date` lies in, or into the next one? */
export function touchesWeekend(site: Site, zone: Zone, date: LocalDate, presence: Span): boolean {
  const { first, last } = weekendEnds(site);
  const closes = addDays(date, (last - weekdayOf(date) + 7) % 7);
  const opens = addDays(closes, -((last - first + 7) % 7));
  return presence.startMs < localDay(zone, closes).endMs && presence.endMs > localDay(zone, opens).startMs;
}
