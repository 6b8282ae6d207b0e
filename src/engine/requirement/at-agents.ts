import type { StaffingModel } from '../model/queue.js';
import { carries, leastThatCarries } from './domain.js';
import { erlangB } from './erlang-b.js';
import { figuresErlangB, meetsLossTargets } from './least-erlang-b.js';
import { figuresErlangC, meetsDelayTargets } from './least-erlang-c.js';
import { liveDeskOf } from './least-live.js';
import { leastWhole } from './least-whole.js';
import { figuresOfNoQueue, figuresOfQueue, missedTarget } from './live-figures.js';
import type { Figures } from './staffed.js';

/** Models that answer for a load by a formula. */
export type FormulaStaffing = Extract<StaffingModel, { readonly maxOccupancy: number }> & { readonly kind: Exclude<StaffingModel['kind'], 'fixed' | 'deferred'> };

/** What `agents` of any whole number >= 0 give at a load > 0, and whether that meets the targets. */
export interface AtAgents {
  readonly figures: Figures;
  readonly meetsTargets: boolean;
  /** False where the line grows without limit. */
  readonly carried: boolean;
}

/** A number of agents judged by a model's formula. RangeError for agents that are not whole or below 0. O(agents). */
export function atAgents(model: FormulaStaffing, agents: number, offeredErlangs: number, ahtSeconds: number): AtAgents {
  switch (model.kind) {
    case 'erlang-b': {
      const blocking = erlangB(agents, offeredErlangs);
      return { figures: figuresErlangB(agents, offeredErlangs, blocking), meetsTargets: meetsLossTargets(agents, offeredErlangs, blocking, model), carried: true };
    }
    case 'erlang-c': {
      const blocking = erlangB(agents, offeredErlangs);
      return {
        figures: figuresErlangC(agents, offeredErlangs, blocking, ahtSeconds, model.answerWithinSeconds),
        meetsTargets: meetsDelayTargets(agents, offeredErlangs, blocking, ahtSeconds, model), carried: carries(agents, offeredErlangs),
      };
    }
    default: {
      const queue = agents === 0 ? null : liveDeskOf(model, offeredErlangs, ahtSeconds)(agents);
      if (queue === null) return { figures: figuresOfNoQueue(agents, offeredErlangs), meetsTargets: false, carried: false };
      return { figures: figuresOfQueue(queue, model), meetsTargets: missedTarget(queue, model) === null, carried: true };
    }
  }
}

/** Least agents with whom the line does not grow without limit. */
export function leastCarrying(model: FormulaStaffing, offeredErlangs: number, ahtSeconds: number): number {
  if (model.kind === 'erlang-b') return 0;
  if (model.kind === 'erlang-c') return leastThatCarries(offeredErlangs);
  const desk = liveDeskOf(model, offeredErlangs, ahtSeconds);
  return leastWhole(offeredErlangs, (agents) => desk(agents) !== null);
}
