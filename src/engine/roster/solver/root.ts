import type { Random } from '../../random/random.js';
import { lagrangianValue } from './bound.js';
import { ColumnGeneration } from './columns.js';
import { type DiveLimits, dive } from './dive.js';
import type { LpSolver } from './lp.js';
import { wholeNeighbourhood } from './neighbourhood.js';
import { Pool } from './pool.js';
import { Pricer } from './price.js';
import type { CoreProblem, Schedule } from './problem.js';
import type { Solution } from './solution.js';

/** Agent-days up to which there is a slow dive after the quick one. */
const GREATEST_SLOW_DIVE = 2000;
const ROOT_STEPS = 1000;
const QUICK_DIVE: DiveLimits = { rootSteps: 1, steps: 2, share: 0.1, noise: 0 };
const SLOW_DIVE: DiveLimits = { rootSteps: 50, steps: 25, share: 0.1, noise: 0 };

/** The relaxation of everything at once: its bound, a quick dive from it and then a slow one. Done in steps of one master each. */
export class Root {
  /** Agent-days of a problem. */
  static sizeOf({ agents }: CoreProblem): number {
    return agents.length * agents[0].table.days;
  }

  /** Proven; -Infinity until the relaxation is solved. */
  bound = -Infinity;
  /** What a dive ended in; taken away by who reads it. */
  found: readonly Schedule[] | null = null;
  /** Schedules met, from when the relaxation is solved. */
  pool: Pool | null = null;
  private generation: ColumnGeneration | null = null;
  private workBefore = 0;
  private readonly steps: Generator<void, void>;

  /** @param current the roster at any time: dives end where they cannot beat it */
  constructor(
    private readonly problem: CoreProblem,
    private readonly lp: LpSolver,
    private readonly current: Solution,
    private readonly random: () => Random,
    private readonly shouldStop: () => boolean,
  ) {
    this.steps = this.run();
  }

  /** Of all masters so far, see ColumnGeneration. */
  get work(): number {
    return this.workBefore + (this.generation?.work ?? 0);
  }

  /** One piece of the work; true once there is no more. */
  step(): boolean {
    return this.steps.next().done === true;
  }

  private *run(): Generator<void, void> {
    const generation = this.open();
    const state = yield* generation.converge(ROOT_STEPS, Infinity, this.shouldStop);
    const columns = [...generation.columns];
    if (state === null) return this.close();
    this.bound = lagrangianValue(this.problem, generation.bestPrices);
    this.pool = new Pool(this.problem, Float64Array.from(generation.bestPrices));
    yield* this.diveIn(generation, QUICK_DIVE);
    this.close();
    if (Root.sizeOf(this.problem) > GREATEST_SLOW_DIVE) return;
    yield;
    const again = this.open();
    again.add(columns);
    yield* this.diveIn(again, SLOW_DIVE);
    this.close();
  }

  private *diveIn(generation: ColumnGeneration, limits: DiveLimits): Generator<void, void> {
    const cutoff = (): number => generation.pointsOf(this.current.score - this.problem.fixedCost);
    this.found = yield* dive(generation, cutoff, limits, this.random(), this.shouldStop);
    for (const { member, schedule } of generation.columns) this.pool?.add(member, schedule, this.current.score);
  }

  private open(): ColumnGeneration {
    this.generation = new ColumnGeneration(this.problem, this.lp, new Pricer(), wholeNeighbourhood(this.problem, this.current.schedules));
    return this.generation;
  }

  private close(): void {
    this.workBefore = this.work;
    this.generation?.dispose();
    this.generation = null;
  }
}
