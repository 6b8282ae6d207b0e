import type { Requirement } from '../../model/requirement.js';
import type { OpenWindow, Repair } from '../../model/roster.js';
import { MINUTE_MS, weekdayOf } from '../../time/dates.js';
import { localDate } from '../../time/local.js';
import type { Uncovered } from './find.js';
import { recheck } from './recheck.js';

/** Is the demand interval that starts at this UTC minute of day, on this weekday, closed? */
type Closing = (weekday: number, minute: number) => boolean;

/** For each queue that is short: the fewest hours a day, and the weekend, that could be closed so that the rest is covered. */
export function openingHours(uncovered: Uncovered): Repair[] {
  const { plan, openProof, requirement } = uncovered;
  const cells = openProof.prices.length / plan.queues.length;
  const repairs: Repair[] = [];
  plan.queues.forEach((queue, q) => {
    const prices = openProof.prices.slice(q * cells, (q + 1) * cells);
    if (!prices.some((price) => price > 0)) return;
    const step = requirement.grid.stepMinutes;
    const weekend = tryClosing(uncovered, queue.code, (weekday) => weekday >= 6, 'Close Saturday and Sunday (UTC)');
    if (weekend) repairs.push(weekend);
    for (let minutes = step; minutes < 1440; minutes += step) {
      if (uncovered.control.shouldStop()) return;
      const from = scarcest(uncovered, prices, minutes);
      const closed: Closing = (_, minute) => (minute - from + 1440) % 1440 < minutes;
      const daily = tryClosing(uncovered, queue.code, closed, `Close ${clock(from)}-${clock((from + minutes) % 1440)} UTC every day`);
      if (daily === null) continue;
      repairs.push(daily);
      break;
    }
  });
  return repairs;
}

/** The daily window of this length in which the proof's prices, weighted with need, are highest. */
function scarcest({ plan, requirement }: Uncovered, prices: readonly number[], minutes: number): number {
  const grid = plan.rosterGridMinutes;
  const perDay = 1440 / grid;
  const byClock = new Float64Array(perDay);
  prices.forEach((price, cell) => (byClock[cell % perDay] += price));
  let best = -1;
  let at = 0;
  for (let from = 0; from < 1440; from += requirement.grid.stepMinutes) {
    let sum = 0;
    for (let c = 0; c < minutes / grid; c++) sum += byClock[(from / grid + c) % perDay];
    if (sum > best) {
      best = sum;
      at = from;
    }
  }
  return at;
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
      if (last?.endMs === startMs) windows[windows.length - 1] = { ...last, endMs: startMs + step, openMinutes: last.openMinutes + cell.required * requirement.grid.stepMinutes };
      else windows.push({ queue, startMs, endMs: startMs + step, openMinutes: cell.required * requirement.grid.stepMinutes });
      return { ...cell, agents: 0, scheduled: 0, minimum: 0, required: 0, binding: 'closed' as const };
    });
    return { ...entry, cells };
  });
  const repaired: Requirement = { ...requirement, queues };
  if (recheck(uncovered, plan, repaired) === null) return null;
  return { kind: 'opening-hours', queue, closed: windows, savesOpenMinutes: saved, rechecked: 'covered', sentence: `${what} for ${queue}: the rest is covered.` };
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

