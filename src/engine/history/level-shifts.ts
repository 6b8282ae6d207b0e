import type { HistoryFinding, HistorySeries } from '../model/history.js';
import type { Instant } from '../model/time.js';
import { DAY_MS, MINUTE_MS } from '../time/dates.js';
import { WEEK_MS } from './week-slots.js';

/** Weeks on either side of a shift that have to stand on their own level. */
const SIDE_WEEKS = 4;
/** Smallest change that is called a shift. */
const LEAST_CHANGE = 0.25;
/** Robust standard errors that it has to exceed. */
const LIMIT = 6;

/** The level of contacts changed for good: a client won or lost, a channel moved. */
export interface LevelShift {
  readonly atMs: Instant;
  /** Level after / level before. */
  readonly ratio: number;
}

/**
 * Shifts of level, oldest first: weeks (of seven times 24 hours back from the end) whose logarithms of contacts lie, in median over four weeks on either side,
 * at least a quarter and six robust standard errors apart; of neighbouring candidates the one that leaves the least scatter. Growth that bends slowly
 * and single wild weeks are none. The day is found by the same measure inside that week. O(rows + weeks).
 */
export function levelShifts(series: HistorySeries): readonly LevelShift[] {
  const weeks = Math.floor((series.grid.endMs - series.grid.startMs) / WEEK_MS);
  const logs = weeklyLogs(series, weeks);
  const shifts: LevelShift[] = [];
  for (let at = SIDE_WEEKS; at + SIDE_WEEKS <= weeks; at++) {
    const found = strength(logs, at);
    if (found === null) continue;
    let best = at;
    let least = found.scatter;
    while (at + 1 + SIDE_WEEKS <= weeks) {
      const next = strength(logs, at + 1);
      if (next === null) break;
      at++;
      if (next.scatter < least) {
        best = at;
        least = next.scatter;
      }
    }
    const { change } = strength(logs, best)!;
    shifts.push({ atMs: series.grid.endMs - (weeks - best) * WEEK_MS, ratio: Math.exp(change) });
    at = best + SIDE_WEEKS - 1;
  }
  return shifts;
}

/** One finding a shift. */
export function levelShiftFindings(series: HistorySeries): HistoryFinding[] {
  return levelShifts(series).map(({ atMs, ratio }) => ({
    kind: 'level-shift', startMs: atMs, line: null,
    message: `Queue ${series.queue}: about ${new Date(atMs).toISOString().slice(0, 10)}, give or take a week, contacts went to ${Math.round(ratio * 100)} % of their level and stayed there; `
      + 'kept as it stands (a forecast may be told to rescale what lies before).',
  }));
}

/** log of the mean contacts per known row of each week, oldest first; NaN where less than a day of it is known or nothing came. */
function weeklyLogs({ grid, offered }: HistorySeries, weeks: number): readonly number[] {
  const perWeek = WEEK_MS / (grid.stepMinutes * MINUTE_MS);
  const perDay = DAY_MS / (grid.stepMinutes * MINUTE_MS);
  return Array.from({ length: weeks }, (_, week) => {
    let sum = 0;
    let known = 0;
    const end = grid.cells - (weeks - 1 - week) * perWeek;
    for (let cell = end - perWeek; cell < end; cell++) {
      if (Number.isNaN(offered[cell])) continue;
      sum += offered[cell];
      known++;
    }
    return known >= perDay && sum > 0 ? Math.log(sum / known) : NaN;
  });
}

function strength(logs: readonly number[], at: number): { change: number; scatter: number } | null {
  const before = logs.slice(at - SIDE_WEEKS, at);
  const after = logs.slice(at, at + SIDE_WEEKS);
  if ([...before, ...after].some(Number.isNaN)) return null;
  const change = median(after) - median(before);
  const rests = [...before.map((log) => Math.abs(log - median(before))), ...after.map((log) => Math.abs(log - median(after)))];
  const scatter = rests.reduce((sum, rest) => sum + rest, 0) / rests.length;
  // Mean absolute deviation x 1.2533 is the deviation of a normal law; a median of four has an error of 0.6 of it.
  const error = 1.2533 * scatter * 0.6 * Math.SQRT2;
  return Math.abs(change) > Math.log(1 + LEAST_CHANGE) && Math.abs(change) > LIMIT * error ? { change, scatter } : null;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
