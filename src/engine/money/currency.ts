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

/** Whole minor units as a plain decimal of major units with the currency's digits: 1250 EUR is "12.50", 1250 JPY "1250". */
export function minorText(amountMinor: number, currency: string): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${amountMinor < 0 ? '-' : ''}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}`;
}

function tenTo(digits: number): Rational {
  return { n: BigInt(`1${'0'.repeat(digits)}`), d: 1n };
}
