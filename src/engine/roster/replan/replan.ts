import { pollOf, unlessInterrupted } from '../../model/interrupted.js';
import type { Plan } from '../../model/plan.js';
import type { SolveControl, SolveOptions } from '../../model/ports.js';
import type { Requirement } from '../../model/requirement.js';
import type { BoundProof, ReplanChanges, Roster, RosterOutcome } from '../../model/roster.js';
import type { Instant } from '../../model/time.js';
import { bindingRules } from '../binding-rules.js';
import { type Compiled, compile } from '../compile/compile.js';
import { decode } from '../decode.js';
import { provenOpenCells, windowsOf } from '../phase-one.js';
import { costProof, missingOf, openProofOf, provenWindows } from '../solve.js';
import type { DualBound } from '../solver/bound.js';
import { coverOf, openCells } from '../solver/cover.js';
import type { CoreProblem, Schedule } from '../solver/problem.js';
import { searchRounds } from '../solver/rounds.js';
import { BOUND_STEPS, GUIDE_STEPS, boundOf, guideOf, stepsFor } from '../solver/search.js';
import { Solution } from '../solver/solution.js';
import { ShardTeam } from '../solver/team.js';
import { defaultChangePrice } from './change-price.js';
import { changedDays } from './changed-days.js';
import { closeOneByOne } from './close-one-by-one.js';
import { unsettled } from './settled.js';
import { firstSchedules, settledProblem } from './settled-problem.js';
import { type Told, toldOf } from './told.js';
import { withToldBreaks } from './told-breaks.js';

export interface ReplanOptions extends SolveOptions {
  /** What begins before this instant stays. */
  readonly from: Instant;
  /** Price of one changed agent-day in the search, 1/1000 minor unit; null = one dearest hour. */
  readonly changePrice: number | null;
  /** Proof of the roster that is changed, whose prices are near; null = none at hand. */
  readonly near: BoundProof | null;
}

export interface Replanned {
  readonly outcome: RosterOutcome;
  readonly changes: ReplanChanges;
}

/** Steps of the ascent when it starts from the prices of a proof at hand. */
const STEPS_FROM_NEAR = 150;

/**
 * Changes a roster that people have been told as little as what happened since asks for: the plan and its requirement are those of now, with new time off,
 * other people, other demand. Shifts that began before `from` stay, breaks and all. Every other changed agent-day costs `changePrice` in the search:
 * what is least is money + SOFT + changes, with every hour covered that can be.
 *
 * The outcome's money and bound are the plan's own, without that price: the bound holds for every covered roster of the plan, whoever was told what, so
 * its gap is what keeping people's word costs, and more than the search's own. Uncoverable is said of the plan, too: hours that stay open only because the
 * past is what it is are `stopped`, and repairs are not looked for here.
 * @throws Interrupted as solveRoster
 * @throws InputError as solveRoster; unknown-reference for a past that the plan does not allow; no-schedule-possible
 */
