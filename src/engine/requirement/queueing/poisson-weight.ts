/** Below this the asymptotic series of Stirling's error has too few digits; Γ(x + 1) = Γ(x + m + 1) / ((x + 1) ... (x + m)) carries smaller x up to it. */
const SERIES_FROM = 16;
const HALF_LOG_TWO_PI = 0.918938533204672741780329736406;

/**
 * π(x; y) = y^x e^(−y) / Γ(x + 1): the Poisson probability of x events at mean y, continued to every real x >= 0.
 * Neither power nor factorial overflows and nothing cancels: the saddle-point form `e^(−δ(x) − D(x, y)) / √(2πx)` with Stirling's error δ and the deviance
 * D (C. Loader, Fast and accurate computation of binomial probabilities, 2000). Relative error about 1e-15 · (1 + D). Domain: x >= 0, y > 0; fades to 0
 * below 1e-308, never NaN. O(1).
 */
export function poissonWeight(x: number, y: number): number {
  if (x >= SERIES_FROM) return Math.exp(-stirlingError(x) - deviance(x, y) - HALF_LOG_TWO_PI) / Math.sqrt(x);
  const steps = Math.ceil(SERIES_FROM - x);
  const z = x + steps;
  let rising = 1;
  for (let i = 1; i <= steps; i++) rising *= x + i;
  return rising * Math.exp(x * Math.log(y) - y - (z * Math.log(z) - z + stirlingError(z) + HALF_LOG_TWO_PI)) / Math.sqrt(z);
}

/** ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π for x >= 16: the first terms of an asymptotic series, 1e-17 at its least. */
function stirlingError(x: number): number {
  const s = 1 / (x * x);
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - (691 / 360360 - s / 156) * s) * s) * s) * s) * s) / x;
}

/** x ln(x/y) + y − x >= 0, by a series where x and y are near and the direct form would cancel (Loader 2000). */
export function deviance(x: number, y: number): number {
  const v = (x - y) / (x + y);
  if (Math.abs(v) >= 0.1) return x * Math.log(x / y) + y - x;
  let sum = (x - y) * v;
  let power = 2 * x * v;
  for (let i = 3; ; i += 2) {
    power *= v * v;
    const next = sum + power / i;
    if (next === sum) return sum;
    sum = next;
  }
}
