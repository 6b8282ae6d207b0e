import type { DeferredStaffing } from '../../model/deferred.js';
import type { StaffingModel } from '../../model/queue.js';

/** Intervals that a deadline must hold for work to be spread over them. */
export const LEAST_INTERVALS = 2;

/** Deferred work by its deadline; live models as they are. */
export type LiveStaffing = Exclude<StaffingModel, DeferredStaffing>;

/**
 * The model that staffs a queue on a demand interval: a deadline below two intervals leaves nothing to spread, so the queue is live, Erlang C with
 * T = the deadline (0: answered without waiting) and the share that the plan states for it.
 */
export function staffedAs(staffing: StaffingModel, intervalMinutes: number): StaffingModel {
  if (staffing.kind !== 'deferred' || staffing.deadlineSeconds >= LEAST_INTERVALS * intervalMinutes * 60) return staffing;
  return { kind: 'erlang-c', serviceLevel: staffing.serviceLevel, answerWithinSeconds: staffing.deadlineSeconds, maxOccupancy: staffing.maxOccupancy };
}
