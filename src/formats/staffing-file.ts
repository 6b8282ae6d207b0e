import type { Plan } from '../engine/model/plan.js';
import type { Requirement } from '../engine/model/requirement.js';
import { isoUtc } from '../engine/time/iso.js';
import { jsonText } from './json.js';

export const STAFFING_FORMAT = 'sunshift-staffing/1';

/** Has staffing more to say than the rows of requirement.csv: deferred work, targets over days, changed demand, causes of shrinkage, pools? */
export function hasStaffingNotes(plan: Plan, { queues, pools }: Requirement): boolean {
  return queues.some(({ deferred, targets, demand }) => deferred !== undefined || targets !== undefined || demand !== undefined)
    || (pools ?? []).length > 0 || (pools !== undefined && plan.queues.some(({ shrinkage }) => (shrinkage ?? []).length > 0));
}

/**
 * staffing.json (docs/formats/staffing.md): per queue the definition of its figures, how the forecast became the contacts of its agents, hours from the desk to
 * full-time equivalents, what became of deferred contacts, and what targets over days or weeks save; then pools by subsets of queues.
 */
export function staffingJson(requirement: Requirement): string {
  const { grid } = requirement;
  return jsonText({
    format: STAFFING_FORMAT, requirementHash: requirement.hash, start: isoUtc(grid.startMs), stepMinutes: grid.stepMinutes, intervals: grid.cells,
    queues: requirement.queues.map((queue) => ({
      queue: queue.queue, model: queue.model, definition: queue.definition ?? null, demand: queue.demand ?? null,
      hours: (requirement.hours ?? []).find(({ queue: code }) => code === queue.queue) ?? null,
      deferred: queue.deferred === undefined ? null : deferredOf(queue.deferred), targets: queue.targets === undefined ? null : targetsOf(queue.targets),
    })),
    pools: (requirement.pools ?? []).map(({ rows, ...pool }) => ({ ...pool, rows: rows.map(({ queues, required }) => ({ queues, required: [...required] })) })),
  });
}

type QueueNotes = Requirement['queues'][number];

function deferredOf({ servedByCell, waitingByCell, overdueByCell, ...report }: NonNullable<QueueNotes['deferred']>): object {
  return { ...report, servedByInterval: rounded(servedByCell), waitingByInterval: rounded(waitingByCell), overdueByInterval: rounded(overdueByCell) };
}

function targetsOf({ periods, ...report }: NonNullable<QueueNotes['targets']>): object {
  return { ...report, periods: periods.map(({ startMs, endMs, ...period }) => ({ start: isoUtc(startMs), end: isoUtc(endMs), ...period })) };
}

/** Contacts to a millionth: a sum's last digits say nothing. */
function rounded(values: Float64Array): readonly number[] {
  return Array.from(values, (value) => Math.round(value * 1e6) / 1e6);
}
