import { lowerGamma, risingSeries, upperGamma } from './incomplete-gamma.js';
import { boundedLine } from './bounded-line.js';
import { poissonWeight } from './poisson-weight.js';
import type { LineInput, WaitingLine } from './waiting-line.js';

/**
 * Exponential patience, room for all: the waiting line of Erlang A (Palm 1957; Mandelbaum & Zeltyn 2007). With c = served·patience, η = joins·patience,
 * q = e^(−T/patience), w_k = η^k / ((c + 1) ... (c + k)) are the weights of k waiting, P and Q the regularised incomplete gamma functions:
 *
 *   Σ w_k = P(c, η) / π(c; η)         would wait longer than T = P(c, ηq) / P(c, η)         served after more than T = (c/η)·P(c + 1, ηq) / P(c, η)
 *
 * Everything is a sum of positive terms or a quotient of such: no uniformisation, no difference of large numbers. Where served >= joins the weights fall and
 * are summed as they are; where joins exceed served (the weights rise to e^thousands first) P and Q stand for them. O(√(joins · patience)) at worst.
 */
export function impatientLine(input: LineInput): WaitingLine {
  return input.servedPerSecond >= input.joinsPerSecond ? carriedLine(input) : overloadedLine(input);
}

function carriedLine({ joinsPerSecond, servedPerSecond, patienceSeconds }: LineInput): WaitingLine {
  const c = servedPerSecond * patienceSeconds;
  const eta = joinsPerSecond * patienceSeconds;
  let weight = 1;
  let waiting = 0;
  let queue = 0;
  for (let k = 1; weight > 1e-18 * waiting || k < 2; k++) {
    weight *= eta / (c + k);
    waiting += weight;
    queue += weight * k;
  }
  const all = 1 + waiting;
  const spare = servedPerSecond - joinsPerSecond;
  /** ln of the factor between weights at η and at ηq, `−(served − joins)·T − joins·T·g`: both parts negative, so that nothing cancels. */
  const exponent = (seconds: number): number => -spare * seconds - joinsPerSecond * seconds * shortfall(seconds / patienceSeconds);
  const servedShare = (servedPerSecond * (waiting / all)) / joinsPerSecond;
  const servedLater = (seconds: number): number => {
    const q = Math.exp(-seconds / patienceSeconds);
    return ((c / (c + 1)) * Math.exp(exponent(seconds) - seconds / patienceSeconds) * risingSeries(eta * q, c + 1)) / all;
  };
  return {
    noneWaiting: 1 / all, meanWaiting: queue / all, turnedAway: 0, givesUp: queue / all / eta, served: servedShare,
    servedWithin: (seconds) => (seconds === 0 ? 0 : Math.max(0, servedShare - servedLater(seconds))),
    wouldWaitLonger: (seconds) => (Math.exp(exponent(seconds)) * risingSeries(eta * Math.exp(-seconds / patienceSeconds), c)) / all,
    waitOfServedSeconds: () => waitOfServedSeconds({ joinsPerSecond, servedPerSecond, patienceSeconds, places: Infinity }),
  };
}

function overloadedLine(input: LineInput): WaitingLine {
  const { joinsPerSecond, servedPerSecond, patienceSeconds } = input;
  const c = servedPerSecond * patienceSeconds;
  const eta = joinsPerSecond * patienceSeconds;
  const alone = poissonWeight(c, eta);
  const waiting = lowerGamma(c + 1, eta);
  const all = alone + waiting;
  const excess = (joinsPerSecond - servedPerSecond) * patienceSeconds;
  const meanWaiting = excess + (c * alone) / all;
  return {
    noneWaiting: alone / all, meanWaiting, turnedAway: 0, givesUp: meanWaiting / eta, served: ((c / eta) * waiting) / all,
    servedWithin: (seconds) => {
      const later = eta * Math.exp(-seconds / patienceSeconds);
      // The smaller of the two tails is the one that still has its digits.
      const tail = lowerGamma(c + 1, later);
      const between = tail > 0.5 ? upperGamma(c + 1, later) - upperGamma(c + 1, eta) : waiting - tail;
      return ((c / eta) * Math.max(0, between)) / all;
    },
    wouldWaitLonger: (seconds) => Math.min(1, lowerGamma(c, eta * Math.exp(-seconds / patienceSeconds)) / all),
    waitOfServedSeconds: () => waitOfServedSeconds(input),
  };
}

/** 1 − (1 − e^(−y)) / y: how far contacts who stay for y patiences fall short of all; by its series near 0, where the form as written cancels. */
function shortfall(y: number): number {
  if (y > 0.5) return 1 + Math.expm1(-y) / y;
  let term = y / 2;
  let sum = term;
  for (let k = 3; Math.abs(term) > 1e-18 * sum; k++) {
    term *= -y / k;
    sum += term;
  }
  return sum;
}

/** The line is cut where its weights have long become negligible: the same sum as with room for all. */
function waitOfServedSeconds(input: LineInput): number {
  const { joinsPerSecond, servedPerSecond, patienceSeconds } = input;
  const eta = joinsPerSecond * patienceSeconds;
  const excess = Math.max(0, (joinsPerSecond - servedPerSecond) * patienceSeconds);
  return boundedLine({ ...input, places: Math.ceil(excess + 60 + 12 * Math.sqrt(eta + 1)) }).waitOfServedSeconds();
}
