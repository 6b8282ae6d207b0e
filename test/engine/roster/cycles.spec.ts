import { Cycles } from '../../../src/engine/roster/solver/cycles.js';

describe('cycles of a search', () => {
  it('are each a quarter longer than the one before, and 400 rounds end with one', () => {
    const cycles = new Cycles();
    const ends = Array.from({ length: 800 }, (_, round) => round).filter((round) => cycles.endsWith(round));
    expect(ends.map((round) => round + 1)).toEqual([49, 110, 186, 281, 400, 548, 734]);
  });

  it('begin at 0 and never reach 1', () => {
    const cycles = new Cycles();
    const shares = Array.from({ length: 900 }, (_, round) => cycles.shareBefore(round));
    expect(shares[0]).toBe(0);
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
    expect(shares.filter((share) => share === 0)).toHaveLength(8);
  });
});
