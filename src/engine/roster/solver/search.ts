import { createRandom } from '../../random/random.js';
import { pollOf, unlessInterrupted } from '../../model/interrupted.js';
import type { SolveControl, SolveOptions } from '../../model/ports.js';
import { DualAscent, type DualBound, bandsMatter, exactSteps, withoutStartBands } from './bound.js';
import { BundleAscent } from './bundle.js';
import { construct } from './construct.js';
import { Shard } from './improve.js';
import type { CoreProblem, Schedule } from './problem.js';
import { searchRounds } from './rounds.js';
import { settle } from './settle.js';
import { ShardTeam } from './team.js';

export interface SearchResult {
  readonly schedules: readonly Schedule[];
  readonly open: number;
  readonly score: number;
  readonly bound: DualBound;
  readonly rulesRelaxed: readonly string[];
  readonly rounds: number;
}

/** Who hears of a search while it runs. */
export interface SearchListener {
  /** The bound, as soon as it is final. */
  onBound?(bound: DualBound, rulesRelaxed: readonly string[]): void;
  /** Asked at half-time of the best roster, if it leaves cells open; false ends the search. */
  goesOn?(schedules: readonly Schedule[], open: number): boolean;
}

/** Steps of the dual ascent; it ends earlier once its steps have shrunk to nothing. */
export const BOUND_STEPS = 240;
/** Steps after which the bundle's prices are worth averaging. */
const AVERAGE_AFTER = 60;
/** The same for a class's few people standing for all of it, whose prices only guide. */
export const GUIDE_STEPS = 200;
/** What the guide may cost. */
const GUIDE_WORK = 3e8;
/** People who stand for a class. */
const SAMPLE = 4;
/** What the ascent may cost, in options and states looked at: about 15 seconds of one core on the largest problems, and never fewer steps than FEWEST_STEPS. */
const BOUND_WORK = 2.4e9;
const FEWEST_STEPS = 25;
/** Steps of each ascent while the first shard's roster is settled. */
const SETTLE_STEPS = 25;
/** Rounds of the short search that gives the ascent its target. */
const WARM_ROUNDS = 15;
/** Its rounds at most while it does not cover yet. */
const FIRST_COVER_ROUNDS = 60;
/** Shards differ in temperature; the only one of a search with one is of the usual. */
const HEATS = [1, 6, 2, 12];

/**
 * Guide -> first roster -> bound -> construct -> improve. Shards run in a fixed order and meet at fixed rounds, so their number is part of the input and
 * threads are not.
 * @param boundSteps 0: no bound is wanted, the search ends with the first roster that covers
 * @throws Interrupted before there is a first roster
 */
export function search(
  problem: CoreProblem, options: SolveOptions, control: SolveControl, gridMinutes: number, boundSteps = BOUND_STEPS,
  { onBound, goesOn }: SearchListener = {},
): SearchResult {
  const guide = guideOf(problem, options, control, boundSteps === 0 ? 0 : GUIDE_STEPS);
  const poll = pollOf(control);
  const warm = new Shard(problem, guide.averaged, construct(problem, guide.averaged, createRandom(options.seed, 0), poll), createRandom(options.seed, 1), 1, poll);
  const tellWarm = (): void => control.onProgress({ stage: 'bound', round: 0, objective: warm.bestScore, bound: null, openMinutes: warm.bestOpen * gridMinutes });
  tellWarm();
  for (let round = 0; round < (warm.bestOpen > 0 ? FIRST_COVER_ROUNDS : WARM_ROUNDS) && !control.shouldStop(); round++) {
    unlessInterrupted(() => warm.round(round), () => undefined);
    tellWarm();
  }
  const { bound, rulesRelaxed } = boundOf(problem, warm.bestCost + warm.bestOpen * problem.dearestCell * 3, control, Math.min(boundSteps, stepsFor(problem)), guide);
  onBound?.(bound, rulesRelaxed);
  const settleSteps = Math.min(SETTLE_STEPS, Math.ceil(stepsFor(problem) / 4));
  const first = (shard: number): readonly Schedule[] | undefined => {
    const random = createRandom(options.seed, 2, shard);
    // The best of all shards is everybody's before long: one that is dear is enough.
    if (shard > 0 || bound.mixture === null) return bound.mixture?.round(problem, random, poll);
    return settle(problem, bound.mixture, bound.prices, settleSteps, random, control);
  };
  const begin = (): ShardTeam => new ShardTeam({
    problem, guide: bound.averaged,
    shards: Array.from({ length: options.shards }, (_, s) => ({
      random: [options.seed, 3, s], from: first(s) ?? [options.seed, 2, s], heat: HEATS[s % HEATS.length],
    })),
  }, control.threads, poll);
  const team = control.shouldStop() ? null : unlessInterrupted(begin, () => null);
  if (team === null) return { schedules: warm.best, open: warm.bestOpen, score: warm.bestScore, bound, rulesRelaxed, rounds: 0 };
  const found = searchRounds(
    team, warm, options, control,
    (round, { bestScore, bestOpen }) => control.onProgress({ stage: 'roster', round, objective: bestScore, bound: bound.bound, openMinutes: bestOpen * gridMinutes }),
    ({ bestScore, bestOpen }) => bestOpen === 0 && (boundSteps === 0 || bestScore <= bound.bound),
    goesOn && (({ best, bestOpen }) => goesOn(best, bestOpen)),
  );
  return { schedules: found.best, open: found.bestOpen, score: found.bestScore, bound, rulesRelaxed, rounds: found.rounds };
}

