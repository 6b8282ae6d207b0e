import type { LiveTargets, QueueingStaffing } from '../model/live-staffing.js';
import { assertLoad } from './domain.js';
import { leastWhole } from './least-whole.js';
import { type LiveDesk, liveDesk } from './live-model.js';
import { type LiveQueue, serviceLevelOf } from './live-queue.js';
import { liveModelOf } from './live-settings.js';
import { figuresOfQueue, missedTarget } from './live-figures.js';
import { NOBODY, type Staffed, interpolateAgents } from './staffed.js';

/** A desk that keeps the answers of one search. */
export function liveDeskOf(staffing: QueueingStaffing, offeredErlangs: number, ahtSeconds: number): LiveDesk {
  return liveDesk(liveModelOf(staffing), offeredErlangs / ahtSeconds, ahtSeconds);
}

/**
 * Least whole n >= 1 that meets all targets of a live queue with patience, limited places, call-backs, blending or chat. Figures get better with every agent, so
 * n is bracketed from the load and halved down; n meets and n − 1 misses. RangeError for a load that is negative or not finite. O(n log n) at worst.
 * `agentsFractional`: service level interpolated between n − 1 and n where that is what binds, n otherwise.
 */
export function leastAgentsLive(staffing: QueueingStaffing, offeredErlangs: number, ahtSeconds: number): Staffed {
  assertLoad(offeredErlangs);
  if (offeredErlangs === 0) return NOBODY;
  const desk = liveDeskOf(staffing, offeredErlangs, ahtSeconds);
  const slots = staffing.kind === 'chat' ? staffing.concurrency / staffing.handleTimeFactors[staffing.concurrency - 1] : 1;
  const n = leastWhole(offeredErlangs / slots, (agents) => missedTarget(desk(agents), staffing) === null);
  const at = desk(n) as LiveQueue;
  const before = n > 1 ? desk(n - 1) : null;
  const binding = n > 1 ? (missedTarget(before, staffing) as Staffed['binding']) : 'stability';
  return { agents: n, agentsFractional: fractional(n, before, at, binding, staffing), binding, figures: figuresOfQueue(at, staffing) };
}

function fractional(n: number, before: LiveQueue | null, at: LiveQueue, binding: Staffed['binding'], targets: LiveTargets): number {
  if (targets.serviceLevel === null || (binding !== 'service-level' && binding !== 'stability')) return n;
  const level = (queue: LiveQueue): number => serviceLevelOf(queue, targets.serviceLevelDefinition, targets.answerWithinSeconds, targets.shortAbandonSeconds);
  return interpolateAgents(n, before === null ? 0 : level(before), level(at), targets.serviceLevel);
}
