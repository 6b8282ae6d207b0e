import type { History, HistoryFinding, HistoryRow, HistorySeries, HistorySource } from '../model/history.js';
import { InputError, type Problem, problemOf } from '../model/problem.js';
import { MINUTE_MS } from '../time/dates.js';
import { offsetSpells } from '../time/offset-table.js';
import { clockShiftFindings } from './clock-shifts.js';
import { gapFindings } from './gaps.js';
import { inputInterval } from './interval.js';
import { levelShiftFindings } from './level-shifts.js';
import { outlierFindings } from './outliers.js';
import { type PlacedRow, placeRows, readingOf, refuseOffGrid, withHandledCount } from './place.js';
import { resample } from './resample.js';
import { WEEK_MS, gridOf, slotMinutesFor, weekSlots } from './week-slots.js';

/** Longest history that is laid on a grid; a longer one is a mistyped year. */
const MOST_YEARS = 50;

/**
 * Rows of a file become offered volume and AHT per queue on a regular UTC grid, at the interval of the rows or, where a coarser one is declared, at
 * that. Nothing is repaired silently: what was split, dropped, missing or unusual is in `findings`: of reader,
 * rows, gaps, outliers, shifts of level and of the clock, in this order.
 * Queues are sorted by code; rows without a queue column form one queue named after the source. Pure; O(rows log rows).
 * Throws InputError with every problem found: bad-time, bad-row, time-does-not-exist, grid-does-not-fit, out-of-range, history-too-short.
 */
export function buildHistory(source: HistorySource): History {
  const byQueue = rowsByQueue(source);
  const interval = inputInterval([...byQueue.values()].map((rows) => rows.map(readingOf)), source.intervalMinutes, source.code);
  if (typeof interval !== 'number') throw new InputError(interval);
  if (source.clock === 'local') refuseUnevenClock(source, interval);

  const problems: Problem[] = [];
  const findings: HistoryFinding[] = [...(source.findings ?? [])];
  if (source.countIsHandledOnly && source.rows.some((row) => row.abandoned === null) && !findings.some((f) => f.kind === 'handled-only')) {
    findings.push({ kind: 'handled-only', startMs: null, line: null, message: `History ${source.code} counts handled contacts only: those who gave up are missing from the demand.` });
  }
  const placed: [string, readonly PlacedRow[]][] = [];
  for (const [queue, rows] of byQueue) {
    const rowsOnAxis = placeRows(rows, source.clock, source.zone, findings, problems);
    refuseOffGrid(rowsOnAxis, interval, problems);
    if (rowsOnAxis.length > 0) placed.push([queue, rowsOnAxis]);
  }
  for (const [, rows] of placed) refuseLongSpan(source.code, rows, problems);
  if (placed.length === 0) problems.push(problemOf('history-too-short', `history ${source.code}`, 0, 'No row is left to count.', 'Give at least one week of rows.'));
  if (problems.length > 0) throw new InputError(problems);

  reportDifferingSums(source, findings);
  const series: HistorySeries[] = [];
  const afterwards: HistoryFinding[] = [];
  for (const [queue, rows] of placed) series.push(seriesOf(queue, rows, interval, source, findings, afterwards));
  return { source: source.code, series, findings: [...findings, ...afterwards] };
}

