import { createRandom } from '../../random/random.js';
import type { SolveControl, SolveOptions } from '../../model/ports.js';
import { DualAscent, type DualBound, bandsMatter, exactSteps, withoutStartBands } from './bound.js';
import { construct } from './construct.js';
import { Shard } from './improve.js';
import type { CoreProblem, Schedule } from './problem.js';

export interface SearchResult {
  readonly schedules: readonly Schedule[];
  readonly open: number;
  readonly score: number;
  readonly bound: DualBound;
  readonly rulesRelaxed: readonly string[];
  readonly rounds: number;
}


/** Steps of the dual ascent; it ends earlier once its steps have shrunk to nothing. */
const BOUND_STEPS = 400;
/** Rounds of the short search that gives the ascent its target. */
const WARM_ROUNDS = 15;
/** Every so many rounds all shards go on from the best of them. */
const EXCHANGE = 25;

/**
 * Price -> bound -> construct -> improve. Shards run in a fixed order and meet at fixed rounds, so their number is part of the input and threads are not.
 * @param boundSteps 0: no bound is wanted, the search ends with the first roster that covers
 * @param onBound told of the bound as soon as it is final
 */
export function search(
  problem: CoreProblem, options: SolveOptions, control: SolveControl, gridMinutes: number, boundSteps = BOUND_STEPS,
  onBound: (bound: DualBound, rulesRelaxed: readonly string[]) => void = () => undefined,
): SearchResult {
  const none = new Float64Array(problem.need.length);
  const warm = new Shard(problem, none, construct(problem, none, createRandom(options.seed, 0)), createRandom(options.seed, 1));
  let stopped = control.shouldStop();
  for (let round = 0; round < WARM_ROUNDS && !stopped; round++) {
    warm.round(round);
    stopped = control.shouldStop();
  }
  const { bound, rulesRelaxed } = boundOf(problem, warm.bestCost + warm.bestOpen * problem.dearestCell * 3, control, boundSteps);
  onBound(bound, rulesRelaxed);
  const shards = Array.from({ length: options.shards }, (_, s) => {
    const start = construct(problem, bound.averaged, createRandom(options.seed, 2, s));
    return new Shard(problem, bound.averaged, start, createRandom(options.seed, 3, s));
  });
  let best = warm;
  let rounds = 0;
  while (options.rounds === null || rounds < options.rounds) {
    if (control.shouldStop()) break;
    for (const shard of shards) shard.round(rounds);
    rounds++;
    for (const shard of shards) if (shard.bestScore < best.bestScore) best = shard;
    if (rounds % EXCHANGE === 0) {
      for (const shard of shards) if (shard !== best && shard.bestScore > best.bestScore) shard.adopt(best);
    }
    control.onProgress({ stage: 'roster', round: rounds, objective: best.bestScore, bound: bound.bound, openMinutes: best.bestOpen * gridMinutes });
    if (best.bestOpen === 0 && (boundSteps === 0 || best.bestScore <= bound.bound)) break;
  }
  return { schedules: best.best, open: best.bestOpen, score: best.bestScore, bound, rulesRelaxed, rounds };
}

/** The cheap problem carries the ascent most of the way; the exact one finishes it where that is affordable. */
function boundOf(problem: CoreProblem, target: number, control: SolveControl, steps: number): { bound: DualBound; rulesRelaxed: readonly string[] } {
  if (!bandsMatter(problem)) return { bound: ascend(problem, problem.openCellPrice, target, control, null, steps), rulesRelaxed: [] };
  const relaxed = ascend(withoutStartBands(problem), problem.openCellPrice, target, control, null, steps);
  const exact = steps === 0 ? 0 : exactSteps(problem);
  if (exact === 0) return { bound: relaxed, rulesRelaxed: ['start-band'] };
  const found = ascend(problem, problem.openCellPrice, target, control, relaxed.prices, exact, 0.15);
  return found.bound >= relaxed.bound ? { bound: { ...found, averaged: relaxed.averaged }, rulesRelaxed: [] } : { bound: relaxed, rulesRelaxed: ['start-band'] };
}

/** Raises a bound by at most BOUND_STEPS steps toward `target`. */
export function ascend(
  problem: CoreProblem, cap: number, target: number, control: SolveControl, start: Float64Array | null, steps = BOUND_STEPS, theta?: number,
): DualBound {
  const dual = new DualAscent(problem, cap, start, theta);
  for (let step = 0; step < steps && !dual.exhausted; step++) {
    dual.step(target);
    if (step === Math.floor(steps / 4)) dual.restartAverage();
    if (step % 10 === 0) control.onProgress({ stage: 'bound', round: step, objective: target, bound: dual.best, openMinutes: null });
    if (control.shouldStop()) break;
  }
  return dual.result();
}
