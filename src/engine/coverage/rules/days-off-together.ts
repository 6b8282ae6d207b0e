import { type Diary, contractWeeks, dateText, isCompleteWeek } from '../diary.js';
import { counted } from '../words.js';
import { type Finding, type Rule, violation } from './rule.js';

export const daysOffTogether: Rule<Diary> = {
  id: 'days-off-together',
  sentence: 'Every complete contract week holds N days off in a row.',
  check(diary): Finding {
    const wanted = diary.rules.daysOffTogether;
    if (wanted === 0) return { checked: 0, violations: [] };
    const starts = new Set(diary.entries.map((entry) => entry.day));
    const weeks = contractWeeks(diary).filter((week) => isCompleteWeek(diary, week));
    const violations = weeks.flatMap((week) => {
      const longest = longestOff(week, starts);
      if (longest >= wanted) return [];
      const words = `has at most ${counted(longest, 'day')} off in a row in the week from ${dateText(week)}, ${counted(wanted, 'day')} are due.`;
      return [violation(this, diary, null, wanted - longest, 'days', words)];
    });
    return { checked: weeks.length, violations };
  },
};

function longestOff(week: number, starts: ReadonlySet<number>): number {
  let longest = 0;
  let current = 0;
  for (let day = week; day < week + 7; day++) {
    current = starts.has(day) ? 0 : current + 1;
    longest = Math.max(longest, current);
  }
  return longest;
}
