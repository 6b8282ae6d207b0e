import type { Contract } from '../model/contract.js';
import type { Plan } from '../model/plan.js';
import type { Shift } from '../model/roster.js';
import type { LocalDate } from '../model/time.js';
import { addDays, weekStartOf } from '../time/dates.js';
import { planDates } from '../time/local.js';
import { paidMinutes } from './paid-days.js';
import { type PayCase, isEmployed } from './pay-case.js';

/** What this plan owes for one contract week beyond pay by the date, in minutes. */
export interface WeekMinutes {
  /** First and last planned date of the week; an edge date only where the week holds no other. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Daily overtime + weekly overtime, no hour twice. */
  readonly overtimeMinutes: number;
  /** Guaranteed minutes that did not count; hourly pay, complete weeks. */
  readonly guaranteeMinutes: number;
  /** Leave, sickness, training and credited holidays. */
  readonly creditMinutes: number;
}

/**
 * Overtime, guarantee and credits of one agent's contract weeks, ascending (docs/rules.md, "Money in the objective"). A shift counts in the
 * week in which it starts. A week shared with the previous roster is marginal: what tail and plan owe together, less what the tail's shifts
 * and the credits of dates before the plan owe alone. The guarantee needs no such difference: a complete week was not so for the plan before.
 */
export function weekMinutes(plan: Plan, one: PayCase): readonly WeekMinutes[] {
  const { agent, contract } = one;
  const { weekStart } = contract.rules;
  const firstPlanned = plan.horizon.start;
  const lastPlanned = addDays(firstPlanned, plan.horizon.days - 1);
  const startDates = [...new Set([...planDates(plan.horizon, agent.zone), ...one.shifts.map((s) => s.date)])].sort();
  const weeks = [...new Set(startDates.map((date) => weekStartOf(date, weekStart)))];
  return weeks.map((first) => {
    const dates = Array.from({ length: 7 }, (_, i) => addDays(first, i));
    const inWeek = (item: { readonly date: LocalDate }): boolean => item.date >= first && item.date <= dates[6];
    const before = one.tail.filter(inWeek);
    const after = [...before, ...one.shifts.filter(inWeek)];
    const creditsBefore = creditMinutes(one, dates.filter((d) => d < firstPlanned), before);
    const credits = creditMinutes(one, dates.filter((d) => d <= lastPlanned), after);
    const counted = after.reduce((sum, s) => sum + paidMinutes(s), credits);
    const planned = dates.filter((d) => d >= firstPlanned && d <= lastPlanned);
    const complete = planned.length === 7 && planned.every((d) => isEmployed(agent, d));
    const span = planned.length > 0 ? planned : startDates.filter((date) => inWeek({ date }));
    return {
      from: span[0],
      to: span[span.length - 1],
      overtimeMinutes: overtimeMinutes(contract, after, credits) - overtimeMinutes(contract, before, creditsBefore),
      guaranteeMinutes: complete && agent.pay.kind === 'hourly' ? Math.max(0, contract.guaranteedWeeklyMinutes - counted) : 0,
      creditMinutes: credits - creditsBefore,
    };
  });
}

/**
 * Credits of the given dates of one week: a whole date of credited time off, while employed, is worth target / contract days, on at most
 * contract days; with `holidayCredits` so is a holiday of the site on which no shift starts. Never more than the weekly target.
 */
function creditMinutes({ agent, contract, site, timeOff }: PayCase, dates: readonly LocalDate[], shifts: readonly Shift[]): number {
  const { target } = contract.weeklyPaidMinutes;
  const isOff = (date: LocalDate): boolean => timeOff.some((t) => t.credited && t.dates.includes(date));
  const isIdleHoliday = (date: LocalDate): boolean => site.holidays.some((h) => h.date === date) && !shifts.some((s) => s.date === date);
  const employed = dates.filter((d) => isEmployed(agent, d));
  const leave = Math.min(contract.contractDaysPerWeek, employed.filter(isOff).length);
  const holidays = contract.rules.holidayCredits ? employed.filter((d) => !isOff(d) && isIdleHoliday(d)).length : 0;
  return Math.min(target, Math.floor(target / contract.contractDaysPerWeek) * (leave + holidays));
}

/** Minutes beyond the daily limit, and minutes counted beyond the weekly one that are not among those already. */
function overtimeMinutes(contract: Contract, shifts: readonly Shift[], credits: number): number {
  const { dailyOvertimeAfterMinutes: dailyLimit, weeklyOvertimeAfterMinutes: weeklyLimit } = contract.premiums;
  const paid = shifts.map(paidMinutes);
  const daily = dailyLimit === null ? 0 : paid.reduce((sum, m) => sum + Math.max(0, m - dailyLimit), 0);
  const counted = paid.reduce((sum, m) => sum + m, credits);
  return daily + (weeklyLimit === null ? 0 : Math.max(0, counted - daily - weeklyLimit));
}
