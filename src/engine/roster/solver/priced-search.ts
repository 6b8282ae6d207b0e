import { type Random, createRandom } from '../../random/random.js';
import { construct } from './construct.js';
import { Descent } from './descent.js';
import { DualAscent } from './bound.js';
import type { LpSolver } from './lp.js';
import { merge } from './merge.js';
import { Polisher, grainOf } from './polish.js';
import type { Pool } from './pool.js';
import type { CoreProblem, Schedule } from './problem.js';
import { Root } from './root.js';
import { Solution } from './solution.js';

/** Agent-days up to which the relaxation of everything at once is solved and dived from. */
const GREATEST_ROOT = 4000;
/** Agent-days up to which it is gone through before the first neighbourhood. */
const GREATEST_ROOT_FIRST = 2000;
/** Its work for each unit of work on neighbourhoods where it is larger. */
const ROOT_SHARE = 0.2;
/** Steps of the subgradient where the root is too large: they are slow and say little, so neighbourhoods come first. */
const ASCENT_FROM = 300;
const ASCENT_EVERY = 20;

/**
 * The search for problems with prices by row and sums over the horizon: construct -> descent -> neighbourhoods, and
 * beside them dives from the relaxation of everything where it is not too large.
 * One `step` is a piece of work of some milliseconds to some seconds; what has been found may be read between any two. Seed and shard decide
 * everything that is drawn.
 */
export class PricedSearch {
  private readonly work: Generator<void>;
  private current: Solution | null = null;
  private polisher: Polisher | null = null;
  private lp: LpSolver | null;
  private root: Root | null = null;
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

  /** Takes over what a roster of another thread does better; what has been improved here since stays where the two go together. */
  merge(schedules: readonly Schedule[]): void {
    const { current } = this;
    if (current === null) return;
    const other = new Solution(this.problem, schedules);
    if (other.score < current.score) {
      merge(other, current.schedules);
      this.become(other);
    } else merge(current, schedules);
    if (current.score < this.bestScore) this.remember();
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
    const current = construct(problem, new Float64Array(problem.stride), createRandom(seed, 0, 0));
    this.current = current;
    yield;
    // One first roster for all threads, each of which begins with other days: what they improve goes together.
    yield* this.descend(createRandom(seed, 0, 1), spread(shard));
    const withRoot = Root.sizeOf(problem) <= GREATEST_ROOT;
    const rootFirst = Root.sizeOf(problem) <= GREATEST_ROOT_FIRST;
    if (this.lp !== null) {
      this.polisher = new Polisher(problem, this.lp, current, createRandom(seed, shard, 2));
      if (withRoot && shard === 0) this.root = new Root(problem, this.lp, current, () => createRandom(seed, shard, 4), this.shouldStop);
    }
    const ascent = withRoot || shard > 0 ? null : new LateAscent(problem);
    for (let round = 0; ; round++) {
      const forRoot = rootFirst ? Infinity : ROOT_SHARE * (this.polisher?.work ?? 0);
      while (this.root !== null && this.root.work < forRoot) {
        this.stepRoot(this.root);
        yield;
      }
      if (ascent !== null) this.prove(ascent.step(round, this.bestScore));
      if (this.polisher === null) yield* this.descend(createRandom(seed, shard, 3, round));
      else yield* this.polish(this.polisher);
      yield;
    }
  }

  private *descend(random: Random, start = 0): Generator<void> {
    const descent = new Descent(this.problem, this.current!, random, start);
    while (descent.step()) yield;
  }

  private stepRoot(root: Root): void {
    this.withSolver(() => {
      if (root.step()) this.root = null;
    });
    if (root.bound !== -Infinity) this.prove(root.bound);
    this.pool = root.pool;
    if (root.found !== null) this.adopt(root.found);
    root.found = null;
  }

  private *polish(polisher: Polisher): Generator<void> {
    polisher.pool = this.pool;
    this.withSolver(() => polisher.step(this.shouldStop));
    const { pool } = this;
    if (pool?.ripe(this.current!.score) !== true) return;
    yield;
    this.withSolver((lp) => {
      const combined = pool.combine(this.current!, lp, this.shouldStop);
      if (combined !== null) this.adopt(combined);
    });
  }

  /** Out of memory inside the linear solver must not lose the roster: after a failure the search goes on by exact answers alone. */
  private withSolver(work: (lp: LpSolver) => void): void {
    if (this.lp === null) return;
    try {
      work(this.lp);
    } catch {
      this.lp = null;
      this.polisher = null;
      this.root = null;
      if (this.best !== null) this.become(new Solution(this.problem, this.best));
    }
  }

  private adopt(schedules: readonly Schedule[]): void {
    const other = new Solution(this.problem, schedules);
    if (other.score >= this.current!.score) return;
    this.become(other);
    this.remember();
  }

  /** Everything anew, sums too: a failure may have left the roster half changed. */
  private become(other: Solution): void {
    const current = this.current!;
    other.schedules.forEach((schedule, i) => (current.schedules[i] = schedule));
    current.cover.set(other.cover);
    current.cost = other.cost;
    current.open = other.open;
    current.deviation = other.deviation;
  }

  private prove(value: number): void {
    this.lowerBound = Math.max(this.lowerBound, Math.ceil(value / this.grain) * this.grain);
  }
}

/** 0, 1/2, 1/4, 3/4, 1/8, ... (van der Corput): any number of threads lies evenly. */
function spread(shard: number): number {
  let sum = 0;
  for (let rest = shard, part = 0.5; rest > 0; rest >>= 1, part /= 2) if (rest % 2 === 1) sum += part;
  return sum;
}

/** The subgradient on everything, made when it is first needed: its first step alone prices everybody a dozen times. */
class LateAscent {
  private ascent: DualAscent | null = null;

  constructor(private readonly problem: CoreProblem) {}

  /** The best bound so far. */
  step(round: number, target: number): number {
    if (round >= ASCENT_FROM && round % ASCENT_EVERY === 0 && this.ascent?.exhausted !== true) (this.ascent ??= new DualAscent(this.problem, 0)).step(target);
    return this.ascent?.best ?? -Infinity;
  }
}
