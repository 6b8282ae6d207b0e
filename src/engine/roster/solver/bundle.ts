import { NEVER, type Poll } from '../../model/interrupted.js';
import type { DualBound } from './bound.js';
import { applyCover, prefixOf } from './cover.js';
import { Pricer } from './price.js';
import { type Group, groupsOf } from './groups.js';
import { Mixture } from './mixture.js';
import type { CoreProblem, Schedule } from './problem.js';

/** Answers kept of each part. */
const MOST_CUTS = 30;
/** Sweeps over the parts that one step's quadratic problem may take. */
const MOST_SWEEPS = 60;
/** Exchanges between two answers of a group at one visit. */
const EXCHANGES = 10;
/** The quadratic problem is solved when its gap is this share of what the model promises. */
const CLOSE = 0.3;
/** Steps before the first that shortens the reach, and steps without gain that do. */
const LEARNING = 8;
const PATIENCE = 4;
/** A step counts where it gains this share of what the model promised. */
const SERIOUS = 0.1;

/**
 * Ascends the Lagrangian dual by a proximal bundle method (Lemarechal 1978; Kiwiel 1990; disaggregated: Frangioni 2002): every answer of a group of agents
 * stays in a model of their part, and the next prices are the model's best within a soft distance of the best prices known. The quadratic problem behind
 * them is solved in its dual by exchanges between two answers of a group at a time. Prices are whole numbers before every evaluation, so each value is a bound
 * to the last digit (docs/guarantees.md); nothing of the model enters the bound.
 */
export class BundleAscent {
  private readonly pricer = new Pricer();
  private readonly prefix: Float64Array[];
  private readonly groups: readonly Group[];
  private readonly low: Float64Array;
  private readonly high: Float64Array;
  /** Best prices known, whole. */
  private readonly center: Float64Array;
  private readonly trial: Float64Array;
  private readonly rounded: Float64Array;
  /** Need less the cover that the model's weights combine. */
  private readonly short: Float64Array;
  private readonly cover: Int32Array;
  private readonly value = new Float64Array(MOST_CUTS);
  private readonly before = new Float64Array(MOST_CUTS);
  private readonly sum: Float64Array;
  private summed = 0;
  /** Length of the step that the soft distance allows. */
  private reach = 0;
  private nulls = 0;
  private steps = 0;
  best = -Infinity;
  /** What the model still promised in the last step. */
  promised = Infinity;

  constructor(
    private readonly problem: CoreProblem,
    cap: number,
    start: Float64Array,
    /** Between two agents and between two groups; what it interrupts leaves the best prices and their bound as they were. */
    private readonly poll: Poll = NEVER,
  ) {
    const rows = problem.queues * problem.stride;
    const { rowPrices } = problem;
    this.low = rowPrices === null ? new Float64Array(rows) : rowPrices.over.map((price) => -price);
    this.high = rowPrices === null ? Float64Array.from(problem.need, (n) => (n > 0 ? cap : 0)) : rowPrices.under;
    this.prefix = Array.from({ length: problem.queues }, () => new Float64Array(problem.stride + 1));
    this.center = new Float64Array(rows);
    this.trial = Float64Array.from(start);
    this.rounded = new Float64Array(rows);
    this.short = new Float64Array(rows);
    this.cover = new Int32Array(rows);
    this.sum = new Float64Array(rows);
    this.groups = groupsOf(problem);
    this.best = this.evaluate();
    this.center.set(this.rounded);
    for (const group of this.groups) group.weight[0] = 1;
    this.shortage();
    let norm = 0;
    for (let row = 0; row < rows; row++) if (this.high[row] > this.low[row]) norm += this.short[row] * this.short[row];
    // A first step moves prices by a share of what an hour costs.
    this.reach = norm === 0 ? 1 : (0.2 * problem.dearestCell * Math.sqrt(problem.need.length)) / Math.sqrt(norm);
  }

