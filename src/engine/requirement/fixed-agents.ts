import type { Staffed } from './staffed.js';

/** A number of agents that the plan states: no formula, so nothing is said of service level, wait or occupancy. Whole n >= 0. */
export function fixedAgents(agents: number): Staffed {
  return { agents, agentsFractional: agents, binding: 'fixed', figures: null };
}
