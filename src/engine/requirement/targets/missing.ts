import type { QueueingStaffing } from '../../model/live-staffing.js';
import type { LiveStaffing } from '../deferred/as-live.js';
import { averageSpeedOfAnswerFromBlocking } from '../asa.js';
import { leastThatCarries } from '../domain.js';
import { nextBlocking } from '../erlang-b.js';
import { liveDeskOf } from '../least-live.js';
import { leastWhole } from '../least-whole.js';
import { type LiveQueue, abandonedShare, asaOf, serviceLevelOf, turnedAwayShare } from '../live-queue.js';
import { lossOccupancy } from '../occupancy.js';
import { lateFromBlocking } from '../service-level.js';
import { atMost } from '../target.js';

/** The targets of a model that may hold over a day, by name, each as the largest allowed mean of something that should be small. */
export interface WeighedTarget {
  readonly name: 'service-level' | 'asa' | 'abandonment' | 'blocking';
  readonly limit: number;
}

/** null where the model has no target of service: a fixed number of agents. */
export function weighedTargets(staffing: LiveStaffing): readonly WeighedTarget[] | null {
  switch (staffing.kind) {
    case 'erlang-c': {
      const asa = staffing.maxAsaSeconds ?? null;
      return [{ name: 'service-level', limit: 1 - staffing.serviceLevel }, ...(asa === null ? [] : [{ name: 'asa' as const, limit: asa }])];
    }
    case 'erlang-b': return [{ name: 'blocking', limit: staffing.maxBlocking }];
    case 'fixed': return null;
    default: return liveTargets(staffing).map(({ name, limit }) => ({ name, limit }));
  }
}

interface LiveTarget extends WeighedTarget {
  missing(queue: LiveQueue): number;
}

/** Targets of models with patience, limited places, call-backs, blending and chat, by their own definitions. */
function liveTargets(staffing: QueueingStaffing): readonly LiveTarget[] {
  const { serviceLevel, serviceLevelDefinition, answerWithinSeconds, shortAbandonSeconds, maxAsaSeconds, asaDefinition, maxAbandonment } = staffing;
  return [
    ...(serviceLevel === null ? [] : [{
      name: 'service-level' as const, limit: 1 - serviceLevel,
      missing: (queue: LiveQueue) => 1 - serviceLevelOf(queue, serviceLevelDefinition, answerWithinSeconds, shortAbandonSeconds),
    }]),
    ...(maxAsaSeconds === null ? [] : [{ name: 'asa' as const, limit: maxAsaSeconds, missing: (queue: LiveQueue) => asaOf(queue, asaDefinition) }]),
    ...(maxAbandonment === null ? [] : [{ name: 'abandonment' as const, limit: maxAbandonment, missing: (queue: LiveQueue) => abandonedShare(queue) + turnedAwayShare(queue) }]),
  ];
}

/** Fewest agents who carry the load and keep to the occupancy limit in the interval itself. */
export function floorAgents(staffing: LiveStaffing, offeredErlangs: number, ahtSeconds: number): number {
  if (offeredErlangs === 0 || staffing.kind === 'fixed') return 0;
  const byOccupancy = Math.max(0, Math.ceil((offeredErlangs / staffing.maxOccupancy) * (1 - 1e-12)));
  if (staffing.kind === 'erlang-c') return Math.max(leastThatCarries(offeredErlangs), byOccupancy);
  if (staffing.kind !== 'erlang-b') {
    const desk = liveDeskOf(staffing, offeredErlangs, ahtSeconds);
    return leastWhole(offeredErlangs, (n) => {
      const queue = desk(n);
      return queue !== null && queue.keepsUp && atMost(queue.limitedOccupancy, staffing.maxOccupancy);
    });
  }
  const blocking = blockingOf(offeredErlangs);
  let n = 1;
  while (!atMost(lossOccupancy(n, offeredErlangs, blocking(n)), staffing.maxOccupancy)) n++;
  return n;
}

/** What is missing to perfect with n agents, in the order of `weighedTargets`. */
export function missingOf(staffing: LiveStaffing, offeredErlangs: number, ahtSeconds: number): (agents: number) => readonly number[] {
  const blocking = blockingOf(offeredErlangs);
  switch (staffing.kind) {
    case 'erlang-c': {
      const { answerWithinSeconds } = staffing;
      const withAsa = (staffing.maxAsaSeconds ?? null) !== null;
      return (n) => {
        const late = lateFromBlocking(n, offeredErlangs, blocking(n), ahtSeconds, answerWithinSeconds);
        return withAsa ? [late, averageSpeedOfAnswerFromBlocking(n, offeredErlangs, blocking(n), ahtSeconds)] : [late];
      };
    }
    case 'erlang-b': return (n) => [blocking(n)];
    case 'fixed': return () => [];
    default: {
      const desk = liveDeskOf(staffing, offeredErlangs, ahtSeconds);
      const targets = liveTargets(staffing);
      const known = new Map<number, readonly number[]>();
      return (n) => {
        const before = known.get(n);
        if (before !== undefined) return before;
        const queue = desk(n);
        const found = targets.map((target) => (queue === null ? Infinity : target.missing(queue)));
        known.set(n, found);
        return found;
      };
    }
  }
}

/** B(n, A), kept for every n asked so far: a search asks for one after the other. */
function blockingOf(offeredErlangs: number): (agents: number) => number {
  const known = [1];
  return (agents) => {
    for (let n = known.length; n <= agents; n++) known.push(nextBlocking(n, offeredErlangs, known[n - 1]));
    return known[agents];
  };
}
