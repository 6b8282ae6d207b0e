import type { DeferredStaffing } from '../../model/deferred.js';
import type { Batch } from './batch.js';
import type { OpenAxis } from './open-axis.js';

export interface Arrivals {
  /** Contacts per demand interval of the plan, closed ones too. */
  readonly volume: ArrayLike<number>;
  /** Handle time with travel, seconds. */
  readonly workSeconds: ArrayLike<number>;
  /** Handle time with travel of backlog that does not say its own. */
  readonly backlogWorkSeconds: number;
}

/**
 * The work of a queue as batches: opening backlog first, then one batch per demand interval with contacts, ordered by release.
 * Contacts of an interval arrive evenly over it, so all of them are due one deadline after its end; a capacity that is even inside intervals and keeps up
 * at their ends keeps up inside too, since work done is never below its chord while work due is straight. O(intervals).
 */
export function batchesOf(staffing: DeferredStaffing, axis: OpenAxis, intervalSeconds: number, arrivals: Arrivals): readonly Batch[] {
  const deadline = deadlineIntervals(staffing.deadlineSeconds, intervalSeconds);
  const place = staffing.deadlineHours === 'clock' ? clockDeadline : openingDeadline;
  const batches: Batch[] = [];
  const add = (contacts: number, workSeconds: number, arrival: number, left: number): void => {
    if (contacts > 0) batches.push({ contacts, work: (contacts * workSeconds) / intervalSeconds, ...place(staffing, axis, deadline, arrival, left) });
  };
  for (const { contacts, dueInSeconds, ahtSeconds } of staffing.openingBacklog) {
    const work = ahtSeconds === null ? arrivals.backlogWorkSeconds : ahtSeconds + staffing.travelSeconds;
    add(contacts, work, -1, deadlineIntervals(dueInSeconds, intervalSeconds));
  }
  for (let cell = 0; cell < axis.cells; cell++) add(arrivals.volume[cell], arrivals.workSeconds[cell], cell, deadline);
  return batches.sort((a, b) => a.release - b.release || a.donePoint - b.donePoint);
}

/** Whole demand intervals of a deadline, rounded down: 1e-9 of one is rounding. */
export function deadlineIntervals(seconds: number, intervalSeconds: number): number {
  return Math.floor(seconds / intervalSeconds + 1e-9);
}

type Placed = Omit<Batch, 'contacts' | 'work'>;

/** The deadline runs day and night. `arrival` −1: waits since before the plan, `left` intervals remain. */
function clockDeadline(staffing: DeferredStaffing, axis: OpenAxis, deadline: number, arrival: number, left: number): Placed {
  const release = axis.openBefore[Math.max(0, arrival)];
  const dueCell = arrival + 1 + left;
  const inTime = axis.openBefore[dueCell];
  const impossible = inTime <= release;
  return {
    release, donePoint: Math.min(axis.open + 1, impossible ? afterClosing(staffing, axis, deadline, release) : inTime),
    arrivalCell: arrival, dueCell, leftAtEnd: Math.max(0, dueCell - axis.cells), impossible,
  };
}

/** Point by which work is wanted whose deadline passed while the queue was closed: soon after the opening that follows. */
function afterClosing(staffing: DeferredStaffing, axis: OpenAxis, deadline: number, release: number): number {
  if (release >= axis.open) return Infinity;
  return staffing.afterClosing === 'at-once' ? release + 1 : axis.openBefore[axis.cellOf[release] + deadline];
}

/** The deadline counts opening hours only; who arrives while the queue is closed counts from the next opening. */
function openingDeadline(staffing: DeferredStaffing, axis: OpenAxis, deadline: number, arrival: number, left: number): Placed {
  const release = axis.openBefore[Math.max(0, arrival)];
  const arrivesOpen = arrival >= 0 && axis.openBefore[arrival + 1] > release;
  const overdue = arrival < 0 && left === 0;
  const promise = release + (arrivesOpen ? 1 : 0) + left;
  const wanted = overdue ? release + (staffing.afterClosing === 'at-once' ? 1 : deadline) : promise;
  return {
    release, donePoint: Math.min(axis.open + 1, wanted), arrivalCell: arrival, dueCell: overdue ? 0 : cellAfter(axis, promise),
    leftAtEnd: Math.max(0, promise - axis.open), impossible: overdue,
  };
}

/** Demand interval that begins where open interval `point` − 1 ends; behind the plan where that is not known. */
function cellAfter(axis: OpenAxis, point: number): number {
  return point <= axis.cellOf.length ? axis.cellOf[point - 1] + 1 : axis.openBefore.length;
}