/** Sorted by queue code (code units); rows keep their file order. */
function rowsByQueue(source: HistorySource): Map<string, HistoryRow[]> {
  const byQueue = new Map<string, HistoryRow[]>();
  for (const given of source.rows) {
    const row = source.countIsHandledOnly ? withHandledCount(given) : given;
    const queue = row.queue ?? source.code;
    const rows = byQueue.get(queue);
    if (rows === undefined) byQueue.set(queue, [row]);
    else rows.push(row);
  }
  return new Map([...byQueue].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function seriesOf(
  queue: string, rows: readonly PlacedRow[], interval: number, source: HistorySource, findings: HistoryFinding[], afterwards: HistoryFinding[],
): HistorySeries {
  const stepMs = interval * MINUTE_MS;
  const startMs = rows[0].at;
  const grid = gridOf(startMs, interval, (rows[rows.length - 1].at - startMs) / stepMs + 1);
  const offered = new Float64Array(grid.cells).fill(NaN);
  const ahtSeconds = rows.some(({ row }) => row.ahtSeconds !== null) ? new Float64Array(grid.cells).fill(NaN) : null;
  const partial = new Set<number>();
  for (const { at, row, offered: count } of rows) {
    const cell = (at - startMs) / stepMs;
    if (row.fiveMinuteSlots !== null && row.fiveMinuteSlots < interval / 5) {
      partial.add(cell);
      findings.push({
        kind: 'partial-slot', startMs: at, line: row.line,
        message: `Line ${row.line}: ${row.stamp} holds ${row.fiveMinuteSlots} of ${interval / 5} five-minute counts; the row is dropped.`,
      });
      continue;
    }
    offered[cell] = count;
    if (ahtSeconds !== null && row.ahtSeconds !== null) ahtSeconds[cell] = row.ahtSeconds;
  }
  const series: HistorySeries = { queue, zone: source.zone, grid, offered, ahtSeconds };
  const slots = weekSlots(source.zone, grid, slotMinutesFor(source.zone, [grid]));
  afterwards.push(...gapFindings(series, slots, partial), ...outlierFindings(series, slots), ...levelShiftFindings(series), ...clockShiftFindings(series, slots));
  return source.intervalMinutes === null || source.intervalMinutes === interval ? series : resample(series, source.intervalMinutes);
}

/** Hourly local rows of a zone that changes by half an hour lie on no regular grid. */
function refuseUnevenClock(source: HistorySource, interval: number): void {
  const readings = source.rows.map(readingOf).filter((reading) => !Number.isNaN(reading));
  let startMs = Infinity;
  let endMs = -Infinity;
  for (const reading of readings) {
    startMs = Math.min(startMs, reading);
    endMs = Math.max(endMs, reading);
  }
  if (!(endMs - startMs < MOST_YEARS * 53 * WEEK_MS)) return;
  const spells = offsetSpells(source.zone, { startMs: startMs - WEEK_MS, endMs: endMs + WEEK_MS });
  const uneven = spells.find((spell) => (spell.offsetMinutes - spells[0].offsetMinutes) % interval !== 0);
  if (uneven === undefined) return;
  const date = new Date(uneven.fromMs + uneven.offsetMinutes * MINUTE_MS).toISOString().slice(0, 10);
  throw new InputError(problemOf(
    'grid-does-not-fit', `history ${source.code}, interval of the rows`, interval,
    `The clocks of ${source.zone} changed on ${date} by a part of ${interval} minutes, so local rows do not keep their distance.`,
    'Export with UTC stamps (timestamp_utc), or by an interval that divides the change.',
  ));
}

function refuseLongSpan(source: string, rows: readonly PlacedRow[], problems: Problem[]): void {
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (last.at - first.at <= MOST_YEARS * 53 * WEEK_MS) return;
  const years = `${new Date(first.at).getUTCFullYear()}-${new Date(last.at).getUTCFullYear()}`;
  problems.push(problemOf('out-of-range', `history ${source}, lines ${first.row.line} and ${last.row.line}`, years, `A history spans at most ${MOST_YEARS} years.`, 'Correct the year of the stray stamp.'));
}

/** Handled + abandoned is what was offered; a count column that says otherwise is worth knowing. */
function reportDifferingSums(source: HistorySource, findings: HistoryFinding[]): void {
  const differing = source.rows.filter((row) => row.handled !== null && row.abandoned !== null && row.count !== row.handled
    && row.count !== row.handled + row.abandoned);
  if (differing.length === 0) return;
  findings.push({
    kind: 'accepted-quirk', startMs: null, line: differing[0].line,
    message: `${differing.length} rows, the first in line ${differing[0].line}, count other than handled + abandoned: the sum is taken as offered.`,
  });
}
