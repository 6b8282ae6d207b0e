import type { Plan } from '../model/plan.js';
import type { Requirement } from '../model/requirement.js';
import type { Chooser } from '../forecast/choice-memo.js';
import { forecastQueues } from '../forecast/forecast.js';
import { buildHistory } from '../history/build.js';
import { requirementHash } from '../requirement/canonical.js';
import { requirementOf } from '../requirement/require.js';

/**
 * History, forecast and requirement once more from the raw plan, so that a roster is not judged by a figure that came with it.
 * `choose` may remember the backtests of series with equal content.
 */
export function deriveRequirement(plan: Plan, choose?: Chooser): Requirement {
  return requirementOf(plan, forecastQueues(plan, plan.histories.map(buildHistory), choose));
}

export interface RequirementCheck {
  readonly ok: boolean;
  readonly derivedHash: string;
  readonly givenHash: string;
  /** The first difference, in a sentence; null when there is none. */
  readonly difference: string | null;
}

/** Is this the requirement that the plan gives, cell by cell, and is its hash its own? */
export function compareRequirement(derived: Requirement, given: Requirement): RequirementCheck {
  const difference = requirementHash(given) === given.hash ? firstDifference(derived, given) : 'The requirement is not the one that its hash was made of.';
  return { ok: difference === null && derived.hash === given.hash, derivedHash: derived.hash, givenHash: given.hash, difference };
}

function firstDifference(derived: Requirement, given: Requirement): string | null {
  const { startMs, stepMinutes, cells } = derived.grid;
  if (given.grid.startMs !== startMs || given.grid.stepMinutes !== stepMinutes || given.grid.cells !== cells) return 'The requirement lies on another grid than the plan.';
  for (const queue of derived.queues) {
    const other = given.queues.find((q) => q.queue === queue.queue);
    if (!other) return `The requirement has no queue ${queue.queue}.`;
    const i = queue.cells.findIndex((cell, at) => cell.required !== other.cells[at]?.required || cell.agents !== other.cells[at].agents);
    if (i >= 0) return `Queue ${queue.queue} needs ${queue.cells[i].required} in interval ${i} by the plan, ${other.cells[i]?.required ?? 'nothing'} by the requirement.`;
  }
  return derived.queues.length === given.queues.length ? null : 'The requirement has queues that the plan does not hold.';
}
