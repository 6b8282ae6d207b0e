import { pollOf } from '../../model/interrupted.js';
import type { Requirement } from '../../model/requirement.js';
import type { OpenWindow, Repair } from '../../model/roster.js';
import { MINUTE_MS, weekdayOf } from '../../time/dates.js';
import { localDate } from '../../time/local.js';
import { compile } from '../compile/compile.js';
import { provenOpenCells } from '../phase-one.js';
import { localHours } from './local-hours.js';
import { nameOf } from './names.js';
import type { Uncovered } from './uncovered.js';
import { reachedRows } from '../reach.js';
import { recheck } from './recheck.js';

/** Up to so many agents every start of a window is tried, beyond them only the scarcest few. */
const SMALL_TEAM = 12;
const TRIED_PER_LENGTH = 3;

/** Is the demand interval that starts at this UTC minute of day, on this weekday, closed? */
type Closing = (weekday: number, minute: number) => boolean;

/** For each queue that is short: the fewest hours a day, and the weekend, that could be closed so that the rest is covered. */
export function openingHours(uncovered: Uncovered): Repair[] {
  const { plan, openProof } = uncovered;
  const cells = openProof.prices.length / plan.queues.length;
  const repairs: Repair[] = [];
  plan.queues.forEach((queue, q) => {
    const prices = openProof.prices.slice(q * cells, (q + 1) * cells);
    if (!prices.some((price) => price > 0)) return;
    const weekend = tryClosing(uncovered, queue.code, (weekday) => weekday >= 6, 'Close Saturday and Sunday UTC');
    if (weekend) repairs.push(weekend);
    const daily = shortestDaily(uncovered, queue.code, prices);
    if (daily) repairs.push(daily);
  });
  return repairs;
}

/** Daily windows of rising length, the scarcest first by the proof's prices; too short ones to hold the proven open hours are not tried. */
function shortestDaily(uncovered: Uncovered, queue: string, prices: readonly number[]): Repair | null {
  const { plan, requirement, openProof, control } = uncovered;
  const step = requirement.grid.stepMinutes;
  const cells = requirement.queues.find((q) => q.queue === queue)?.cells ?? [];
  const required = byClock(cells.map((c) => c.required * step), 1440 / step);
  const scarcity = byClock(prices, 1440 / plan.rosterGridMinutes);
  const unreached = byClock(unreachedNeed(uncovered, queue), 1440 / plan.rosterGridMinutes);
  const unreachedInAll = unreached.reduce((sum, n) => sum + n, 0);
  const owedElsewhere = openProof.prices.length > prices.length;
  const starts = Array.from({ length: 1440 / step }, (_, i) => i * step);
  for (let minutes = step; minutes < 1440; minutes += step) {
    const ranked = starts
      .filter((from) => owedElsewhere || within(required, from, minutes) >= leastOpenMinutes(uncovered))
      .filter((from) => within(unreached, from, minutes) === unreachedInAll)
      .sort((a, b) => within(scarcity, b, minutes) - within(scarcity, a, minutes) || a - b);
    for (const from of ranked.slice(0, plan.agents.length <= SMALL_TEAM ? starts.length : TRIED_PER_LENGTH)) {
      if (control.shouldStop()) return null;
      const closed: Closing = (_, minute) => (minute - from + 1440) % 1440 < minutes;
      const found = tryClosing(uncovered, queue, closed, `Close ${clock(from)}-${clock((from + minutes) % 1440)} UTC every day`);
      if (found !== null) return found;
    }
  }
  return null;
}

/** Required people by cell where no shift on offer reaches: a closing that leaves one of them open cannot help. */
function unreachedNeed({ plan, requirement, control }: Uncovered, queue: string): number[] {
  const { problem } = compile(plan, requirement, new Set(), pollOf(control));
  const reached = reachedRows(problem);
  const base = plan.queues.findIndex((q) => q.code === queue) * problem.stride + problem.pad;
  return Array.from({ length: problem.cells }, (_, cell) => (reached[base + cell] === 1 ? 0 : problem.need[base + cell]));
}

function leastOpenMinutes({ plan, openProof }: Uncovered): number {
  return provenOpenCells(openProof) * plan.rosterGridMinutes;
}

/** Sums values by their place in the UTC day. */
function byClock(values: readonly number[], perDay: number): Float64Array {
  const sums = new Float64Array(perDay);
  values.forEach((value, i) => (sums[i % perDay] += value));
  return sums;
}

/** Sum over the window of `minutes` from the minute of day `from`. */
function within(sums: Float64Array, from: number, minutes: number): number {
  const cell = 1440 / sums.length;
  let sum = 0;
  for (let c = 0; c < minutes / cell; c++) sum += sums[(from / cell + c) % sums.length];
  return sum;
}

function tryClosing(uncovered: Uncovered, queue: string, closed: Closing, what: string): Repair | null {
  const { plan, requirement } = uncovered;
  const step = requirement.grid.stepMinutes * MINUTE_MS;
  const windows: OpenWindow[] = [];
  let saved = 0;
  const queues = requirement.queues.map((entry) => {
    if (entry.queue !== queue) return entry;
    const cells = entry.cells.map((cell, i) => {
      const startMs = requirement.grid.startMs + i * step;
      const weekday = weekdayOf(localDate('UTC', startMs));
      if (!closed(weekday, (startMs / MINUTE_MS) % 1440)) return cell;
      saved += cell.required * requirement.grid.stepMinutes;
      const last = windows[windows.length - 1];
      const openMinutes = cell.required * requirement.grid.stepMinutes;
      if (last?.endMs === startMs) windows[windows.length - 1] = { ...last, endMs: startMs + step, openMinutes: last.openMinutes + openMinutes };
      else windows.push({ queue, startMs, endMs: startMs + step, openMinutes });
      return { ...cell, agents: 0, scheduled: 0, minimum: 0, required: 0, binding: 'closed' as const };
    });
    return { ...entry, cells };
  });
  const repaired: Requirement = { ...requirement, queues };
  if (recheck(uncovered, plan, repaired) === null) return null;
  return { kind: 'opening-hours', queue, closed: windows, savesOpenMinutes: saved, rechecked: 'covered', sentence: `${what}${localHours(plan, windows, queue)} for ${nameOf(plan.queues, queue)}: the rest is covered.` };
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

