import { dayNumber } from '../time/dates.js';
import type { AgentFile } from './agent-file.js';
import { weekOfDay } from './diary.js';
import { dateWorth } from './money/credits.js';

/** Least minutes and shifts of an agent's plan; null where a minimum does not hold for him. */
export interface PeriodMinimum {
  readonly minutes: number;
  readonly shifts: number;
}

/** Minima hold for who is employed on every planned date; whole dates off lower them by a contract day each, at most a contract week's. */
export function periodMinimum(file: AgentFile): PeriodMinimum | null {
  for (let day = file.firstDay; day <= file.lastDay; day++) if (!file.employedOn(day)) return null;
  const dates = [...new Set(file.timeOff.flatMap((off) => off.dates.map(dayNumber)))].filter((day) => day >= file.firstDay && day <= file.lastDay);
  let excused = 0;
  for (const week of new Set(dates.map((day) => weekOfDay(day, file.rules.weekStart)))) {
    excused += Math.min(file.contract.contractDaysPerWeek, dates.filter((day) => weekOfDay(day, file.rules.weekStart) === week).length);
  }
  return { minutes: file.rules.minPeriodMinutes - excused * dateWorth(file), shifts: file.rules.minPeriodShifts - excused };
}
