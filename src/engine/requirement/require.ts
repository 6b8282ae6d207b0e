import type { Forecast, QueueForecast } from '../model/forecast.js';
import type { Plan, Queue } from '../model/plan.js';
import { InputError, type Problem, problemOf } from '../model/problem.js';
import type { QueueRequirement, Requirement, RequirementCell } from '../model/requirement.js';
import type { TimeGrid } from '../model/time.js';
import { gridOver } from '../time/grid.js';
import { requirementHash } from './canonical.js';
import { closedCell } from './closed-cell.js';
import { type LiveStaffing, staffedAs } from './deferred/as-live.js';
import { type QueueDemand, requireDeferred } from './deferred/require-deferred.js';
import { LARGEST_LOAD_ERLANGS } from './domain.js';
import { offeredLoadErlangs } from './offered-load.js';
import { type CellLoads, readLoad, staffedBy } from './load-reading.js';
import { openCells } from './opening.js';
import { requiredAgents, scheduledAgents } from './shrinkage.js';
import { staff } from './staff.js';

/**
 * The requirement stage: forecast volume and AHT of each queue become whole agents per demand interval, by the queue's staffing model.
 * Queues in plan order. Throws InputError `out-of-range` for a load that no recursion can answer in reasonable time, RangeError when forecast and plan do
 * not belong together. O(sum of agents) over all intervals.
 */
export function requirementOf(plan: Plan, forecast: Forecast): Requirement {
  const grid = gridOver(plan.horizon, plan.demandIntervalMinutes);
  if (grid.startMs !== forecast.grid.startMs || grid.stepMinutes !== forecast.grid.stepMinutes || grid.cells !== forecast.grid.cells) {
    throw new RangeError('the forecast is not on the demand grid of the plan');
  }
  const problems: Problem[] = [];
  const queues = plan.queues.map((queue) => requirementOfQueue(queue, grid, forecast.queues.find((f) => f.queue === queue.code), problems));
  if (problems.length > 0) throw new InputError(problems);
  return { grid, queues, hash: requirementHash({ grid, queues }) };
}

function requirementOfQueue(queue: Queue, grid: TimeGrid, forecast: QueueForecast | undefined, problems: Problem[]): QueueRequirement {
  if (forecast === undefined && queue.staffing.kind !== 'fixed') throw new RangeError(`the forecast holds no queue ${queue.code}`);
  const demand = demandOf(queue, grid, forecast);
  const staffing = staffedAs(queue.staffing, grid.stepMinutes);
  if (staffing.kind === 'deferred') {
    const answer = requireDeferred(queue, staffing, grid, demand, () => queue.rosterShrinkage, problems);
    return { queue: queue.code, model: staffing.kind, cells: [], ...answer };
  }
  return liveQueueOf(queue, staffing, grid, demand, problems);
}

/** Contacts and handle time of each interval; travel is part of the handling, and where nobody comes an AHT that is not known is 0. */
function demandOf(queue: Queue, grid: TimeGrid, forecast: QueueForecast | undefined): QueueDemand {
  const travel = queue.staffing.kind === 'deferred' ? queue.staffing.travelSeconds : 0;
  const volume = Float64Array.from({ length: grid.cells }, (_, i) => forecast?.mean[i] ?? 0);
  const ahtSeconds = volume.map((contacts, i) => {
    const aht = forecast?.ahtSeconds[i] ?? 0;
    return contacts === 0 && !Number.isFinite(aht) ? 0 : aht + travel;
  });
  return { volume, ahtSeconds };
}

/** Each interval by itself, at the load by which its changing rate is read. */
function liveQueueOf(queue: Queue, staffing: LiveStaffing, grid: TimeGrid, demand: QueueDemand, problems: Problem[]): QueueRequirement {
  let refused = false;
  const open = openCells(queue.opening, grid);
  const { volume, ahtSeconds } = demand;
  const reading = readLoad(queue, open, volume, ahtSeconds, grid.stepMinutes * 60);
  const cells = open.map((isOpen, i) => {
    const offeredErlangs = offeredLoadErlangs(volume[i], ahtSeconds[i], grid.stepMinutes * 60);
    const loads = { offered: offeredErlangs, design: reading.loads[reading.basis][i], modified: reading.loads['modified-offered-load'][i], lagMax: reading.loads['lag-max'][i] };
    const tooLarge = !staffable(staffing, Math.max(offeredErlangs, loads.design));
    if (tooLarge && !refused) problems.push(tooMuch(queue, offeredErlangs));
    refused ||= tooLarge;
    return isOpen && !tooLarge ? openCell(queue, staffing, volume[i], ahtSeconds[i], loads) : closedCell(volume[i], ahtSeconds[i], offeredErlangs);
  });
  return { queue: queue.code, model: staffing.kind, staffedBy: staffedBy(queue.code, staffing, reading), cells };
}

/** One interval of opening hours. */
function openCell(queue: Queue, staffing: LiveStaffing, volume: number, ahtSeconds: number, loads: CellLoads): RequirementCell {
  // Nothing is offered: whoever is still in service is nobody's requirement.
  const load = volume === 0 ? 0 : loads.design;
  const staffed = staff(staffing, load, ahtSeconds);
  const scheduled = scheduledAgents(staffed.agents, queue.rosterShrinkage);
  const required = requiredAgents(scheduled, queue.minimumAgents);
  const { figures } = staffed;
  const lost = figures === null || figures.probabilityOfAbandonment === null && figures.probabilityOfBlocking === null ? null
    : (figures.probabilityOfAbandonment ?? 0) + (figures.probabilityOfBlocking ?? 0);
  return {
    volume, ahtSeconds, offeredErlangs: loads.offered, agents: staffed.agents, agentsFractional: staffed.agentsFractional, scheduled, minimum: queue.minimumAgents,
    required, serviceLevel: figures?.serviceLevel ?? null, asaSeconds: figures?.asaSeconds ?? null, occupancy: figures?.occupancy ?? null, abandonment: lost,
    ...(staffing.kind === 'fixed' ? {} : {
      varying: {
        designErlangs: load, modifiedErlangs: loads.modified, lagMaxErlangs: loads.lagMax,
        agentsStationary: load === loads.offered ? staffed.agents : staff(staffing, loads.offered, ahtSeconds).agents,
      },
    }),
    binding: required > requiredAgents(scheduled, 0) ? 'minimum' : staffed.binding,
  };
}

function staffable(staffing: LiveStaffing, offeredErlangs: number): boolean {
  const cap = staffing.kind === 'fixed' ? 1 : staffing.maxOccupancy;
  return offeredErlangs / cap <= LARGEST_LOAD_ERLANGS;
}

function tooMuch(queue: Queue, offeredErlangs: number): Problem {
  return problemOf('out-of-range', `offered load of queue "${queue.code}"`, offeredErlangs,
    `Offered load ÷ maximum occupancy is at most ${LARGEST_LOAD_ERLANGS} Erlangs.`,
    'Check the counts of its history, ahtSeconds, share and the multipliers of special days.');
}
