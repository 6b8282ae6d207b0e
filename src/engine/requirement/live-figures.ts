import type { LiveTargets } from '../model/live-staffing.js';
import { delayOccupancy } from './occupancy.js';
import { type LiveQueue, abandonedShare, asaOf, callBackShare, meanQueue, serviceLevelOf, turnedAwayShare, waitShare } from './live-queue.js';
import { type Figures, NO_MORE_FIGURES, type Staffed } from './staffed.js';
import { atMost, lateEnoughRarely } from './target.js';

/** Service level by the definition of the targets. */
export function targetLevel(queue: LiveQueue, targets: LiveTargets): number {
  return serviceLevelOf(queue, targets.serviceLevelDefinition, targets.answerWithinSeconds, targets.shortAbandonSeconds);
}

/** All figures of a live queue by the definitions of its targets; `level` where it is known already. */
export function figuresOfQueue(queue: LiveQueue, targets: LiveTargets, level: number | null = null): Figures {
  const turnedAway = queue.line.turnedAway > 0 ? turnedAwayShare(queue) : null;
  return {
    agents: queue.agents,
    serviceLevel: level ?? targetLevel(queue, targets),
    asaSeconds: asaOf(queue, targets.asaDefinition),
    occupancy: queue.occupancy,
    probabilityOfWait: waitShare(queue),
    probabilityOfBlocking: turnedAway,
    meanQueue: meanQueue(queue),
    probabilityOfAbandonment: Number.isFinite(queue.patienceSeconds) ? abandonedShare(queue) : null,
    callBackShare: queue.callBackTaken > 0 ? callBackShare(queue) : null,
    attemptsPerHour: queue.attemptsPerSecond * 3600,
    slotOccupancy: queue.slotOccupancy,
    deferredPerHour: queue.absorbedPerSecond === null ? null : queue.absorbedPerSecond * 3600,
  };
}

/** Figures where the agents do not carry the load: everybody waits, without limit. */
export function figuresOfNoQueue(agents: number, offeredErlangs: number): Figures {
  return {
    agents, serviceLevel: 0, asaSeconds: Infinity, occupancy: delayOccupancy(agents, offeredErlangs), probabilityOfWait: 1, probabilityOfBlocking: null,
    meanQueue: Infinity, ...NO_MORE_FIGURES,
  };
}

/** The first target that the queue misses, in the order in which `binding` is told; null where all are met. A queue that is null carries nothing. */
export function missedTarget(queue: LiveQueue | null, targets: LiveTargets, level: number | null = null): Staffed['binding'] | null {
  if (queue === null) return 'stability';
  if (!queue.keepsUp) return 'deferred-work';
  const { serviceLevel, maxAsaSeconds, maxAbandonment } = targets;
  if (serviceLevel !== null && !lateEnoughRarely(1 - (level ?? targetLevel(queue, targets)), serviceLevel)) return 'service-level';
  if (maxAsaSeconds !== null && !atMost(asaOf(queue, targets.asaDefinition), maxAsaSeconds)) return 'asa';
  if (maxAbandonment !== null && !atMost(abandonedShare(queue) + turnedAwayShare(queue), maxAbandonment)) return 'abandonment';
  return atMost(queue.limitedOccupancy, targets.maxOccupancy) ? null : 'occupancy';
}
