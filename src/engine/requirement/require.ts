import type { Forecast } from '../model/forecast.js';
import type { Plan } from '../model/plan.js';
import type { Queue } from '../model/queue.js';
import { InputError, type Problem, problemOf } from '../model/problem.js';
import type { QueueRequirement, Requirement, RequirementCell } from '../model/requirement.js';
import type { TimeGrid } from '../model/time.js';
import { gridOver } from '../time/grid.js';
import { requirementHash } from './canonical.js';
import { closedCell } from './closed-cell.js';
import { type LiveStaffing, staffedAs } from './deferred/as-live.js';
import { type QueueDemand, requireDeferred } from './deferred/require-deferred.js';
import { LARGEST_LOAD_ERLANGS } from './domain.js';
import { definitionOf } from './definition.js';
import { type AgentDemand, agentDemand } from './demand/agent-demand.js';
import { offeredLoadErlangs } from './offered-load.js';
import { type CellLoads, readLoad, staffedBy } from './load-reading.js';
import { openCells } from './opening.js';
import { poolRequirements } from './pools/pool-requirement.js';
import { plannedHours } from './shrink/planned-hours.js';
import { shrinkageByCell } from './shrink/by-cell.js';
import { requiredAgents, scheduledAgents } from './shrinkage.js';
import type { Near } from './least-live.js';
import { staff } from './staff.js';
import type { Figures } from './staffed.js';
import { type IntervalLoad, holdOver, staffedWith } from './targets/hold-over.js';

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
  const demands = agentDemand(plan, forecast);
  const queues = plan.queues.map((queue, i) => requirementOfQueue(queue, grid, forecast.queues.some((f) => f.queue === queue.code), demands[i], problems));
  if (problems.length > 0) throw new InputError(problems);
  const found = { grid, queues };
  return { ...found, hours: plannedHours(plan, found), pools: poolRequirements(plan, found), hash: requirementHash(found) };
}

function requirementOfQueue(queue: Queue, grid: TimeGrid, isForecast: boolean, demand: AgentDemand, problems: Problem[]): QueueRequirement {
  if (!isForecast && queue.staffing.kind !== 'fixed') throw new RangeError(`the forecast holds no queue ${queue.code}`);
  const staffing = staffedAs(queue.staffing, grid.stepMinutes);
  const { roster } = shrinkageByCell(queue, grid);
  const most = roster.reduce((a, b) => Math.max(a, b), 0);
  if (most >= 1) {
    problems.push(nobodyLeft(queue, most));
    return { queue: queue.code, model: staffing.kind, cells: [] };
  }
  const shrinkage = (cell: number): number => roster[cell];
  const about = { definition: definitionOf(queue, grid.stepMinutes), ...(demand.report === null ? {} : { demand: demand.report }) };
  if (staffing.kind !== 'deferred') return { queue: queue.code, model: staffing.kind, ...liveRequirement(queue, staffing, grid, demand, shrinkage, problems), ...about };
  return { queue: queue.code, model: staffing.kind, cells: [], ...requireDeferred(queue, staffing, grid, demand, shrinkage, problems), ...about };
}

/** Each interval by itself, at the load by which its changing rate is read; where targets hold over days or weeks, all intervals of one together. */
function liveRequirement(
  queue: Queue, staffing: LiveStaffing, grid: TimeGrid, { volume, ahtSeconds }: QueueDemand, shrinkage: (cell: number) => number, problems: Problem[],
): Pick<QueueRequirement, 'cells' | 'targets' | 'staffedBy'> {
  let refused = false;
  const open = openCells(queue.opening, grid);
  const reading = readLoad(queue, open, volume, ahtSeconds, grid.stepMinutes * 60);
  let near: Near | null = null;
  const intervalAt = (isOpen: boolean, i: number): LiveInterval | null => {
    const offered = offeredLoadErlangs(volume[i], ahtSeconds[i], grid.stepMinutes * 60);
    const loads = { offered, design: reading.loads[reading.basis][i], modified: reading.loads['modified-offered-load'][i], lagMax: reading.loads['lag-max'][i] };
    const tooLarge = !staffable(staffing, Math.max(offered, loads.design));
    if (tooLarge && !refused) problems.push(tooMuch(queue, offered));
    refused ||= tooLarge;
    if (!isOpen || tooLarge) return null;
    // Nothing is offered: whoever is still in service is nobody's requirement.
    const designErlangs = volume[i] === 0 ? 0 : loads.design;
    const staffed = staff(staffing, designErlangs, ahtSeconds[i], near);
    if (designErlangs > 0) near = { offeredErlangs: designErlangs, agents: staffed.agents };
    return { loads, volume: volume[i], ahtSeconds: ahtSeconds[i], designErlangs, cost: 1 / (1 - shrinkage(i)), staffed };
  };
  const cellOf = (interval: LiveInterval | null, i: number): RequirementCell => (interval === null
    ? closedCell(volume[i], ahtSeconds[i], offeredLoadErlangs(volume[i], ahtSeconds[i], grid.stepMinutes * 60))
    : openCell(queue, staffing, interval, shrinkage(i), grid.stepMinutes / 60));
  const over = queue.targetsOver ?? 'interval';
  // One interval at a time where none needs another: what lies between is gone at once, and a year of quarter hours is millions of it.
  if (over === 'interval') return { staffedBy: staffedBy(queue.code, staffing, reading), cells: open.map((isOpen, i) => cellOf(intervalAt(isOpen, i), i)) };
  const intervals = open.map(intervalAt);
  const held = refused ? null : holdOver(staffing, intervals, grid, queue.opening?.zone ?? 'UTC', over);
  const cells = intervals.map((interval, i) => {
    const agents = held?.agents[i] ?? null;
    return cellOf(interval === null || agents === null ? interval : { ...interval, staffed: staffedWith(staffing, agents, interval) }, i);
  });
  return { staffedBy: staffedBy(queue.code, staffing, reading), cells, ...(held === null ? {} : { targets: held.report }) };
}

