import { overlapMinutes } from '../../time/local.js';
import { duration, localStamp } from '../words.js';
import { type Rule, violation } from './rule.js';

export const timeOff: Rule = {
  id: 'time-off',
  sentence: 'No minute of presence falls into time off.',
  check(file) {
    const violations = file.timeOff.flatMap((off) => file.shifts.flatMap((shift) => {
      const inside = overlapMinutes(off, shift);
      if (inside <= 0) return [];
      const words = `works ${duration(inside)} of the shift of ${localStamp(file.zone, shift.startMs)} inside ${off.kind} time off.`;
      return [violation(this, file, shift.startMs, inside, 'minutes', words)];
    }));
    return { checked: file.timeOff.length, violations };
  },
};
