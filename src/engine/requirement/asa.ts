import { assertDomain, carries } from './domain.js';
import { erlangB } from './erlang-b.js';
import { waitFromBlocking } from './erlang-c.js';

/**
 * Average speed of answer of Erlang C in seconds: mean wait of ALL offered contacts, those that do not wait included, `ASA = C·AHT / (n − A)` (Cooper 1981, ch. 3).
 * Domain: that of erlangC, AHT > 0. At or below the load the wait has no limit: Infinity, never a negative figure. O(n).
 */
export function averageSpeedOfAnswerSeconds(agents: number, offeredErlangs: number, ahtSeconds: number): number {
  assertDomain(agents, offeredErlangs);
  return averageSpeedOfAnswerFromBlocking(agents, offeredErlangs, erlangB(agents, offeredErlangs), ahtSeconds);
}

/** The same from B(n, A), O(1). */
export function averageSpeedOfAnswerFromBlocking(agents: number, offeredErlangs: number, blocking: number, ahtSeconds: number): number {
  if (!carries(agents, offeredErlangs)) return Infinity;
  return (waitFromBlocking(agents, offeredErlangs, blocking) * ahtSeconds) / (agents - offeredErlangs);
}

/**
 * Mean number of contacts waiting in Erlang C, `Lq = C·A / (n − A)` (Cooper 1981, ch. 3). By Little's law it is the arrival rate × ASA; the two are
 * computed apart, and a test holds them together. At or below the load: Infinity. O(1) from B(n, A).
 */
export function meanQueueFromBlocking(agents: number, offeredErlangs: number, blocking: number): number {
  if (!carries(agents, offeredErlangs)) return Infinity;
  return (waitFromBlocking(agents, offeredErlangs, blocking) * offeredErlangs) / (agents - offeredErlangs);
}
