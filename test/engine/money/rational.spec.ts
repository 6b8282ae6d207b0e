import fc from 'fast-check';
import {
  ONE, ZERO, add, compare, decimal, decimalText, divide, isZero, multiply, negate, ratio, roundHalfEven, subtract, type Rational,
} from '../../../src/engine/money/rational.js';

const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const fraction: fc.Arbitrary<Rational> = fc.record({ n: whole, d: fc.bigInt({ min: 1n, max: 10n ** 20n }) });
const equal = (a: Rational, b: Rational): boolean => compare(a, b) === 0;

describe('rational numbers form an ordered field', () => {
  it('by every law of addition and multiplication', () => {
    let cases = 0;
    fc.assert(fc.property(fraction, fraction, fraction, (a, b, c) => {
      expect(equal(add(a, b), add(b, a))).toBe(true);
      expect(equal(add(add(a, b), c), add(a, add(b, c)))).toBe(true);
      expect(equal(multiply(a, b), multiply(b, a))).toBe(true);
      expect(equal(multiply(multiply(a, b), c), multiply(a, multiply(b, c)))).toBe(true);
      expect(equal(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true);
      expect([equal(add(a, ZERO), a), equal(multiply(a, ONE), a), isZero(multiply(a, ZERO))]).toEqual([true, true, true]);
      expect(isZero(add(a, negate(a)))).toBe(true);
      expect(equal(add(subtract(a, b), b), a)).toBe(true);
      cases++;
    }), { numRuns: 500, seed: 3 });
    expect(cases).toBe(500);
  });

  it('with an inverse for everything but zero, and denominators that stay positive', () => {
    let divided = 0;
    fc.assert(fc.property(fraction, fraction, (a, b) => {
      if (isZero(b)) return;
      expect(equal(multiply(divide(a, b), b), a)).toBe(true);
      expect(divide(a, b).d > 0n).toBe(true);
      divided++;
    }), { numRuns: 500, seed: 4 });
    expect(divided).toBeGreaterThan(490);
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
    expect(() => ratio(1, 0)).toThrow(RangeError);
  });

  it('ordered as their cross products are, also under addition', () => {
    fc.assert(fc.property(fraction, fraction, fraction, (a, b, c) => {
      const order = compare(a, b);
      expect(order).toBe(-compare(b, a) + 0);
      expect(compare(add(a, c), add(b, c))).toBe(order);
    }), { numRuns: 500, seed: 5 });
    expect(compare(ratio(1, -2), ratio(-1, 3))).toBe(-1);
  });

  it('keep sums of a thousand different fractions exact and small', () => {
    let sum = ZERO;
    for (let i = 1; i <= 1000; i++) sum = add(sum, ratio(1, i * (i + 1)));
    expect(equal(sum, ratio(1000, 1001))).toBe(true);
    expect(sum.d < 1n << 128n).toBe(true);
  });
});

describe('decimal text', () => {
  it('is read exactly', () => {
    expect(decimal('12.50')).toEqual({ n: 1250n, d: 100n });
    expect(equal(decimal('-0.125'), ratio(-1, 8))).toBe(true);
    expect(equal(add(decimal('0.1'), decimal('0.2')), decimal('0.3'))).toBe(true);
  });

  it.each(['', '.5', '5.', '1e3', '+1', '1,5', ' 1', 'NaN', 'Infinity', '--1', '1'.repeat(61)])('is refused where it is none: "%s"', (text) =>
    expect(() => decimal(text)).toThrow(RangeError));

  it('is written with the digits asked for, half to even', () => {
    expect([ratio(1, 3), ratio(-2, 3), ratio(1, 8), ratio(3, 8), ratio(-1, 1000)].map((value) => decimalText(value, 2))).toEqual(['0.33', '-0.67', '0.12', '0.38', '0.00']);
    expect([decimalText(ratio(5, 2), 0), decimalText(ratio(7, 2), 0), decimalText(ratio(-5), 3)]).toEqual(['2', '4', '-5.000']);
  });

  it('comes back as it was written', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), (n, digits) => {
      const text = decimalText(ratio(n, Number(`1${'0'.repeat(digits)}`)), digits);
      expect(decimalText(decimal(text), digits)).toBe(text);
      expect(equal(decimal(text), ratio(n, Number(`1${'0'.repeat(digits)}`)))).toBe(true);
    }));
  });
});

describe('rounding half to even', () => {
  it.each([[5, 2, 2], [7, 2, 4], [-5, 2, -2], [-7, 2, -4], [1, 2, 0], [3, 2, 2], [-1, 2, 0], [9, 4, 2], [11, 4, 3], [-9, 4, -2], [0, 7, 0]])('%d/%d is %d', (n, d, expected) =>
    expect(roundHalfEven(ratio(n, d)) + 0).toBe(expected));

  it('is nearest, even on a tie, odd in sign, and never twice', () => {
    let ties = 0;
    fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 60 }), (n, d) => {
      const rounded = roundHalfEven(ratio(n, d));
      const distance = Math.abs(rounded * d - n) * 2;
      expect(distance).toBeLessThanOrEqual(d);
      if (distance === d) {
        ties++;
        expect(Math.abs(rounded % 2)).toBe(0);
      }
      expect(roundHalfEven(ratio(-n, d)) + 0).toBe(-rounded + 0);
      expect(roundHalfEven(ratio(rounded))).toBe(rounded);
    }), { numRuns: 2000, seed: 6 });
    expect(ties).toBeGreaterThan(20);
  });

  it('does not drift: the halves of 0.5 ... 999.5 sum to what they are', () => {
    let sum = 0;
    for (let i = 0; i < 1000; i++) sum += roundHalfEven(ratio(2 * i + 1, 2));
    expect(sum).toBe(500_000);
  });

  it('refuses what no safe integer holds', () => {
    expect(roundHalfEven(ratio(Number.MAX_SAFE_INTEGER))).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => roundHalfEven(multiply(ratio(Number.MAX_SAFE_INTEGER), ratio(2)))).toThrow(RangeError);
    expect(() => ratio(0.5)).toThrow(RangeError);
    expect(() => ratio(NaN)).toThrow(RangeError);
  });
});
