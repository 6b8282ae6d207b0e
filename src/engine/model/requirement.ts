import type { DemandReport, PoolRequirement } from './agent-demand.js';
import type { DeferredReport } from './deferred.js';
import type { AsaDefinition, ServiceLevelDefinition } from './live-staffing.js';
import type { LoadBasis } from './load-basis.js';
import type { PlannedHours } from './planned-hours.js';
import type { TargetReport } from './targets.js';
import type { Instant, TimeGrid } from './time.js';

/** What staffing says of one queue in one demand interval. */
export interface RequirementCell {
  /** Forecast contacts, AHT and load; also where closed. 0 in an imported requirement, which does not say. */
  readonly volume: number;
  readonly ahtSeconds: number;
  readonly offeredErlangs: number;
  /** Least integer n of the model, before shrinkage; 0 when closed. */
  readonly agents: number;
  /** Information only. */
  readonly agentsFractional: number;
  /** agents / (1 - roster shrinkage), unrounded. */
  readonly scheduled: number;
  /** Minimum agents, never grossed up. */
  readonly minimum: number;
  /** max(ceil(scheduled - 1e-9), minimum): what the roster must put on work segments. */
  readonly required: number;
  /** Of `agents`; null where the model does not define it (fixed, imported), nothing is offered, or the queue is closed. */
  readonly serviceLevel: number | null;
  readonly asaSeconds: number | null;
  readonly occupancy: number | null;
  /** Gives up or finds no place; absent or null where the model knows neither. */
  readonly abandonment?: number | null;
  /** Chat: slots in use ÷ slots; `occupancy` is the share of time with at least one chat. Absent elsewhere. */
  readonly slotOccupancy?: number;
  /** Blending and call-back: contacts of deferred work that the agents finish in the interval beside the live ones. Absent elsewhere. */
  readonly deferredContacts?: number;
  /** Absent where closed, imported, fixed or deferred. */
  readonly varying?: VaryingLoad | undefined;
  /** Why not one agent less (docs/models/staffing.md); `minimum` also where nothing is offered. */
  readonly binding: 'service-level' | 'asa' | 'abandonment' | 'deferred-work' | 'occupancy' | 'blocking' | 'stability' | 'deadline' | 'maximum-agents' | 'minimum' | 'fixed' | 'closed' | 'imported';
}

/** Load of an interval by each way of reading a changing rate; the planner sees the difference. */
export interface VaryingLoad {
  /** What `agents` is staffed for. */
  readonly designErlangs: number;
  readonly modifiedErlangs: number;
  readonly lagMaxErlangs: number;
  /** Least agents for the interval's own mean rate, as if it lasted for ever. */
  readonly agentsStationary: number;
}

/** Model and definitions behind a queue's figures, by name. */
export interface StaffedBy {
  readonly queue: string;
  readonly model: string;
  /** null where no load is read (fixed). */
  readonly loadBasis: LoadBasis | null;
  readonly loadBasisReason: string | null;
  readonly serviceLevelDefinition: ServiceLevelDefinition | null;
  readonly asaDefinition: AsaDefinition | null;
}

export interface QueueRequirement {
  readonly queue: string;
  readonly model: string;
  /** Absent where the requirement is imported. */
  readonly staffedBy?: StaffedBy;
  /** length grid.cells. */
  readonly cells: readonly RequirementCell[];
  /** Of deferred work; absent elsewhere, and in a requirement that was read from a file. */
  readonly deferred?: DeferredReport;
  /** Where targets hold over days or weeks. */
  readonly targets?: TargetReport;
  /** Where deflection, shifts between channels or repeats change the forecast. */
  readonly demand?: DemandReport;
  /** What the figures mean, in a sentence; absent where the requirement was read from a file. */
  readonly definition?: string;
}

export interface Requirement {
  /** Demand intervals. */
  readonly grid: TimeGrid;
  readonly queues: readonly QueueRequirement[];
  /** From the desk to full-time equivalents, and what agents of several queues must be; absent where the requirement was read from a file. */
  readonly hours?: readonly PlannedHours[];
  readonly pools?: readonly PoolRequirement[];
  /** sha256 of the canonical text; solver, verifier and certificate compare it. */
  readonly hash: string;
}

/** One row of a requirement file as read; `agents` (unshrunk need) is null where the file does not say. */
export interface RequirementRow {
  readonly line: number;
  readonly startMs: Instant;
  readonly queue: string;
  readonly required: number;
  readonly agents: number | null;
}
