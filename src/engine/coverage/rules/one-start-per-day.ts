import { dateText, entriesOfPlan } from '../diary.js';
import { counted } from '../words.js';
import { type Rule, violation } from './rule.js';

/** A start on a date of the tail's is `previous-tail`'s business. */
export const oneStartPerDay: Rule = {
  id: 'one-start-per-day',
  sentence: 'At most one shift starts on a local date.',
  check(file) {
    const starts = new Map<number, number[]>();
    for (const entry of entriesOfPlan(file)) starts.set(entry.day, [...(starts.get(entry.day) ?? []), entry.startMs]);
    const violations = [...starts].filter(([, at]) => at.length > 1).map(([day, at]) =>
      violation(this, file, at[1], at.length - 1, 'shifts', `starts ${counted(at.length, 'shift')} on ${dateText(day)} (${file.zone}), one is allowed.`));
    return { checked: starts.size, violations };
  },
};
