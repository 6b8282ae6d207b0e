import { type Diary, dateText, entriesOfPlan } from '../diary.js';
import { weekendsBetween, worksIn } from '../weekends.js';
import { counted } from '../words.js';
import { type Finding, type Rule, violation } from './rule.js';

export const weekendsWorked: Rule<Diary> = {
  id: 'weekends-worked',
  sentence: "A plan's shifts touch at most N weekends.",
  check(diary): Finding {
    const most = diary.rules.maxWeekendsWorked;
    if (most === 0) return { checked: 0, violations: [] };
    // Wide enough for any weekend that a shift of the plan could touch.
    const weekends = weekendsBetween(diary, diary.firstDay - 7, diary.lastDay + 9);
    const worked = weekends.filter((weekend) => worksIn(weekend, entriesOfPlan(diary)));
    const over = worked.length - most;
    if (over <= 0) return { checked: worked.length, violations: [] };
    const words = `works on ${counted(worked.length, 'weekend')} of the plan, ${over} more than ${most}, the last from ${dateText(worked[worked.length - 1].firstDay)}.`;
    return { checked: worked.length, violations: [violation(this, diary, worked[worked.length - 1].startMs, over, 'weekends', words)] };
  },
};
