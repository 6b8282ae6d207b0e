import type { BacklogEntry, DeferredReport, DeferredStaffing } from '../../model/deferred.js';
import type { Batch, Leftover } from './batch.js';
import { deadlineIntervals } from './batches.js';
import type { OpenAxis } from './open-axis.js';
import type { ServedWork } from './serve.js';

/** What became of the contacts of a plan: served, waiting, late, carried over. O(batches + portions + intervals). */
export function reportOf(staffing: DeferredStaffing, axis: OpenAxis, stepMinutes: number, batches: readonly Batch[], served: ServedWork): DeferredReport {
  const { cells } = axis;
  const impossible = batches.filter((batch) => batch.impossible && batch.dueCell <= cells);
  const firstChance = (batch: Batch): number => (batch.release < axis.open ? axis.cellOf[batch.release] + 1 : cells) - batch.dueCell;
  const latePortions = served.portions.filter(({ batch, open }) => axis.cellOf[open] >= batch.dueCell);
  const lateLeft = served.left.filter(({ batch }) => batch.dueCell <= cells);
  const worst = Math.max(greatest(latePortions.map(({ batch, open }) => axis.cellOf[open] + 1 - batch.dueCell)),
    greatest(lateLeft.map(({ batch }) => cells - batch.dueCell)));
  return {
    spread: staffing.spread, deadlineHours: staffing.deadlineHours, deadlineIntervals: deadlineIntervals(staffing.deadlineSeconds, stepMinutes * 60),
    backlog: contactsOf(batches.filter((batch) => batch.arrivalCell < 0)), offered: contactsOf(batches.filter((batch) => batch.arrivalCell >= 0)),
    served: contactsOf(served.portions), carriedOver: contactsOf(served.left),
    late: contactsOf(latePortions) + contactsOf(lateLeft), unavoidablyLate: contactsOf(impossible),
    worstLatenessMinutes: worst * stepMinutes, leastWorstLatenessMinutes: greatest(impossible.map(firstChance)) * stepMinutes,
    ...byCell(axis, batches, served), carryOver: carryOverOf(served.left, staffing, stepMinutes),
  };
}

/** Served in each interval; waiting, and waiting past their deadline, at its end. */
function byCell(axis: OpenAxis, batches: readonly Batch[], served: ServedWork): Pick<DeferredReport, 'servedByCell' | 'waitingByCell' | 'overdueByCell'> {
  const { cells } = axis;
  const servedByCell = new Float64Array(cells);
  // Changes at the interval's end: what arrives in interval i waits at its end unless it is served in it.
  const waiting = new Float64Array(cells);
  const overdue = new Float64Array(cells);
  const endOf = (point: number): number => Math.max(0, point - 1);
  for (const { contacts, arrivalCell, dueCell } of batches) {
    waiting[Math.max(0, arrivalCell)] += contacts;
    if (dueCell <= cells) overdue[endOf(dueCell)] += contacts;
  }
  for (const { batch, open, contacts } of served.portions) {
    const cell = axis.cellOf[open];
    servedByCell[cell] += contacts;
    waiting[cell] -= contacts;
    const gone = Math.max(cell, endOf(batch.dueCell));
    if (batch.dueCell <= cells) overdue[gone] -= contacts;
  }
  return { servedByCell, waitingByCell: runningTotal(waiting), overdueByCell: runningTotal(overdue) };
}

/** Sums from the start; what is below a billionth of the sums' size is rounding, and nobody waits less than not at all. */
function runningTotal(changes: Float64Array): Float64Array {
  const totals = new Float64Array(changes.length);
  let sum = 0;
  let size = 0;
  for (let i = 0; i < changes.length; i++) {
    sum += changes[i];
    size += Math.abs(changes[i]);
    totals[i] = sum <= size * 1e-11 ? 0 : sum;
  }
  return totals;
}

/** What is left, by the time that is left: entries of an opening backlog, the most urgent first. */
function carryOverOf(left: readonly Leftover[], staffing: DeferredStaffing, stepMinutes: number): readonly BacklogEntry[] {
  const stepSeconds = stepMinutes * 60;
  const secondsOf = ({ work, contacts }: Batch): number => (work * stepSeconds) / contacts - staffing.travelSeconds;
  const entries = left.filter(({ contacts }) => contacts > 1e-9)
    .map(({ batch, contacts }) => ({ contacts, dueInSeconds: batch.leftAtEnd * stepSeconds, ahtSeconds: Math.max(0, secondsOf(batch)) }));
  return entries.sort((a, b) => a.dueInSeconds - b.dueInSeconds);
}

function contactsOf(items: readonly { readonly contacts: number }[]): number {
  return items.reduce((sum, { contacts }) => sum + contacts, 0);
}

function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
