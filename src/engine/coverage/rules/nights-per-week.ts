import type { Violation } from '../../model/certificate.js';
import { type Diary, contractWeeks, dateText, weekOfDay } from '../diary.js';
import { counted } from '../words.js';
import { type Finding, type Rule, violation } from './rule.js';

export const nightsPerWeek: Rule<Diary> = {
  id: 'nights-per-week',
  sentence: 'At most N night shifts start in a contract week; none where nights are not allowed.',
  check(diary): Finding {
    const { nightsAllowed, maxNightsPerWeek, nightShiftMinutes, weekStart } = diary.rules;
    const nights = diary.entries.filter((entry) => entry.nightMinutes >= nightShiftMinutes);
    const violations: Violation[] = [];
    let checked = 0;
    for (const week of contractWeeks(diary)) {
      if (diary.entries.some((entry) => !entry.ofTail && weekOfDay(entry.day, weekStart) === week)) checked++;
      const inWeek = nights.filter((entry) => weekOfDay(entry.day, weekStart) === week);
      const planned = inWeek.filter((entry) => !entry.ofTail);
      if (planned.length === 0) continue;
      const tooMany = nightsAllowed ? inWeek.length - maxNightsPerWeek : planned.length;
      if (tooMany <= 0) continue;
      const limit = nightsAllowed ? `${maxNightsPerWeek} are allowed` : 'none is allowed';
      const words = `starts ${counted(inWeek.length, 'night shift')} in the week from ${dateText(week)}, ${limit}.`;
      violations.push(violation(this, diary, planned[planned.length - 1].startMs, tooMany, 'shifts', words));
    }
    return { checked, violations };
  },
};
