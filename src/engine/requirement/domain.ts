/** Loads beyond this are refused: one recursion step per agent would keep a caller waiting for seconds. */
export const LARGEST_LOAD_ERLANGS = 10_000_000;

/** Relative rounding that a load carries from `volume × AHT ÷ interval`: nearer to a whole number than this, it counts as that number. */
const LOAD_ROUNDING = 1e-12;

/** Throws RangeError unless `agents` is a whole number >= 0 and `offeredErlangs` is finite and >= 0. */
export function assertDomain(agents: number, offeredErlangs: number): void {
  if (!Number.isInteger(agents) || agents < 0) throw new RangeError(`agents is ${agents}; it must be a whole number, 0 or more`);
  assertLoad(offeredErlangs);
}

export function assertLoad(offeredErlangs: number): void {
  if (!Number.isFinite(offeredErlangs) || offeredErlangs < 0) throw new RangeError(`offered load is ${offeredErlangs} Erlangs; it must be finite, 0 or more`);
}

/** Do `agents` carry a load whose callers all wait? Only above it; at or below it the queue grows without limit. */
export function carries(agents: number, offeredErlangs: number): boolean {
  return agents > offeredErlangs * (1 + LOAD_ROUNDING);
}

/** Least whole number of agents that carries the load: `floor(A) + 1`. */
export function leastThatCarries(offeredErlangs: number): number {
  const floor = Math.floor(offeredErlangs);
  return carries(floor + 1, offeredErlangs) ? floor + 1 : floor + 2;
}
