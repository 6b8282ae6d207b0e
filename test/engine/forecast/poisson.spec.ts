import { logFactorial, poissonMeanAbsoluteDeviation } from '../../../src/engine/forecast/poisson.js';

/** sum |n - rate| P(n), term by term. */
function bySum(rate: number): number {
  let p = Math.exp(-rate);
  let sum = rate * p;
  for (let n = 1; n < rate + 60 + 12 * Math.sqrt(rate); n++) {
    p *= rate / n;
    sum += Math.abs(n - rate) * p;
  }
  return sum;
}

describe('Poisson', () => {
  it.each([0.001, 0.3, 0.999, 1, 1.7, 2, 11.2, 50, 99.5, 400])('mean absolute deviation at rate %d is the sum over all counts', (rate) => {
    expect(poissonMeanAbsoluteDeviation(rate) / bySum(rate)).toBeCloseTo(1, 11);
  });

  it('mean absolute deviation: 2/e at rate 1, all of the rate for rare contacts, a normal law for many, nothing for none', () => {
    expect(poissonMeanAbsoluteDeviation(1)).toBeCloseTo(2 / Math.E, 14);
    expect(poissonMeanAbsoluteDeviation(1e-6) / 2e-6).toBeCloseTo(1, 5);
    expect(poissonMeanAbsoluteDeviation(1e6) / Math.sqrt(2e6 / Math.PI)).toBeCloseTo(1, 6);
    expect(poissonMeanAbsoluteDeviation(0)).toBe(0);
  });

  it('log factorials: known values, and ln n! - ln (n-1)! = ln n across the change of method', () => {
    expect([0, 1, 5].map(logFactorial)).toEqual([0, 0, expect.closeTo(Math.log(120), 14)]);
    expect(logFactorial(1000)).toBeCloseTo(5912.128178488163, 9);
    for (let n = 2; n < 400; n++) expect(Math.abs(logFactorial(n) - logFactorial(n - 1) - Math.log(n))).toBeLessThan(1e-12 * logFactorial(n));
  });
});
