import type { DeferredReport, DeferredStaffing } from '../../model/deferred.js';
import type { Queue } from '../../model/queue.js';
import { type Problem, problemOf } from '../../model/problem.js';
import type { RequirementCell } from '../../model/requirement.js';
import type { TimeGrid } from '../../model/time.js';
import { MINUTE_MS } from '../../time/dates.js';
import { closedCell } from '../closed-cell.js';
import { LARGEST_LOAD_ERLANGS } from '../domain.js';
import { offeredLoadErlangs } from '../offered-load.js';
import { openCells } from '../opening.js';
import { requiredAgents, scheduledAgents } from '../shrinkage.js';
import { deadlineIntervals } from './batches.js';
import { openAxis } from './open-axis.js';
import { type DeferredStaffed, staffDeferred } from './staff-deferred.js';

/** Contacts and handle time (travel included) per demand interval. */
export interface QueueDemand {
  readonly volume: Float64Array;
  readonly ahtSeconds: Float64Array;
}

export interface DeferredRequirement {
  readonly cells: readonly RequirementCell[];
  readonly deferred: DeferredReport;
}

/**
 * The requirement of one deferred queue over all demand intervals at once, for what is done in one depends on those before it. Null and a problem where a
 * handle time is longer than the deadline, or where more agents would be needed than any desk has.
 */
export function requireDeferred(queue: Queue, staffing: DeferredStaffing, grid: TimeGrid, demand: QueueDemand, shrinkage: (cell: number) => number,
  problems: Problem[]): DeferredRequirement | null {
  const tooLong = demand.volume.findIndex((volume, i) => volume > 0 && demand.ahtSeconds[i] > staffing.deadlineSeconds);
  if (tooLong >= 0) {
    problems.push(handledTooLong(queue, staffing, demand.ahtSeconds[tooLong]));
    return null;
  }
  const backlogWork = staffing.openingBacklog.reduce((sum, { contacts, ahtSeconds }) =>
    sum + contacts * (ahtSeconds ?? meanWorkSeconds(queue, staffing, demand)), 0);
  const load = (backlogWork + demand.volume.reduce((sum, volume, i) => sum + (volume === 0 ? 0 : volume * demand.ahtSeconds[i]), 0)) / (grid.stepMinutes * 60);
  if (!(load / staffing.maxOccupancy <= LARGEST_LOAD_ERLANGS * grid.cells)) {
    problems.push(tooMuchWork(queue, load));
    return null;
  }
  const deadline = deadlineIntervals(staffing.deadlineSeconds, grid.stepMinutes * 60);
  const cells = grid.cells + deadline;
  const open = openCells(queue.opening, { ...grid, cells, endMs: grid.startMs + cells * grid.stepMinutes * MINUTE_MS });
  const staffed = staffDeferred(staffing, openAxis(open, grid.cells), grid.stepMinutes, {
    volume: demand.volume, workSeconds: demand.ahtSeconds, backlogWorkSeconds: meanWorkSeconds(queue, staffing, demand),
  });
  const most = staffed.agents.reduce((a, b) => Math.max(a, b), 0);
  if (most > LARGEST_LOAD_ERLANGS) problems.push(tooMuchWork(queue, most));
  return { cells: Array.from(demand.volume, (_, i) => cellOf(queue, staffing, grid, demand, shrinkage, staffed, open[i], i)), deferred: staffed.report };
}

function cellOf(
  queue: Queue, staffing: DeferredStaffing, grid: TimeGrid, demand: QueueDemand, shrinkage: (cell: number) => number, staffed: DeferredStaffed,
    open: boolean, i: number,
): RequirementCell {
  const volume = demand.volume[i];
  const ahtSeconds = demand.ahtSeconds[i];
  const offeredErlangs = offeredLoadErlangs(volume, ahtSeconds, grid.stepMinutes * 60);
  if (!open) return closedCell(volume, ahtSeconds, offeredErlangs);
  const agents = staffed.agents[i];
  const scheduled = scheduledAgents(agents, shrinkage(i));
  const required = requiredAgents(scheduled, queue.minimumAgents);
  const bound = agents === 0 ? 'minimum' : agents === staffing.maxAgents ? 'maximum-agents' : 'deadline';
  return {
    volume, ahtSeconds, offeredErlangs, agents, agentsFractional: Math.min(agents, staffed.fractional[i]), scheduled, minimum: queue.minimumAgents, required,
    serviceLevel: null, asaSeconds: null, occupancy: agents === 0 ? null : staffed.occupancy[i],
    binding: required > requiredAgents(scheduled, 0) ? 'minimum' : bound,
  };
}

/** Handle time of backlog that does not say its own: mean of the contacts expected; without any, that of the first stream. */
function meanWorkSeconds(queue: Queue, staffing: DeferredStaffing, { volume, ahtSeconds }: QueueDemand): number {
  const contacts = volume.reduce((sum, value) => sum + value, 0);
  if (contacts > 0) return volume.reduce((sum, value, i) => (value === 0 ? sum : sum + value * ahtSeconds[i]), 0) / contacts;
  return (queue.streams[0]?.ahtSeconds ?? 0) + staffing.travelSeconds;
}

function handledTooLong(queue: Queue, staffing: DeferredStaffing, seconds: number): Problem {
  return problemOf('out-of-range', `handle time of queue "${queue.code}"`, seconds,
    `Handle time and travel are at most the deadline of ${staffing.deadlineSeconds} seconds: no contact could be done in time.`,
    'Check aht_s of its history, ahtSeconds and travelSeconds, or give a longer deadlineSeconds.');
}

function tooMuchWork(queue: Queue, agents: number): Problem {
  return problemOf('out-of-range', `work of queue "${queue.code}"`, agents,
    `The work due in an interval takes at most ${LARGEST_LOAD_ERLANGS} agents.`,
    'Check openingBacklog, the counts of its history and its handle times, or set maxAgents to the people that there are.');
}
