import type { Span } from '../model/time.js';
import { localDay, overlapMinutes } from '../time/local.js';
import { type Diary, type DiaryEntry, dateText, weekdayOfDay } from './diary.js';

/** One weekend of an agent: from the start of its first day to the end of its last, on his clock. */
export interface Weekend extends Span {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** The weekends all of whose dates lie from `fromDay` to `toDay`, in order. */
export function weekendsBetween(diary: Diary, fromDay: number, toDay: number): readonly Weekend[] {
  const isWeekend = (day: number): boolean => diary.weekend.includes(weekdayOfDay(day));
  const weekends: Weekend[] = [];
  for (let day = fromDay; day + diary.weekend.length - 1 <= toDay; day++) {
    if (!isWeekend(day) || isWeekend(day - 1)) continue;
    const lastDay = day + diary.weekend.length - 1;
    weekends.push({
      firstDay: day, lastDay, startMs: localDay(diary.zone, dateText(day)).startMs, endMs: localDay(diary.zone, dateText(lastDay)).endMs,
    });
  }
  return weekends;
}

/** The weekends that the rule looks at: all dates planned, or in the known tail. */
export function weekendsLookedAt(diary: Diary): readonly Weekend[] {
  return weekendsBetween(diary, Math.min(diary.tailFromDay ?? diary.firstDay, diary.firstDay), diary.lastDay);
}

export function worksIn(weekend: Weekend, entries: readonly DiaryEntry[]): boolean {
  return entries.some((entry) => overlapMinutes(weekend, entry) > 0);
}
