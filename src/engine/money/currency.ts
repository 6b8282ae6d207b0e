import { type Rational, multiply, roundHalfEven } from './rational.js';

/** ISO 4217 currencies whose minor unit is not 1/100. */
const DIGITS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3, CLF: 4, UYW: 4,
};

export function minorDigits(currency: string): number {
  return DIGITS[currency] ?? 2;
}

/** Major units to whole minor units, half to even. */
export function toMinor(amount: Rational, currency: string): number {
  return roundHalfEven(multiply(amount, tenTo(minorDigits(currency))));
}

/** Major units to 1/1000 minor unit, half to even: the solver's integer money. */
export function toMilli(amount: Rational, currency: string): number {
  return roundHalfEven(multiply(amount, tenTo(minorDigits(currency) + 3)));
}

function tenTo(digits: number): Rational {
  return { n: BigInt(`1${'0'.repeat(digits)}`), d: 1n };
}
