/**
 * Exact fraction; `d` > 0, not necessarily reduced. Rates and shares live in it until the one rounding (docs/decisions, own rational money).
 */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

/** A whole number or a quotient of two whole numbers (safe integers). Throws RangeError on a fraction, NaN or d = 0. */
export function ratio(n: number, d = 1): Rational {
  if (d === 0) throw new RangeError('division by zero');
  return d < 0 ? { n: BigInt(-n), d: BigInt(-d) } : { n: BigInt(n), d: BigInt(d) };
}

/** Decimals once read: a solve asks for the same few rates, premiums and prices for each of its people. */
const READ = new Map<string, Rational>();
const MEMO_DECIMALS = 4096;

/** `"12.50"` exactly; throws RangeError on anything that is no plain decimal of at most 60 characters. */
export function decimal(text: string): Rational {
  const known = READ.get(text);
  if (known !== undefined) return known;
  const read = readDecimal(text);
  if (READ.size >= MEMO_DECIMALS) READ.clear();
  READ.set(text, read);
  return read;
}

function readDecimal(text: string): Rational {
  const match = text.length <= 60 ? /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) : null;
  if (!match) throw new RangeError(`"${text.slice(0, 60)}" is not a plain decimal number such as 12.50`);
  const fraction = match[3] ?? '';
  const n = BigInt(match[2] + fraction);
  return { n: match[1] ? -n : n, d: powerOfTen(fraction.length) };
}

/** Sums of many terms keep a small denominator: equal ones are kept, large ones reduced. */
export function add(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  return bounded(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return bounded(a.n * b.n, a.d * b.d);
}

/** Throws RangeError when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.n === 0n) throw new RangeError('division by zero');
  return b.n < 0n ? bounded(-a.n * b.d, -a.d * b.n) : bounded(a.n * b.d, a.d * b.n);
}

/** Below 0, 0 or above 0, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(a: Rational): boolean {
  return a.n === 0n;
}

/** Nearest whole number, ties to even; throws RangeError beyond 2^53. */
export function roundHalfEven(value: Rational): number {
  const result = Number(wholeHalfEven(value));
  if (!Number.isSafeInteger(result)) throw new RangeError(`amount ${result} is beyond 2^53 units`);
  return result;
}

/** Decimal text with `digits` digits after the point, rounded half to even: `decimalText(ratio(1, 3), 2)` = `0.33`. Never a rounded `-0.00`. */
export function decimalText(value: Rational, digits: number): string {
  const scaled = wholeHalfEven({ n: value.n * powerOfTen(digits), d: value.d });
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

const POWERS_OF_TEN = Array.from({ length: 64 }, (_, digits) => BigInt(`1${'0'.repeat(digits)}`));

/** 10^digits, digits 0-63. */
export function powerOfTen(digits: number): bigint {
  return POWERS_OF_TEN[digits];
}

function wholeHalfEven(value: Rational): bigint {
  let floor = value.n / value.d;
  let rest = value.n - floor * value.d;
  if (rest < 0n) {
    floor -= 1n;
    rest += value.d;
  }
  const twice = 2n * rest;
  const up = twice > value.d || (twice === value.d && (floor & 1n) === 1n);
  return up ? floor + 1n : floor;
}

/** Denominators above this are reduced; below it the common divisor costs more than it saves. */
const SMALL = 1n << 64n;

function bounded(n: bigint, d: bigint): Rational {
  if (d < SMALL) return { n, d };
  let a = n < 0n ? -n : n;
  let b = d;
  while (b !== 0n) [a, b] = [b, a % b];
  return { n: n / a, d: d / a };
}
