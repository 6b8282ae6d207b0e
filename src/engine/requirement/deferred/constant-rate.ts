import { type Problem, problemOf } from '../../model/problem.js';
import type { StaffingModel } from '../../model/queue.js';
import { CEILING_GUARD } from '../shrinkage.js';
import { LEAST_INTERVALS } from './as-live.js';

/** Deferred work apart from any plan: contacts come evenly, day and night, without end. Handle times of the case include travel. */
export interface DeferredCase {
  readonly kind: 'deferred';
  readonly deadlineSeconds: number;
  /** Share of their time that agents work on contacts, in (0, 1]. */
  readonly maxOccupancy: number;
  /** Contacts that wait already; all are due one deadline from now. */
  readonly backlogContacts: number;
}

type ErlangCStaffing = Extract<StaffingModel, { readonly kind: 'erlang-c' }>;

/** The model of a single deferred case: live below two demand intervals, as in a plan, with the share that is answered within the deadline. */
export function deferredCase(deferred: DeferredCase, serviceLevel: number, demandIntervalMinutes: number): DeferredCase | ErlangCStaffing {
  if (deferred.deadlineSeconds >= LEAST_INTERVALS * demandIntervalMinutes * 60) return deferred;
  return { kind: 'erlang-c', serviceLevel, answerWithinSeconds: deferred.deadlineSeconds, maxOccupancy: deferred.maxOccupancy };
}

/**
 * Agents, unrounded, so that every contact is answered by its deadline: all that is due by any time t fits into n · maximum occupancy · t. New contacts are due
 * from one deadline on and add A a second, so the binding times are one deadline (backlog) and the long run: max(A, backlog · work ÷ deadline) ÷ occupancy.
 */
export function agentsAtConstantRate({ deadlineSeconds, maxOccupancy, backlogContacts }: DeferredCase, offeredErlangs: number, workSeconds: number): number {
  return Math.max(offeredErlangs, backlogContacts === 0 ? 0 : (backlogContacts * workSeconds) / deadlineSeconds) / maxOccupancy;
}

/** The same in whole agents: ceil(x − 1e-9); large numbers carry rounding in proportion. */
export function leastAtConstantRate(staffing: DeferredCase, offeredErlangs: number, workSeconds: number): number {
  return wholeAbove(agentsAtConstantRate(staffing, offeredErlangs, workSeconds));
}

/** Least agents whose line does not grow without limit; a deadline is missed later, but missed. */
export function leastKeepingUp({ maxOccupancy }: DeferredCase, offeredErlangs: number): number {
  return wholeAbove(offeredErlangs / maxOccupancy);
}

/** A contact that takes longer than its deadline is never in time, whoever works; null where handle time and travel fit. */
export function longerThanDeadline(staffing: DeferredCase, workSeconds: number, field: string): Problem | null {
  if (workSeconds <= staffing.deadlineSeconds) return null;
  return problemOf('out-of-range', field, workSeconds, `Handle time and travel are at most the deadline of ${staffing.deadlineSeconds} seconds: no contact could be done in time.`,
    'Check the handle time and the travel time, or give a longer deadline.');
}

function wholeAbove(agents: number): number {
  return Math.max(0, Math.ceil(agents * (1 - 1e-12) - CEILING_GUARD));
}
