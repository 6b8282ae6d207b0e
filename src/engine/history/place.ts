import type { HistoryFinding, HistoryRow } from '../model/history.js';
import { type Problem, shownValue } from '../model/problem.js';
import type { Instant, Zone } from '../model/time.js';
import { naiveInstant, parseStamp } from '../time/stamp.js';
import { possibleInstants } from '../time/wall.js';
import { MINUTE_MS } from '../time/dates.js';

/** What one row says of the interval that starts at `at`. */
export interface PlacedRow {
  readonly at: Instant;
  readonly row: HistoryRow;
  readonly offered: number;
}

/** Contacts offered: handled + abandoned where both are given, the count otherwise. */
export function offeredOf(row: HistoryRow): number {
  return row.handled !== null && row.abandoned !== null ? row.handled + row.abandoned : row.count;
}

/** A count that is declared to be of handled contacts is the handled column. */
export function withHandledCount(row: HistoryRow): HistoryRow {
  return row.handled === null ? { ...row, handled: row.count } : row;
}

/** The clock reading of a row as if it were UTC; the CSV reader has checked the stamp, rows from elsewhere may fail here. */
export function readingOf(row: HistoryRow): Instant {
  const stamp = parseStamp(row.stamp);
  return stamp === null ? NaN : naiveInstant(stamp);
}

/**
 * Rows of one queue put on the UTC axis, ascending. A row that repeats another one exactly is kept once and reported; two different rows of one
 * interval are a problem, since neither summing nor choosing is safe. Local stamps (RULES, imported local stamps): two equal stamps in an overlap
 * are its first and second occurrence in file order; one alone holds both and is split evenly; one in a gap is dropped when it counts nothing.
 */
export function placeRows(
  rows: readonly HistoryRow[], clock: 'utc' | 'local', zone: Zone, findings: HistoryFinding[], problems: Problem[],
): readonly PlacedRow[] {
  const byReading = new Map<Instant, HistoryRow[]>();
  for (const row of rows) {
    const reading = readingOf(row);
    if (Number.isNaN(reading)) {
      problems.push(rowProblem('bad-time', row, 'A stamp is YYYY-MM-DDTHH:MM.', 'Correct the stamp.'));
      continue;
    }
    const same = byReading.get(reading);
    if (same === undefined) byReading.set(reading, [row]);
    else same.push(row);
  }
  const placed: PlacedRow[] = [];
  for (const [reading, same] of byReading) {
    const instants = clock === 'utc' ? [reading] : localInstants(zone, reading);
    if (instants.length === 0) placeInGap(same, findings, problems);
    else if (instants.length === 2) placeInOverlap(same, instants, placed, findings, problems);
    else placeOnce(same, instants[0], placed, findings, problems);
  }
  return placed.sort((a, b) => a.at - b.at);
}

function localInstants(zone: Zone, reading: Instant): readonly Instant[] {
  const iso = new Date(reading).toISOString();
  return possibleInstants(zone, iso.slice(0, 10), Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16)));
}

function placeOnce(same: readonly HistoryRow[], at: Instant, placed: PlacedRow[], findings: HistoryFinding[], problems: Problem[]): void {
  const [first, ...others] = same;
  placed.push({ at, row: first, offered: offeredOf(first) });
  for (const row of others) {
    if (sameContent(first, row)) {
      findings.push({ kind: 'duplicate', startMs: at, line: row.line, message: `Line ${row.line} repeats line ${first.line} (${row.stamp}): counted once.` });
    } else {
      problems.push(rowProblem('bad-row', row, `Line ${first.line} has the same stamp with another content.`, 'Keep one row per interval and queue; add up skills or sites before the import.'));
    }
  }
}

function placeInOverlap(same: readonly HistoryRow[], instants: readonly Instant[], placed: PlacedRow[], findings: HistoryFinding[], problems: Problem[]): void {
  const [first, second, ...others] = same;
  if (second !== undefined) {
    placed.push({ at: instants[0], row: first, offered: offeredOf(first) }, { at: instants[1], row: second, offered: offeredOf(second) });
  } else {
    for (const at of instants) placed.push({ at, row: first, offered: offeredOf(first) / 2 });
    findings.push({
      kind: 'split-overlap', startMs: instants[0], line: first.line,
      message: `Line ${first.line}: ${first.stamp} came twice when the clocks went back and has one row: its count is split evenly over both.`,
    });
  }
  for (const row of others) {
    problems.push(rowProblem('bad-row', row, `The clock showed ${row.stamp} twice, and lines ${first.line} and ${second.line} hold both.`, 'Remove the surplus row.'));
  }
}

function placeInGap(same: readonly HistoryRow[], findings: HistoryFinding[], problems: Problem[]): void {
  for (const row of same) {
    if (offeredOf(row) === 0) {
      findings.push({ kind: 'dropped-in-gap', startMs: null, line: row.line, message: `Line ${row.line}: the clocks skipped ${row.stamp}; the row counts nothing and is dropped.` });
    } else {
      const rule = `The clocks skipped ${row.stamp}, and the row counts ${offeredOf(row)} contacts.`;
      problems.push(rowProblem('time-does-not-exist', row, rule, 'Check the zone of the file; if its stamps are UTC, name the column timestamp_utc.'));
    }
  }
}

function sameContent(a: HistoryRow, b: HistoryRow): boolean {
  return a.count === b.count && a.handled === b.handled && a.abandoned === b.abandoned && a.ahtSeconds === b.ahtSeconds && a.fiveMinuteSlots === b.fiveMinuteSlots;
}

/** Rows off the interval's grid are problems; the grid goes through the minute of the hour that most rows have. */
export function refuseOffGrid(placed: readonly PlacedRow[], intervalMinutes: number, problems: Problem[]): void {
  const intervalMs = intervalMinutes * MINUTE_MS;
  const phases = new Map<number, number>();
  for (const { at } of placed) phases.set(phaseOf(at, intervalMs), (phases.get(phaseOf(at, intervalMs)) ?? 0) + 1);
  let usual = 0;
  for (const [phase, times] of phases) if (times > (phases.get(usual) ?? 0)) usual = phase;
  if (phases.size < 2) return;
  for (const { at, row } of placed) {
    if (phaseOf(at, intervalMs) === usual) continue;
    problems.push(rowProblem('bad-time', row, `Rows start every ${intervalMinutes} minutes from ${usual / MINUTE_MS} minutes past.`, 'Correct or remove the row, or declare a finer interval.'));
  }
}

function phaseOf(at: Instant, intervalMs: number): number {
  return ((at % intervalMs) + intervalMs) % intervalMs;
}

function rowProblem(code: Problem['code'], row: HistoryRow, rule: string, hint: string): Problem {
  const field = `line ${row.line}, timestamp`;
  return { code, field, value: row.stamp, rule, message: `Line ${row.line} has stamp ${shownValue(row.stamp)}. ${rule} ${hint}`, hint };
}
