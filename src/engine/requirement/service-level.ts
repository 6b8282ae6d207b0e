import { assertDomain, carries } from './domain.js';
import { erlangB } from './erlang-b.js';
import { noWaitFromBlocking, waitFromBlocking } from './erlang-c.js';

/**
 * Service level of Erlang C: served within T ÷ offered (nobody abandons), `P(W <= T) = 1 − C·e^(−(n − A)·T/AHT)` (Cooper 1981, ch. 3).
 * Below one half it is summed as P(no wait) + P(wait, but at most T), both positive, so that a level near 0 keeps as many digits as one near 1.
 * Domain: that of erlangC, AHT > 0, T >= 0 (T = 0: share that does not wait at all). At or below the load: 0. O(n).
 */
export function serviceLevel(agents: number, offeredErlangs: number, ahtSeconds: number, answerWithinSeconds: number): number {
  assertDomain(agents, offeredErlangs);
  return serviceLevelFromBlocking(agents, offeredErlangs, erlangB(agents, offeredErlangs), ahtSeconds, answerWithinSeconds);
}

/** The same from B(n, A), O(1). */
export function serviceLevelFromBlocking(agents: number, offeredErlangs: number, blocking: number, ahtSeconds: number, answerWithinSeconds: number): number {
  if (!carries(agents, offeredErlangs)) return 0;
  const late = lateFromBlocking(agents, offeredErlangs, blocking, ahtSeconds, answerWithinSeconds);
  if (late <= 0.5) return 1 - late;
  const answeredInTime = -Math.expm1(-decay(agents, offeredErlangs, ahtSeconds, answerWithinSeconds));
  return noWaitFromBlocking(agents, offeredErlangs, blocking) + waitFromBlocking(agents, offeredErlangs, blocking) * answeredInTime;
}

/** Share that waits longer than T, 1 − service level, with its own digits: `C·e^(−(n − A)·T/AHT)`; what a search compares with 1 − target. */
export function lateFromBlocking(agents: number, offeredErlangs: number, blocking: number, ahtSeconds: number, answerWithinSeconds: number): number {
  if (!carries(agents, offeredErlangs)) return 1;
  return waitFromBlocking(agents, offeredErlangs, blocking) * Math.exp(-decay(agents, offeredErlangs, ahtSeconds, answerWithinSeconds));
}

/** Who waits leaves the queue at the rate of n − A spare agents: exponent of the waiting time's tail at T. */
function decay(agents: number, offeredErlangs: number, ahtSeconds: number, answerWithinSeconds: number): number {
  return ((agents - offeredErlangs) * answerWithinSeconds) / ahtSeconds;
}
