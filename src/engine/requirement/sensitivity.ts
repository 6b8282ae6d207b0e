import type { Plan } from '../model/plan.js';
import type { Requirement } from '../model/requirement.js';
import { staffedAs } from './deferred/as-live.js';
import { leastAtConstantRate } from './deferred/constant-rate.js';
import { atAgents } from './at-agents.js';
import { LARGEST_LOAD_ERLANGS } from './domain.js';
import { requiredAgents, scheduledAgents } from './shrinkage.js';
import type { CaseStaffing } from './single-case.js';
import { staff } from './staff.js';

/** Relative changes that a table looks at by default: of the volume, and of the AHT. */
export const SENSITIVITY_CHANGES: readonly number[] = [-0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2];

/** What is varied: contacts over some time, their AHT, and what makes agents of them. */
export interface SensitivityInput {
  readonly staffing: CaseStaffing;
  readonly volume: number;
  readonly intervalSeconds: number;
  readonly ahtSeconds: number;
  /** Of the unchanged case: what they would give under each change. */
  readonly agents: number;
  readonly rosterShrinkage: number;
  readonly minimumAgents: number;
  /** Load staffed for ÷ offered load, where the changing rate is read another way; it moves with both changes alike. */
  readonly designRatio: number;
}

/** One combination of changes. */
export interface SensitivityRow {
  readonly volumeChange: number;
  readonly ahtChange: number;
  readonly volume: number;
  readonly ahtSeconds: number;
  readonly offeredErlangs: number;
  /** Least agents of the changed case. */
  readonly agents: number;
  readonly required: number;
  /** Figures if the agents of the unchanged case stay; null where no formula applies, ASA also where the line grows without limit. */
  readonly unchangedServiceLevel: number | null;
  readonly unchangedAsaSeconds: number | null;
  readonly unchangedOccupancy: number | null;
  readonly unchangedAbandonment: number | null;
}

/** Every combination of the changes, volume outside, AHT inside; loads beyond any desk are left out. O(changes² · agents · log agents). */
export function sensitivityTable(input: SensitivityInput, changes: readonly number[] = SENSITIVITY_CHANGES): readonly SensitivityRow[] {
  const cap = input.staffing.kind === 'fixed' ? 1 : input.staffing.maxOccupancy;
  return changes.flatMap((volumeChange) => changes.flatMap((ahtChange): SensitivityRow[] => {
    const volume = input.volume * (1 + volumeChange);
    const ahtSeconds = input.ahtSeconds * (1 + ahtChange);
    const offeredErlangs = volume === 0 ? 0 : (volume * ahtSeconds) / input.intervalSeconds;
    const load = offeredErlangs * input.designRatio;
    if (load / cap > LARGEST_LOAD_ERLANGS) return [];
    const { staffing } = input;
    const agents = staffing.kind === 'deferred' ? leastAtConstantRate(staffing, load, ahtSeconds) : staff(staffing, load, ahtSeconds).agents;
    const figures = staffing.kind === 'fixed' || staffing.kind === 'deferred' || load === 0 ? null : atAgents(staffing, input.agents, load, ahtSeconds).figures;
    const lost = figures === null ? null : sumOf(figures.probabilityOfAbandonment, figures.probabilityOfBlocking);
    return [{
      volumeChange, ahtChange, volume, ahtSeconds, offeredErlangs, agents, required: requiredAgents(scheduledAgents(agents, input.rosterShrinkage), input.minimumAgents),
      unchangedServiceLevel: figures?.serviceLevel ?? null, unchangedAsaSeconds: figures !== null && Number.isFinite(figures.asaSeconds) ? figures.asaSeconds : null,
      unchangedOccupancy: staffing.kind === 'deferred' ? deferredOccupancy(load, input.agents) : (figures?.occupancy ?? null), unchangedAbandonment: lost,
    }];
  }));
}

/**
 * The table of one interval of a requirement; the load basis of its queue is kept. Empty where no formula applies: imported, closed, deferred, nothing offered.
 * RangeError for a queue or an interval that the requirement does not hold.
 */
export function cellSensitivity(plan: Plan, requirement: Requirement, queueCode: string, cellIndex: number): readonly SensitivityRow[] {
  const queue = plan.queues.find((known) => known.code === queueCode);
  const cell = requirement.queues.find((known) => known.queue === queueCode)?.cells[cellIndex];
  if (queue === undefined || cell === undefined) throw new RangeError(`the requirement holds no interval ${cellIndex} of a queue ${queueCode}`);
  const staffing = staffedAs(queue.staffing, requirement.grid.stepMinutes);
  if (staffing.kind === 'deferred' || cell.binding === 'imported' || cell.binding === 'closed' || cell.offeredErlangs === 0) return [];
  return sensitivityTable({
    staffing, volume: cell.volume, intervalSeconds: requirement.grid.stepMinutes * 60, ahtSeconds: cell.ahtSeconds, agents: cell.agents,
    rosterShrinkage: queue.rosterShrinkage, minimumAgents: queue.minimumAgents, designRatio: (cell.varying?.designErlangs ?? cell.offeredErlangs) / cell.offeredErlangs,
  });
}

/** null where the unchanged agents would not keep up. */
function deferredOccupancy(load: number, agents: number): number | null {
  return agents === 0 || load > agents ? null : load / agents;
}

function sumOf(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : (a ?? 0) + (b ?? 0);
}
