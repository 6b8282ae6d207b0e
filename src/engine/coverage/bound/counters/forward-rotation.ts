import { MINUTE_MS } from '../../../time/dates.js';
import { localDay } from '../../../time/local.js';
import type { AgentFile } from '../../agent-file.js';
import { dateText } from '../../diary.js';
import type { Counter } from './counter.js';

const FREE: readonly number[] = [-1, 0, 0];

/** [reading of the last start, when enough rest has passed for any start, 1 when it is the plan's] */
export function forwardRotation(file: AgentFile): Counter {
  const reset = file.rules.forwardRotationResetMinutes * MINUTE_MS;
  return {
    start: FREE,
    reads: 'times',
    work([reading, freeAt, ofPlan], _date, shift) {
      const judged = !shift.ofTail || ofPlan === 1;
      return judged && shift.reading < reading && shift.startMs < freeAt ? null : [shift.reading, shift.endMs + reset, Number(!shift.ofTail)];
    },
    off: (memory) => memory,
    close: (memory, date) => (memory[1] <= localDay(file.zone, dateText(date.day + 1)).startMs ? FREE : memory),
  };
}
