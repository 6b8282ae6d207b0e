import type { Plan } from '../model/plan.js';
import type { TimeGrid } from '../model/time.js';
import { MINUTE_MS } from '../time/dates.js';

/** The demand intervals that fill the plan's horizon. */
export function demandGrid(plan: Plan): TimeGrid {
  const { startMs, endMs } = plan.horizon;
  return { startMs, endMs, stepMinutes: plan.demandIntervalMinutes, cells: (endMs - startMs) / (plan.demandIntervalMinutes * MINUTE_MS) };
}
