import { poissonWeight } from './poisson-weight.js';

/** Terms after which a series of falling positive terms changes nothing. */
const NEGLIGIBLE = 1e-17;

/**
 * Regularised incomplete gamma functions P(a, y) and Q(a, y) = 1 − P, for real a > 0 and y >= 0. For a whole number a, P(a, y) is the probability of at least
 * a events of a Poisson variable with mean y. Each is computed by itself where it is small, so that neither loses digits: series for y < a + 1, Legendre's
 * continued fraction (modified Lentz) above it (Abramowitz & Stegun 6.5.29, 6.5.31). O(√a) steps near y = a, a few elsewhere.
 */
export function lowerGamma(a: number, y: number): number {
  return y < a + 1 ? lowerBySeries(a, y) : 1 - upperByFraction(a, y);
}

/** Q(a, y); see lowerGamma. */
export function upperGamma(a: number, y: number): number {
  return y < a + 1 ? 1 - lowerBySeries(a, y) : upperByFraction(a, y);
}

function lowerBySeries(a: number, y: number): number {
  return y === 0 ? 0 : Math.min(1, poissonWeight(a, y) * risingSeries(y, a));
}

/** S(y; a) = Σ y^k / ((a + 1)(a + 2) ... (a + k)), k = 0, 1, ...; all terms positive. Overflows where y is far above a: for y <= a + 1 it does not. */
export function risingSeries(y: number, a: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * NEGLIGIBLE; k++) {
    term *= y / (a + k);
    sum += term;
  }
  return sum;
}

function upperByFraction(a: number, y: number): number {
  const tiny = 1e-300;
  let b = y + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; ; i++) {
    const numerator = -i * (i - a);
    b += 2;
    d = numerator * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + numerator / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return Math.min(1, a * poissonWeight(a, y) * fraction);
}
