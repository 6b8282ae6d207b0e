const { isNaN } = Number;

/** X'X (lower triangle, rows of lags + 1) and X'y of the regression of x on its own lags and a constant. */
export interface LagEquations {
  readonly gram: Float64Array;
  readonly right: Float64Array;
  /** Rows that were summed. */
  readonly rows: number;
}

/**
 * Normal equations of x[t] on x[t - lag], each lag, and 1, over t = from + longest lag ... end, without the t whose `known` is NaN. Entries whose lags are
 * equally far apart are the same sum over shifted rows, so each difference is summed once and only the ends are corrected: seasonal lags lie in bunches
 * and have few differences. O(x.length x differences + lags^2 x (longest lag + unknown rows)). `lags` ascending.
 */
export function lagEquations(x: Float64Array, lags: readonly number[], known: Float64Array, from: number): LagEquations {
  const p = lags.length + 1;
  const gram = new Float64Array(p * p);
  const right = new Float64Array(p);
  const start = from + (lags[lags.length - 1] ?? 0);
  const end = x.length;
  const shifts = [0, ...lags];
  const sums = new Map<number, RunningProducts>();
  const unknown: number[] = [];
  for (let t = start; t < end; t++) if (isNaN(known[t])) unknown.push(t);
  if (start >= end) return { gram, right, rows: 0 };
  /** Sum of x[t - a] x[t - b], a <= b, over the rows. */
  const sumOf = (a: number, b: number): number => {
    let products = sums.get(b - a);
    if (products === undefined) {
      products = runningProducts(x, b - a, from, start, end);
      sums.set(b - a, products);
    }
    let sum = products.late[start - from - a] - products.early[start - from - a];
    for (const t of unknown) sum -= x[t - a] * x[t - b];
    return sum;
  };
  for (let i = 0; i < shifts.length; i++) {
    for (let j = 0; j <= i; j++) {
      const sum = i === 0 ? 0 : sumOf(shifts[j], shifts[i]);
      if (j === 0) {
        if (i > 0) right[i - 1] = sum;
      } else gram[(i - 1) * p + j - 1] = sum;
    }
  }
  const totals = new Float64Array(end + 1);
  for (let t = 0; t < end; t++) totals[t + 1] = totals[t] + x[t];
  const rows = Math.max(0, end - start - unknown.length);
  for (let k = 0; k < p; k++) {
    const lag = k < p - 1 ? lags[k] : 0;
    let sum = totals[end - lag] - totals[start - lag];
    for (const t of unknown) sum -= x[t - lag];
    if (k < p - 1) gram[(p - 1) * p + k] = sum;
    else right[k] = sum;
  }
  gram[p * p - 1] = rows;
  return { gram, right, rows };
}

/** Sums of x[r] x[r - apart] from the first r that has a partner: `early[k]` over r < from + k, `late[k]` over r < end - longest lag + k. */
interface RunningProducts {
  readonly early: Float64Array;
  readonly late: Float64Array;
}

function runningProducts(x: Float64Array, apart: number, from: number, start: number, end: number): RunningProducts {
  const longest = start - from;
  const early = new Float64Array(longest + 1);
  const late = new Float64Array(longest + 1);
  let sum = 0;
  for (let r = from; r < start; r++) {
    early[r - from] = sum;
    if (r - apart >= from) sum += x[r] * x[r - apart];
  }
  early[longest] = sum;
  // The two ends overlap in a short series: the late sums begin wherever they begin.
  const lateFrom = end - longest;
  if (lateFrom <= start) {
    sum = 0;
    for (let r = from; r <= end; r++) {
      if (r >= lateFrom) late[r - lateFrom] = sum;
      if (r < end && r - apart >= from) sum += x[r] * x[r - apart];
    }
    return { early, late };
  }
  for (let r = start; r < lateFrom; r++) sum += x[r] * x[r - apart];
  for (let r = lateFrom; r < end; r++) {
    late[r - lateFrom] = sum;
    sum += x[r] * x[r - apart];
  }
  late[longest] = sum;
  return { early, late };
}
