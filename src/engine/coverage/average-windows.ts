import { dayNumber } from '../time/dates.js';
import type { AgentFile } from './agent-file.js';
import { contractWeeks, weekOfDay } from './diary.js';
import { dateWorth } from './money/credits.js';

/** Dates over which paid hours are averaged. */
export interface AverageWindow {
  readonly firstDay: number;
  /** Last date of the contract week with which it ends. */
  readonly lastDay: number;
  /** Most minutes that the window may hold: the weekly average times its dates that are not neutral, a seventh each. */
  readonly mostMinutes: number;
  /** Training is work: each of its dates counts with a contract day. */
  readonly trainingMinutes: number;
}

/**
 * The windows to be judged: `averageWeeks` contract weeks in a row, each known from the tail or planned, the last with its last date planned.
 * Where not so many are known, the one window of all that are, up to the plan's last whole week.
 */
export function averageWindows(file: AgentFile): readonly AverageWindow[] {
  const { maxAverageWeeklyMinutes: average, averageWeeks, weekStart } = file.rules;
  if (average === 0) return [];
  const known = Math.min(file.tailFromDay ?? file.firstDay, file.firstDay);
  const firstWeek = weekOfDay(known, weekStart) === known ? known : weekOfDay(known, weekStart) + 7;
  const ends = contractWeeks(file).filter((week) => week >= firstWeek && week + 6 <= file.lastDay);
  return ends.flatMap((end, i) => {
    const from = end - 7 * (averageWeeks - 1);
    if (from < firstWeek && i + 1 < ends.length) return [];
    return [windowOf(file, Math.max(from, firstWeek), end + 6, average)];
  });
}

function windowOf(file: AgentFile, firstDay: number, lastDay: number, average: number): AverageWindow {
  const inside = (day: number): boolean => day >= firstDay && day <= lastDay && file.employedOn(day);
  const off = (training: boolean): number => new Set(
    file.timeOff.filter((entry) => (entry.kind === 'training') === training).flatMap((entry) => entry.dates.map(dayNumber)).filter(inside),
  ).size;
  let employed = 0;
  for (let day = firstDay; day <= lastDay; day++) employed += Number(file.employedOn(day));
  return { firstDay, lastDay, mostMinutes: Math.floor((average * (employed - off(false))) / 7), trainingMinutes: off(true) * dateWorth(file) };
}
