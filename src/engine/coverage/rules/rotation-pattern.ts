import { dateText } from '../diary.js';
import { agrees, phasesToJudge, rotationDates } from '../rotation.js';
import { counted } from '../words.js';
import { type Rule, violation } from './rule.js';

export const rotationPattern: Rule = {
  id: 'rotation-pattern',
  sentence: "An agent works on his rotation's days on, and not on its days off.",
  check(file) {
    const { rotation } = file.contract;
    if (rotation === null) return { checked: 0, violations: [] };
    const dates = rotationDates(file);
    const faults = phasesToJudge(file, rotation).map((phase) => ({ phase, wrong: dates.filter((date) => !agrees(rotation, phase, date)) }));
    const best = faults.reduce((least, fault) => (fault.wrong.length < least.wrong.length ? fault : least));
    if (best.wrong.length === 0) return { checked: dates.length, violations: [] };
    const [first] = best.wrong;
    const words = `leaves his rotation on ${counted(best.wrong.length, 'date')} in phase ${best.phase}, the nearest: first on ${dateText(first.day)}, where ${first.started === null ? 'no shift starts' : `a shift of ${first.started} starts`}.`;
    return { checked: dates.length, violations: [violation(this, file, null, best.wrong.length, 'days', words)] };
  },
};
