import type { Violation } from '../../model/certificate.js';
import { MINUTE_MS } from '../../time/dates.js';
import { type Diary, entriesOfPlan } from '../diary.js';
import { duration, localStamp } from '../words.js';
import { type Finding, type Rule, violation } from './rule.js';

export const hoursPerDay: Rule<Diary> = {
  id: 'hours-per-day',
  sentence: 'A shift lasts at least N minutes and at most M, paid or of presence.',
  check(diary): Finding {
    const { minDailyMinutes: least, maxDailyMinutes: most, dailyMinutesCount: counted } = diary.rules;
    if (least === 0 && most === 0) return { checked: 0, violations: [] };
    const shifts = entriesOfPlan(diary);
    const violations = shifts.flatMap((entry): readonly Violation[] => {
      const minutes = counted === 'paid' ? entry.paidMinutes : (entry.endMs - entry.startMs) / MINUTE_MS;
      const what = `${counted === 'paid' ? 'is paid' : 'is present'} ${duration(minutes)} in the shift of ${localStamp(entry.zone, entry.startMs)}`;
      if (most > 0 && minutes > most) return [violation(this, diary, entry.startMs, minutes - most, 'minutes', `${what}, ${duration(minutes - most)} more than ${duration(most)}.`)];
      if (minutes < least) return [violation(this, diary, entry.startMs, least - minutes, 'minutes', `${what}, ${duration(least - minutes)} less than ${duration(least)}.`)];
      return [];
    });
    return { checked: shifts.length, violations };
  },
};
