import type { Plan } from '../model/plan.js';
import type { Requirement } from '../model/requirement.js';

/**
 * Required agents of one queue on the roster grid: the requirement of a demand interval holds unchanged in each of its grid cells.
 * Length = horizon ÷ roster grid. RangeError for a queue that the requirement does not hold, or a grid that does not divide the demand interval
 * (the plan's reader refuses such a plan).
 */
export function requiredOnGrid(plan: Plan, requirement: Requirement, queueCode: string): Int32Array {
  const queue = requirement.queues.find((q) => q.queue === queueCode);
  if (queue === undefined) throw new RangeError(`the requirement holds no queue ${queueCode}`);
  const factor = requirement.grid.stepMinutes / plan.rosterGridMinutes;
  if (!Number.isInteger(factor)) throw new RangeError(`a roster grid of ${plan.rosterGridMinutes} min does not divide the demand interval of ${requirement.grid.stepMinutes} min`);
  const spread = new Int32Array(queue.cells.length * factor);
  queue.cells.forEach((cell, i) => spread.fill(cell.required, i * factor, (i + 1) * factor));
  return spread;
}
