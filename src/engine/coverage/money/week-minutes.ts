import type { AgentFile } from '../agent-file.js';
import { type DiaryEntry, weekOfDay } from '../diary.js';
import { creditBasis, creditMinutes } from './credits.js';

export interface WeekMinutes {
  /** Paid minutes of the shifts that start in the week, tail and plan. */
  readonly paid: number;
  /** Sum over those shifts of what lies beyond the daily overtime threshold. */
  readonly dailyOvertime: number;
  readonly credits: number;
  /** What whole dates of unpaid leave take from the minimum. */
  readonly excused: number;
  /** How many of the shifts are the plan's. */
  readonly planShifts: number;
}

/** One contract week with tail and plan. */
export function weekMinutes(file: AgentFile, week: number): WeekMinutes {
  return minutesOf(file, week, file.entries, file.lastDay);
}

/** The same if the plan rostered nothing: the tail's shifts, and all credits that then fall due. */
export function weekMinutesUnrostered(file: AgentFile, week: number): WeekMinutes {
  return minutesOf(file, week, file.entries.filter((entry) => entry.ofTail), file.lastDay);
}

/** What the previous plan has accounted for: the tail's shifts and the credits before the first planned date. */
export function weekMinutesBefore(file: AgentFile, week: number): WeekMinutes {
  return minutesOf(file, week, file.entries.filter((entry) => entry.ofTail), file.firstDay - 1);
}

function minutesOf(file: AgentFile, week: number, entries: readonly DiaryEntry[], creditsUntil: number): WeekMinutes {
  const inWeek = entries.filter((entry) => weekOfDay(entry.day, file.rules.weekStart) === week);
  const basis = creditBasis(file, week, creditsUntil);
  const notWorked = basis.holidays.filter((day) => inWeek.every((entry) => entry.day !== day));
  return {
    paid: inWeek.reduce((sum, entry) => sum + entry.paidMinutes, 0),
    dailyOvertime: inWeek.reduce((sum, entry) => sum + dailyOvertime(file, entry.paidMinutes), 0),
    credits: creditMinutes(file, basis, notWorked.length),
    excused: basis.excusedMinutes,
    planShifts: inWeek.filter((entry) => !entry.ofTail).length,
  };
}

export function dailyOvertime(file: AgentFile, paidMinutes: number): number {
  const after = file.contract.premiums.dailyOvertimeAfterMinutes;
  return after === null ? 0 : Math.max(0, paidMinutes - after);
}
