import type { QueueingStaffing } from '../model/live-staffing.js';
import { assertLoad } from './domain.js';
import { leastWhole } from './least-whole.js';
import { type LiveDesk, liveDesk } from './live-model.js';
import type { LiveQueue } from './live-queue.js';
import { liveModelOf } from './live-settings.js';
import { figuresOfQueue, missedTarget, targetLevel } from './live-figures.js';
import { NOBODY, type Staffed, interpolateAgents } from './staffed.js';

/** A desk that keeps the answers of one search. */
export function liveDeskOf(staffing: QueueingStaffing, offeredErlangs: number, ahtSeconds: number): LiveDesk {
  return liveDesk(liveModelOf(staffing), offeredErlangs / ahtSeconds, ahtSeconds);
}

/** One number of agents, looked at once in a search. */
interface Looked {
  readonly agents: number;
  readonly queue: LiveQueue | null;
  /** Service level by the targets' definition; null where none is asked for, 0 where the load is not carried. */
  readonly level: number | null;
  readonly missed: Staffed['binding'] | null;
}

/**
 * Least whole n >= 1 that meets all targets of a live queue with patience, limited places, call-backs, blending or chat. Figures get better with every agent, so
 * n is bracketed from a first guess and halved down; n meets and n − 1 misses. `near` is an answer for another load of the same staffing, such as the interval
 * before: the guess keeps its distance from the load in units of the load's root, and is nearly always right; the answer does not depend on it.
 * RangeError for a load that is negative or not finite. O(n log n) at worst, two or three looks at O(n) with a good guess.
 * `agentsFractional`: service level interpolated between n − 1 and n where that is what binds, n otherwise.
 */
export function leastAgentsLive(staffing: QueueingStaffing, offeredErlangs: number, ahtSeconds: number, near: Near | null = null): Staffed {
  assertLoad(offeredErlangs);
  if (offeredErlangs === 0) return NOBODY;
  const desk = liveDeskOf(staffing, offeredErlangs, ahtSeconds);
  const looks: Looked[] = [];
  const look = (agents: number): Looked => {
    const known = looks.find((earlier) => earlier.agents === agents);
    if (known !== undefined) return known;
    const queue = desk(agents);
    const level = staffing.serviceLevel === null ? null : queue === null ? 0 : targetLevel(queue, staffing);
    const found = { agents, queue, level, missed: missedTarget(queue, staffing, level) };
    looks.push(found);
    return found;
  };
  const n = leastWhole(guessOf(staffing, offeredErlangs, near), (agents) => look(agents).missed === null);
  const at = look(n);
  const before = n > 1 ? look(n - 1) : null;
  const binding = before === null ? 'stability' : (before.missed as Staffed['binding']);
  const byLevel = staffing.serviceLevel !== null && (binding === 'service-level' || binding === 'stability');
  const agentsFractional = byLevel ? interpolateAgents(n, before?.level ?? 0, at.level as number, staffing.serviceLevel) : n;
  return { agents: n, agentsFractional, binding, figures: figuresOfQueue(at.queue as LiveQueue, staffing, at.level) };
}

/** An answer that a search may begin from. */
export interface Near {
  readonly offeredErlangs: number;
  readonly agents: number;
}

function guessOf(staffing: QueueingStaffing, load: number, near: Near | null): number {
  const slots = staffing.kind === 'chat' ? staffing.concurrency / staffing.handleTimeFactors[staffing.concurrency - 1] : 1;
  if (near === null || near.offeredErlangs === 0) return load / slots;
  return Math.round(load / slots + (near.agents - near.offeredErlangs / slots) * Math.sqrt(load / near.offeredErlangs));
}
