import { MINUTE_MS } from '../../time/dates.js';
import type { Day, HardRuleModule, Memory } from './rule.js';

/** Six times 24 h: the longest way from one weekly rest to the next under the stricter reading. */
const LONGEST_STRETCH_MS = 6 * 24 * 60 * MINUTE_MS;

export const weeklyRest: HardRuleModule = {
  id: 'weekly-rest',
  sentence: 'Every week holds N minutes of rest without interruption.',
  isOn: ({ rules }) => rules.weeklyRestMinutes > 0,
  key: (m) => `${m.restEndMs},${m.rested ? 1 : 0}${m.restHoldsPlan ? 1 : 0}${m.restSpillsOfPlan ? 1 : 0},${m.stretchStartMs}${m.stretchHoldsPlan ? 'p' : ''}`,
  remember: (memory, day, facts, rules) => {
    const restMs = rules.weeklyRestMinutes * MINUTE_MS;
    if (day.firstOfWeek) {
      memory.rested = false;
      memory.restHoldsPlan = memory.restSpillsOfPlan;
      memory.restSpillsOfPlan = false;
    }
    if (facts.works) {
      const startMs = day.startMs + facts.startMinutes * MINUTE_MS;
      const endMs = day.startMs + facts.endMinutes * MINUTE_MS;
      if (startMs - Math.max(memory.restEndMs, day.weekStartMs) >= restMs) memory.rested = true;
      if (startMs - memory.restEndMs >= restMs) {
        memory.stretchStartMs = startMs;
        memory.stretchHoldsPlan = false;
      }
      // Only the tail may hold shifts that overlap.
      memory.restEndMs = facts.ofTail ? Math.max(memory.restEndMs, endMs) : endMs;
      if (!facts.ofTail) {
        memory.restHoldsPlan = true;
        memory.stretchHoldsPlan = true;
        if (endMs > day.weekEndMs) memory.restSpillsOfPlan = true;
      }
      if (rules.weeklyRestRolling && memory.stretchHoldsPlan && memory.restEndMs - memory.stretchStartMs > LONGEST_STRETCH_MS) return false;
    }
    return !day.endsKnownWeek || weekIsRested(memory, day, restMs);
  },
  forget: (memory, day, outlook, { rules }) => {
    const rolling = rules.weeklyRestRolling;
    const endsWeek = outlook.week[day + 1] !== outlook.week[day];
    // The week that the next date lies in: rest is measured against its ends.
    const weekStartMs = outlook.weekStartMs[day + 1];
    const weekEndMs = outlook.weekEndFrom(weekStartMs + 1);
    if (endsWeek) {
      memory.rested = false;
      memory.restHoldsPlan = false;
    }
    memory.stretchHoldsPlan = false;
    if (!rolling) memory.stretchStartMs = -Infinity;
    const restMs = rules.weeklyRestMinutes * MINUTE_MS;
    const restedAt = memory.restEndMs + restMs;
    const next = outlook.startFrom(outlook.dayEndMs[day]);
    const before = memory.restEndMs <= weekStartMs;
    if (before ? !rolling || restedAt <= next : restedAt <= Math.min(next, weekEndMs)) {
      if (!before && !endsWeek) memory.rested = true;
      memory.restEndMs = -Infinity;
      memory.stretchStartMs = -Infinity;
    } else if (memory.rested && !rolling && memory.restEndMs <= weekEndMs) memory.restEndMs = -Infinity;
    else memory.restEndMs = Math.min(outlook.startFrom(restedAt), outlook.weekEndFrom(restedAt)) - restMs;
  },
};

/** What the tail alone has made of the week is not judged. */
function weekIsRested(memory: Memory, day: Day, restMs: number): boolean {
  return memory.rested || !memory.restHoldsPlan || day.weekEndMs - Math.max(memory.restEndMs, day.weekStartMs) >= restMs;
}
