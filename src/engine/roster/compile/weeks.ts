import type { LocalDate } from '../../model/time.js';
import { addDays, weekStartOf } from '../../time/dates.js';
import type { AgentView, Memory, WeekDuty } from '../rules/rule.js';
import { averageLimits } from './average.js';
import type { Rates } from './cell-cost.js';
import type { Calendar } from './days.js';
import { employedOn, plannedDates } from './view.js';
import { weekOf } from './week-cost.js';

/** A contract week of one agent: what it must hold, and what its totals cost. */
export interface Week {
  readonly duty: WeekDuty;
  /** Agents with equal signatures share their counters. */
  readonly signature: string;
  readonly cost: (totals: Memory) => number;
}

export function weeksOf(view: AgentView, { weekStarts }: Calendar, rates: Rates): readonly Week[] {
  const limits = averageLimits(view, weekStarts);
  const period = periodDuty(view);
  return weekStarts.map((start, w) => {
    const { duty, signature, cost } = weekOf(view, start, rates);
    const last = w === weekStarts.length - 1 ? period : null;
    const more = `${limits[w] === Infinity ? '' : `/a${limits[w]}`}${last === null ? '' : `/p${last.minutes}.${last.shifts}`}`;
    return { duty: { ...duty, averageLimit: limits[w], period: last }, signature: signature + more, cost };
  });
}

/** Minima of the plan's shifts; whole dates off lower them by a contract day each, and they hold for who is employed throughout. */
function periodDuty({ plan, agent, contract, timeOff }: AgentView): WeekDuty['period'] {
  const { minPeriodMinutes, minPeriodShifts, weekStart } = contract.rules;
  if (minPeriodMinutes === 0 && minPeriodShifts === 0) return null;
  const dates = plannedDates(plan);
  if (!dates.every((date) => employedOn(agent, date))) return null;
  const offByWeek = new Map<LocalDate, number>();
  for (const date of new Set(timeOff.flatMap((off) => off.dates))) {
    if (date < plan.horizon.start || date >= addDays(plan.horizon.start, plan.horizon.days)) continue;
    const week = weekStartOf(date, weekStart);
    offByWeek.set(week, Math.min(contract.contractDaysPerWeek, (offByWeek.get(week) ?? 0) + 1));
  }
  const daysOff = [...offByWeek.values()].reduce((sum, days) => sum + days, 0);
  const dayMinutes = Math.floor(contract.weeklyPaidMinutes.target / contract.contractDaysPerWeek);
  return { minutes: minPeriodMinutes - daysOff * dayMinutes, shifts: minPeriodShifts - daysOff };
}
