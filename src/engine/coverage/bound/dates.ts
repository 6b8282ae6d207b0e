import type { Poll } from '../../model/interrupted.js';
import type { AgentFile } from '../agent-file.js';
import { type DiaryEntry, contractWeeks, isCompleteWeek, weekOfDay } from '../diary.js';
import { type CreditBasis, creditBasis, creditMinutes } from '../money/credits.js';
import { weekCostOf } from '../money/week-cost.js';
import { type Weekend, weekendsLookedAt } from '../weekends.js';
import { type Ledger } from './ledger.js';
import { type DateChoice, choicesOn, noChoiceOn } from './options.js';
import type { Relaxed } from './relaxed.js';

/** One contract week as the walk meets it; weeks before the plan are walked for the rules' memory only. */
export interface WalkedWeek {
  readonly first: number;
  readonly complete: boolean;
  readonly credits: CreditBasis;
  /** Milli for the week's minutes; 0 for weeks before the plan and without wages. */
  cost(paid: number, dailyOvertime: number, credits: number): number;
  creditsWith(holidaysWorked: number): number;
}

/** One local date as the walk meets it. */
export interface WalkedDate {
  readonly day: number;
  readonly planned: boolean;
  readonly week: WalkedWeek;
  readonly endsWeek: boolean;
  readonly isHoliday: boolean;
  /** The weekend that this date belongs to or that comes next; null after the last one looked at. */
  readonly weekend: Weekend | null;
  readonly tail: readonly DiaryEntry[];
  readonly choice: DateChoice;
}

/** From the first date that matters to any rule to the last, the tail's dates included. */
export function walkedDates(file: AgentFile, ledger: Ledger, withMoney: boolean, relaxed: Relaxed, poll: Poll): readonly WalkedDate[] {
  const tail = file.entries.filter((entry) => entry.ofTail);
  const firstDay = Math.min(file.firstDay, file.tailFromDay ?? file.firstDay, ...tail.map((entry) => entry.day));
  const lastDay = Math.max(file.edgeDay ?? file.lastDay, ...tail.map((entry) => entry.day));
  const weekends = weekendsLookedAt(file);
  const weeks = new Map<number, WalkedWeek>();
  const dates: WalkedDate[] = [];
  for (let day = firstDay; day <= lastDay; day++) {
    poll();
    const first = weekOfDay(day, file.rules.weekStart);
    const week = weeks.get(first) ?? walkedWeek(file, first, withMoney);
    weeks.set(first, week);
    const published = tail.filter((entry) => entry.day === day);
    const inPlan = day >= file.firstDay && day <= (file.edgeDay ?? file.lastDay);
    dates.push({
      day, planned: day >= file.firstDay && day <= file.lastDay, week, endsWeek: day === first + 6 || day === lastDay,
      isHoliday: week.credits.holidays.includes(day), weekend: weekends.find((weekend) => weekend.lastDay >= day) ?? null, tail: published,
      choice: inPlan && published.length === 0 ? choicesOn(file, day, ledger, withMoney, relaxed) : noChoiceOn(file, day, relaxed),
    });
  }
  return dates;
}

function walkedWeek(file: AgentFile, first: number, withMoney: boolean): WalkedWeek {
  const credits = creditBasis(file, first, file.lastDay);
  const cost = withMoney && contractWeeks(file).includes(first) ? weekCostOf(file, first) : null;
  const known = new Map<string, number>();
  return {
    first, complete: isCompleteWeek(file, first), credits,
    cost(paid, dailyOvertime, credited) {
      const key = `${paid} ${dailyOvertime} ${credited}`;
      const value = known.get(key) ?? cost?.({ paid, dailyOvertime, credits: credited }) ?? 0;
      known.set(key, value);
      return value;
    },
    creditsWith: (holidaysWorked) => creditMinutes(file, credits, credits.holidays.length - holidaysWorked),
  };
}
