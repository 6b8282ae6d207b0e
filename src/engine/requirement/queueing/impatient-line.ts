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
  return input.servedPerSecond >= input.joinsPerSecond ? new CarriedLine(input) : new OverloadedLine(input);
}

/** A class, not closures: a year of intervals makes millions of these. */
class CarriedLine implements WaitingLine {
  readonly noneWaiting: number;
  readonly meanWaiting: number;
  readonly turnedAway = 0;
  readonly givesUp: number;
  readonly served: number;
  private readonly c: number;
  private readonly eta: number;

  constructor(private readonly input: LineInput) {
    const { joinsPerSecond, servedPerSecond, patienceSeconds } = input;
    this.c = servedPerSecond * patienceSeconds;
    this.eta = joinsPerSecond * patienceSeconds;
    let weight = 1;
    let waiting = 0;
    let queue = 0;
    for (let k = 1; weight > 1e-18 * waiting || k < 2; k++) {
      weight *= this.eta / (this.c + k);
      waiting += weight;
      queue += weight * k;
    }
    const all = 1 + waiting;
    this.noneWaiting = 1 / all;
    this.meanWaiting = queue / all;
    this.givesUp = queue / all / this.eta;
    this.served = (servedPerSecond * (waiting / all)) / joinsPerSecond;
  }

  servedWithin(seconds: number): number {
    if (seconds === 0) return 0;
    const patiences = seconds / this.input.patienceSeconds;
    const later = (this.c / (this.c + 1)) * Math.exp(this.exponent(seconds) - patiences) * risingSeries(this.eta * Math.exp(-patiences), this.c + 1);
    return Math.max(0, this.served - later * this.noneWaiting);
  }

  wouldWaitLonger(seconds: number): number {
    return Math.exp(this.exponent(seconds)) * risingSeries(this.eta * Math.exp(-seconds / this.input.patienceSeconds), this.c) * this.noneWaiting;
  }

  waitOfServedSeconds(): number {
    return waitOfServedSeconds(this.input);
  }

  /** ln of the factor between weights at η and at ηq, `−(served − joins)·T − joins·T·g`: both parts negative, so that nothing cancels. */
  private exponent(seconds: number): number {
    const { joinsPerSecond, servedPerSecond, patienceSeconds } = this.input;
    return -(servedPerSecond - joinsPerSecond) * seconds - joinsPerSecond * seconds * shortfall(seconds / patienceSeconds);
  }
}

class OverloadedLine implements WaitingLine {
  readonly noneWaiting: number;
  readonly meanWaiting: number;
  readonly turnedAway = 0;
  readonly givesUp: number;
  readonly served: number;
  private readonly c: number;
  private readonly eta: number;
  /** P(c, η) and P(c + 1, η). */
  private readonly all: number;
  private readonly waiting: number;

  constructor(private readonly input: LineInput) {
    const { joinsPerSecond, servedPerSecond, patienceSeconds } = input;
    this.c = servedPerSecond * patienceSeconds;
    this.eta = joinsPerSecond * patienceSeconds;
    const alone = poissonWeight(this.c, this.eta);
    this.waiting = lowerGamma(this.c + 1, this.eta);
    this.all = alone + this.waiting;
    this.noneWaiting = alone / this.all;
    this.meanWaiting = (joinsPerSecond - servedPerSecond) * patienceSeconds + (this.c * alone) / this.all;
    this.givesUp = this.meanWaiting / this.eta;
    this.served = ((this.c / this.eta) * this.waiting) / this.all;
  }

  servedWithin(seconds: number): number {
    const later = this.eta * Math.exp(-seconds / this.input.patienceSeconds);
    // The smaller of the two tails is the one that still has its digits.
    const tail = lowerGamma(this.c + 1, later);
    const between = tail > 0.5 ? upperGamma(this.c + 1, later) - upperGamma(this.c + 1, this.eta) : this.waiting - tail;
    return ((this.c / this.eta) * Math.max(0, between)) / this.all;
  }

  wouldWaitLonger(seconds: number): number {
    return Math.min(1, lowerGamma(this.c, this.eta * Math.exp(-seconds / this.input.patienceSeconds)) / this.all);
  }

  waitOfServedSeconds(): number {
    return waitOfServedSeconds(this.input);
  }
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