  /** One evaluation at the prices where the model is best. */
  step(): void {
    const { rounded, center } = this;
    this.promised = this.combine();
    const value = this.evaluate();
    for (let row = 0; row < rounded.length; row++) this.sum[row] += rounded[row];
    this.summed++;
    this.steps++;
    if (value > this.best) {
      const gain = value - this.best;
      if (gain >= SERIOUS * this.promised) this.nulls = 0;
      if (gain >= 0.5 * this.promised) this.reach *= 1.6;
      this.best = value;
      center.set(rounded);
      return;
    }
    // The first answers teach the model what it is about; only then does a step without gain say that the step was too long.
    if (this.steps <= LEARNING || ++this.nulls <= PATIENCE) return;
    this.reach *= 0.6;
    this.nulls = 0;
  }

  get exhausted(): boolean {
    return this.promised < Math.max(0.5, 8e-6 * Math.abs(this.best - this.problem.fixedCost));
  }

  restartAverage(): void {
    this.sum.fill(0);
    this.summed = 0;
  }

  result(): DualBound & { readonly mixture: Mixture } {
    const averaged = this.summed === 0 ? this.center : this.sum.map((s) => s / this.summed);
    const parts = this.groups.map(({ members, weight, prices }) => ({ agents: members, weights: weight, prices }));
    return { bound: this.best, prices: this.center, averaged, mixture: new Mixture(this.problem, parts) };
  }

