import type { Roster } from '../engine/model/roster.js';
import { readRosterCsv } from '../formats/roster-csv.js';
import { readTextArgument } from './input.js';
import type { VerbIo } from './verb.js';

/** A roster.csv named on the command line. Throws InputError with every finding. */
export function readRoster(io: VerbIo, path: string): Roster {
  return { format: 'sunshift-roster/1', shifts: readRosterCsv(readTextArgument(io, path, 'ROSTER', 'not-csv'), path) };
}
