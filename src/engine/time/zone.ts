import { IANAZone } from 'luxon';
import type { Instant, Span, Zone } from '../model/time.js';
import { DAY_MS, MINUTE_MS } from './dates.js';

/** A stretch of time in which a zone keeps one offset. Cut at block edges, so two neighbours may have the same offset. */
export interface OffsetPeriod extends Span {
  /** Local clock minus UTC, milliseconds. */
  readonly offsetMs: number;
}

/** One change of a zone's clocks: from `atMs` on the new offset holds. */
export interface Transition {
  readonly atMs: Instant;
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
}

/**
 * Offsets are asked of luxon once a day per block of 400 days and each change is then found to the millisecond by bisection. That is exact as
 * long as no two changes of a zone lie within 24 h: the closest in all of tzdata 2025b are 3.98 days apart (Freetown, 1939), since 1970 6.95.
 * A lookup is 30 to 100 times faster than luxon's own, which formats and parses a date each time.
 */
const BLOCK_DAYS = 400;
const BLOCK_MS = BLOCK_DAYS * DAY_MS;

interface ZoneTable {
  readonly source: IANAZone;
  readonly blocks: Map<number, readonly OffsetPeriod[]>;
  latest: OffsetPeriod;
}

/** Memo only: what it holds depends on the zone's name and tzdata alone, never on the order of questions. */
const tables = new Map<Zone, ZoneTable>();

/** Names that were found to be zones, a memo too: asking the platform takes 0.1 ms, and a roster file asks once a row. Spellings are many (case), so it is bounded. */
const known = new Set<string>();
const MOST_KNOWN = 2000;

/** Is this a zone name that the installed tzdata knows? Bare offsets such as `+05:30` are not names. */
export function isZone(name: string): boolean {
  if (known.has(name)) return true;
  const found = /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name);
  if (found && known.size < MOST_KNOWN) known.add(name);
  return found;
}

/** Local clock minus UTC at this instant, in minutes. Throws RangeError for an unknown zone or an instant that is no finite number. */
export function offsetMinutes(zone: Zone, at: Instant): number {
  return zone === 'UTC' ? 0 : periodAt(zone, at).offsetMs / MINUTE_MS;
}

/** Local clock minus UTC at this instant, in milliseconds. */
export function offsetMs(zone: Zone, at: Instant): number {
  return zone === 'UTC' ? 0 : periodAt(zone, at).offsetMs;
}

/** The period of constant offset that holds `at`; it may be cut short at a block edge. */
export function periodAt(zone: Zone, at: Instant): OffsetPeriod {
  const table = tables.get(zone) ?? open(zone);
  if (at >= table.latest.startMs && at < table.latest.endMs) return table.latest;
  const block = Math.floor(at / BLOCK_MS);
  let periods = table.blocks.get(block);
  if (!periods) {
    periods = sample(table.source, block);
    table.blocks.set(block, periods);
  }
  let i = 0;
  while (at >= periods[i].endMs) i++;
  return (table.latest = periods[i]);
}

/** The periods of constant offset that touch `[span.startMs, span.endMs)`, ascending and without gaps. */
export function periodsIn(zone: Zone, span: Span): readonly OffsetPeriod[] {
  const periods = [periodAt(zone, span.startMs)];
  for (let last = periods[0]; last.endMs < span.endMs; periods.push(last)) last = periodAt(zone, last.endMs);
  return periods;
}

/** The clock changes of a zone inside `[span.startMs, span.endMs)`, ascending. */
export function transitionsIn(zone: Zone, span: Span): readonly Transition[] {
  const periods = periodsIn(zone, { startMs: span.startMs - 1, endMs: span.endMs });
  const found: Transition[] = [];
  for (let i = 1; i < periods.length; i++) {
    const before = periods[i - 1].offsetMs / MINUTE_MS;
    const after = periods[i].offsetMs / MINUTE_MS;
    if (before !== after) found.push({ atMs: periods[i].startMs, beforeMinutes: before, afterMinutes: after });
  }
  return found;
}

function open(name: Zone): ZoneTable {
  if (!isZone(name)) throw new RangeError(`"${name}" is no zone that this tzdata knows`);
  const table = { source: IANAZone.create(name), blocks: new Map(), latest: { startMs: 0, endMs: 0, offsetMs: 0 } };
  tables.set(name, table);
  return table;
}

/** The periods of one block, found as described above. */
function sample(source: IANAZone, block: number): readonly OffsetPeriod[] {
  const blockStart = block * BLOCK_MS;
  const periods: OffsetPeriod[] = [];
  let startMs = blockStart;
  let current = offsetAt(source, blockStart);
  for (let day = 1; day <= BLOCK_DAYS; day++) {
    const at = blockStart + day * DAY_MS;
    // The last sample lies in the next block: a change on this block's last day shows there.
    const next = offsetAt(source, at);
    if (next === current) continue;
    const changeMs = bisect(source, at - DAY_MS, at, current);
    if (changeMs < blockStart + BLOCK_MS) {
      periods.push({ startMs, endMs: changeMs, offsetMs: current });
      startMs = changeMs;
      current = next;
    }
  }
  periods.push({ startMs, endMs: blockStart + BLOCK_MS, offsetMs: current });
  return periods;
}

/** First instant in `(lo, hi]` at which the offset is not `before` any more. */
function bisect(source: IANAZone, lo: Instant, hi: Instant, before: number): Instant {
  let from = lo;
  let to = hi;
  while (to - from > 1) {
    const middle = from + Math.floor((to - from) / 2);
    if (offsetAt(source, middle) === before) from = middle;
    else to = middle;
  }
  return to;
}

/** luxon gives minutes, with a fraction for a few offsets before 1972 (Monrovia -00:44:30). */
function offsetAt(source: IANAZone, at: Instant): number {
  const minutes = source.offset(at);
  if (!Number.isFinite(minutes)) throw new RangeError(`${at} is no instant in ${source.name}`);
  return Math.round(minutes * MINUTE_MS);
}
