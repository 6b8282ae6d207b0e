import { MINUTE_MS } from '../../time/dates.js';
import type { Diary } from '../diary.js';
import { duration, localStamp } from '../words.js';
import { type Finding, type Rule, violation } from './rule.js';

export const minimumRest: Rule<Diary> = {
  id: 'minimum-rest',
  sentence: 'Between two shifts lie at least N minutes of rest.',
  check(diary): Finding {
    const violations = [];
    let checked = 0;
    /** Latest end so far: of all shifts, and of those of the plan; two shifts of the tail are not judged against each other. */
    let lastEnd = -Infinity;
    let lastPlannedEnd = -Infinity;
    for (const entry of diary.entries) {
      const before = entry.ofTail ? lastPlannedEnd : lastEnd;
      if (before > -Infinity) {
        checked++;
        const rest = (entry.startMs - before) / MINUTE_MS;
        const missing = diary.rules.minimumRestMinutes - rest;
        if (missing > 0) {
          const words = `rests ${duration(rest)} before ${localStamp(entry.zone, entry.startMs)}, `
            + `${duration(missing)} less than ${duration(diary.rules.minimumRestMinutes)}.`;
          violations.push(violation(this, diary, entry.startMs, missing, 'minutes', words));
        }
      }
      lastEnd = Math.max(lastEnd, entry.endMs);
      if (!entry.ofTail) lastPlannedEnd = Math.max(lastPlannedEnd, entry.endMs);
    }
    return { checked, violations };
  },
};
