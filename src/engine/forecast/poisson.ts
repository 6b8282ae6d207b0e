/** ln n!, n a whole number >= 0: exact sums to 170, Stirling's series beyond (relative error below 1e-15). */
export function logFactorial(n: number): number {
  if (n < SMALL.length) return SMALL[n];
  const x = n + 1;
  const x2 = x * x;
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + (1 - (1 - 2 / (7 * x2)) / (30 * x2)) / (12 * x);
}

const HALF_LOG_TWO_PI = 0.918938533204672741780329736406;
const SMALL: readonly number[] = (() => {
  const logs = [0];
  let sum = 0;
  let lost = 0;
  // Compensated, so that the last table entry is as good as the first.
  for (let n = 1; n <= 170; n++) {
    const add = Math.log(n) - lost;
    const next = sum + add;
    lost = next - sum - add;
    sum = next;
    logs.push(sum);
  }
  return logs;
})();

/**
 * Mean absolute deviation E|N - rate| of a Poisson count N: 2 rate^(k+1) e^-rate / k! with k = floor(rate) (de Moivre's formula for the Poisson law;
 * Ramasubban 1958, Biometrika 45). The error that nobody can avoid who knows the rate exactly. 0 for rate 0; O(1).
 */
export function poissonMeanAbsoluteDeviation(rate: number): number {
  if (rate <= 0) return 0;
  const k = Math.floor(rate);
  return 2 * Math.exp((k + 1) * Math.log(rate) - rate - logFactorial(k));
}
