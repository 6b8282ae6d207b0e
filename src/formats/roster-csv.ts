import { InputError, type Problem, problemOf } from '../engine/model/problem.js';
import type { Segment, Shift } from '../engine/model/roster.js';
import { isoLocal, isoUtc } from '../engine/time/iso.js';
import { localDate } from '../engine/time/local.js';
import { readTypedInstant } from '../engine/time/typed.js';
import { isZone } from '../engine/time/zone.js';
import { type CsvRow, readCsvTable } from './csv-table.js';
import { csvText } from './csv-text.js';
import { parseSegmentText, segmentText } from './segment-text.js';
import { type PlacedShift, byAgentThenStart, overlappingShifts } from './shift-order.js';

export const ROSTER_COLUMNS = ['agent', 'site', 'shift', 'segment', 'start_utc', 'end_utc', 'start_local', 'end_local', 'zone', 'queues'] as const;

/** roster.csv (docs/formats/roster.md): one row per segment, shifts in their own order, lines ended by LF. `readRosterCsv` gives the same shifts back. */
export function rosterCsv(shifts: readonly Shift[]): string {
  return csvText(ROSTER_COLUMNS, shifts, (shift) => shift.segments.map((segment) => [
    shift.agent, shift.site, `${shift.date}/${shift.pattern}`, segmentText(segment), isoUtc(segment.startMs), isoUtc(segment.endMs),
    isoLocal(shift.zone, segment.startMs), isoLocal(shift.zone, segment.endMs), shift.zone, shift.queue,
  ]));
}

/**
 * Reads roster.csv, rows in any order, into shifts sorted by agent code, then start. UTC columns decide; local columns must agree with them.
 * Throws InputError with every finding: those of a CSV table, `bad-row`, `unknown-zone`, `overlap` (two shifts of one agent, both lines named).
 */
export function readRosterCsv(text: string, file: string): readonly Shift[] {
  const problems: Problem[] = [];
  const byShift = new Map<string, SegmentRow[]>();
  for (const row of readCsvTable(text, file, { required: ROSTER_COLUMNS, known: [] }, problems).rows) {
    const segment = segmentRow(row, problems);
    if (segment === null) continue;
    const key = `${segment.cells['agent']} ${segment.cells['shift']}`;
    byShift.set(key, [...(byShift.get(key) ?? []), segment]);
  }
  const read = [...byShift.values()].flatMap((rows) => shiftOf(rows, problems) ?? []);
  problems.push(...overlappingShifts(read));
  if (problems.length > 0) throw new InputError(problems);
  return read.map(({ shift }) => shift).sort(byAgentThenStart);
}

interface SegmentRow extends CsvRow {
  readonly segment: Segment;
}

function segmentRow(row: CsvRow, problems: Problem[]): SegmentRow | null {
  const before = problems.length;
  const { cells } = row;
  const field = (column: string): string => `line ${row.line}, column ${column}`;
  const tell = (code: Problem['code'], column: string, rule: string, hint: string): void => {
    problems.push(problemOf(code, field(column), cells[column], rule, hint));
  };
  for (const column of ['agent', 'queues']) if (cells[column] === '') tell('bad-row', column, 'The cell holds a code.', 'Write it.');
  if (!isZone(cells['zone'])) tell('unknown-zone', 'zone', 'A zone is a name of the IANA time zone database.', 'Write a name such as "Europe/Warsaw".');
  const kind = parseSegmentText(cells['segment']);
  if (kind === null) tell('bad-row', 'segment', 'A segment is kind/paid or kind/unpaid, with /desk where it covers.', 'Write for example "work/paid/desk" or "meal/unpaid".');
  if (!/^\d{4}-\d{2}-\d{2}\/[^/]*$/.test(cells['shift'])) tell('bad-row', 'shift', 'A shift is named by its local date and its pattern.', 'Write for example "2027-03-08/day".');
  const startMs = utcCell(cells['start_utc'], field('start_utc'), problems);
  const endMs = utcCell(cells['end_utc'], field('end_utc'), problems);
  if (problems.length > before || kind === null || startMs === null || endMs === null) return null;
  if (startMs >= endMs) tell('bad-row', 'end_utc', 'A segment ends after it starts.', 'Correct the two instants.');
  for (const [column, at] of [['start_local', startMs], ['end_local', endMs]] as const) {
    const local = readTypedInstant(cells['zone'], cells[column], field(column));
    if (local === at) continue;
    tell('bad-row', column, `The local time and the UTC time of a row are the same instant, here ${isoLocal(cells['zone'], at)}.`, 'Change both, or write the local one from the UTC one.');
  }
  return problems.length > before ? null : { ...row, segment: { startMs, endMs, ...kind } };
}

function utcCell(text: string, field: string, problems: Problem[]): number | null {
  const read = text.endsWith('Z') ? readTypedInstant('UTC', text, field) : NaN;
  if (typeof read === 'number' && Number.isFinite(read)) return read;
  problems.push(problemOf('bad-row', field, text, 'It is an instant in UTC.', 'Write for example "2027-03-08T07:00:00Z".'));
  return null;
}

/** Joins the segments of one shift; null when a problem was told. */
function shiftOf(rows: readonly SegmentRow[], problems: Problem[]): PlacedShift | null {
  const sorted = [...rows].sort((a, b) => a.segment.startMs - b.segment.startMs);
  const [first] = sorted;
  const { cells, line } = first;
  const [date, pattern] = cells['shift'].split('/');
  const before = problems.length;
  const tell = (row: SegmentRow, column: string, rule: string, hint: string): void => {
    problems.push(problemOf('bad-row', `line ${row.line}, column ${column}`, row.cells[column], rule, hint));
  };
  sorted.forEach((row, i) => {
    for (const column of ['site', 'zone', 'queues']) {
      if (row.cells[column] !== cells[column]) tell(row, column, `All segments of a shift have the same ${column}, on line ${line} "${cells[column]}".`, 'Write the same on all its rows.');
    }
    if (i > 0 && row.segment.startMs !== sorted[i - 1].segment.endMs) {
      tell(row, 'start_utc', `Segments of a shift follow each other without gap or overlap; the one on line ${sorted[i - 1].line} ends at ${isoUtc(sorted[i - 1].segment.endMs)}.`, 'Close the gap, or name two shifts.');
    }
  });
  if (localDate(cells['zone'], first.segment.startMs) !== date) {
    tell(first, 'shift', `A shift belongs to the local date on which it starts, here ${localDate(cells['zone'], first.segment.startMs)}.`, 'Correct the date.');
  }
  if (problems.length > before) return null;
  const shift: Shift = {
    agent: cells['agent'], site: cells['site'], queue: cells['queues'], zone: cells['zone'], pattern, date,
    startMs: first.segment.startMs, endMs: sorted[sorted.length - 1].segment.endMs, segments: sorted.map((row) => row.segment),
  };
  return { shift, place: line, name: `line ${line}` };
}
