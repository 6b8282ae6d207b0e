import { elapsedMinutes } from '../../time/local.js';
import { duration, localStamp } from '../words.js';
import { type Rule, violation } from './rule.js';

export const shiftLength: Rule = {
  id: 'shift-length',
  sentence: "A shift has one of its pattern's lengths.",
  check(file) {
    const judged = file.shifts.flatMap((shift) => {
      const lengths = file.contract.shifts.find((p) => p.code === shift.pattern)?.lengthsMinutes;
      const presence = elapsedMinutes(shift);
      return lengths ? [{ shift, presence, lengths, away: Math.min(...lengths.map((length) => Math.abs(length - presence))) }] : [];
    });
    const violations = judged.filter((j) => j.away > 0).map(({ shift, presence, lengths, away }) => {
      const offered = lengths.map(duration).join(', ');
      const words = `works ${duration(presence)} from ${localStamp(file.zone, shift.startMs)}; pattern ${shift.pattern} has ${offered}.`;
      return violation(this, file, shift.startMs, away, 'minutes', words);
    });
    return { checked: judged.length, violations };
  },
};
