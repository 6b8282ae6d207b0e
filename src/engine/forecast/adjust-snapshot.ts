import type { AppliedAdjustment } from '../model/forecast.js';
import type { Adjustment } from '../model/forecast-settings.js';
import type { ForecastSnapshot, SnapshotQueue } from '../model/snapshot.js';
import { localDate } from '../time/local.js';
import { countBounds } from './intervals.js';

/**
 * A snapshot with further adjustments of a planner laid on; the model's own figures stay beside them. Intervals move with the mean. Local dates of each
 * queue's own clock. O(cells x adjustments).
 */
export function adjustSnapshot(snapshot: ForecastSnapshot, adjustments: readonly Adjustment[]): ForecastSnapshot {
  const stepMs = snapshot.grid.stepMinutes * 60_000;
  return {
    ...snapshot,
    queues: snapshot.queues.map((queue) => {
      const own = adjustments.filter((adjustment) => adjustment.queue === queue.queue);
      if (own.length === 0) return queue;
      return adjustQueue(queue, own, Array.from(queue.mean, (_, cell) => localDate(queue.zone, snapshot.grid.startMs + cell * stepMs)));
    }),
  };
}

function adjustQueue(queue: SnapshotQueue, adjustments: readonly Adjustment[], dates: readonly string[]): SnapshotQueue {
  const factorOn = (date: string): number => adjustments.reduce((product, { from, until, factor }) => (date >= from && date <= until ? product * factor : product), 1);
  const factors = dates.map(factorOn);
  const moved = (lo: number, hi: number, factor: number): { lo: number; hi: number } => (factor === 1 ? { lo,
    hi } : countBounds(Math.floor(lo * factor), Math.ceil(hi * factor)));
  return {
    ...queue,
    mean: queue.mean.map((count, cell) => count * factors[cell]),
    intervals: queue.intervals.map(({ level, lo, hi }) => ({
      level, lo: lo.map((count, cell) => moved(count, hi[cell], factors[cell]).lo), hi: hi.map((count, cell) => moved(lo[cell], count, factors[cell]).hi),
    })),
    days: queue.days.map((day) => {
      const factor = factorOn(day.date);
      return { ...day, mean: day.mean * factor, intervals: day.intervals.map(({ level, lo, hi }) => ({ level, ...moved(lo, hi, factor) })) };
    }),
    adjustments: [...queue.adjustments, ...adjustments.map((adjustment) => applied(adjustment, dates, queue.modelMean))],
  };
}

function applied({ author, reason, from, until, factor }: Adjustment, dates: readonly string[], modelMean: Float64Array): AppliedAdjustment {
  const contacts = modelMean.reduce((sum, count, cell) => (dates[cell] >= from && dates[cell] <= until ? sum + count * (factor - 1) : sum), 0);
  return { author, reason, from, until, factor, contacts: Number(contacts.toFixed(6)) };
}
