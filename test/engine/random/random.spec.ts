import fc from 'fast-check';
import { fingerprint } from '../../../src/engine/random/fingerprint.js';
import { createRandom, randomFrom } from '../../../src/engine/random/random.js';

const first = (n: number, seed: number, ...labels: number[]): number[] => {
  const random = createRandom(seed, ...labels);
  return Array.from({ length: n }, () => random.uint32());
};

/** Pearson's statistic of counts against equal expectation. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + ((count - expected) * (count - expected)) / expected, 0);
}

describe('the seeded generator', () => {
  it('is xoshiro128** as published: outputs of the reference code from the state 1, 2, 3, 4', () => {
    const random = randomFrom([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, () => random.uint32()))
      .toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804]);
  });

  it('gives these first outputs on every machine, for ever', () => {
    expect(first(5, 1)).toEqual([1262494719, 2542213650, 872978651, 2113176812, 3121060439]);
    expect(first(5, 0)).toEqual([1767643002, 3022048793, 2194529969, 103249638, 3599133461]);
    expect(first(5, 1, 0)).toEqual([44074815, 1096725113, 4079465738, 827262296, 2124530748]);
    expect(first(5, 1, 2, 3)).toEqual([754345995, 2465662718, 1483589701, 2992434313, 1367156866]);
    expect(first(5, -9_007_199_254_740_991)).toEqual([2012167445, 1353735264, 3337013950, 1299092551, 2334734769]);
    const random = createRandom(20_270_308);
    expect([random.below(6), random.below(6), random.below(1000), random.float()]).toEqual([5, 4, 54, 0.14892272022552788]);
  });

  it('repeats a stream from its seed and labels', () => expect(first(50, 7, 1, 2)).toEqual(first(50, 7, 1, 2)));

  it('gives every (seed, labels) a stream of its own: neighbours, order, length and high bits count', () => {
    const streams: number[][] = [];
    for (let seed = 0; seed < 40; seed++) for (let label = 0; label < 40; label++) streams.push(first(2, seed, label));
    for (let label = 0; label < 40; label++) streams.push(first(2, 1, label, label + 1), first(2, 1, label + 1, label));
    for (let seed = 0; seed < 40; seed++) streams.push(first(2, seed), first(2, seed + 4_294_967_296), first(2, -seed - 1));
    expect(new Set(streams.map((stream) => stream.join())).size).toBe(1600 + 80 + 120);
  });

  it('keeps streams of neighbouring labels independent: their joint values fill a 16 x 16 table evenly', () => {
    const counts = Array.from({ length: 256 }, () => 0);
    for (let shard = 0; shard < 8; shard++) {
      const left = createRandom(42, shard);
      const right = createRandom(42, shard + 1);
      for (let i = 0; i < 20_000; i++) counts[(left.uint32() >>> 28) * 16 + (right.uint32() >>> 28)]++;
    }
    // 255 degrees of freedom: 99.9 % quantile 330.5, 0.1 % quantile 190.
    expect(chiSquare(counts)).toBeLessThan(330.5);
    expect(chiSquare(counts)).toBeGreaterThan(186);
  });

  it('keeps the first value of successive seeds and of successive labels even', () => {
    for (const stream of [(i: number) => createRandom(i), (i: number) => createRandom(5, i)]) {
      const counts = Array.from({ length: 256 }, () => 0);
      for (let i = 0; i < 30_000; i++) counts[stream(i).uint32() >>> 24]++;
      expect(chiSquare(counts)).toBeLessThan(330.5);
    }
  });

  it.each([2, 3, 6, 7, 10, 100, 3_000_000_000])('is uniform on 0 ... %d - 1', (n) => {
    const random = createRandom(99, n);
    const bins = Math.min(n, 100);
    const counts = Array.from({ length: bins }, () => 0);
    for (let i = 0; i < 100_000; i++) counts[Math.floor(random.below(n) / (n / bins))]++;
    // 99.9 % quantile of chi-square with bins - 1 degrees of freedom, Wilson and Hilferty's approximation.
    const k = bins - 1;
    const root = 1 - 2 / (9 * k) + 3.09 * Math.sqrt(2 / (9 * k));
    expect(chiSquare(counts)).toBeLessThan(k * root * root * root + 1);
  });

  it('stays inside its ranges', () => {
    const random = createRandom(3);
    fc.assert(fc.property(fc.integer({ min: 1, max: 4_294_967_295 }), (n) => {
      const value = random.below(n);
      const float = random.float();
      return Number.isInteger(value) && value >= 0 && value < n && float >= 0 && float < 1;
    }));
    expect(random.below(1)).toBe(0);
    for (const n of [0, -1, 1.5, NaN, 4_294_967_297]) expect(() => random.below(n)).toThrow(RangeError);
    expect(() => createRandom(0.5)).toThrow(RangeError);
    expect(() => createRandom(1, NaN)).toThrow(RangeError);
  });
});

describe('the fingerprint', () => {
  it('is the published SHA-256 (FIPS 180-4 examples)', () => {
    expect(fingerprint('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(fingerprint('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(fingerprint('Bogotá')).not.toBe(fingerprint('Bogota'));
  });
});
