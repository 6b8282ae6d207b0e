import { InputError, type Problem, problemOf } from '../engine/model/problem.js';
import type { Shift } from '../engine/model/roster.js';
import { isoLocal } from '../engine/time/iso.js';
import { localDate } from '../engine/time/local.js';
import { readTypedInstant } from '../engine/time/typed.js';
import { isZone } from '../engine/time/zone.js';
import { type CsvRow, readCsvTable } from './csv-table.js';
import { byAgentThenStart, overlappingShifts } from './shift-order.js';

export const FOREIGN_COLUMNS = ['agent', 'start_local', 'end_local', 'zone'] as const;
const LONGEST_HOURS = 24;

/**
 * Reads the roster that a planner has today (docs/formats/foreign-roster.md): one row per shift, times as typed on the zone's clock.
 * Each row becomes one paid work segment that covers; site and pattern are '', and so is the queue where no column names it.
 * Shifts come back sorted by agent code, then start. Throws InputError with every finding: not-csv, wrong-header, ragged-row, bad-row, unknown-zone,
 * bad-time, bad-date, time-does-not-exist, time-exists-twice, `overlap` of one agent's shifts with both lines.
 */
export function readForeignRosterCsv(text: string, file: string): readonly Shift[] {
  return readForeignLines(text, file).map(({ shift }) => shift);
}

/** The same shifts, each with the line of the file that it stands on. */
export function readForeignLines(text: string, file: string): readonly { readonly line: number; readonly shift: Shift }[] {
  const problems: Problem[] = [];
  const { rows } = readCsvTable(text, file, { required: FOREIGN_COLUMNS, known: ['queue'] }, problems);
  const read = rows.flatMap((row) => {
    const shift = shiftOf(row, problems);
    return shift === null ? [] : [{ shift, place: row.line, name: `line ${row.line}` }];
  });
  problems.push(...overlappingShifts(read));
  if (rows.length === 0 && problems.length === 0) {
    problems.push(problemOf('bad-row', file, undefined, 'A roster has at least one row below its header.', 'Write one row per shift.'));
  }
  if (problems.length > 0) throw new InputError(problems);
  return read.map(({ shift, place }) => ({ line: place, shift })).sort((a, b) => byAgentThenStart(a.shift, b.shift));
}

function shiftOf({ line, cells }: CsvRow, problems: Problem[]): Shift | null {
  const field = (column: string): string => `line ${line}, column ${column}`;
  const { agent, zone, queue = '' } = cells;
  let sound = true;
  const tell = (problem: Problem): void => {
    problems.push(problem);
    sound = false;
  };
  if (agent === '') tell(problemOf('bad-row', field('agent'), '', 'Every row names its agent.', 'Write his code or name.'));
  if (!isZone(zone)) {
    tell(problemOf('unknown-zone', field('zone'), zone, 'A zone is a name of the IANA time zone database.', 'Write a name such as "Europe/Warsaw".'));
    return null;
  }
  const [startMs, endMs] = (['start_local', 'end_local'] as const).map((column) => {
    const at = readTypedInstant(zone, cells[column].replace(' ', 'T'), field(column));
    if (typeof at !== 'number') tell(at);
    return typeof at === 'number' ? at : NaN;
  });
  if (startMs >= endMs) tell(problemOf('bad-row', field('end_local'), cells['end_local'], `A shift ends after it starts, here at ${isoLocal(zone, startMs)}.`, 'Write the date on which it ends, too.'));
  if (endMs - startMs > LONGEST_HOURS * 3_600_000) {
    tell(problemOf('out-of-range', field('end_local'), cells['end_local'], `A shift lasts at most ${LONGEST_HOURS} hours.`, 'Correct the end, or write several shifts.'));
  }
  if (!sound) return null;
  return {
    agent, site: '', queue, zone, pattern: '', date: localDate(zone, startMs), startMs, endMs,
    segments: [{ startMs, endMs, kind: 'work', paid: true, covers: true }],
  };
}
