import { createRandom } from '../../random/random.js';
import { ColumnGeneration } from './columns.js';
import { construct } from './construct.js';
import { Descent } from './descent.js';
import { DualAscent, lagrangianValue } from './bound.js';
import { type DiveLimits, dive } from './dive.js';
import type { LpSolver } from './lp.js';
import { wholeNeighbourhood } from './neighbourhood.js';
import { Polisher, grainOf } from './polish.js';
import { Pool } from './pool.js';
import { Pricer } from './price.js';
import type { CoreProblem, Schedule } from './problem.js';
import { Solution } from './solution.js';

/** Agent-days up to which the relaxation of everything at once is solved and dived from. */
const GREATEST_ROOT = 4000;
const ROOT: DiveLimits = { rootSteps: 1000, steps: 25, share: 0.1, noise: 0 };
/** Steps of the subgradient where the root is too large: one in so many neighbourhoods. */
const ASCENT_EVERY = 3;
const ASCENT_STEPS = 150;

/**
 * The search for problems with prices by row and sums over the horizon: construct -> descent -> dive from the root relaxation -> neighbourhoods.
 * One `step` is a piece of work of some milliseconds to some seconds; what has been found may be read between any two. Seed and shard decide
 * everything that is drawn.
 */
export class PricedSearch {
  private readonly work: Generator<void>;
  private current: Solution | null = null;
  private polisher: Polisher | null = null;
  private lp: LpSolver | null;
  private pool: Pool | null = null;
  private readonly grain: number;
  best: readonly Schedule[] | null = null;
  bestScore = Infinity;
  /** Proven: no roster scores less. A multiple of what all costs are multiples of. */
  lowerBound = -Infinity;

  constructor(
    private readonly problem: CoreProblem,
    lp: LpSolver,
    private readonly seed: number,
    private readonly shard: number,
    private readonly shouldStop: () => boolean,
  ) {
    this.lp = lp;
    this.grain = grainOf(problem);
    this.work = this.phases();
  }

  step(): void {
    try {
      this.work.next();
    } catch (error) {
      // Out of memory inside the linear solver must not lose the roster: without it the search goes on by exact answers alone.
      if (this.lp === null) throw error;
      this.lp = null;
    }
    if (this.current !== null && this.current.score < this.bestScore) this.remember();
  }

  /** Goes on from a better roster found elsewhere. */
  adopt(schedules: readonly Schedule[]): void {
    const other = new Solution(this.problem, schedules);
    if (this.current === null || other.score >= this.current.score) return;
    schedules.forEach((schedule, i) => {
      this.current!.take(i);
      this.current!.put(i, schedule);
    });
    this.current.deviation = other.deviation;
    this.current.open = other.open;
    this.remember();
  }

  get optimal(): boolean {
    return this.bestScore <= this.lowerBound;
  }

  private remember(): void {
    this.best = [...this.current!.schedules];
    this.bestScore = this.current!.score;
  }

  private *phases(): Generator<void> {
    const { problem, seed, shard } = this;
    const current = construct(problem, new Float64Array(problem.stride), createRandom(seed, shard, 0));
    this.current = current;
    yield;
    const descent = new Descent(problem, current, createRandom(seed, shard, 1));
    while (descent.step()) yield;
    const small = problem.agents.length * problem.agents[0].table.days <= GREATEST_ROOT;
    if (small && shard === 0 && this.lp !== null) this.diveFromRoot(this.lp, current);
    yield;
    this.polisher = this.lp === null ? null : new Polisher(problem, this.lp, current, createRandom(seed, shard, 2));
    const ascent = small || shard > 0 ? null : new DualAscent(problem, 0);
    for (let round = 0, steps = 0; ; round++) {
      if (ascent !== null && round % ASCENT_EVERY === 0 && steps < ASCENT_STEPS && !ascent.exhausted) {
        ascent.step(this.bestScore);
        this.prove(ascent.best);
        steps++;
        yield;
      }
      if (this.polisher !== null && this.lp !== null) {
        this.polisher.pool = this.pool;
        this.polisher.step(this.shouldStop);
        if (this.pool?.ripe(current.score) === true) {
          yield;
          const combined = this.pool.combine(current, this.lp, this.shouldStop);
          if (combined !== null) this.adopt(combined);
        }
      } else {
        const again = new Descent(problem, current, createRandom(seed, shard, 3, round));
        while (again.step()) yield;
      }
      yield;
    }
  }

  private diveFromRoot(lp: LpSolver, current: Solution): void {
    const { problem } = this;
    const generation = new ColumnGeneration(problem, lp, new Pricer(), wholeNeighbourhood(problem, current.schedules));
    try {
      const state = generation.converge(ROOT.rootSteps, Infinity, this.shouldStop);
      if (state === null) return;
      this.prove(lagrangianValue(problem, generation.bestPrices));
      this.pool = new Pool(problem, Float64Array.from(generation.bestPrices));
      const cutoff = generation.pointsOf(current.score - problem.fixedCost);
      const found = dive(generation, cutoff, { ...ROOT, rootSteps: 1 }, createRandom(this.seed, this.shard, 4), this.shouldStop);
      if (found !== null) this.adopt(found);
    } finally {
      for (const { member, schedule } of generation.columns) this.pool?.add(member, schedule, current.score);
      generation.dispose();
    }
  }

  private prove(value: number): void {
    this.lowerBound = Math.max(this.lowerBound, Math.ceil(value / this.grain) * this.grain);
  }
}
