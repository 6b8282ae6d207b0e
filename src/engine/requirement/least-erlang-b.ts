import { assertLoad } from './domain.js';
import { nextBlocking } from './erlang-b.js';
import { lossOccupancy } from './occupancy.js';
import { type Figures, NOBODY, NO_MORE_FIGURES, type Staffed, interpolateAgents } from './staffed.js';
import { atMost } from './target.js';

export interface LossTargets {
  /** In (0, 1): turned away ÷ offered. */
  readonly maxBlocking: number;
  /** In (0, 1]. */
  readonly maxOccupancy: number;
}

/**
 * Least whole n >= 1 with blocking B(n, A) <= limit and occupancy A(1 − B)/n <= cap, by one recursion from B(1). O(n) time; RangeError for a load that
 * is negative or not finite. `agentsFractional`: the binding share interpolated between n − 1 and n.
 */
export function leastAgentsErlangB(offeredErlangs: number, targets: LossTargets): Staffed {
  assertLoad(offeredErlangs);
  if (offeredErlangs === 0) return NOBODY;
  let before = 1;
  let blocking = nextBlocking(1, offeredErlangs, 1);
  let n = 1;
  while (!meetsLossTargets(n, offeredErlangs, blocking, targets)) {
    before = blocking;
    blocking = nextBlocking(++n, offeredErlangs, blocking);
  }
  const byBlocking = interpolateAgents(n, before, blocking, targets.maxBlocking);
  const byOccupancy = interpolateAgents(n, lossOccupancy(n - 1, offeredErlangs, before), lossOccupancy(n, offeredErlangs, blocking), targets.maxOccupancy);
  return {
    agents: n,
    agentsFractional: Math.max(byBlocking, byOccupancy),
    binding: atMost(before, targets.maxBlocking) ? 'occupancy' : 'blocking',
    figures: figuresErlangB(n, offeredErlangs, blocking),
  };
}

/** Are both targets met at n? B(n, A) is given. */
export function meetsLossTargets(n: number, offeredErlangs: number, blocking: number, targets: LossTargets): boolean {
  return atMost(blocking, targets.maxBlocking) && atMost(lossOccupancy(n, offeredErlangs, blocking), targets.maxOccupancy);
}

/** All figures at a given n, from B(n, A). Who is not turned away is served at once: service level 1 − B for every T, no wait. */
export function figuresErlangB(n: number, offeredErlangs: number, blocking: number): Figures {
  return {
    agents: n, serviceLevel: 1 - blocking, asaSeconds: 0, occupancy: lossOccupancy(n, offeredErlangs, blocking),
    probabilityOfWait: 0, probabilityOfBlocking: blocking, meanQueue: 0, ...NO_MORE_FIGURES,
  };
}
