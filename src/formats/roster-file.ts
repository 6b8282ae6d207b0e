import { InputError, type Problem, problemOf } from '../engine/model/problem.js';
import type { Roster, Shift, SolveRun } from '../engine/model/roster.js';
import { localDate } from '../engine/time/local.js';
import { isoUtc } from '../engine/time/iso.js';
import { deepFreeze } from './deep-freeze.js';
import { readObject } from './fields/read-object.js';
import { currentFormat } from './format-version.js';
import { instantsFromText } from './instant-json.js';
import { jsonText } from './json.js';
import { readJson } from './read-json.js';
import { ROSTER_FORMAT, RosterInput } from './roster/roster.js';
import { byAgentThenStart, overlappingShifts } from './shift-order.js';

/** A roster and where it comes from. */
export interface RosterFile {
  readonly inputHash: string;
  readonly requirementHash: string;
  /** null for a roster that no search made. */
  readonly run: SolveRun | null;
  readonly roster: Roster;
}

/** roster.json (docs/formats/roster.md); `readRosterJson` gives the same back. */
export function rosterJson({ inputHash, requirementHash, run, roster }: RosterFile): string {
  return jsonText({
    format: ROSTER_FORMAT,
    inputHash,
    requirementHash,
    run: run === null ? null : { seed: run.seed, rounds: run.rounds, shards: run.shards },
    shifts: roster.shifts.map(({ agent, site, queue, zone, pattern, date, startMs, endMs, segments }) => ({
      agent, site, queue, zone, pattern, date, startMs, endMs,
      segments: segments.map((segment) => ({ kind: segment.kind, paid: segment.paid, covers: segment.covers, startMs: segment.startMs, endMs: segment.endMs })),
    })),
  }, { instants: true });
}

/** Reads roster.json. Throws InputError with every finding of shape, or with every shift that contradicts itself or another one of its agent. */
export function readRosterJson(text: string, source: string): RosterFile {
  const { value, problems } = readObject(RosterInput, currentFormat(readJson(text, source), 'sunshift-roster', 1), source);
  if (problems.length > 0) throw new InputError(problems);
  const shifts = value.shifts.map((shift) => instantsFromText(shift) as Shift);
  const wrong = [...shifts.flatMap((shift, i) => shiftProblems(shift, `shifts[${i}]`)), ...overlappingShifts(shifts.map((shift, i) => ({ shift, place: i, name: `shifts[${i}]` })))];
  if (wrong.length > 0) throw new InputError(wrong);
  return deepFreeze<RosterFile>({
    inputHash: value.inputHash,
    requirementHash: value.requirementHash,
    run: value.run === null ? null : { seed: value.run.seed, rounds: value.run.rounds, shards: value.run.shards },
    roster: { format: ROSTER_FORMAT, shifts: shifts.sort(byAgentThenStart) },
  });
}

function shiftProblems(shift: Shift, path: string): Problem[] {
  const problems: Problem[] = [];
  let at = shift.startMs;
  shift.segments.forEach((segment, i) => {
    if (segment.startMs !== at) problems.push(problemOf('bad-row', `${path}.segments[${i}].start`, isoUtc(segment.startMs), `Segments fill a shift without gap or overlap; this one begins at ${isoUtc(at)}.`, 'Correct the instants.'));
    if (segment.endMs <= segment.startMs) problems.push(problemOf('bad-row', `${path}.segments[${i}].end`, isoUtc(segment.endMs), 'A segment ends after it starts.', 'Correct the instants.'));
    at = segment.endMs;
  });
  if (at !== shift.endMs) problems.push(problemOf('bad-row', `${path}.end`, isoUtc(shift.endMs), `A shift ends with its last segment, here at ${isoUtc(at)}.`, 'Correct the instants.'));
  const date = localDate(shift.zone, shift.startMs);
  if (date !== shift.date) problems.push(problemOf('bad-row', `${path}.date`, shift.date, `A shift belongs to the local date on which it starts, here ${date}.`, 'Correct the date.'));
  return problems;
}
