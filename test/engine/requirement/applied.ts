import fc from 'fast-check';

const SEED = 20270308;

/** Checks a law on drawn values and says how often it applied: `holds` is false for a case that the law does not speak about, and throws where the law is broken. */
export type Applied = <T extends unknown[]>(arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> }, holds: (...values: T) => boolean, runs?: number) => number;

/** @param usualRuns cases of a property that asks for no other number */
export function countingApplied(usualRuns: number): Applied {
  return (arbitraries, holds, runs = usualRuns) => {
    let count = 0;
    fc.assert(fc.property(fc.tuple(...arbitraries), (values) => {
      if (holds(...(values as Parameters<typeof holds>))) count++;
    }), { numRuns: runs, seed: SEED });
    return count;
  };
}
