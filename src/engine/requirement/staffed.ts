import type { RequirementCell } from '../model/requirement.js';

/** What callers and agents see when `agents` serve a load; a long run under constant load. */
export interface Figures {
  readonly agents: number;
  /** Served within T ÷ offered. */
  readonly serviceLevel: number;
  /** Mean wait of all offered contacts; Infinity at or below the load. */
  readonly asaSeconds: number;
  readonly occupancy: number;
  readonly probabilityOfWait: number;
  /** null where nobody is turned away. */
  readonly probabilityOfBlocking: number | null;
  readonly meanQueue: number;
  /** The rest is null where the model does not know it. Gives up before it is answered, of all attempts. */
  readonly probabilityOfAbandonment: number | null;
  /** Takes a call-back instead of waiting. */
  readonly callBackShare: number | null;
  /** Contacts and their retries. */
  readonly attemptsPerHour: number | null;
  /** Chat: slots in use ÷ slots; `occupancy` is the share of time with at least one chat. */
  readonly slotOccupancy: number | null;
  /** Deferred contacts (call-backs) done beside the live queue. */
  readonly deferredPerHour: number | null;
}

/** Figures of a model without abandonment, retries, call-backs, slots and deferred work. */
export const NO_MORE_FIGURES = { probabilityOfAbandonment: null, callBackShare: null, attemptsPerHour: null, slotOccupancy: null, deferredPerHour: null } as const;

/** What a staffing model answers: the least agents for its targets. */
export interface Staffed {
  readonly agents: number;
  /** Information only; above agents − 1, never above `agents`. */
  readonly agentsFractional: number;
  /** Why one agent less would not do; `minimum` where there is no load and nothing but the minimum agents asks for anyone. */
  readonly binding: Extract<RequirementCell['binding'], 'service-level' | 'asa' | 'abandonment' | 'occupancy' | 'blocking' | 'stability' | 'deferred-work' | 'fixed' | 'minimum'>;
  /** null where the model has no formula, or nothing is offered. */
  readonly figures: Figures | null;
}

/** No contacts, no agents, and no level of a service that nobody asked for. */
export const NOBODY: Staffed = { agents: 0, agentsFractional: 0, binding: 'minimum', figures: null };

/** Where `target` lies between the values at n − 1 and n, as a number of agents in [n − 1, n]: straight line between the two. */
export function interpolateAgents(agents: number, before: number, at: number, target: number): number {
  const share = before === at ? 0 : (target - before) / (at - before);
  return agents - 1 + Math.min(1, Math.max(0, share));
}
