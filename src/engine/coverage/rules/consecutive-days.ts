import type { Violation } from '../../model/certificate.js';
import { type Diary, dateText } from '../diary.js';
import { counted } from '../words.js';
import { type Finding, type Rule, violation } from './rule.js';

interface Run {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  readonly holdsPlan: boolean;
}

export const consecutiveDays: Rule<Diary> = {
  id: 'consecutive-days',
  sentence: 'An agent starts shifts on at most N days running, and on at least M.',
  check(diary): Finding {
    const { maxConsecutiveDays: most, minConsecutiveDays: least } = diary.rules;
    const violations: Violation[] = [];
    let checked = 0;
    for (const run of runsOf(diary)) {
      const judgedLeast = endsInPlan(diary, run);
      if (!run.holdsPlan && !judgedLeast) continue;
      checked++;
      const dates = `from ${dateText(run.from)} to ${dateText(run.to)}`;
      const at = diary.entries.find((entry) => entry.day === run.to)?.startMs ?? null;
      if (run.holdsPlan && run.days > most) {
        const words = `starts shifts on ${counted(run.days, 'day')} running ${dates}, ${run.days - most} more than ${most}.`;
        violations.push(violation(this, diary, at, run.days - most, 'days', words));
      }
      if (judgedLeast && run.days < least) {
        const words = `starts shifts on only ${counted(run.days, 'day')} running ${dates}, ${least - run.days} less than ${least}.`;
        violations.push(violation(this, diary, at, least - run.days, 'days', words));
      }
    }
    return { checked, violations };
  },
};

/** Longest stretches of dates on each of which a shift starts. */
export function runsOf(diary: Diary): readonly Run[] {
  const runs: Run[] = [];
  for (const entry of diary.entries) {
    const last = runs[runs.length - 1];
    const joins = last !== undefined && entry.day <= last.to + 1;
    const from = joins ? last.from : entry.day;
    const run = { from, to: entry.day, days: entry.day - from + 1, holdsPlan: !entry.ofTail || (joins && last.holdsPlan) };
    if (joins) runs[runs.length - 1] = run;
    else runs.push(run);
  }
  return runs;
}

/** Does a planned day off end the run, and is its beginning known? Only then can it be too short. */
function endsInPlan(diary: Diary, run: Run): boolean {
  const endsOnPlannedDayOff = run.to + 1 >= diary.firstDay && run.to + 1 <= diary.lastDay;
  const beginKnown = run.from > (diary.tailFromDay === null ? diary.firstDay : Math.min(diary.tailFromDay, diary.firstDay));
  return endsOnPlannedDayOff && beginKnown;
}
