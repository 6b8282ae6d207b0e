import { MINUTE_MS } from '../../time/dates.js';
import type { HardRuleModule } from './rule.js';

/** The last start binds until enough rest has passed: over a day off or two as well, so that the memory keeps it and not the rank of an end. */
export const forwardRotation: HardRuleModule = {
  id: 'forward-rotation',
  sentence: 'The next start is not earlier by the clock than the one before, unless N minutes of rest lie between.',
  isOn: ({ rules }) => rules.forwardRotation,
  key: (m) => `${m.lastReading},${m.lastReadingEndMs}${m.lastReadingOfPlan ? 'p' : ''}`,
  remember: (memory, day, facts, rules) => {
    if (!facts.works) return true;
    const restMs = day.startMs + facts.startMinutes * MINUTE_MS - memory.lastReadingEndMs;
    const judged = !facts.ofTail || memory.lastReadingOfPlan;
    const backward = memory.lastReading >= 0 && facts.reading < memory.lastReading && restMs < rules.forwardRotationResetMinutes * MINUTE_MS;
    memory.lastReading = facts.reading;
    memory.lastReadingEndMs = day.startMs + facts.endMinutes * MINUTE_MS;
    memory.lastReadingOfPlan = !facts.ofTail;
    return !backward || !judged;
  },
  forget: (memory, day, outlook, { rules }) => {
    memory.lastReadingOfPlan = false;
    if (memory.lastReading < 0) return;
    const reset = rules.forwardRotationResetMinutes * MINUTE_MS;
    const free = outlook.startFrom(memory.lastReadingEndMs + reset);
    const binds = outlook.readingFrom(0) < memory.lastReading && outlook.startFrom(outlook.dayEndMs[day]) < free;
    memory.lastReading = binds ? outlook.readingFrom(memory.lastReading) : -1;
    memory.lastReadingEndMs = binds ? free - reset : -Infinity;
  },
};
