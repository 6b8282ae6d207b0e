import type { Violation } from '../../model/certificate.js';
import { type DiaryEntry, contractWeeks, dateText, entriesOfPlan, weekOfDay } from '../diary.js';
import { counted } from '../words.js';
import { type Rule, violation } from './rule.js';

export const shiftsPerPattern: Rule = {
  id: 'shifts-per-pattern',
  sentence: 'Of a pattern at most N shifts start in a week, and at most M in a plan.',
  check(file) {
    const violations: Violation[] = [];
    let checked = 0;
    for (const { code, maxPerWeek, maxPerPeriod } of file.contract.shifts) {
      const look = (entries: readonly DiaryEntry[], most: number, where: string): void => {
        const planned = entries.filter((entry) => !entry.ofTail);
        checked++;
        const over = entries.length - most;
        if (over <= 0 || planned.length === 0) return;
        const words = `starts ${counted(entries.length, 'shift')} of pattern ${code} in ${where}, ${over} more than ${most}.`;
        violations.push(violation(this, file, planned[planned.length - 1].startMs, over, 'shifts', words));
      };
      const of = (entries: readonly DiaryEntry[]): readonly DiaryEntry[] => entries.filter((entry) => entry.pattern === code);
      if (maxPerPeriod !== null) look(of(entriesOfPlan(file)), maxPerPeriod, 'the plan');
      if (maxPerWeek === null) continue;
      for (const week of contractWeeks(file)) look(of(file.entries).filter((entry) => weekOfDay(entry.day, file.rules.weekStart) === week), maxPerWeek, `the week from ${dateText(week)}`);
    }
    return { checked, violations };
  },
};
