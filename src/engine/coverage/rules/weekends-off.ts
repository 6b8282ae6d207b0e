import { type Diary, dateText, entriesOfPlan } from '../diary.js';
import { counted } from '../words.js';
import { weekendsLookedAt, worksIn } from '../weekends.js';
import { type Finding, type Rule, violation } from './rule.js';

export const weekendsOff: Rule<Diary> = {
  id: 'weekends-off',
  sentence: 'Of any N weekends in a row at least one is off.',
  check(diary): Finding {
    const every = diary.rules.weekendOffEvery;
    if (every === 0) return { checked: 0, violations: [] };
    const weekends = weekendsLookedAt(diary);
    const planned = entriesOfPlan(diary);
    const windows = weekends.map((_, i) => weekends.slice(i - every + 1, i + 1)).filter((window, i) => i + 1 >= every && window[every - 1].lastDay >= diary.firstDay);
    const violations = windows.flatMap((window) => {
      const broken = window.every((weekend) => worksIn(weekend, diary.entries)) && window.some((weekend) => worksIn(weekend, planned));
      if (!broken) return [];
      const last = window[every - 1];
      const words = `works on ${counted(every, 'weekend')} in a row, the last from ${dateText(last.firstDay)} to ${dateText(last.lastDay)}; one of them is due off.`;
      return [violation(this, diary, last.startMs, 1, 'weekends', words)];
    });
    return { checked: windows.length, violations };
  },
};
