import type { Random } from '../../random/random.js';
import { ColumnGeneration, type Neighbourhood } from './columns.js';
import { type DiveLimits, dive, finish } from './dive.js';
import type { LpSolver } from './lp.js';
import { drawAgents, neighbourhoodOf } from './neighbourhood.js';
import type { Pool } from './pool.js';
import { Pricer } from './price.js';
import type { CoreProblem, Schedule } from './problem.js';
import type { Solution } from './solution.js';

/** Agent-days of a neighbourhood: at first a part of all, between two limits, and the greatest that it grows to. */
const FIRST_PART = 1 / 6;
const LEAST_SIZE = 200;
const GREATEST_FIRST_SIZE = 400;
const GREATEST_SIZE = 2500;
/** Growth where nothing better was left in a neighbourhood, shrinkage where its dive ended in something worse. */
const GROWTH = 1.03;
const SHRINKAGE = 0.97;

/** Agent-days up to which most neighbourhoods span the horizon, if it is a short one. */
const MOST_WHOLE = 2000;

const ROOT_STEPS = 80;
const STEPS = [2, 8, 25];

/**
 * Improves a roster by solving neighbourhoods nearly exactly: some agents on some days are decided anew by a dive, the bound of the relaxation ends
 * those that hold nothing better. A roster of the same score is taken too, which lets the search drift along plateaus.
 */
export class Polisher {
  private readonly pricer = new Pricer();
  /** Every score is a multiple of this. */
  private readonly grain: number;
  /** Where the schedules of every neighbourhood are kept; null: nowhere. */
  pool: Pool | null = null;
  private size: number;
  /** Of all its masters, see ColumnGeneration. */
  work = 0;
  stats = { tried: 0, bounded: 0, equal: 0, better: 0, failed: 0 };

  constructor(
    private readonly problem: CoreProblem,
    private readonly lp: LpSolver,
    readonly current: Solution,
    private readonly random: Random,
  ) {
    this.grain = grainOf(problem);
    this.size = Math.max(LEAST_SIZE, Math.min(GREATEST_FIRST_SIZE, problem.agents.length * problem.agents[0].table.days * FIRST_PART));
  }

  /** One neighbourhood; true where the roster became better. */
  step(shouldStop: () => boolean): boolean {
    const { problem, current, random } = this;
    const days = problem.agents[0].table.days;
    const span = this.drawSpan(days);
    const from = span === days ? 0 : random.below(days - span + 1);
    const count = Math.max(2, Math.min(problem.agents.length, Math.round(this.size / span)));
    const agents = drawAgents(problem, count, random);
    const hood = neighbourhoodOf(problem, current.schedules, agents, from, from + span);
    const generation = new ColumnGeneration(problem, this.lp, this.pricer, hood);
    try {
      const before = current.score;
      const cutoff = generation.pointsOf(this.scoreOf(hood) - (random.below(4) > 0 ? 0.999 * this.grain : 0));
      const found = finish(dive(generation, () => cutoff, this.drawLimits(), random, shouldStop));
      this.stats.tried++;
      if (found === null) {
        this.stats.bounded++;
        this.size = Math.min(GREATEST_SIZE, this.size * GROWTH);
        return false;
      }
      const old = hood.agents.map((a) => current.schedules[a]);
      this.replace(hood.agents, found);
      if (current.score > before) {
        this.replace(hood.agents, old);
        this.stats.failed++;
        this.size = Math.max(LEAST_SIZE, this.size * SHRINKAGE);
        return false;
      }
      if (current.score === before) this.stats.equal++;
      else this.stats.better++;
      return current.score < before;
    } finally {
      if (this.pool !== null) for (const { member, schedule } of generation.columns) this.pool.add(hood.agents[member], schedule, current.score);
      this.work += generation.work;
      generation.dispose();
    }
  }

  /** Schedules and cover off need, of the neighbourhood's rows and agents: what its master minimises. */
  private scoreOf({ agents, firstRow, endRow }: Neighbourhood): number {
    const { current, problem } = this;
    const { under, over } = problem.rowPrices!;
    let sum = agents.reduce((cost, a) => cost + current.schedules[a].cost, 0);
    for (let row = firstRow; row < endRow; row++) {
      const short = problem.need[row] - current.cover[row];
      sum += short > 0 ? short * under[row] : -short * over[row];
    }
    return sum;
  }

  /** Slow and quick dives, straight and noisy ones. */
  private drawLimits(): DiveLimits {
    const { random } = this;
    const steps = STEPS[random.below(STEPS.length)];
    return { rootSteps: ROOT_STEPS, steps, share: [0.05, 0.1, 0.2][random.below(3)], noise: random.below(2) === 0 ? 0 : 0.3 };
  }

  private drawSpan(days: number): number {
    const agents = this.problem.agents.length;
    if (days <= 28 && agents * days <= MOST_WHOLE) return this.random.below(3) > 0 ? days : 7 * (1 + this.random.below(Math.max(1, Math.floor(days / 7))));
    // Few days of many agents: the more days, the slower the columns come, and what a day can gain is mostly near it.
    const weeks = Math.max(2, Math.ceil((2 * this.size) / (7 * agents)));
    return Math.min(days, 7 * (1 + this.random.below(weeks)));
  }

  /** Takes over schedules of all agents. */
  take(schedules: readonly Schedule[]): void {
    this.replace(schedules.map((_, i) => i), schedules);
  }

  private replace(agents: readonly number[], schedules: readonly Schedule[]): void {
    agents.forEach((a) => this.current.take(a));
    agents.forEach((a, i) => this.current.put(a, schedules[i]));
    this.current.open = this.current.recount(0);
    this.current.deviation = this.current.deviationOf(0);
  }
}

/** Greatest common divisor of every price and cost. */
export function grainOf({ agents, rowPrices }: CoreProblem): number {
  let divisor = 0;
  const include = (values: Float64Array): void => {
    for (const value of values) if (value !== Infinity) divisor = gcd(divisor, Math.abs(value));
  };
  for (const agent of agents) {
    include(agent.optionCost);
    include(agent.offCost);
  }
  if (rowPrices !== null) {
    include(rowPrices.under);
    include(rowPrices.over);
  }
  return divisor === 0 ? 1 : divisor;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
