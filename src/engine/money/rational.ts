/** Exact fraction; `d` > 0, not necessarily reduced. Rates and shares live in it until the one rounding. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

/** A whole number or a quotient of two whole numbers (safe integers). */
export function ratio(n: number, d = 1): Rational {
  return d < 0 ? { n: BigInt(-n), d: BigInt(-d) } : { n: BigInt(n), d: BigInt(d) };
}

/** `"12.50"` exactly; throws on anything that is no plain decimal. */
export function decimal(text: string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new RangeError(`"${text}" is not a plain decimal number such as 12.50`);
  const fraction = match[3] ?? '';
  const n = BigInt(match[2] + fraction);
  return { n: match[1] ? -n : n, d: BigInt(`1${'0'.repeat(fraction.length)}`) };
}

export function add(a: Rational, b: Rational): Rational {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function multiply(a: Rational, b: Rational): Rational {
  return { n: a.n * b.n, d: a.d * b.d };
}

export function divide(a: Rational, b: Rational): Rational {
  if (b.n === 0n) throw new RangeError('division by zero');
  return b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n };
}

export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Nearest whole number, ties to even; throws beyond 2^53. */
export function roundHalfEven(value: Rational): number {
  const floor = value.n >= 0n ? value.n / value.d : -((-value.n + value.d - 1n) / value.d);
  const twice = 2n * (value.n - floor * value.d);
  const up = twice > value.d || (twice === value.d && floor % 2n !== 0n);
  const result = Number(up ? floor + 1n : floor);
  if (!Number.isSafeInteger(result)) throw new RangeError(`amount ${result} is beyond 2^53 units`);
  return result;
}
