import type { AgentFile } from '../../agent-file.js';
import { type RotationDate, agrees, phasesToJudge, rotationDates } from '../../rotation.js';
import type { WalkedDate } from '../dates.js';
import type { Counter, Memory } from './counter.js';

/** The phases that are left. */
export function rotationPattern(file: AgentFile): Counter {
  const { rotation } = file.contract;
  if (rotation === null) throw new Error('a contract without a rotation has no phases');
  const dates = new Map(rotationDates(file).map((date) => [date.day, date]));
  const narrowed = (memory: Memory, date: WalkedDate, started: string | null): Memory | null => {
    const known = dates.get(date.day);
    if (known === undefined) return memory;
    const happened: RotationDate = { ...known, started };
    const left = memory.filter((phase) => agrees(rotation, phase, happened));
    return left.length === 0 ? null : left;
  };
  return {
    start: phasesToJudge(file, rotation),
    reads: rotation.days.every((entry) => entry === 'on' || entry === 'off') ? null : 'pattern',
    work: (memory, date, shift) => narrowed(memory, date, shift.pattern),
    off: (memory, date) => narrowed(memory, date, null),
    close: (memory) => memory,
  };
}
