import { ONE, ZERO, add, multiply, ratio } from '../../money/rational.js';
import type { AgentFile } from '../agent-file.js';
import { isCompleteWeek } from '../diary.js';
import { milli, termsOf } from './terms.js';
import { type WeekMinutes, weekMinutesBefore } from './week-minutes.js';

type PaidWeek = Pick<WeekMinutes, 'paid' | 'dailyOvertime' | 'credits'>;

/** Milli that the plan pays for one contract week with these minutes: overtime + guarantee + leave, less what the previous plan has paid. */
export function weekCostOf(file: AgentFile, week: number): (minutes: PaidWeek) => number {
  const complete = isCompleteWeek(file, week);
  const before = weekMinutesBefore(file, week);
  const paidBefore = overtimeCost(file, before) + leaveCost(file, before);
  return (minutes) => overtimeCost(file, minutes) + (complete ? guaranteeCost(file, minutes) : 0) + leaveCost(file, minutes) - paidBefore;
}

/** Daily overtime, and counted minutes beyond the weekly threshold that daily overtime has not paid already. A salary lacks the base too. */
function overtimeCost(file: AgentFile, { paid, dailyOvertime, credits }: PaidWeek): number {
  const after = file.contract.premiums.weeklyOvertimeAfterMinutes;
  const minutes = dailyOvertime + (after === null ? 0 : Math.max(0, paid + credits - dailyOvertime - after));
  const terms = termsOf(file);
  return milli(file.plan, multiply(ratio(minutes, 60), multiply(terms.baseHour, add(terms.hourly ? ZERO : ONE, terms.overtime))));
}

function guaranteeCost(file: AgentFile, { paid, credits }: PaidWeek): number {
  const terms = termsOf(file);
  const missing = Math.max(0, file.contract.guaranteedWeeklyMinutes - paid - credits);
  return terms.hourly ? milli(file.plan, multiply(ratio(missing, 60), terms.baseHour)) : 0;
}

function leaveCost(file: AgentFile, { credits }: PaidWeek): number {
  const terms = termsOf(file);
  return terms.hourly ? milli(file.plan, multiply(ratio(credits, 60), terms.baseHour)) : 0;
}
