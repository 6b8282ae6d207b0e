import { type Problem, problemOf } from '../engine/model/problem.js';
import type { Shift } from '../engine/model/roster.js';
import { isoLocal } from '../engine/time/iso.js';

/** Agent code by code unit, then start: the order of a roster. */
export function byAgentThenStart(a: Shift, b: Shift): number {
  if (a.agent !== b.agent) return a.agent < b.agent ? -1 : 1;
  return a.startMs - b.startMs;
}

/** A shift and its place in a file: a line or an index, and how a message calls it. */
export interface PlacedShift {
  readonly shift: Shift;
  readonly place: number;
  readonly name: string;
}

/** Shifts of one agent that overlap, each told with the places of both. */
export function overlappingShifts(read: readonly PlacedShift[]): Problem[] {
  const problems: Problem[] = [];
  const sorted = [...read].sort((a, b) => byAgentThenStart(a.shift, b.shift) || a.place - b.place);
  let latest = sorted[0];
  for (const entry of sorted.slice(1)) {
    const { shift } = entry;
    if (shift.agent !== latest.shift.agent) {
      latest = entry;
      continue;
    }
    if (shift.startMs < latest.shift.endMs) {
      const [first, second] = latest.place < entry.place ? [latest, entry] : [entry, latest];
      problems.push(problemOf('overlap', second.name, `${shift.agent} at ${isoLocal(second.shift.zone, second.shift.startMs)}`,
        `Shifts of one agent do not overlap; this one overlaps that of ${first.name}.`, 'Correct the times, or remove one of the two.'));
    }
    if (shift.endMs > latest.shift.endMs) latest = entry;
  }
  return problems;
}
