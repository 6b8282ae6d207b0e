/** Seeded generator (xoshiro128**, Blackman and Vigna 2018; state filled by splitmix32). Same seed, same stream, on every machine. */
export interface Random {
  /** Uniform on 0 ... 2^32 - 1. */
  uint32(): number;
  /** Uniform on [0, 1), 32 bits. */
  float(): number;
  /** Uniform on 0 ... n - 1, n <= 2^32. */
  below(n: number): number;
}

/** An independent stream for (seed, ...labels): shards and series never share one. */
export function createRandom(seed: number, ...labels: readonly number[]): Random {
  let mix = (seed >>> 0) ^ Math.floor(seed / 4294967296);
  const next = (): number => {
    mix = (mix + 0x9e3779b9) | 0;
    let z = mix ^ (mix >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  for (const label of labels) mix = (next() ^ Math.imul(label + 1, 0x85ebca6b)) | 0;
  let a = next();
  let b = next();
  let c = next();
  let d = next() | 1;
  const rotl = (x: number, k: number): number => (x << k) | (x >>> (32 - k));
  const uint32 = (): number => {
    const result = Math.imul(rotl(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotl(d, 11);
    return result;
  };
  return { uint32, float: () => uint32() / 4294967296, below: (n) => Math.floor((uint32() / 4294967296) * n) };
}
