import type { Violation } from '../../model/certificate.js';
import { MINUTE_MS } from '../../time/dates.js';
import { localMinute } from '../../time/local.js';
import type { Diary } from '../diary.js';
import { duration, localStamp } from '../words.js';
import { type Finding, type Rule, violation } from './rule.js';

export const forwardRotation: Rule<Diary> = {
  id: 'forward-rotation',
  sentence: 'The next start is not earlier by the clock than the one before, unless N minutes of rest lie between.',
  check(diary): Finding {
    if (!diary.rules.forwardRotation) return { checked: 0, violations: [] };
    const violations: Violation[] = [];
    let checked = 0;
    diary.entries.slice(1).forEach((entry, i) => {
      const before = diary.entries[i];
      if (entry.ofTail && before.ofTail) return;
      checked++;
      const earlier = localMinute(before.zone, before.startMs) - localMinute(entry.zone, entry.startMs);
      const rest = (entry.startMs - before.endMs) / MINUTE_MS;
      if (earlier <= 0 || rest >= diary.rules.forwardRotationResetMinutes) return;
      const words = `starts at ${localStamp(entry.zone, entry.startMs)}, by the clock ${duration(earlier)} earlier than the shift before, after ${duration(rest)} of rest.`;
      violations.push(violation(this, diary, entry.startMs, earlier, 'minutes', words));
    });
    return { checked, violations };
  },
};
