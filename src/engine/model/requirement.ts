import type { TimeGrid } from './time.js';

/** What staffing says of one queue in one demand interval. */
export interface RequirementCell {
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
  /** Of `agents`; null where the model does not define it (fixed) or the queue is closed. */
  readonly serviceLevel: number | null;
  readonly asaSeconds: number | null;
  readonly occupancy: number | null;
  readonly binding: 'service-level' | 'occupancy' | 'blocking' | 'stability' | 'minimum' | 'fixed' | 'closed' | 'imported';
}

export interface QueueRequirement {
  readonly queue: string;
  readonly model: string;
  /** length grid.cells. */
  readonly cells: readonly RequirementCell[];
}

export interface Requirement {
  /** Demand intervals. */
  readonly grid: TimeGrid;
  readonly queues: readonly QueueRequirement[];
  /** sha256 of the canonical text; solver, verifier and certificate compare it. */
  readonly hash: string;
}
