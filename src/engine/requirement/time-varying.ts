import type { LoadBasis, LoadBasisSetting } from '../model/load-basis.js';

/** From these ratios of AHT to interval on, the stationary hour, then the modified offered load, is no longer what agents see. */
const MODIFIED_FROM = 0.25;
const LAG_MAX_FROM = 1;

/** One queue over intervals of equal length: the rate is constant inside each. Closed intervals send nobody. */
export interface VaryingDemand {
  /** Contacts per second; 0 where closed or nothing is offered. */
  readonly ratePerSecond: Float64Array;
  /** Where nothing is offered it is not read. */
  readonly ahtSeconds: Float64Array;
  readonly intervalSeconds: number;
}

/** The basis that a setting stands for and the reason in a sentence; `auto` looks at the contacts' mean AHT ÷ interval. */
export function chooseLoadBasis(setting: LoadBasisSetting, demand: VaryingDemand): { readonly basis: LoadBasis; readonly reason: string } {
  if (setting !== 'auto') return { basis: setting, reason: `${setting}: stated by the plan` };
  const { ratePerSecond, ahtSeconds, intervalSeconds } = demand;
  const contacts = ratePerSecond.reduce((sum, rate) => sum + rate, 0);
  const work = ratePerSecond.reduce((sum, rate, i) => (rate === 0 ? sum : sum + rate * ahtSeconds[i]), 0);
  // Guarded: an hour of handling in hours of demand is a ratio of 1, whatever the sums were rounded to.
  const ratio = contacts === 0 ? 0 : (work / contacts / intervalSeconds) * (1 + 1e-9);
  const told = `AHT ÷ interval is ${Number(ratio.toPrecision(3))}`;
  if (ratio < MODIFIED_FROM) return { basis: 'stationary', reason: `stationary: ${told}, below ${MODIFIED_FROM}: a contact has left long before the rate is another one` };
  if (ratio < LAG_MAX_FROM) return { basis: 'modified-offered-load', reason: `modified-offered-load: ${told}, at least ${MODIFIED_FROM}: agents still hold contacts of the interval before` };
  return { basis: 'lag-max', reason: `lag-max: ${told}, at least ${LAG_MAX_FROM}: work of a peak arrives after it, and its mean hides the worst moment` };
}

/** Offered loads in Erlangs by all three bases, per interval. */
export function loadsByBasis(demand: VaryingDemand): Readonly<Record<LoadBasis, Float64Array>> {
  const stationary = demand.ratePerSecond.map((rate, i) => (rate === 0 ? 0 : rate * demand.ahtSeconds[i]));
  return { stationary, 'modified-offered-load': modifiedOfferedLoads(demand), 'lag-max': lagMaxLoads(demand) };
}

/**
 * Modified offered load: the mean number in service if nobody ever waited, of the M(t)/M/∞ queue (Jennings, Mandelbaum, Massey & Whitt 1996): m' = λ(t) − m/AHT, solved
 * exactly over each interval, m(t) = a + (m(0) − a)·e^(−t/AHT) with a = λ·AHT, and its mean over the interval. At the start, and where a queue opens after hours without
 * contacts being taken, m begins at its interval's own a, so that an opening is not staffed below its rate. O(intervals).
 */
export function modifiedOfferedLoads({ ratePerSecond, ahtSeconds, intervalSeconds }: VaryingDemand): Float64Array {
  let inService = NaN;
  let lastAht = intervalSeconds;
  return ratePerSecond.map((rate, i) => {
    const aht = rate > 0 ? ahtSeconds[i] : lastAht;
    lastAht = aht;
    const settled = rate * aht;
    if (Number.isNaN(inService) || (i > 0 && ratePerSecond[i - 1] === 0 && inService < settled)) inService = settled;
    const left = Math.exp(-intervalSeconds / aht);
    const mean = settled + (inService - settled) * (aht / intervalSeconds) * (1 - left);
    inService = settled + (inService - settled) * left;
    return mean;
  });
}

/**
 * Lag-max: the largest rate one mean service time earlier, times AHT (Green, Kolesar & Soares 2001). Before the first interval its own rate stands.
 * O(intervals · AHT ÷ interval).
 */
export function lagMaxLoads({ ratePerSecond, ahtSeconds, intervalSeconds }: VaryingDemand): Float64Array {
  return ratePerSecond.map((rate, i) => {
    if (rate === 0) return 0;
    const lag = ahtSeconds[i] / intervalSeconds;
    let largest = 0;
    for (let j = Math.floor(i - lag); j < i + 1 - lag; j++) largest = Math.max(largest, ratePerSecond[Math.max(0, j)]);
    return largest * ahtSeconds[i];
  });
}
