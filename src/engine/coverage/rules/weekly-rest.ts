import type { Violation } from '../../model/certificate.js';
import type { Span } from '../../model/time.js';
import { MINUTE_MS } from '../../time/dates.js';
import { localDay, overlapMinutes } from '../../time/local.js';
import { type Diary, contractWeeks, dateText, entriesOfPlan } from '../diary.js';
import { duration, localStamp } from '../words.js';
import { type Finding, type Rule, violation } from './rule.js';

/** Under the stricter reading one weekly rest begins at most this long after the one before has ended. */
const LONGEST_STRETCH = 6 * 24 * 60;

export const weeklyRest: Rule<Diary> = {
  id: 'weekly-rest',
  sentence: 'Every week holds N minutes of rest without interruption.',
  check(diary): Finding {
    const due = diary.rules.weeklyRestMinutes;
    if (due === 0) return { checked: 0, violations: [] };
    const weeks = contractWeeks(diary).filter((week) => isKnown(diary, week)).map((week) => ({ week, span: weekSpan(diary, week) }));
    const planned = entriesOfPlan(diary);
    const held = weeks.filter(({ span }) => planned.some((entry) => overlapMinutes(span, entry) > 0));
    const short = held.flatMap(({ week, span }): readonly Violation[] => {
      const longest = longestRest(span, diary.entries);
      const words = `rests at most ${duration(longest)} without interruption in the week from ${dateText(week)}, ${duration(due - longest)} less than ${duration(due)}.`;
      return longest < due ? [violation(this, diary, span.startMs, due - longest, 'minutes', words)] : [];
    });
    const stretches = diary.rules.weeklyRestRolling ? stretchesOf(diary, due).filter((stretch) => stretch.holdsPlan) : [];
    const long = stretches.flatMap(({ startMs, endMs }): readonly Violation[] => {
      const minutes = (endMs - startMs) / MINUTE_MS;
      const words = `works from ${localStamp(diary.zone, startMs)} for ${duration(minutes)} until the next rest of ${duration(due)}, ${duration(minutes - LONGEST_STRETCH)} too long.`;
      return minutes > LONGEST_STRETCH ? [violation(this, diary, startMs, minutes - LONGEST_STRETCH, 'minutes', words)] : [];
    });
    return { checked: held.length + stretches.length, violations: [...short, ...long] };
  },
};

/** All dates planned, or known from the tail, the last one planned. */
function isKnown(diary: Diary, week: number): boolean {
  return week >= Math.min(diary.tailFromDay ?? diary.firstDay, diary.firstDay) && week + 6 <= diary.lastDay;
}

function weekSpan(diary: Diary, week: number): Span {
  return { startMs: localDay(diary.zone, dateText(week)).startMs, endMs: localDay(diary.zone, dateText(week + 7)).startMs };
}

/** Longest time inside `span` without presence, minutes. */
function longestRest(span: Span, entries: readonly Span[]): number {
  let longest = 0;
  let from = span.startMs;
  for (const entry of [...entries, { startMs: span.endMs, endMs: span.endMs }]) {
    longest = Math.max(longest, Math.min(entry.startMs, span.endMs) - from);
    from = Math.max(from, entry.endMs);
  }
  return longest / MINUTE_MS;
}

/** From the first start after a rest of `due` minutes to the last end before the next. */
function stretchesOf(diary: Diary, due: number): readonly (Span & { readonly holdsPlan: boolean })[] {
  const stretches: (Span & { holdsPlan: boolean })[] = [];
  for (const { startMs, endMs, ofTail } of diary.entries) {
    const last = stretches[stretches.length - 1];
    if (last === undefined || startMs - last.endMs >= due * MINUTE_MS) stretches.push({ startMs, endMs, holdsPlan: !ofTail });
    else stretches[stretches.length - 1] = { startMs: last.startMs, endMs: Math.max(last.endMs, endMs), holdsPlan: last.holdsPlan || !ofTail };
  }
  return stretches;
}
