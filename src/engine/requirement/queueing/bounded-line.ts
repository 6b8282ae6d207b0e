import type { LineInput, WaitingLine } from './waiting-line.js';

/** Sums are scaled down by it before they overflow; all results are quotients of them. */
const RESCALE = 1e200;
const LOG_RESCALE = Math.log(RESCALE);

/**
 * A waiting room of limited places, with patience (exponential) or without: the line of M/M/n/K and M/M/n/K + M. Weights of k waiting are
 * w_k = Π joins ÷ (served + j ÷ patience), j = 1 ... k, k = 0 ... places (Cooper 1981, ch. 3); who finds k waiting and stays is served after more than T with
 * the probability of the k + 1 departures before him taking longer: a Poisson or negative binomial sum that runs along. O(places).
 */
export function boundedLine(input: LineInput): WaitingLine {
  const { joinsPerSecond, servedPerSecond, patienceSeconds, places } = input;
  const giveUpRate = Number.isFinite(patienceSeconds) ? 1 / patienceSeconds : 0;
  let weight = 1;
  let all = 1;
  let waiting = 0;
  let queue = 0;
  for (let k = 1; k <= places; k++) {
    weight *= joinsPerSecond / (servedPerSecond + k * giveUpRate);
    waiting += weight;
    queue += weight * k;
    if (queue > RESCALE) {
      weight /= RESCALE;
      waiting /= RESCALE;
      queue /= RESCALE;
      all /= RESCALE;
    }
  }
  all += waiting;
  const served = (servedPerSecond * (waiting / all)) / joinsPerSecond;
  return {
    noneWaiting: (all - waiting) / all, meanWaiting: queue / all, turnedAway: weight / all, givesUp: (giveUpRate * queue) / all / joinsPerSecond, served,
    servedWithin: (seconds) => (seconds === 0 ? 0 : Math.max(0, served - along(input, seconds, 1).later)),
    wouldWaitLonger: (seconds) => Math.min(1, along(input, seconds, 0).later + weight / all),
    waitOfServedSeconds: () => along(input, 0, 1).wait,
  };
}

/**
 * Over arrivals that find k waiting and have a place: share whose k + 1 departures take longer than T, and mean of the wait. With `stays` = 1 only the part
 * that does not give up meanwhile is counted (c ÷ (c + k + 1) of them, and of those the departures come at one patience rate more).
 */
function along(input: LineInput, seconds: number, stays: 0 | 1): { readonly later: number; readonly wait: number } {
  const { joinsPerSecond, servedPerSecond, patienceSeconds, places } = input;
  const giveUpRate = Number.isFinite(patienceSeconds) ? 1 / patienceSeconds : 0;
  const first = servedPerSecond + stays * giveUpRate;
  const gone = giveUpRate === 0 ? servedPerSecond * seconds : -Math.expm1(-seconds * giveUpRate);
  let logUnit = -first * seconds;
  let unit = Math.exp(logUnit);
  let part = 1;
  let tail = 1;
  let weight = 1;
  let all = 0;
  let later = 0;
  let wait = 0;
  let passed = 0;
  for (let k = 0; k < places; k++) {
    const rate = servedPerSecond + (k + 1) * giveUpRate;
    passed += 1 / (first + k * giveUpRate);
    const counted = stays === 1 ? (weight * servedPerSecond) / rate : weight;
    all += weight;
    later += counted * Math.min(1, tail * unit);
    wait += counted * passed;
    // Departures in T: Poisson (nobody gives up) or negative binomial, one term more for one contact more ahead.
    part *= giveUpRate === 0 ? gone / (k + 1) : (gone * (first * patienceSeconds + k)) / (k + 1);
    tail += part;
    if (tail > RESCALE) {
      part /= RESCALE;
      tail /= RESCALE;
      logUnit += LOG_RESCALE;
      unit = Math.exp(logUnit);
    }
    weight *= joinsPerSecond / rate;
    if (wait > RESCALE || weight > RESCALE) {
      weight /= RESCALE;
      all /= RESCALE;
      later /= RESCALE;
      wait /= RESCALE;
    }
  }
  all += weight;
  return { later: later / all, wait: wait / all };
}
