import { createRandom } from '../../random/random.js';
import { type Column, ColumnGeneration } from './columns.js';
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
/** The same for a slow dive from there. */
const GREATEST_SLOW_DIVE = 2000;
const ROOT_STEPS = 1000;
const QUICK_DIVE: DiveLimits = { rootSteps: 1, steps: 2, share: 0.1, noise: 0 };
const SLOW_DIVE: DiveLimits = { rootSteps: 50, steps: 25, share: 0.1, noise: 0 };
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
    this.work.next();
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
    this.polisher = this.lp === null ? null : new Polisher(problem, this.lp, current, createRandom(seed, shard, 2));
    const size = problem.agents.length * problem.agents[0].table.days;
    const small = size <= GREATEST_ROOT;
    if (small && shard === 0) {
      let columns: readonly Column[] = [];
      this.withSolver((lp) => (columns = this.diveFromRoot(lp, current)));
      yield;
      if (size <= GREATEST_SLOW_DIVE && columns.length > 0) this.withSolver((lp) => this.diveSlowly(lp, current, columns));
      yield;
    }
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
        this.withSolver(() => this.polisher?.step(this.shouldStop));
        if (this.pool?.ripe(current.score) === true) {
          yield;
          this.withSolver((lp) => {
            const combined = this.pool?.combine(current, lp, this.shouldStop) ?? null;
            if (combined !== null) this.adopt(combined);
          });
        }
      } else {
        const again = new Descent(problem, current, createRandom(seed, shard, 3, round));
        while (again.step()) yield;
      }
      yield;
    }
  }

  /** Out of memory inside the linear solver must not lose the roster: after a failure the search goes on by exact answers alone. */
  private withSolver(work: (lp: LpSolver) => void): void {
    if (this.lp === null) return;
    try {
      work(this.lp);
    } catch {
      this.lp = null;
      this.polisher = null;
      if (this.best !== null) this.adoptAnew(this.best);
    }
  }

  /** A failure may have left the roster half changed: its sums are made again from schedules that are known. */
  private adoptAnew(schedules: readonly Schedule[]): void {
    const fresh = new Solution(this.problem, schedules);
    const current = this.current!;
    schedules.forEach((schedule, i) => (current.schedules[i] = schedule));
    current.cover.set(fresh.cover);
    current.cost = fresh.cost;
    current.open = fresh.open;
    current.deviation = fresh.deviation;
  }

  /** The relaxation of everything at once, and a quick dive from it; its columns, for a slow one. */
  private diveFromRoot(lp: LpSolver, current: Solution): readonly Column[] {
    const { problem } = this;
    const generation = new ColumnGeneration(problem, lp, new Pricer(), wholeNeighbourhood(problem, current.schedules));
    try {
      const state = generation.converge(ROOT_STEPS, Infinity, this.shouldStop);
      if (state === null) return [];
      this.prove(lagrangianValue(problem, generation.bestPrices));
      this.pool = new Pool(problem, Float64Array.from(generation.bestPrices));
      const columns = [...generation.columns];
      this.finishDive(generation, QUICK_DIVE, current);
      return columns;
    } finally {
      generation.dispose();
    }
  }

  private diveSlowly(lp: LpSolver, current: Solution, columns: readonly Column[]): void {
    const generation = new ColumnGeneration(this.problem, lp, new Pricer(), wholeNeighbourhood(this.problem, current.schedules));
    try {
      generation.add(columns);
      this.finishDive(generation, SLOW_DIVE, current);
    } finally {
      generation.dispose();
    }
  }

  private finishDive(generation: ColumnGeneration, limits: DiveLimits, current: Solution): void {
    const cutoff = generation.pointsOf(current.score - this.problem.fixedCost);
    const found = dive(generation, cutoff, limits, createRandom(this.seed, this.shard, 4), this.shouldStop);
    if (found !== null) this.adopt(found);
    for (const { member, schedule } of generation.columns) this.pool?.add(member, schedule, current.score);
  }

  private prove(value: number): void {
    this.lowerBound = Math.max(this.lowerBound, Math.ceil(value / this.grain) * this.grain);
  }
}
