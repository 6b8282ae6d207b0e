import type { CoverColumns } from '../model/certificate.js';
import type { Span, Zone } from '../model/time.js';
import { MINUTE_MS } from '../time/dates.js';
import { isoLocal } from '../time/iso.js';
import { offsetMs } from '../time/zone.js';

/**
 * Cover of one queue in one interval of somebody's clock, told by its tightest moment: `required` and `assigned` are those of the first
 * roster-grid cell with the least slack, so that an hour that is open for a quarter never reads as covered.
 */
export interface IntervalCover extends Span {
  readonly queue: string;
  /** ISO 8601 on the clock asked for, with offset. */
  readonly startLocal: string;
  /** Elapsed length; shorter than asked for at the edges of the horizon and at clock changes. */
  readonly minutes: number;
  readonly required: number;
  readonly assigned: number;
  /** assigned - required; negative = open. */
  readonly slack: number;
  /** Agent-minutes below requirement, over all of the interval. */
  readonly openMinutes: number;
}

/**
 * Cover by intervals that begin where the clock of `zone` shows a multiple of `intervalMinutes`, queue by queue, in order of time. An hour
 * that the clock repeats is two intervals, one that it skips is none; a change in the middle of an interval ends it. Every cell of the
 * cover is in exactly one interval. `intervalMinutes` is a multiple of the cover's step that divides 1440, else RangeError. O(cells).
 */
export function coverByInterval(cover: CoverColumns, zone: Zone, intervalMinutes: number): readonly IntervalCover[] {
  if (intervalMinutes % cover.stepMinutes !== 0 || 1440 % intervalMinutes !== 0) {
    throw new RangeError(`${intervalMinutes} minutes are no multiple of ${cover.stepMinutes} that divides a day`);
  }
  const firsts = firstCells(cover, zone, intervalMinutes * MINUTE_MS);
  return cover.queues.flatMap(({ queue, required, assigned }) => firsts.slice(0, -1).map((first, i) => {
    const last = firsts[i + 1];
    let tight = first;
    let openCells = 0;
    for (let cell = first; cell < last; cell++) {
      const slack = assigned[cell] - required[cell];
      if (slack < assigned[tight] - required[tight]) tight = cell;
      if (slack < 0) openCells -= slack;
    }
    const startMs = instantOf(cover, first);
    return {
      queue, startMs, endMs: instantOf(cover, last), startLocal: isoLocal(zone, startMs), minutes: (last - first) * cover.stepMinutes,
      required: required[tight], assigned: assigned[tight], slack: assigned[tight] - required[tight], openMinutes: openCells * cover.stepMinutes,
    };
  }));
}

/** First cell of each interval, and one past the last cell. */
function firstCells(cover: CoverColumns, zone: Zone, intervalMs: number): readonly number[] {
  const cells = cover.queues[0]?.required.length ?? 0;
  const firsts: number[] = [];
  let before: { readonly interval: number; readonly offset: number } | null = null;
  for (let cell = 0; cell < cells; cell++) {
    const at = instantOf(cover, cell);
    const offset = offsetMs(zone, at);
    const interval = Math.floor((at + offset) / intervalMs);
    if (before === null || interval !== before.interval || offset !== before.offset) firsts.push(cell);
    before = { interval, offset };
  }
  return [...firsts, cells];
}

function instantOf(cover: CoverColumns, cell: number): number {
  return cover.startMs + cell * cover.stepMinutes * MINUTE_MS;
}
