import type { Forecast, QueueForecast } from '../model/forecast.js';
import type { Plan, Queue } from '../model/plan.js';
import { InputError, type Problem, problemOf } from '../model/problem.js';
import type { QueueRequirement, Requirement, RequirementCell } from '../model/requirement.js';
import type { TimeGrid } from '../model/time.js';
import { gridOver } from '../time/grid.js';
import { requirementHash } from './canonical.js';
import { LARGEST_LOAD_ERLANGS } from './domain.js';
import { offeredLoadErlangs } from './offered-load.js';
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
  let refused = false;
  const cells = openCells(queue.opening, grid).map((open, i) => {
    const volume = forecast?.mean[i] ?? 0;
    const ahtSeconds = volume === 0 ? finiteOrZero(forecast?.ahtSeconds[i]) : (forecast?.ahtSeconds[i] ?? 0);
    const offeredErlangs = offeredLoadErlangs(volume, ahtSeconds, grid.stepMinutes * 60);
    const tooLarge = !staffable(queue, offeredErlangs);
    if (tooLarge && !refused) problems.push(tooMuch(queue, offeredErlangs));
    refused ||= tooLarge;
    return open && !tooLarge ? openCell(queue, volume, ahtSeconds, offeredErlangs) : closedCell(volume, ahtSeconds, offeredErlangs);
  });
  return { queue: queue.code, model: queue.staffing.kind, cells };
}

/** One interval of opening hours. */
function openCell(queue: Queue, volume: number, ahtSeconds: number, offeredErlangs: number): RequirementCell {
  const staffed = staff(queue.staffing, offeredErlangs, ahtSeconds);
  const scheduled = scheduledAgents(staffed.agents, queue.rosterShrinkage);
  const required = requiredAgents(scheduled, queue.minimumAgents);
  return {
    volume, ahtSeconds, offeredErlangs, agents: staffed.agents, agentsFractional: staffed.agentsFractional, scheduled, minimum: queue.minimumAgents, required,
    serviceLevel: staffed.figures?.serviceLevel ?? null, asaSeconds: staffed.figures?.asaSeconds ?? null, occupancy: staffed.figures?.occupancy ?? null,
    binding: required > requiredAgents(scheduled, 0) ? 'minimum' : staffed.binding,
  };
}

/** Nobody is required while closed; what the forecast expects then stays visible. */
function closedCell(volume: number, ahtSeconds: number, offeredErlangs: number): RequirementCell {
  return {
    volume, ahtSeconds, offeredErlangs, agents: 0, agentsFractional: 0, scheduled: 0, minimum: 0, required: 0,
    serviceLevel: null, asaSeconds: null, occupancy: null, binding: 'closed',
  };
}

function finiteOrZero(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}

function staffable(queue: Queue, offeredErlangs: number): boolean {
  const cap = queue.staffing.kind === 'fixed' ? 1 : queue.staffing.maxOccupancy;
  return offeredErlangs / cap <= LARGEST_LOAD_ERLANGS;
}

function tooMuch(queue: Queue, offeredErlangs: number): Problem {
  return problemOf('out-of-range', `offered load of queue "${queue.code}"`, offeredErlangs,
    `Offered load ÷ maximum occupancy is at most ${LARGEST_LOAD_ERLANGS} Erlangs.`,
    'Check the counts of its history, ahtSeconds, share and the multipliers of special days.');
}
