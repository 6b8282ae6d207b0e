import type { AgentFile } from '../agent-file.js';
import { type WeekMinutes, weekMinutesUnrostered } from './week-minutes.js';

/** Overtime minutes of a contract week: those beyond the daily threshold, and counted ones beyond the weekly that are not among them. */
export function overtimeMinutes(file: AgentFile, { paid, dailyOvertime, credits }: Pick<WeekMinutes, 'paid' | 'dailyOvertime' | 'credits'>): number {
  const after = file.contract.premiums.weeklyOvertimeAfterMinutes;
  return dailyOvertime + (after === null ? 0 : Math.max(0, paid + credits - dailyOvertime - after));
}

/** What the contract offers, or what tail and credits make of the week without any shift of the plan, where that is more. */
export function overtimeOffered(file: AgentFile, week: number): number {
  const offered = file.rules.maxWeeklyOvertimeMinutes;
  return offered === null ? Infinity : Math.max(offered, overtimeMinutes(file, weekMinutesUnrostered(file, week)));
}
