import { type Problem, problemOf } from '../engine/model/problem.js';
import type { Shift } from '../engine/model/roster.js';
import { isoLocal } from '../engine/time/iso.js';

/** Agent code by code unit, then start: the order of a roster. */
export function byAgentThenStart(a: Shift, b: Shift): number {
  if (a.agent !== b.agent) return a.agent < b.agent ? -1 : 1;
  return a.startMs - b.startMs;
}

/** Shifts of one agent that overlap, each told with the lines of both. */
export function overlappingShifts(read: readonly { readonly shift: Shift; readonly line: number }[]): Problem[] {
  const problems: Problem[] = [];
  const sorted = [...read].sort((a, b) => byAgentThenStart(a.shift, b.shift) || a.line - b.line);
  let latest = sorted[0];
  for (const entry of sorted.slice(1)) {
    const { shift } = entry;
    if (shift.agent !== latest.shift.agent) {
      latest = entry;
      continue;
    }
    if (shift.startMs < latest.shift.endMs) {
      const [first, second] = latest.line < entry.line ? [latest, entry] : [entry, latest];
      problems.push(problemOf('overlap', `line ${second.line}`, `${shift.agent} at ${isoLocal(second.shift.zone, second.shift.startMs)}`,
        `Shifts of one agent do not overlap; this one overlaps the one on line ${first.line}.`, 'Correct the times, or remove one of the two.'));
    }
    if (shift.endMs > latest.shift.endMs) latest = entry;
  }
  return problems;
}
