/** Ceilings are guarded: 14 / (1 − 0.3) is exactly 20 on paper, and 21 / (1 − 0.3) is 30.000000000000004 in floating point. */
export const CEILING_GUARD = 1e-9;

/**
 * Agents to schedule so that `agents` are there after roster shrinkage (unplanned absence): `n ÷ (1 − s)`, a division and never a multiplication, unrounded.
 * Domain: 0 <= s < 1; RangeError otherwise.
 */
export function scheduledAgents(agents: number, rosterShrinkage: number): number {
  if (!(rosterShrinkage >= 0 && rosterShrinkage < 1)) throw new RangeError(`shrinkage is ${rosterShrinkage}; it must be at least 0 and below 1`);
  return agents / (1 - rosterShrinkage);
}

/** Whole people for an unrounded number: `ceil(x − 1e-9)`, never below 0. */
export function wholeAgents(scheduled: number): number {
  return Math.max(0, Math.ceil(scheduled - CEILING_GUARD));
}

/** What the roster must put on work segments: the scheduled agents in whole people, at least the minimum agents, which are people and are not grossed up. */
export function requiredAgents(scheduled: number, minimumAgents: number): number {
  return Math.max(wholeAgents(scheduled), minimumAgents);
}