export function replanRoster(plan: Plan, requirement: Requirement, published: Roster, options: ReplanOptions, control: SolveControl): Replanned {
  const compiled = compile(plan, requirement, new Set(), pollOf(control));
  const { problem } = compiled;
  const changePrice = options.changePrice ?? defaultChangePrice(plan);
  const told = toldOf(compiled, published, options.from);
  const settled = settledProblem(compiled, told, options.from, changePrice);
  const start = new Solution(settled, firstSchedules(compiled, settled, told));
  closeOneByOne(settled, start, control);

  const { bound, rulesRelaxed } = moneyBound(compiled, start, options, control);
  const proof = costProof(compiled, bound, rulesRelaxed, control);

  const { best, rounds } = improve(settled, start, bound.averaged, options, control, plan.rosterGridMinutes);
  const schedules = asTold(compiled, told, options.from, best);
  const cover = coverOf(problem, schedules);
  const open = openCells(problem, cover);
  const found = {
    roster: decode(compiled, schedules), run: { seed: options.seed, rounds, shards: options.shards }, bound: proof,
    objective: problem.fixedCost + schedules.reduce((sum, s) => sum + s.cost, 0), sunk: compiled.sunk, openMinutes: open * plan.rosterGridMinutes,
  };
  const changed = changedDays(plan, published, found.roster);
  const openBefore = openCells(problem, coverOf(problem, told.map(({ schedule }) => schedule)));
  const changes = { from: options.from, changePrice, changed, price: changePrice * changed.length, openBeforeMinutes: openBefore * plan.rosterGridMinutes };
  if (open === 0) return { outcome: { kind: 'covered', ...found }, changes };

  const openProof = openProofOf(compiled, schedules, open, control);
  const atLeastOpenMinutes = provenOpenCells(openProof) * plan.rosterGridMinutes;
  if (atLeastOpenMinutes === 0) {
    const openRows = missingOf(problem, schedules);
    const windows = windowsOf(plan, (q, cell) => openRows[q * problem.stride + problem.pad + cell]);
    return { outcome: { kind: 'stopped', ...found, openProof, atLeastOpenMinutes, windows }, changes };
  }
  const proven = { openProof, atLeastOpenMinutes, windows: provenWindows(plan, openProof) };
  return { outcome: { kind: 'uncoverable', ...found, ...proven, bindingRules: bindingRules(plan, requirement, openProof, control), repairs: [] }, changes };
}

/** The bound of the plan itself: nobody's word and no past weighs in it. */
function moneyBound({ problem }: Compiled, start: Solution, { near }: ReplanOptions, control: SolveControl): { bound: DualBound; rulesRelaxed: readonly string[] } {
  const target = start.cost + start.open * problem.dearestCell * 3;
  const silent: SolveControl = { shouldStop: () => control.shouldStop(), onProgress: () => undefined };
  // A roster that was brought along may have a proof of nothing, all prices 0, and the plan another horizon by now.
  const isOfUse = near !== null && near.prices.length === problem.queues * problem.cells && near.prices.some((price) => price > 0);
  const prices = isOfUse ? near.prices : null;
  if (prices === null) {
    const guide = guideOf(problem, { seed: 0, rounds: 0, shards: 1 }, silent, GUIDE_STEPS);
    return boundOf(problem, target, control, Math.min(BOUND_STEPS, stepsFor(problem)), guide);
  }
  const padded = new Float64Array(problem.need.length);
  prices.forEach((price, i) => (padded[Math.floor(i / problem.cells) * problem.stride + problem.pad + (i % problem.cells)] = Math.min(price, problem.openCellPrice)));
  return boundOf(problem, target, control, Math.min(STEPS_FROM_NEAR, stepsFor(problem)), { bound: 0, prices: padded, averaged: padded, mixture: null });
}

/** Shards from the same first roster; rounds, exchange and order as in `search`. */
function improve(
  settled: CoreProblem, start: Solution, guide: Float64Array, options: SolveOptions, control: SolveControl, gridMinutes: number,
): { readonly best: readonly Schedule[]; readonly rounds: number } {
  const begin = (): ShardTeam => new ShardTeam({
    problem: settled, guide,
    shards: Array.from({ length: options.shards }, (_, s) => ({ random: [options.seed, 5, s], from: start.schedules, heat: 1 })),
  }, control.threads, pollOf(control));
  const team = unlessInterrupted(begin, () => null);
  if (team === null) return { best: start.schedules, rounds: 0 };
  return searchRounds(
    team, null, options, control,
    (round, { bestScore, bestOpen }) => control.onProgress({ stage: 'roster', round, objective: bestScore, bound: null, openMinutes: bestOpen * gridMinutes }),
    () => false,
  );
}

/** The agents' own schedules at their true cost, with the breaks that people know wherever moving them closes nothing. */
function asTold(compiled: Compiled, told: readonly Told[], from: Instant, best: readonly Schedule[]): readonly Schedule[] {
  const { problem } = compiled;
  const solution = new Solution(problem, best.map((schedule, i) => unsettled(compiled, i, told[i], from, schedule)));
  told.forEach((own, i) => {
    const now = solution.schedules[i];
    solution.take(i);
    solution.put(i, withToldBreaks(compiled, i, own, now, solution.cover));
  });
  return solution.schedules;
}
