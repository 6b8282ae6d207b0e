import type { DemandReport } from '../../model/agent-demand.js';
import type { Forecast } from '../../model/forecast.js';
import type { Plan } from '../../model/plan.js';
import type { Queue } from '../../model/queue.js';
import { deflect } from './deflect.js';
import { withRepeats } from './repeats.js';
import { Work } from './work.js';

/** Contacts and handle time that the agents of a queue meet, per demand interval. */
export interface AgentDemand {
  readonly volume: Float64Array;
  readonly ahtSeconds: Float64Array;
  /** null where the forecast reaches the agents as it is. */
  readonly report: DemandReport | null;
}

/**
 * From the forecast of contacts to the contacts that agents meet, queue by queue in plan order: deflection, then shifts between channels (all from the
 * volumes before any shift), then repeats. Travel of deferred visits is added to the handle time. A queue without any of these keeps its forecast bit for bit.
 */
export function agentDemand(plan: Plan, forecast: Forecast): readonly AgentDemand[] {
  const step = plan.demandIntervalMinutes;
  const cells = forecast.grid.cells;
  const parts = plan.queues.map((queue) => {
    const found = forecast.queues.find((f) => f.queue === queue.code);
    const own = new Work(Float64Array.from({ length: cells }, (_, i) => found?.mean[i] ?? 0), Float64Array.from({ length: cells }, (_, i) => found?.ahtSeconds[i] ?? 0));
    return { queue, own, ...deflect(own, queue.deflection ?? [], step), shiftedIn: 0, shiftedOut: 0 };
  });
  const before = parts.map(({ work }) => work.copy());
  parts.forEach((part, i) => {
    for (const { to, share, contactsPerContact, ahtSeconds } of part.queue.channelShift ?? []) {
      const at = parts.findIndex(({ queue }) => queue.code === to);
      if (at < 0) throw new RangeError(`queue ${part.queue.code} shifts contacts to ${to}, which the plan does not hold`);
      const moved = before[i].scaled(share);
      part.work.take(moved);
      part.shiftedOut += moved.contacts();
      const there = moved.scaled(contactsPerContact);
      parts[at].work.add(there.volume, (cell) => ahtSeconds ?? (before[at].volume[cell] > 0 ? before[at].ahtSeconds(cell) : before[i].ahtSeconds(cell)));
      parts[at].shiftedIn += there.contacts();
    }
  });
  return parts.map(({ queue, own, work, resolved, returned, returnsAfterPlan, shiftedIn, shiftedOut }): AgentDemand => {
    const { repeats } = withRepeats(work, queue.repeats ?? null, step);
    const changed = hasChange(queue) || shiftedIn > 0;
    const report = { forecast: own.contacts(), resolved, returned, returnsAfterPlan, shiftedOut, shiftedIn, repeats, agents: work.contacts() };
    return { ...(changed ? work : own).withTravel(queue.staffing.kind === 'deferred' ? queue.staffing.travelSeconds : 0), report: changed ? report : null };
  });
}

function hasChange(queue: Queue): boolean {
  return (queue.deflection ?? []).length > 0 || (queue.channelShift ?? []).length > 0 || (queue.repeats ?? null) !== null;
}
