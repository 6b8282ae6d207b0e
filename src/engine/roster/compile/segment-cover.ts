import type { Plan } from '../../model/plan.js';
import type { Shift } from '../../model/roster.js';
import { MINUTE_MS } from '../../time/dates.js';

/** People whom these shifts have on covering segments, per padded row; a row counts when all of it is covered. */
export function segmentCover(plan: Plan, shifts: readonly Shift[], pad: number, stride: number): Int32Array {
  const step = plan.rosterGridMinutes * MINUTE_MS;
  const cover = new Int32Array(plan.queues.length * stride);
  for (const shift of shifts) {
    const queue = plan.queues.findIndex((q) => q.code === shift.queue);
    if (queue < 0) continue;
    const first = Math.max(0, Math.ceil((shift.startMs - plan.horizon.startMs) / step) + pad);
    const last = Math.min(stride, Math.floor((shift.endMs - plan.horizon.startMs) / step) + pad);
    for (let row = first; row < last; row++) {
      const startMs = plan.horizon.startMs + (row - pad) * step;
      if (!shift.segments.some((s) => !s.covers && s.startMs < startMs + step && s.endMs > startMs)) cover[queue * stride + row]++;
    }
  }
  return cover;
}

/** The previous roster's share of the cover. */
export function tailCover(plan: Plan, pad: number, stride: number): Int32Array {
  return segmentCover(plan, plan.tail?.shifts ?? [], pad, stride);
}
