import { applyCover, prefixOf } from './cover.js';
import type { Mixture } from './mixture.js';
import { Pricer } from './price.js';
import type { CoreAgent, CoreProblem, Schedule } from './problem.js';

/** A proven lower bound and the integer row prices that prove it. */
export interface DualBound {
  /** fixed + sum need * price + sum over agents of their cheapest schedule against the prices: holds for any prices in [0, cap], or in [-over, under] of `rowPrices`. */
  readonly bound: number;
  readonly prices: Float64Array;
  /** Average of the prices along the ascent: better guides for a search than the best point's. */
  readonly averaged: Float64Array;
  /** The fractional roster that goes with the bound, where the method knows one. */
  readonly mixture: Mixture | null;
}

/** Pricings that the exact start bands may add to the ascent, each agent's bands counted; with less than a few steps the wish is left out. */
const BANDS_WORK = 12_000;
const MOST_EXACT_STEPS = 100;
const FEWEST_EXACT_STEPS = 5;

/** The problem without the wish for one start band: never dearer than the real one, so its bounds hold too, and several times cheaper to price. */
export function withoutStartBands(problem: CoreProblem): CoreProblem {
  return { ...problem, agents: problem.agents.map((a) => ({ ...a, bandPrice: 0, table: { ...a.table, bands: 1 } })) };
}

/** Steps of the exact ascent that follows the one without start bands; 0: none needed, or none affordable. */
export function exactSteps(problem: CoreProblem): number {
  const work = problem.agents.reduce((sum, a) => sum + (a.bandPrice === 0 ? 1 : a.table.bands), 0);
  if (work === problem.agents.length) return 0;
  const steps = Math.min(MOST_EXACT_STEPS, Math.floor(BANDS_WORK / work));
  return steps < FEWEST_EXACT_STEPS ? 0 : steps;
}

/** Does anybody's start band cost anything? */
export function bandsMatter(problem: CoreProblem): boolean {
  return problem.agents.some((a) => a.bandPrice !== 0 && a.table.bands > 1);
}

/** Money has many scales, and a step that reaches too far loses them all: the first reach is a small share of what lies between first value and target. */
const SHARE = 0.05;
/** Steps without progress before the ascent goes back to its best point and reaches less far. */
const PATIENCE = 6;
/** Weight of the newest gradient in the direction while prices are still far off, and later. */
const EARLY_WEIGHT = 0.3;
const SHRINK = 0.6;
const EARLY_STEPS = 120;
const LATE_WEIGHT = 0.1;

/**
 * Ascends the Lagrangian dual by a deflected subgradient (Camerini, Fratta and Maffioli 1975) with Polyak steps toward a level a little above the best
 * value; the level comes down when progress stops (variable target value method; Brannlund 1995, Goffin and Kiwiel 1999).
 * Prices are rounded to integers before every evaluation, so each value is a bound to the last digit (docs/guarantees.md).
 */
export class DualAscent {
  private readonly pricer = new Pricer();
  private readonly prefix: Float64Array[];
  private readonly prices: Float64Array;
  private readonly rounded: Float64Array;
  private readonly direction: Float64Array;
  /** Box of each row's price; where both ends meet the row plays no part. */
  private readonly low: Float64Array;
  private readonly high: Float64Array;
  private readonly sum: Float64Array;
  private averagedSteps = 0;
  private readonly bestPrices: Float64Array;
  private bestGradient = new Int32Array(0);
  /** How far above the best value the next step aims; negative until the first value is known. */
  private reach = -1;
  private idle = 0;
  private steps = 0;
  /** The next step follows the gradient alone. */
  private fresh = true;
  best = -Infinity;

  /** @param cap upper end of every price where the problem has no `rowPrices` */
  constructor(
    private readonly problem: CoreProblem,
    cap: number,
  ) {
    const rows = problem.queues * problem.stride;
    const { rowPrices } = problem;
    this.low = rowPrices === null ? new Float64Array(rows) : rowPrices.over.map((price) => -price);
    this.high = rowPrices === null ? Float64Array.from(problem.need, (n) => (n > 0 ? cap : 0)) : rowPrices.under;
    this.prefix = Array.from({ length: problem.queues }, () => new Float64Array(problem.stride + 1));
    this.prices = new Float64Array(rows);
    this.rounded = new Float64Array(rows);
    this.direction = new Float64Array(rows);
    this.sum = new Float64Array(rows);
    this.bestPrices = new Float64Array(rows);
    this.startEven();
  }

