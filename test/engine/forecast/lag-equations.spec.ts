import fc from 'fast-check';
import { choleskySolve } from '../../../src/engine/forecast/cholesky.js';
import { lagEquations } from '../../../src/engine/forecast/lag-equations.js';
import { createRandom } from '../../../src/engine/random/random.js';

describe('the normal equations of a regression on lags', () => {
  it('are those of the rows written out one by one, unknown rows left out', () => {
    let applied = 0;
    fc.assert(fc.property(
      fc.integer({ min: 1, max: 1_000_000 }), fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 9 }), fc.integer({ min: 30, max: 200 }),
      (seed, unsorted, from, length) => {
        const lags = unsorted.sort((a, b) => a - b);
        const random = createRandom(seed);
        const x = Float64Array.from({ length }, () => random.float() - 0.5);
        const known = x.map((value) => (random.float() < 0.1 ? NaN : value));
        const p = lags.length + 1;
        const gram = new Float64Array(p * p);
        const right = new Float64Array(p);
        let rows = 0;
        for (let t = from + lags[p - 2]; t < length; t++) {
          if (Number.isNaN(known[t])) continue;
          const row = [...lags.map((lag) => x[t - lag]), 1];
          rows++;
          for (let i = 0; i < p; i++) {
            right[i] += row[i] * x[t];
            for (let j = 0; j <= i; j++) gram[i * p + j] += row[i] * row[j];
          }
        }
        const found = lagEquations(x, lags, known, from);
        expect(found.rows).toBe(rows);
        if (rows === 0) return;
        gram.forEach((value, i) => expect(found.gram[i]).toBeCloseTo(value, 10));
        right.forEach((value, i) => expect(found.right[i]).toBeCloseTo(value, 10));
        applied++;
      },
    ), { seed: 11, numRuns: 120 });
    expect(applied).toBeGreaterThan(90);
  });

  it('are solved by Cholesky to what makes A x = b true', () => {
    const random = createRandom(5);
    const n = 12;
    const root = Float64Array.from({ length: n * n }, () => random.float() - 0.5);
    const full = Float64Array.from({ length: n * n }, (_, at) => {
      let sum = at % (n + 1) === 0 ? 0.1 : 0;
      for (let k = 0; k < n; k++) sum += root[Math.floor(at / n) * n + k] * root[(at % n) * n + k];
      return sum;
    });
    const b = Float64Array.from({ length: n }, (_, i) => i - 5);
    const x = choleskySolve(Float64Array.from(full), b, n);
    for (let i = 0; i < n; i++) expect(x.reduce((sum, value, k) => sum + full[i * n + k] * value, 0)).toBeCloseTo(b[i], 9);
  });
});
