/** A day that repeats: equal slots, inside each of which rate and agents are constant. */
export interface PeriodicDay {
  readonly ratePerSecond: Float64Array;
  readonly agents: Int32Array;
  readonly ahtSeconds: number;
  readonly slotSeconds: number;
}

/** One step of the integration moves at most this much probability out of a state. */
const LARGEST_STEP = 0.8;
const SETTLED = 1e-8;
const MOST_DAYS = 20;
/** Probabilities below it are dropped at the edges of what is looked at. */
const NOTHING = 1e-16;

/**
 * Exact probability of delay of M(t)/M/s(t): P(N >= s) at the middle of each slot of a day that repeats for ever. Kolmogorov's forward equations over
 * 0 ... K contacts in the system, integrated by Runge-Kutta of order 4 from day to day until nothing changes by more than 1e-8. Contacts in service when agents go
 * home wait on: the service rate is min(n, s)/AHT at once. K holds the largest excess of the fluid queue and 12 standard deviations; what would lie beyond is kept
 * in K. Errors are below 1e-6. O(days · slots · K · steps), some 1e8 operations for a day of 200 Erlangs: for tests and studies, not for the requirement.
 */
export function delayProbabilities(period: PeriodicDay): Float64Array {
  const { ratePerSecond, agents, ahtSeconds, slotSeconds } = period;
  const states = largestSystem(period);
  const now = new Float64Array(states + 5);
  const start = Math.min(states, Math.round(ratePerSecond[0] * ahtSeconds));
  now[start] = 1;
  const [k1, k2, k3, k4] = Array.from({ length: 4 }, () => new Float64Array(states + 5));
  const trial = new Float64Array(states + 5);
  const delays = new Float64Array(ratePerSecond.length);
  // Only states that hold something are looked at; a step reaches four further, one a stage.
  let low = start;
  let high = start;

  const slope = (p: Float64Array, rate: number, s: number, out: Float64Array, from: number, to: number): void => {
    for (let n = from; n <= to; n++) {
      const below = n > 0 ? rate * p[n - 1] : 0;
      const above = n < states ? ((n < s ? n + 1 : s) / ahtSeconds) * p[n + 1] : 0;
      out[n] = below + above - ((n < states ? rate : 0) + (n < s ? n : s) / ahtSeconds) * p[n];
    }
  };
  const mixed = (slopes: Float64Array, h: number, from: number, to: number): void => {
    for (let n = from; n <= to; n++) trial[n] = now[n] + h * slopes[n];
  };
  const advance = (rate: number, s: number, seconds: number): void => {
    const steps = Math.max(1, Math.ceil(((rate + s / ahtSeconds) * seconds) / LARGEST_STEP));
    const h = seconds / steps;
    for (let step = 0; step < steps; step++) {
      const from = Math.max(0, low - 4);
      const to = Math.min(states, high + 4);
      slope(now, rate, s, k1, from, to);
      mixed(k1, h / 2, from, to);
      slope(trial, rate, s, k2, from, to);
      mixed(k2, h / 2, from, to);
      slope(trial, rate, s, k3, from, to);
      mixed(k3, h, from, to);
      slope(trial, rate, s, k4, from, to);
      for (let n = from; n <= to; n++) now[n] += (h / 6) * (k1[n] + 2 * k2[n] + 2 * k3[n] + k4[n]);
      [low, high] = [from, to];
      // What fades is dropped, or it would become numbers too small to be quick.
      while (low < high && now[low] < NOTHING) drop(low++);
      while (high > low && now[high] < NOTHING) drop(high--);
    }
  };
  const drop = (n: number): void => {
    now[n] = k1[n] = k2[n] = k3[n] = k4[n] = trial[n] = 0;
  };

  for (let day = 0; day < MOST_DAYS; day++) {
    let change = 0;
    for (let slot = 0; slot < ratePerSecond.length; slot++) {
      const [rate, s] = [ratePerSecond[slot], agents[slot]];
      advance(rate, s, slotSeconds / 2);
      let delayed = 0;
      for (let n = Math.max(s, low); n <= high; n++) delayed += now[n];
      change = Math.max(change, Math.abs(delayed - delays[slot]));
      delays[slot] = delayed;
      advance(rate, s, slotSeconds / 2);
    }
    if (change < SETTLED) break;
  }
  return delays;
}

/** Contacts in the system that the day can hold: the fluid queue's largest, twice round the day, and 12 standard deviations of the busiest Poisson number. */
function largestSystem({ ratePerSecond, agents, ahtSeconds, slotSeconds }: PeriodicDay): number {
  let fluid = 0;
  let largest = 0;
  for (let slot = 0; slot < 2 * ratePerSecond.length; slot++) {
    const at = slot % ratePerSecond.length;
    fluid = Math.max(0, fluid + (ratePerSecond[at] - Math.min(fluid, agents[at]) / ahtSeconds) * slotSeconds);
    largest = Math.max(largest, fluid, agents[at]);
  }
  return Math.ceil(largest + 12 * Math.sqrt(largest) + 60);
}
