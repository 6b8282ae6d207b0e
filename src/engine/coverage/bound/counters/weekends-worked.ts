import { overlapMinutes } from '../../../time/local.js';
import type { AgentFile } from '../../agent-file.js';
import { weekendsBetween } from '../../weekends.js';
import type { Counter } from './counter.js';

/** [weekends of the plan so far, number of the last one counted] */
export function weekendsWorked(file: AgentFile): Counter {
  const weekends = weekendsBetween(file, file.firstDay - 7, file.lastDay + 9);
  return {
    start: [0, -1],
    reads: 'times',
    work([count, last], _date, shift) {
      if (shift.ofTail) return [count, last];
      const touched = weekends.findIndex((weekend) => overlapMinutes(weekend, shift) > 0);
      if (touched < 0 || touched === last) return [count, last];
      return count + 1 > file.rules.maxWeekendsWorked ? null : [count + 1, touched];
    },
    off: (memory) => memory,
    close: (memory) => memory,
  };
}
