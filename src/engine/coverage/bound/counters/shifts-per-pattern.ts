import type { AgentFile } from '../../agent-file.js';
import type { Counter } from './counter.js';

/** For each pattern with a maximum: [of the week, 1 when one of them is the plan's, of the plan]. */
export function shiftsPerPattern({ contract }: AgentFile): Counter {
  const limited = contract.shifts.filter((pattern) => pattern.maxPerWeek !== null || pattern.maxPerPeriod !== null);
  return {
    start: limited.flatMap(() => [0, 0, 0]),
    reads: 'pattern',
    work(memory, _date, shift) {
      const i = limited.findIndex((pattern) => pattern.code === shift.pattern);
      if (i < 0) return memory;
      const { maxPerWeek, maxPerPeriod } = limited[i];
      const [ofWeek, held, ofPlan] = [memory[3 * i] + 1, Number(memory[3 * i + 1] === 1 || !shift.ofTail), memory[3 * i + 2] + Number(!shift.ofTail)];
      if ((maxPerWeek !== null && held === 1 && ofWeek > maxPerWeek) || (maxPerPeriod !== null && ofPlan > maxPerPeriod)) return null;
      const own = [maxPerWeek === null ? 0 : ofWeek, maxPerWeek === null ? 0 : held, maxPerPeriod === null ? 0 : ofPlan];
      return [...memory.slice(0, 3 * i), ...own, ...memory.slice(3 * i + 3)];
    },
    off: (memory) => memory,
    close: (memory, date) => (date.day === date.week.first + 6 ? memory.map((value, k) => (k % 3 === 2 ? value : 0)) : memory),
  };
}
