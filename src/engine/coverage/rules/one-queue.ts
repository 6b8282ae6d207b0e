import { localStamp } from '../words.js';
import { type Rule, violation } from './rule.js';

export const oneQueue: Rule = {
  id: 'one-queue',
  sentence: 'An agent works in his own queue only.',
  check(file) {
    const violations = file.shifts.filter((shift) => shift.queue !== file.agent.queue).map((shift) =>
      violation(this, file, shift.startMs, 1, 'shifts', `serves queue ${shift.queue} at ${localStamp(file.zone, shift.startMs)}; his queue is ${file.agent.queue}.`));
    return { checked: file.shifts.length, violations };
  },
};
