import { dateText, entriesOfPlan } from '../diary.js';
import { localStamp } from '../words.js';
import { type Rule, violation } from './rule.js';

export const previousTail: Rule = {
  id: 'previous-tail',
  sentence: 'What the previous roster published is not planned again.',
  check(file) {
    const published = new Set(file.entries.filter((entry) => entry.ofTail).map((entry) => entry.day));
    const planned = entriesOfPlan(file);
    const violations = planned.flatMap((entry) => {
      const at = `starts a shift at ${localStamp(file.zone, entry.startMs)}`;
      if (entry.day < file.firstDay) return [violation(this, file, entry.startMs, 1, 'shifts', `${at}, before the first planned date ${dateText(file.firstDay)}.`)];
      if (published.has(entry.day)) return [violation(this, file, entry.startMs, 1, 'shifts', `${at}; the previous roster has one on that date.`)];
      return [];
    });
    return { checked: planned.length, violations };
  },
};
