import type { RuleSet } from '../model/rules.js';
import type { LocalDate, Span, Weekday, Zone } from '../model/time.js';
import { dateOfDayNumber } from '../time/dates.js';

/** One presence as the rules read it; dates are day numbers (days since 1970-01-01), so that runs and weeks are subtractions. */
export interface DiaryEntry extends Span {
  /** Agent-local date of the start. */
  readonly day: number;
  readonly zone: Zone;
  /** Code of its shift pattern; '' where none is known. */
  readonly pattern: string;
  readonly paidMinutes: number;
  /** Elapsed minutes of presence inside the night window. */
  readonly nightMinutes: number;
  /** Published by the previous roster: it counts, but it is not judged. */
  readonly ofTail: boolean;
}

/** One agent's presences, tail and plan together, and what is known about his dates. Rules that need no contract need nothing else. */
export interface Diary {
  readonly code: string;
  /** How sentences call him: `Ana Cruz (ana)`. */
  readonly who: string;
  readonly rules: RuleSet;
  /** Weekend days of his site. */
  readonly weekend: readonly Weekday[];
  /** His own clock: where the dates begin. */
  readonly zone: Zone;
  /** First and last planned date. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** The edge date, lastDay + 1, where the zone has one. */
  readonly edgeDay: number | null;
  /** First date that the previous roster describes completely; null = no tail. */
  readonly tailFromDay: number | null;
  /** In order of start. */
  readonly entries: readonly DiaryEntry[];
  employedOn(day: number): boolean;
}

export function entriesOfPlan(diary: Diary): readonly DiaryEntry[] {
  return diary.entries.filter((entry) => !entry.ofTail);
}

/** Day 0 was a Thursday; as `weekdayOf`, which the rules ask too often to go by way of a text. */
export function weekdayOfDay(day: number): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** First date of the contract week that holds `day`. */
export function weekOfDay(day: number, weekStart: Weekday): number {
  return day - ((weekdayOfDay(day) - weekStart + 7) % 7);
}

/** First dates of the contract weeks that hold a planned date or the edge date, in order. */
export function contractWeeks(diary: Diary): readonly number[] {
  const weeks: number[] = [];
  for (let week = weekOfDay(diary.firstDay, diary.rules.weekStart); week <= (diary.edgeDay ?? diary.lastDay); week += 7) weeks.push(week);
  return weeks;
}

/** All seven dates planned (the edge date is not one) and the agent employed on each. */
export function isCompleteWeek(diary: Diary, week: number): boolean {
  if (week < diary.firstDay || week + 6 > diary.lastDay) return false;
  for (let day = week; day < week + 7; day++) if (!diary.employedOn(day)) return false;
  return true;
}

export function dateText(day: number): LocalDate {
  return dateOfDayNumber(day);
}
