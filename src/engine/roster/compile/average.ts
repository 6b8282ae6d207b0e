import { InputError, problemOf } from '../../model/problem.js';
import type { LocalDate } from '../../model/time.js';
import { addDays } from '../../time/dates.js';
import type { AgentView } from '../rules/rule.js';
import { paidMinutesOf } from './facts.js';
import { employedOn } from './view.js';

/**
 * Most paid minutes that this plan's shifts may reach by the end of each contract week, Infinity where no window ends. A window is the last
 * `averageWeeks` weeks known or planned; leave, sickness, unpaid leave and dates outside employment shorten it (docs/rules.md, average-hours).
 * @throws InputError out-of-range for a plan longer than the window, whose sums one number could not hold
 */
export function averageLimits(view: AgentView, weekStarts: readonly LocalDate[]): readonly number[] {
  const { plan, contract, agent } = view;
  const { maxAverageWeeklyMinutes: most, averageWeeks } = contract.rules;
  if (most === 0) return weekStarts.map(() => Infinity);
  if (plan.horizon.days > 7 * averageWeeks) {
    throw new InputError(problemOf('out-of-range', `contracts.${contract.code}.rules.averageWeeks`, averageWeeks, 'A plan is no longer than the weeks of its average.', `Plan at most ${7 * averageWeeks} days at a time.`));
  }
  const known = plan.tail?.from ?? plan.horizon.start;
  const last = addDays(plan.horizon.start, plan.horizon.days - 1);
  const ends = weekStarts.filter((start) => start >= known && addDays(start, 6) <= last);
  const dayMinutes = Math.floor(contract.weeklyPaidMinutes.target / contract.contractDaysPerWeek);
  return weekStarts.map((end) => {
    if (!ends.includes(end)) return Infinity;
    const dates = weeksBack(end, averageWeeks, known);
    if (dates.length < 7 * averageWeeks && end !== ends[ends.length - 1]) return Infinity;
    const off = (date: LocalDate): 'neutral' | 'training' | null => {
      if (!employedOn(agent, date)) return 'neutral';
      const found = view.timeOff.find((t) => t.dates.includes(date));
      return found === undefined ? null : found.kind === 'training' ? 'training' : 'neutral';
    };
    const kinds = dates.map(off);
    const days = kinds.filter((kind) => kind !== 'neutral').length;
    const trained = kinds.filter((kind) => kind === 'training').length * dayMinutes;
    const published = view.tail.filter((s) => s.date >= dates[0] && s.date <= dates[dates.length - 1]).reduce((sum, s) => sum + paidMinutesOf(s), 0);
    return Math.floor((most * days) / 7) - published - trained;
  });
}

/** The dates of the week from `end` and of up to `weeks` - 1 weeks before it, as far as whole weeks are known. */
function weeksBack(end: LocalDate, weeks: number, known: LocalDate): readonly LocalDate[] {
  let first = end;
  for (let i = 1; i < weeks && addDays(first, -7) >= known; i++) first = addDays(first, -7);
  const dates: LocalDate[] = [];
  for (let date = first; date < addDays(end, 7); date = addDays(date, 1)) dates.push(date);
  return dates;
}