interface LiveInterval extends IntervalLoad {
  readonly loads: CellLoads;
}

/** One interval of opening hours. */
function openCell(
  queue: Queue, staffing: LiveStaffing, { loads, volume, ahtSeconds, designErlangs, staffed }: LiveInterval, rosterShrinkage: number, hours: number,
): RequirementCell {
  const scheduled = scheduledAgents(staffed.agents, rosterShrinkage);
  const required = requiredAgents(scheduled, queue.minimumAgents);
  const { figures } = staffed;
  const lost = figures === null || figures.probabilityOfAbandonment === null && figures.probabilityOfBlocking === null ? null
    : (figures.probabilityOfAbandonment ?? 0) + (figures.probabilityOfBlocking ?? 0);
  return {
    volume, ahtSeconds, offeredErlangs: loads.offered, agents: staffed.agents, agentsFractional: staffed.agentsFractional, scheduled, minimum: queue.minimumAgents,
    required, serviceLevel: figures?.serviceLevel ?? null, asaSeconds: figures?.asaSeconds ?? null, occupancy: figures?.occupancy ?? null, abandonment: lost,
    ...besides(figures, hours),
    varying: staffing.kind === 'fixed' ? undefined : {
      designErlangs, modifiedErlangs: loads.modified, lagMaxErlangs: loads.lagMax,
      agentsStationary: designErlangs === loads.offered ? staffed.agents
        : staff(staffing, loads.offered, ahtSeconds, { offeredErlangs: designErlangs, agents: staffed.agents }).agents,
    },
    binding: required > requiredAgents(scheduled, 0) ? 'minimum' : staffed.binding,
  };
}

/** What only chat, blending and call-back have. */
function besides(figures: Figures | null, hours: number): Pick<RequirementCell, 'slotOccupancy' | 'deferredContacts'> {
  if (figures === null || (figures.slotOccupancy === null && figures.deferredPerHour === null)) return NOTHING_BESIDES;
  return {
    ...(figures.slotOccupancy === null ? {} : { slotOccupancy: figures.slotOccupancy }),
    ...(figures.deferredPerHour === null ? {} : { deferredContacts: figures.deferredPerHour * hours }),
  };
}

const NOTHING_BESIDES = {};

function staffable(staffing: LiveStaffing, offeredErlangs: number): boolean {
  const cap = staffing.kind === 'fixed' ? 1 : staffing.maxOccupancy;
  return offeredErlangs / cap <= LARGEST_LOAD_ERLANGS;
}

function nobodyLeft(queue: Queue, share: number): Problem {
  return problemOf('out-of-range', `roster shrinkage of queue "${queue.code}"`, share, 'rosterShrinkage and the roster causes of one interval together are below 1.',
    'Lower the shares, or give their hours so that they do not meet.');
}

function tooMuch(queue: Queue, offeredErlangs: number): Problem {
  return problemOf('out-of-range', `offered load of queue "${queue.code}"`, offeredErlangs,
    `Offered load ÷ maximum occupancy is at most ${LARGEST_LOAD_ERLANGS} Erlangs.`,
    'Check the counts of its history, ahtSeconds, share and the multipliers of special days.');
}