  /** Solves the step's quadratic problem well enough; sets `trial`, returns what the model promises above the best value. */
  private combine(): number {
    const { groups, problem, center, trial } = this;
    for (let row = 0; row < center.length; row++) this.follow(row);
    let promised = 0;
    for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      // Of one group after the other: how far its weights are from its best answer at the prices now.
      let gap = 0;
      let model = problem.fixedCost;
      for (const group of groups) {
        this.poll();
        const { cost, cover, weight } = group;
        const base = group.queue * problem.stride;
        const value = this.value;
        let least = Infinity;
        let mean = 0;
        for (let i = 0; i < cost.length; i++) {
          value[i] = cost[i] - earned(cover[i], trial, base);
          mean += weight[i] * value[i];
          if (value[i] < least) least = value[i];
        }
        model += least;
        gap += mean - least;
        if (mean - least > 0) this.exchange(group, base);
      }
      for (let row = 0; row < trial.length; row++) model += problem.need[row] * trial[row];
      promised = model - this.best;
      if (gap < CLOSE * promised) break;
    }
    return Math.max(0, promised);
  }

  /** Moves weight between two answers at a time, from the dearest in use to the cheapest, as if no price met its end: that overstates what a move changes. */
  private exchange({ cover, weight, apart }: Group, base: number): void {
    const { value, before, reach } = this;
    const count = weight.length;
    for (let i = 0; i < count; i++) before[i] = weight[i];
    for (let turn = 0; turn < EXCHANGES; turn++) {
      let to = 0;
      let from = -1;
      for (let i = 0; i < count; i++) {
        if (value[i] < value[to]) to = i;
        if (weight[i] > 0 && (from < 0 || value[i] > value[from])) from = i;
      }
      const better = value[from] - value[to];
      if (!(better > 0)) break;
      const step = Math.min(weight[from], better / (reach * apart[to][from]));
      weight[from] = step === weight[from] ? 0 : weight[from] - step;
      weight[to] += step;
      // The prices follow the cover that leaves and the one that comes: inner products by squared distances.
      const toFrom = apart[to][from];
      for (let i = 0; i < count; i++) value[i] += (reach * step * (apart[i][from] - apart[i][to])) / 2;
      if (toFrom === 0) break;
    }
    for (let i = 0; i < count; i++) {
      const more = weight[i] - before[i];
      if (more === 0) continue;
      const c = cover[i];
      for (let row = 0; row < c.length; row++) this.short[base + row] -= more * c[row];
    }
    for (let row = base; row < base + this.problem.stride; row++) this.follow(row);
  }

  private follow(row: number): void {
    const price = this.center[row] + this.reach * this.short[row];
    this.trial[row] = price < this.low[row] ? this.low[row] : price > this.high[row] ? this.high[row] : price;
  }

  private shortage(): void {
    const { problem, short } = this;
    for (let row = 0; row < short.length; row++) short[row] = problem.need[row];
    for (const { queue, cover, weight } of this.groups) {
      const base = queue * problem.stride;
      cover.forEach((c, i) => {
        for (let row = 0; row < c.length; row++) short[base + row] -= weight[i] * c[row];
      });
    }
  }

  /** The bound at the rounded trial prices; every group's answer joins the model. */
  private evaluate(): number {
    const { problem, rounded, trial } = this;
    let value = problem.fixedCost;
    for (let row = 0; row < trial.length; row++) {
      rounded[row] = Math.round(trial[row]);
      value += problem.need[row] * rounded[row];
    }
    for (let q = 0; q < problem.queues; q++) prefixOf(problem, rounded, q, this.prefix[q]);
    const asked = Float64Array.from(rounded);
    for (const group of this.groups) value += this.answer(group, asked);
    return value;
  }

  private answer(group: Group, asked: Float64Array): number {
    const { problem } = this;
    const prefix = this.prefix[group.queue];
    const base = group.queue * problem.stride;
    const cover = this.cover.fill(0, base, base + problem.stride);
    let value = 0;
    let cost = 0;
    group.agents.forEach((agent, i) => {
      this.poll();
      const least = this.pricer.value(agent, prefix, null, false);
      const schedule: Schedule = this.pricer.schedule(agent, prefix, least);
      value += group.count[i] * least;
      cost += group.count[i] * schedule.cost;
      applyCover(problem, agent, schedule, cover, group.count[i]);
    });
    this.keep(group, asked, cost, Float64Array.from(cover.subarray(base, base + problem.stride)));
    return value;
  }

  private keep(group: Group, asked: Float64Array, cost: number, cover: Float64Array): void {
    const distances = group.cover.map((other) => distance(cover, other));
    if (group.cost.some((other, i) => other === cost && distances[i] === 0)) return;
    if (group.cost.length >= MOST_CUTS) this.drop(group, distances);
    group.prices.push(asked);
    group.cost.push(cost);
    group.cover.push(cover);
    group.weight.push(0);
    group.apart.forEach((row, i) => row.push(distances[i]));
    group.apart.push([...distances, 0]);
  }

  /** The answer without weight that the best prices like least goes. */
  private drop(group: Group, distances: number[]): void {
    const base = group.queue * this.problem.stride;
    let worst = 0;
    let at = -1;
    let lightest = 0;
    group.cost.forEach((cost, i) => {
      if (group.weight[i] < group.weight[lightest]) lightest = i;
      if (group.weight[i] > 0) return;
      const value = cost - earned(group.cover[i], this.center, base);
      if (at < 0 || value > worst) {
        worst = value;
        at = i;
      }
    });
    const out = at < 0 ? lightest : at;
    const weight = group.weight[out];
    const gone = group.cover[out];
    for (const list of [group.prices, group.cost, group.cover, group.weight, group.apart, distances]) list.splice(out, 1);
    for (const row of group.apart) row.splice(out, 1);
    if (weight === 0) return;
    group.weight[0] += weight;
    for (let row = 0; row < gone.length; row++) this.short[base + row] += weight * (gone[row] - group.cover[0][row]);
  }
}

function earned(cover: Float64Array, prices: Float64Array, base: number): number {
  let sum = 0;
  for (let row = 0; row < cover.length; row++) sum += cover[row] * prices[base + row];
  return sum;
}

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < a.length; row++) sum += (a[row] - b[row]) * (a[row] - b[row]);
  return sum;
}