  /** The dual is concave along an even price, so that doubling it until it falls finds a start of the right size. */
  private startEven(): void {
    const { problem, prices, low, high } = this;
    const even = (price: number): number => {
      for (let row = 0; row < prices.length; row++) prices[row] = problem.need[row] > 0 ? Math.min(high[row], Math.max(low[row], price)) : Math.max(low[row], 0);
      return this.evaluate(new Int32Array(prices.length));
    };
    let price = Math.max(1, problem.dearestCell / 1024);
    let value = even(price);
    while (price < problem.openCellPrice) {
      const doubled = Math.min(problem.openCellPrice, price * 2);
      const next = even(doubled);
      if (next <= value) break;
      value = next;
      price = doubled;
    }
    even(price);
  }

  /** One evaluation and one step toward `target`, an upper bound of what the dual can reach. */
  step(target: number): void {
    const { problem, prices, direction, low, high } = this;
    let gradient = new Int32Array(problem.need.length);
    let value = this.evaluate(gradient);
    if (this.reach < 0) this.reach = Math.max(1, SHARE * (target - value));
    if (value > this.best) {
      // Progress that does not matter any more must not hold up the shrinking of the steps.
      if (value > this.best + 0.02 * this.reach) this.idle = 0;
      this.best = value;
      this.bestPrices.set(this.rounded);
      this.bestGradient = gradient;
    }
    if (++this.idle > PATIENCE) {
      this.reach *= SHRINK;
      this.idle = 0;
      prices.set(this.bestPrices);
      gradient = this.bestGradient;
      value = this.best;
      this.fresh = true;
    }
    const weight = this.fresh ? 1 : this.steps < EARLY_STEPS ? EARLY_WEIGHT : LATE_WEIGHT;
    this.fresh = false;
    this.steps++;
    let norm = 0;
    for (let row = 0; row < gradient.length; row++) {
      if (low[row] === high[row]) continue;
      let d = weight * gradient[row] + (1 - weight) * direction[row];
      if ((prices[row] <= low[row] && d < 0) || (prices[row] >= high[row] && d > 0)) d = 0;
      direction[row] = d;
      norm += d * d;
    }
    if (norm === 0) {
      this.fresh = true;
      this.idle += PATIENCE / 2;
      return;
    }
    const step = Math.max(0, Math.min(target, this.best + this.reach) - value) / norm;
    for (let row = 0; row < gradient.length; row++) {
      if (low[row] === high[row]) continue;
      prices[row] = Math.min(high[row], Math.max(low[row], prices[row] + step * direction[row]));
      this.sum[row] += prices[row];
    }
    this.averagedSteps++;
  }

  /** What a step reaches for shrinks as the ascent stalls; below this it has ended for practical purposes. */
  get exhausted(): boolean {
    return this.reach >= 0 && this.reach < Math.max(0.5, 1e-7 * Math.abs(this.best - this.problem.fixedCost));
  }

  /** Forgets the early, wild prices in the average. */
  restartAverage(): void {
    this.sum.fill(0);
    this.averagedSteps = 0;
  }

  result(): DualBound {
    const averaged = this.averagedSteps === 0 ? this.bestPrices : this.sum.map((s) => s / this.averagedSteps);
    return { bound: this.best, prices: this.bestPrices, averaged, mixture: null };
  }

  private evaluate(gradient: Int32Array): number {
    const { problem, rounded, prices } = this;
    let value = problem.fixedCost;
    for (let row = 0; row < prices.length; row++) {
      rounded[row] = Math.round(prices[row]);
      gradient[row] = problem.need[row];
      value += problem.need[row] * rounded[row];
    }
    for (let q = 0; q < problem.queues; q++) prefixOf(problem, rounded, q, this.prefix[q]);
    const twins = new Map<number, { value: number; schedule: Schedule }>();
    problem.agents.forEach((agent: CoreAgent) => {
      let twin = twins.get(agent.twin);
      if (!twin) {
        const least = this.pricer.value(agent, this.prefix[agent.queue], null, false);
        twin = { value: least, schedule: this.pricer.schedule(agent, this.prefix[agent.queue], least) };
        twins.set(agent.twin, twin);
      }
      value += twin.value;
      applyCover(problem, agent, twin.schedule, gradient, -1);
    });
    return value;
  }
}

/**
 * The bound that whole-number row prices prove: fixed + sum need * price + every agent's least cost against the prices, in whole numbers throughout.
 * Holds for any prices in the box of the problem; resources too large to count are left out of the agents' least, which only lowers it.
 */
export function lagrangianValue(problem: CoreProblem, prices: Float64Array): number {
  const pricer = new Pricer();
  const prefix = new Float64Array(problem.stride + 1);
  let value = problem.fixedCost;
  for (let row = 0; row < prices.length; row++) value += problem.need[row] * prices[row];
  for (let queue = 0; queue < problem.queues; queue++) {
    prefixOf(problem, prices, queue, prefix);
    for (const agent of problem.agents) if (agent.queue === queue) value += pricer.value(agent, prefix, null, false);
  }
  return value;
}
