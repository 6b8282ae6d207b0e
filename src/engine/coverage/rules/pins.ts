import type { Pin } from '../../model/plan.js';
import { dayNumber } from '../../time/dates.js';
import { elapsedMinutes } from '../../time/local.js';
import type { AgentFile } from '../agent-file.js';
import { entriesOfPlan } from '../diary.js';
import { duration, localStamp } from '../words.js';
import { type Rule, violation } from './rule.js';

export const pins: Rule = {
  id: 'pins',
  sentence: 'A pinned shift is rostered as pinned, a pinned day off stays off.',
  check(file) {
    const violations = file.pins.filter((pin) => !isKept(file, pin)).map((pin) => {
      const words = pin.kind === 'off'
        ? `starts a shift on ${pin.date}, which is pinned as a day off.`
        : `does not work the pinned shift of ${duration(pin.lengthMinutes)} from ${localStamp(file.zone, pin.startMs)}.`;
      return violation(this, file, pin.kind === 'off' ? null : pin.startMs, 1, 'pins', words);
    });
    return { checked: file.pins.length, violations };
  },
};

function isKept(file: AgentFile, pin: Pin): boolean {
  if (pin.kind === 'off') return entriesOfPlan(file).every((entry) => entry.day !== dayNumber(pin.date));
  return file.shifts.some((shift) => shift.startMs === pin.startMs && elapsedMinutes(shift) === pin.lengthMinutes);
}
