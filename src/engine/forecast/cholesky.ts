/**
 * Solves A x = b for a symmetric positive definite A of size n, given by its lower triangle in rows of n; A is overwritten by its factor (Golub & Van
 * Loan, Matrix Computations, 4.2). A pivot that is not positive, which a ridge term rules out, leaves its unknown at 0. O(n^3).
 */
export function choleskySolve(a: Float64Array, b: Float64Array, n: number): Float64Array {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j];
      for (let k = 0; k < j; k++) sum -= a[i * n + k] * a[j * n + k];
      if (i === j) a[i * n + i] = sum > 0 ? Math.sqrt(sum) : 0;
      else a[i * n + j] = a[j * n + j] > 0 ? sum / a[j * n + j] : 0;
    }
  }
  const x = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = b[i];
    for (let k = 0; k < i; k++) sum -= a[i * n + k] * x[k];
    x[i] = a[i * n + i] > 0 ? sum / a[i * n + i] : 0;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i];
    for (let k = i + 1; k < n; k++) sum -= a[k * n + i] * x[k];
    x[i] = a[i * n + i] > 0 ? sum / a[i * n + i] : 0;
  }
  return x;
}
