import type { Violation } from '../../model/certificate.js';
import { type Diary, type DiaryEntry, dateText } from '../diary.js';
import { counted } from '../words.js';
import { type Finding, type Rule, violation } from './rule.js';

export const nightsInARow: Rule<Diary> = {
  id: 'nights-in-a-row',
  sentence: 'Night shifts start on at most N dates running.',
  check(diary): Finding {
    const most = diary.rules.maxNightsInARow;
    if (most === 0) return { checked: 0, violations: [] };
    const runs = nightRuns(diary).filter((run) => run.some((entry) => !entry.ofTail));
    const violations = runs.flatMap((run): readonly Violation[] => {
      const first = run[0].day;
      const last = run[run.length - 1];
      const days = last.day - first + 1;
      const words = `starts night shifts on ${counted(days, 'date')} running from ${dateText(first)} to ${dateText(last.day)}, ${days - most} more than ${most}.`;
      return days > most ? [violation(this, diary, last.startMs, days - most, 'shifts', words)] : [];
    });
    return { checked: runs.length, violations };
  },
};

/** Night shifts grouped by dates that follow each other. */
function nightRuns(diary: Diary): readonly (readonly DiaryEntry[])[] {
  const runs: DiaryEntry[][] = [];
  for (const entry of diary.entries) {
    if (entry.nightMinutes < diary.rules.nightShiftMinutes) continue;
    const run = runs[runs.length - 1];
    if (run !== undefined && entry.day <= run[run.length - 1].day + 1) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
