/** Seeded generator (xoshiro128**, Blackman and Vigna 2018). Same seed and labels, same stream, on every machine and Node version. */
export interface Random {
  /** Uniform on 0 ... 2^32 - 1. */
  uint32(): number;
  /** Uniform on [0, 1), 32 bits. */
  float(): number;
  /** Uniform on 0 ... n - 1, exactly; n is a whole number from 1 to 2^32. */
  below(n: number): number;
}

const TWO_32 = 4_294_967_296;

/**
 * An independent stream for (seed, ...labels): shards and series never share one. Seed and labels are whole numbers up to 2^53 in size; all
 * of their bits, and their order, go into all 128 bits of the state, so that even neighbouring seeds and labels share nothing.
 */
export function createRandom(seed: number, ...labels: readonly number[]): Random {
  return randomFrom(seededState([seed, ...labels]));
}

/** xoshiro128** from a state of four 32-bit words that are not all zero. */
export function randomFrom(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state;
  const uint32 = (): number => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotateLeft(d, 11);
    return result;
  };
  const below = (n: number): number => {
    if (!(Number.isInteger(n) && n >= 1 && n <= TWO_32)) throw new RangeError(`below(${n}): n must be a whole number from 1 to 2^32`);
    // The last, incomplete run of n values is drawn again: without that small values would come up more often.
    const complete = TWO_32 - (TWO_32 % n);
    let value = uint32();
    while (value >= complete) value = uint32();
    return value % n;
  };
  return { uint32, float: () => uint32() / TWO_32, below };
}

/** Four words, each a chain of 32-bit mixes over both halves of every input; never all zero, which xoshiro could not leave. */
function seededState(inputs: readonly number[]): [number, number, number, number] {
  const words: number[] = [inputs.length];
  for (const input of inputs) {
    if (!Number.isSafeInteger(input)) throw new RangeError(`seed and labels must be whole numbers, not ${input}`);
    words.push(input >>> 0, Math.floor(input / TWO_32) >>> 0);
  }
  const state = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667].map((constant, lane) => {
    let h = constant;
    for (const word of words) h = mix(h ^ Math.imul(word + lane, 0x85ebca6b));
    return mix(h + Math.imul(lane + 1, 0x9e3779b9));
  });
  return [state[0], state[1], state[2], state[3] | 1];
}

/** Bijection of 32-bit words in which every input bit reaches every output bit (constants of Wellons' lowbias32 search as used by splitmix32). */
function mix(word: number): number {
  let z = (word + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return z ^ (z >>> 15);
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
