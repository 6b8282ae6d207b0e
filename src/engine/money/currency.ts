import { type Rational, decimalText, multiply, powerOfTen, roundHalfEven } from './rational.js';

/** ISO 4217 currencies (list one, 2026) whose minor unit is not 1/100. */
const DIGITS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3, CLF: 4, UYW: 4,
};

/** 1 milli is 1/1000 of the minor unit: the solver's integer money. */
const MILLI_DIGITS = 3;

/** Digits of a currency's minor unit after the decimal point: 2 for USD, 0 for JPY, 3 for KWD; 2 for a code that is not in the list. */
export function minorDigits(currency: string): number {
  return Object.hasOwn(DIGITS, currency) ? DIGITS[currency] : 2;
}

/** Major units to whole minor units, half to even. */
export function toMinor(amount: Rational, currency: string): number {
  return roundHalfEven(multiply(amount, { n: powerOfTen(minorDigits(currency)), d: 1n }));
}

/** Major units to 1/1000 minor unit, half to even: the solver's integer money. */
export function toMilli(amount: Rational, currency: string): number {
  return roundHalfEven(multiply(amount, { n: powerOfTen(minorDigits(currency) + MILLI_DIGITS), d: 1n }));
}

/** Whole minor units as exact major units. */
export function fromMinor(minor: number, currency: string): Rational {
  return { n: BigInt(minor), d: powerOfTen(minorDigits(currency)) };
}

/** 1/1000 minor units as exact major units. */
export function fromMilli(milli: number, currency: string): Rational {
  return { n: BigInt(milli), d: powerOfTen(minorDigits(currency) + MILLI_DIGITS) };
}

/** Whole minor units as decimal text in major units: 123450 in USD is `1234.50`, in JPY `123450`. Exact. */
export function minorText(minor: number, currency: string): string {
  return decimalText(fromMinor(minor, currency), minorDigits(currency));
}

/** 1/1000 minor units as decimal text in major units, rounded half to even to the minor unit. */
export function milliText(milli: number, currency: string): string {
  return decimalText(fromMilli(milli, currency), minorDigits(currency));
}
