import type { AgentFile } from '../../agent-file.js';
import { periodMinimum } from '../../period.js';
import type { ShiftEffect } from '../shift-effect.js';
import type { Counter } from './counter.js';

/** [minutes of the plan] */
export function periodHours(file: AgentFile): Counter {
  return sumOf(file, (shift) => shift.paidMinutes, file.rules.minPeriodMinutes === 0 ? 0 : (periodMinimum(file)?.minutes ?? 0), file.rules.maxPeriodMinutes);
}

/** [shifts of the plan] */
export function periodShifts(file: AgentFile): Counter {
  return sumOf(file, () => 1, file.rules.minPeriodShifts === 0 ? 0 : (periodMinimum(file)?.shifts ?? 0), file.rules.maxPeriodShifts);
}

/** A most of 0 is no limit; the sum is then kept up to the minimum only. The last date that the plan may fill judges the minimum. */
function sumOf(file: AgentFile, of: (shift: ShiftEffect) => number, least: number, most: number): Counter {
  return {
    start: [0],
    reads: null,
    work([sum], _date, shift) {
      const next = shift.ofTail ? sum : sum + of(shift);
      if (most > 0) return next > most ? null : [next];
      return [Math.min(next, Math.max(0, least))];
    },
    off: (memory) => memory,
    close: (memory, date) => (date.day === (file.edgeDay ?? file.lastDay) && memory[0] < least ? null : memory),
  };
}
