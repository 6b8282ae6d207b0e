import { assertDomain, carries } from './domain.js';
import { erlangB } from './erlang-b.js';

/**
 * Erlang C, the delay model: probability that a contact has to wait when all wait patiently, P(W > 0).
 * `C(n, A) = B / (1 − (A/n)(1 − B))` with B = B(n, A) (Erlang 1917; Cooper 1981, ch. 3), written as `n·B / ((n − A) + A·B)`: no cancellation but n − A.
 * Domain: whole n >= 0, finite A >= 0; RangeError otherwise. At or below the load everybody waits: 1. C(n, 0) = 0 for n >= 1. O(n).
 */
export function erlangC(agents: number, offeredErlangs: number): number {
  assertDomain(agents, offeredErlangs);
  return waitFromBlocking(agents, offeredErlangs, erlangB(agents, offeredErlangs));
}

/** C(n, A) from B(n, A), O(1). */
export function waitFromBlocking(agents: number, offeredErlangs: number, blocking: number): number {
  if (!carries(agents, offeredErlangs)) return 1;
  return Math.min(1, (agents * blocking) / (agents - offeredErlangs + offeredErlangs * blocking));
}

/** 1 − C(n, A) from B(n, A) without subtracting from 1, so that it keeps its digits when nearly everybody waits: `(n − A)(1 − B) / ((n − A) + A·B)`. */
export function noWaitFromBlocking(agents: number, offeredErlangs: number, blocking: number): number {
  if (!carries(agents, offeredErlangs)) return 0;
  const spare = agents - offeredErlangs;
  return (spare * (1 - blocking)) / (spare + offeredErlangs * blocking);
}
