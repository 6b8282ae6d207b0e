import { assertDomain } from './domain.js';

/**
 * Erlang B, the loss model: a contact that finds all agents busy is turned away.
 * `B(n, A) = (A^n / n!) / Σ A^k / k!`, k = 0 ... n (Erlang 1917; Jagerman 1974 for the recursion). Powers and factorials overflow past n = 170,
 * so it is computed by `B(0) = 1, B(n) = A·B(n−1) / (n + A·B(n−1))`: every term positive, no cancellation, each step shrinks the error before it.
 * Domain: whole n >= 0, finite A >= 0; RangeError otherwise. B(0, A) = 1; B(n, 0) = 0 for n >= 1; below 1e-308 it fades to 0, never NaN.
 * O(n) time, no memory.
 */
export function erlangB(agents: number, offeredErlangs: number): number {
  assertDomain(agents, offeredErlangs);
  let blocking = 1;
  for (let n = 1; n <= agents; n++) blocking = nextBlocking(n, offeredErlangs, blocking);
  return blocking;
}

/** One step of the recursion: B(agents) from B(agents − 1), agents >= 1. A search continues it and never starts it again. */
export function nextBlocking(agents: number, offeredErlangs: number, blockingBefore: number): number {
  const overflow = offeredErlangs * blockingBefore;
  return overflow / (agents + overflow);
}
