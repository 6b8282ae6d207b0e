import type { RequirementCell } from '../model/requirement.js';

/** What a staffing model answers: the least agents for its targets and what callers and agents then see. `null` where the model does not define it. */
export interface Staffed {
  readonly agents: number;
  /** Information only; never above `agents`. */
  readonly agentsFractional: number;
  readonly serviceLevel: number | null;
  readonly asaSeconds: number | null;
  readonly occupancy: number | null;
  readonly probabilityOfWait: number | null;
  readonly probabilityOfBlocking: number | null;
  readonly meanQueue: number | null;
  /** Why one agent less would not do; `minimum` where there is no load and nothing but the minimum agents asks for anyone. */
  readonly binding: Extract<RequirementCell['binding'], 'service-level' | 'occupancy' | 'blocking' | 'stability' | 'fixed' | 'minimum'>;
}

/** No contacts, no agents, and no level of a service that nobody asked for. */
export const NOBODY: Staffed = {
  agents: 0, agentsFractional: 0, serviceLevel: null, asaSeconds: null, occupancy: null,
  probabilityOfWait: null, probabilityOfBlocking: null, meanQueue: null, binding: 'minimum',
};

/** Where `target` lies between the values at n − 1 and n, as a number of agents in [n − 1, n]: straight line between the two. */
export function interpolateAgents(agents: number, before: number, at: number, target: number): number {
  const share = before === at ? 0 : (target - before) / (at - before);
  return agents - 1 + Math.min(1, Math.max(0, share));
}
