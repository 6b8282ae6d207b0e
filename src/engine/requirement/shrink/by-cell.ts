import type { ShrinkageCause } from '../../model/agent-demand.js';
import type { Queue } from '../../model/queue.js';
import type { TimeGrid } from '../../model/time.js';
import { openCells } from '../opening.js';

/** Shares of scheduled time, per demand interval. */
export interface ShrinkageByCell {
  /** Unplanned absence: enters the roster. */
  readonly roster: Float64Array;
  /** All of it: full-time equivalents and hiring. */
  readonly planning: Float64Array;
  /** Of each cause, in plan order. */
  readonly causes: readonly { readonly cause: ShrinkageCause; readonly active: readonly boolean[] }[];
}

/**
 * Causes add up: each is a share of the same scheduled time, and nobody is away twice at once. roster = rosterShrinkage + roster causes;
 * planning = the larger of planningShrinkage (which holds the roster's) and roster, + planning causes. An interval has a cause when it begins in its hours.
 */
export function shrinkageByCell(queue: Queue, grid: TimeGrid): ShrinkageByCell {
  const causes = (queue.shrinkage ?? []).map((cause) => ({ cause, active: openCells(cause.hours, grid) }));
  const roster = new Float64Array(grid.cells).fill(queue.rosterShrinkage);
  const add = (into: Float64Array, kind: ShrinkageCause['kind']): void => {
    for (const { cause, active } of causes) {
      if (cause.kind === kind) active.forEach((on, i) => (into[i] += on ? cause.share : 0));
    }
  };
  add(roster, 'roster');
  const planning = roster.map((share) => Math.max(queue.planningShrinkage, share));
  add(planning, 'planning');
  return { roster, planning, causes };
}
