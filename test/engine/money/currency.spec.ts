import fc from 'fast-check';
import { fromMilli, fromMinor, milliText, minorDigits, minorText, toMilli, toMinor } from '../../../src/engine/money/currency.js';
import { decimal, divide, multiply, ratio } from '../../../src/engine/money/rational.js';

/** Minor units of ISO 4217 list one, for currencies of every number of digits. */
const ISO_4217: Readonly<Record<string, number>> = {
  USD: 2, EUR: 2, GBP: 2, PLN: 2, PHP: 2, COP: 2, SGD: 2, INR: 2, EGP: 2, AUD: 2, HUF: 2, MGA: 2, MRU: 2, IDR: 2, CRC: 2,
  JPY: 0, KRW: 0, VND: 0, CLP: 0, ISK: 0, UGX: 0, XAF: 0, XOF: 0, XPF: 0, PYG: 0, RWF: 0, BIF: 0, DJF: 0, GNF: 0, KMF: 0, VUV: 0, UYI: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3, CLF: 4, UYW: 4,
};

describe('currencies', () => {
  it('have the minor digits of ISO 4217', () => {
    for (const [code, digits] of Object.entries(ISO_4217)) expect([code, minorDigits(code)]).toEqual([code, digits]);
    expect([minorDigits('XYZ'), minorDigits('constructor')]).toEqual([2, 2]);
  });

  it('round once, half to even, to their minor unit and to its thousandth', () => {
    expect([toMinor(decimal('12.345'), 'USD'), toMinor(decimal('12.355'), 'USD')]).toEqual([1234, 1236]);
    expect([toMinor(decimal('12.5'), 'JPY'), toMinor(decimal('13.5'), 'JPY'), toMinor(decimal('1.0005'), 'KWD')]).toEqual([12, 14, 1000]);
    expect([toMilli(decimal('12.3456785'), 'USD'), toMilli(decimal('0.5'), 'JPY'), toMilli(decimal('1'), 'KWD')]).toEqual([1_234_568, 500, 1_000_000]);
  });

  it('print as people write them', () => {
    expect([minorText(123450, 'USD'), minorText(-5, 'EUR'), minorText(123450, 'JPY'), minorText(1, 'KWD'), minorText(0, 'USD')])
      .toEqual(['1234.50', '-0.05', '123450', '0.001', '0.00']);
    expect([milliText(1_234_500, 'USD'), milliText(4_500, 'USD'), milliText(-4_500, 'USD'), milliText(-400, 'USD')]).toEqual(['12.34', '0.04', '-0.04', '0.00']);
  });

  it('lose nothing between units and text', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), fc.constantFrom('USD', 'JPY', 'KWD', 'CLF'), (amount, currency) => {
      expect(toMinor(fromMinor(amount, currency), currency)).toBe(amount);
      expect(toMilli(fromMilli(amount, currency), currency)).toBe(amount);
      expect(toMinor(decimal(minorText(amount, currency)), currency)).toBe(amount);
    }));
  });

  it('sum exactly what was rounded once: 31 daily shares of a monthly salary, each its own line', () => {
    const salary = decimal('3100.01');
    const daily = Array.from({ length: 31 }, () => toMinor(divide(salary, ratio(31)), 'PLN'));
    expect(daily.reduce((sum, amount) => sum + amount, 0)).toBe(31 * 10_000);
    expect(toMinor(multiply(divide(salary, ratio(31)), ratio(31)), 'PLN')).toBe(310_001);
  });
});
