import type { DeferredReport, DeferredStaffing } from '../../model/deferred.js';
import { type Batch, envelopesOf } from './batch.js';
import { type Arrivals, batchesOf } from './batches.js';
import type { OpenAxis } from './open-axis.js';
import { leastProfile, roundingOf } from './profile.js';
import { reportOf } from './report.js';
import { serveEarliestDeadlineFirst } from './serve.js';

export interface DeferredStaffed {
  /** Per demand interval of the plan; 0 where closed. */
  readonly agents: Float64Array;
  readonly fractional: Float64Array;
  /** Busy ÷ staffed time; 0 without agents. */
  readonly occupancy: Float64Array;
  readonly report: DeferredReport;
}

/**
 * Least whole agents per demand interval so that every contact is done by its deadline, and what becomes of the contacts when those agents serve them,
 * earliest deadline first (docs/models/deferred-work.md). Domain: a deadline of at least one interval, finite volumes >= 0, handle times > 0 where there
 * are contacts, backlog due within the deadline; the axis reaches one deadline behind the plan. O(intervals).
 */
export function staffDeferred(staffing: DeferredStaffing, axis: OpenAxis, stepMinutes: number, arrivals: Arrivals): DeferredStaffed {
  const batches: readonly Batch[] = batchesOf(staffing, axis, stepMinutes * 60, arrivals);
  const envelopes = envelopesOf(batches, axis.open);
  const perAgent = staffing.maxOccupancy;
  const profile = leastProfile(envelopes, staffing.spread, { perAgent, maxAgents: staffing.maxAgents });
  const tolerance = roundingOf(envelopes.available[axis.open]);
  const served = serveEarliestDeadlineFirst(batches, Float64Array.from(profile.agents, (n) => n * perAgent), tolerance);
  const agents = new Float64Array(axis.cells);
  const fractional = new Float64Array(axis.cells);
  const occupancy = new Float64Array(axis.cells);
  for (let o = 0; o < axis.open; o++) {
    const cell = axis.cellOf[o];
    agents[cell] = profile.agents[o];
    fractional[cell] = profile.fractional[o];
    occupancy[cell] = profile.agents[o] === 0 ? 0 : served.work[o] / profile.agents[o];
  }
  return { agents, fractional, occupancy, report: reportOf(staffing, axis, stepMinutes, batches, served) };
}
