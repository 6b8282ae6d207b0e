import type { AgentFile } from '../../agent-file.js';
import { averageWindows } from '../../average-windows.js';
import type { Counter } from './counter.js';

/** Paid minutes of the plan in each window that has begun and not ended, in order of the windows. */
export function averageHours(file: AgentFile): Counter {
  const windows = averageWindows(file).map(({ firstDay, lastDay, mostMinutes, trainingMinutes }) => {
    const published = file.entries.filter((entry) => entry.ofTail && entry.day >= firstDay && entry.day <= lastDay);
    return { firstDay, lastDay, left: published.reduce((left, entry) => left - entry.paidMinutes, mostMinutes - trainingMinutes) };
  });
  return {
    start: windows.map(() => 0),
    reads: null,
    work(memory, date, shift) {
      if (shift.ofTail) return memory;
      const next = windows.map(({ firstDay, lastDay }, i) => (date.day >= firstDay && date.day <= lastDay ? memory[i] + shift.paidMinutes : memory[i]));
      return next.some((paid, i) => paid > 0 && paid > windows[i].left) ? null : next;
    },
    off: (memory) => memory,
    close: (memory, date) => memory.map((paid, i) => (date.day >= windows[i].lastDay ? 0 : paid)),
  };
}