/**
 * Prices of the problem in which a few people stand for each class: they prove nothing, cost next to nothing where everybody differs, and are near enough
 * for a first roster and for the ascent to start from.
 */
export function guideOf(problem: CoreProblem, options: SolveOptions, control: SolveControl, steps: number): DualBound {
  const members = new Map<object, CoreProblem['agents'][number][]>();
  const few = problem.agents.map((agent) => {
    const sample = members.get(agent.table) ?? [];
    members.set(agent.table, sample);
    const alike = sample.filter((other) => other.queue === agent.queue);
    if (alike.length >= SAMPLE) return alike[sample.length % SAMPLE];
    sample.push(agent);
    return agent;
  });
  const classes = withoutStartBands({ ...problem, agents: few });
  const none = new Float64Array(problem.need.length);
  const blind = construct(problem, none, createRandom(options.seed, 4));
  // Not a word of its values: they bound nothing.
  const silent: SolveControl = { shouldStop: () => control.shouldStop(), onProgress: () => undefined };
  const target = blind.cost + blind.open * problem.dearestCell * 3 + blind.deviation;
  return ascend(classes, target, silent, Math.min(steps, stepsFor(classes, GUIDE_WORK)));
}

/** As many steps as so much work pays for: a pricing looks at every option's break places and at every state's options. */
export function stepsFor(problem: CoreProblem, allowed = BOUND_WORK): number {
  const seen = new Set<number>();
  let work = 0;
  for (const { twin, table, automaton } of problem.agents) {
    if (seen.has(twin)) continue;
    seen.add(twin);
    const places = table.layouts.map((layout) => 1 + layout.breaks.length * layout.length);
    for (const layout of table.layout) work += places[layout];
    for (const slots of automaton.slots) work += 8 * slots;
  }
  return Math.max(FEWEST_STEPS, Math.floor(allowed / Math.max(1, work)));
}

/** The cheap problem carries the ascent most of the way; the exact one finishes it where that is affordable. */
export function boundOf(
  problem: CoreProblem, target: number, control: SolveControl, steps: number, guide: DualBound,
): { bound: DualBound; rulesRelaxed: readonly string[] } {
  const relaxed = raise(withoutStartBands(problem), target, control, guide, steps);
  if (!bandsMatter(problem)) return { bound: relaxed, rulesRelaxed: [] };
  const exact = steps === 0 ? 0 : exactSteps(problem);
  if (exact === 0) return { bound: relaxed, rulesRelaxed: ['start-band'] };
  const found = raise(problem, target, control, relaxed, exact);
  return found.bound >= relaxed.bound ? { bound: { ...found, averaged: relaxed.averaged, mixture: relaxed.mixture }, rulesRelaxed: [] } : { bound: relaxed, rulesRelaxed: ['start-band'] };
}

/** Raises a bound by at most so many steps of the bundle method, from the prices of another. */
function raise(problem: CoreProblem, target: number, control: SolveControl, from: DualBound, steps: number): DualBound {
  const none = { ...from, bound: -Infinity };
  if (steps === 0) return none;
  const dual = unlessInterrupted(() => new BundleAscent(problem, problem.openCellPrice, from.prices, pollOf(control)), () => null);
  if (dual === null) return none;
  for (let step = 1; step <= steps && !dual.exhausted; step++) {
    if (!unlessInterrupted(() => (dual.step(), true), () => false)) break;
    if (step === AVERAGE_AFTER) dual.restartAverage();
    control.onProgress({ stage: 'bound', round: step, objective: target, bound: dual.best, openMinutes: null });
    if (control.shouldStop()) break;
  }
  return dual.result();
}

/** Prices by a subgradient, from the best even price toward `target`. */
function ascend(problem: CoreProblem, target: number, control: SolveControl, steps: number): DualBound {
  const dual = new DualAscent(problem, problem.openCellPrice);
  for (let step = 0; step < steps && !dual.exhausted; step++) {
    dual.step(target);
    if (step === Math.floor(steps / 4)) dual.restartAverage();
    if (step % 10 === 0) control.onProgress({ stage: 'bound', round: step, objective: target, bound: dual.best, openMinutes: null });
    if (control.shouldStop()) break;
  }
  return dual.result();
}
