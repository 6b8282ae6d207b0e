import type { LocalDate } from '../../model/time.js';
import { toMilli } from '../../money/currency.js';
import { ONE, type Rational, ZERO, add, decimal, multiply, ratio } from '../../money/rational.js';
import { addDays, weekStartOf } from '../../time/dates.js';
import type { AgentView, Memory, WeekDuty } from '../rules/rule.js';
import type { Rates } from './cell-cost.js';
import { factsOfShift } from './facts.js';
import { employedOn } from './view.js';

/** What an agent's absences make of one contract week, and what its totals cost. */
export interface Week {
  readonly duty: Pick<WeekDuty, 'complete' | 'minimumMinutes' | 'overtimeAllowed'>;
  /** Agents with equal signatures share their counters. */
  readonly signature: string;
  readonly cost: (totals: Memory) => number;
}

export function weekOf(view: AgentView, start: LocalDate, rates: Rates): Week {
  const { plan, agent, contract, site } = view;
  const { rules, premiums, weeklyPaidMinutes } = contract;
  const lastPlanned = addDays(plan.horizon.start, plan.horizon.days - 1);
  const dates = Array.from({ length: 7 }, (_, i) => addDays(start, i));
  const complete = dates.every((d) => d >= plan.horizon.start && d <= lastPlanned && employedOn(agent, d));
  const until = dates.filter((d) => d <= lastPlanned);
  const absent = until.filter((d) => employedOn(agent, d)).map((d) => ({ date: d, off: view.timeOff.find((t) => t.dates.includes(d)) }));
  const credited = absent.filter((a) => a.off?.credited).map((a) => a.date);
  const excusedDays = absent.filter((a) => a.off && !a.off.credited).length;
  const dayMinutes = Math.floor(weeklyPaidMinutes.target / contract.contractDaysPerWeek);
  const excused = excusedDays * dayMinutes;
  // Counters add a credit for every holiday off; those on which the agent was away or not employed do not earn it.
  const holidays = (among: readonly LocalDate[]): LocalDate[] => among.filter((d) => rules.holidayCredits && site.holidays.some((h) => h.date === d));
  const notEarned = holidays(until).filter((d) => (credited.includes(d) || !employedOn(agent, d)) && !view.tailDates.has(d)).length;
  const credits = (leaveDates: number, holidayDates: number): number =>
    Math.min(weeklyPaidMinutes.target, Math.min(leaveDates, contract.contractDaysPerWeek) * dayMinutes + holidayDates * dayMinutes);
  const creditsOf = (totals: Memory): number => credits(credited.length, Math.max(0, totals.creditedDays - notEarned));

  const minute = multiply(ratio(1, 60), multiply(rates.factor, rates.base));
  const minuteOfOvertime = multiply(minute, add(rates.hourly ? ZERO : ONE, decimal(premiums.overtime)));
  const tail = tailShare(view, start, credited, (leave, holiday) => credits(leave, holiday), holidays(until));
  const overtimeMinutes = (daily: number, counted: number): number =>
    daily + (premiums.weeklyOvertimeAfterMinutes === null ? 0 : Math.max(0, counted - daily - premiums.weeklyOvertimeAfterMinutes));
  const overtime = (daily: number, counted: number): number => {
    if (premiums.weeklyOvertimeAfterMinutes === null && premiums.dailyOvertimeAfterMinutes === null) return 0;
    return amount(view, minuteOfOvertime, overtimeMinutes(daily, counted));
  };
  // What the tail and the credits make of the week is not this plan's overtime; it may only not add to it.
  const offered = rules.maxWeeklyOvertimeMinutes;
  const mostOvertime = offered === null ? Infinity : Math.max(offered, overtimeMinutes(tail.daily, tail.paid + tail.creditsUnrostered));
  const leave = (minutes: number): number => (rates.hourly ? amount(view, minute, minutes) : 0);
  const paidBefore = overtime(tail.daily, tail.paid + tail.credits) + leave(tail.credits);

  return {
    duty: {
      complete, minimumMinutes: (memory) => weeklyPaidMinutes.min - creditsOf(memory) - excused,
      overtimeAllowed: (totals) => overtimeMinutes(totals.dailyOvertimeMinutes, totals.paidMinutes + creditsOf(totals)) <= mostOvertime,
    },
    signature: `${complete ? `${credited.length}/${excused}/${notEarned}` : '-'}${offered === null ? '' : `/${credited.length}.${notEarned}.${mostOvertime}`}`,
    cost: (totals) => {
      const credit = creditsOf(totals);
      const counted = totals.paidMinutes + credit;
      const guarantee = rates.hourly && complete ? amount(view, minute, Math.max(0, contract.guaranteedWeeklyMinutes - counted)) : 0;
      return overtime(totals.dailyOvertimeMinutes, counted) + guarantee + leave(credit) - paidBefore;
    },
  };
}

/** What the tail's shifts and the credits before the plan make of the week on their own. */
function tailShare(
  view: AgentView, start: LocalDate, credited: readonly LocalDate[], credits: (leave: number, holiday: number) => number, holidays: readonly LocalDate[],
): { paid: number; daily: number; credits: number; creditsUnrostered: number } {
  const { plan, agent, contract, site } = view;
  const shifts = view.tail.filter((s) => weekStartOf(s.date, contract.rules.weekStart) === start).map((s) => factsOfShift(s, contract, site));
  const leaveBefore = credited.filter((d) => d < plan.horizon.start);
  const holidaysOff = holidays.filter((d) => !credited.includes(d) && !view.tailDates.has(d) && employedOn(agent, d));
  const holidayBefore = holidaysOff.filter((d) => d < plan.horizon.start);
  return {
    paid: shifts.reduce((sum, f) => sum + f.paidMinutes, 0),
    daily: shifts.reduce((sum, f) => sum + f.dailyOvertimeMinutes, 0),
    credits: credits(leaveBefore.length, holidayBefore.length),
    creditsUnrostered: credits(credited.length, holidaysOff.length),
  };
}

function amount(view: AgentView, perMinute: Rational, minutes: number): number {
  return minutes === 0 ? 0 : toMilli(multiply(perMinute, ratio(minutes)), view.plan.currency);
}
