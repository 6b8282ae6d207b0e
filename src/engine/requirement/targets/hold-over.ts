import type { TargetPeriod, TargetReport, TargetsOver } from '../../model/targets.js';
import type { TimeGrid, Zone } from '../../model/time.js';
import { localDayNumber } from '../../time/local.js';
import { cellStart } from '../../time/grid.js';
import type { LiveStaffing } from '../deferred/as-live.js';
import { atAgents, leastCarrying } from '../at-agents.js';
import type { Staffed } from '../staffed.js';
import { distribute } from './distribute.js';
import { floorAgents, missingOf, weighedTargets } from './missing.js';

/** One demand interval as it stands when every interval meets the targets by itself. */
export interface IntervalLoad {
  readonly volume: number;
  readonly ahtSeconds: number;
  /** Load that it is staffed for. */
  readonly designErlangs: number;
  /** Scheduled agents for one agent. */
  readonly cost: number;
  readonly staffed: Staffed;
}

export interface HeldOver {
  /** Agents per interval; null: as the interval by itself (closed, or nothing is offered). */
  readonly agents: readonly (number | null)[];
  readonly report: TargetReport;
}

/** The days or weeks of a grid on a local clock: [first, behind last) intervals, whole or cut by the plan's ends. */
export function periodsOf(grid: TimeGrid, zone: Zone, over: Exclude<TargetsOver, 'interval'>): readonly (readonly [number, number])[] {
  const periods: [number, number][] = [];
  let last: number | null = null;
  for (let cell = 0; cell < grid.cells; cell++) {
    const day = localDayNumber(zone, cellStart(grid, cell));
    // Day 0, 1970-01-01, is a Thursday.
    const period = over === 'day' ? day : Math.floor((day + 3) / 7);
    if (period === last) periods[periods.length - 1][1] = cell + 1;
    else periods.push([cell, cell + 1]);
    last = period;
  }
  return periods;
}

/**
 * Agents of a live queue when its targets of service hold over each period, weighted by contacts, and only carrying the load and the occupancy limit in every
 * interval. Never dearer than meeting them in each. `loads[i]` null: closed. Null for a model without such targets.
 */
export function holdOver(staffing: LiveStaffing, loads: readonly (IntervalLoad | null)[], grid: TimeGrid, zone: Zone, over: Exclude<TargetsOver, 'interval'>): HeldOver | null {
  const targets = weighedTargets(staffing);
  if (targets === null) return null;
  const agents: (number | null)[] = loads.map(() => null);
  const periods = periodsOf(grid, zone, over).map(([from, to]): TargetPeriod => {
    const busy = loads.slice(from, to).flatMap((load, i) => (load === null || load.designErlangs === 0 ? [] : [{ ...load, cell: from + i }]));
    const places = busy.map(({ volume, ahtSeconds, designErlangs, cost }) =>
      ({ floor: floorAgents(staffing, designErlangs, ahtSeconds), weight: volume, cost, missing: missingOf(staffing, designErlangs, ahtSeconds) }));
    const found = distribute(places, targets.map((target) => target.limit));
    const costOf = (numbers: readonly number[]): number => numbers.reduce((sum, n, i) => sum + n * busy[i].cost, 0);
    const byThemselves = busy.map(({ staffed }) => staffed.agents);
    const chosen = costOf(found) <= costOf(byThemselves) ? found : byThemselves;
    busy.forEach(({ cell }, i) => (agents[cell] = chosen[i]));
    const contacts = busy.reduce((sum, { volume }) => sum + volume, 0);
    const mean = (name: string): number | null => {
      const at = targets.findIndex((target) => target.name === name);
      return at < 0 || contacts === 0 ? null : places.reduce((sum, place, i) => sum + place.weight * place.missing(chosen[i])[at], 0) / contacts;
    };
    const late = mean('service-level') ?? mean('blocking');
    const lost = mean('abandonment');
    return {
      startMs: cellStart(grid, from), endMs: cellStart(grid, to), contacts,
      agentIntervals: sumOf(chosen), perIntervalAgentIntervals: sumOf(byThemselves), serviceLevel: late === null ? null : 1 - late, asaSeconds: mean('asa'), abandonment: lost,
    };
  });
  const hours = (count: (period: TargetPeriod) => number): number => (periods.reduce((sum, period) => sum + count(period), 0) * grid.stepMinutes) / 60;
  const agentHours = hours((period) => period.agentIntervals);
  const perIntervalAgentHours = hours((period) => period.perIntervalAgentIntervals);
  return { agents, report: { over, periods, agentHours, perIntervalAgentHours, savedAgentHours: perIntervalAgentHours - agentHours } };
}

/** An interval with the agents that its day or week gives it: what binds is a target of that period, unless no fewer would carry the load or be less busy. */
export function staffedWith(staffing: LiveStaffing, agents: number, { designErlangs, ahtSeconds, staffed }: IntervalLoad): Staffed {
  if (staffing.kind === 'fixed') return staffed;
  const least = leastCarrying(staffing, designErlangs, ahtSeconds);
  const byTarget = ['asa', 'abandonment', 'blocking'].includes(staffed.binding) ? staffed.binding : staffing.kind === 'erlang-b' ? 'blocking' : 'service-level';
  const binding = agents <= least ? 'stability' : agents <= floorAgents(staffing, designErlangs, ahtSeconds) ? 'occupancy' : byTarget;
  return { agents, agentsFractional: agents, binding, figures: atAgents(staffing, agents, designErlangs, ahtSeconds).figures };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
