import { Cycles } from '../../../src/engine/roster/solver/cycles.js';

/** Rounds that are the last of their cycle. */
function endsOf(cycles: Cycles, rounds: number): number[] {
  return Array.from({ length: rounds }, (_, round) => round).filter((round) => cycles.endsWith(round));
}

describe('cycles of a search', () => {
  it('end with the last round where the number of rounds is known', () => {
    const all = Array.from({ length: 500 }, (_, i) => i + 1);
    expect(all.map((rounds) => endsOf(new Cycles(rounds), rounds).at(-1))).toEqual(all.map((rounds) => rounds - 1));
  });

  it('are one for few rounds, and each half as long again as the one before where there are many', () => {
    expect(endsOf(new Cycles(60), 60)).toEqual([59]);
    expect(endsOf(new Cycles(null), 800)).toEqual([59, 149, 284, 487, 790]);
  });

  it('begin at 0 and never reach 1, whatever the length', () => {
    for (const rounds of [1, 2, 39, 100, 101, 400, null]) {
      const cycles = new Cycles(rounds);
      const shares = Array.from({ length: 900 }, (_, round) => cycles.shareBefore(round));
      expect(shares[0]).toBe(0);
      expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
    }
  });
});
