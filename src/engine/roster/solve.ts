import { pollOf } from '../model/interrupted.js';
import type { Plan } from '../model/plan.js';
import type { SolveControl, SolveOptions } from '../model/ports.js';
import type { Requirement } from '../model/requirement.js';
import type { BoundProof, RosterOutcome } from '../model/roster.js';
import { bindingRules } from './binding-rules.js';
import { type Compiled, compile } from './compile/compile.js';
import { decode } from './decode.js';
import { nothingProven, proveOpen, provenOpenCells, rowsWithoutPad, windowsOf } from './phase-one.js';
import { findRepairs } from './repairs/find.js';
import type { DualBound } from './solver/bound.js';
import { type SearchResult, search } from './solver/search.js';
import { coverOf } from './solver/cover.js';
import type { CoreProblem, Schedule } from './solver/problem.js';

/**
 * Plan and requirement to a roster with its proof. The outcome is a closed set: covered, uncoverable (proven) or stopped.
 * Same plan, requirement, seed, rounds and shards give the same roster on every machine with the same tzdata.
 * @throws Interrupted before there is a first roster
 * @throws InputError when the plan admits no roster at all (no agents, an agent without any legal schedule, a grid that does not fit)
 */
export function solveRoster(plan: Plan, requirement: Requirement, options: SolveOptions, control: SolveControl): RosterOutcome {
  const compiled = compile(plan, requirement, new Set(), pollOf(control));
  const { problem } = compiled;
  let bound: BoundProof | null = null;
  let openProof: BoundProof | undefined;
  const result = search(problem, options, control, plan.rosterGridMinutes, undefined, {
    onBound(final, rulesRelaxed) {
      bound = costProof(compiled, final, rulesRelaxed, control);
    },
    goesOn(schedules, openCells) {
      openProof = openProofOf(compiled, schedules, openCells, control);
      return provenOpenCells(openProof) === 0;
    },
  });
  const found = foundOf(compiled, result, bound, options);
  if (result.open === 0) return { kind: 'covered', ...found };

  openProof ??= openProofOf(compiled, result.schedules, result.open, control);
  const atLeastOpenMinutes = provenOpenCells(openProof) * plan.rosterGridMinutes;
  if (atLeastOpenMinutes === 0) {
    const open = missingOf(problem, result.schedules);
    return { kind: 'stopped', ...found, openProof, atLeastOpenMinutes, windows: windowsOf(plan, (q, cell) => open[q * problem.stride + problem.pad + cell]) };
  }
  const proven = { openProof, atLeastOpenMinutes, windows: provenWindows(plan, openProof) };
  const binding = bindingRules(plan, requirement, openProof, control);
  return {
    kind: 'uncoverable',
    ...found,
    ...proven,
    bindingRules: binding,
    repairs: findRepairs({ plan, requirement, openProof, roster: found.roster, openMinutes: found.openMinutes, options, control }, binding),
  };
}

/** What must stay open, seen from a roster that leaves something open. */
export function openProofOf({ problem, plan }: Compiled, schedules: readonly Schedule[], openCells: number, control: SolveControl): BoundProof {
  const proof = proveOpen(problem, { openCells, gridMinutes: plan.rosterGridMinutes, near: { open: missingOf(problem, schedules) } }, control);
  return control.onProof?.(proof) === false ? nothingProven(problem) : proof;
}

/** Agents missing by row. */
export function missingOf(problem: CoreProblem, schedules: readonly Schedule[]): Int32Array {
  const cover = coverOf(problem, schedules);
  return problem.need.map((need, row) => Math.max(0, need - cover[row]));
}

/** null: interrupted before there was a bound, or before it could be confirmed. */
export function costProof({ problem }: Compiled, { bound, prices }: DualBound, rulesRelaxed: readonly string[], control: SolveControl): BoundProof | null {
  if (bound === -Infinity) return null;
  const proof: BoundProof = { kind: 'money', bound, prices: rowsWithoutPad(problem, prices), priceCap: problem.openCellPrice, rulesRelaxed };
  return control.onProof?.(proof) === false ? null : proof;
}

function foundOf(compiled: Compiled, result: SearchResult, bound: BoundProof | null, options: SolveOptions) {
  const { problem, plan } = compiled;
  return {
    roster: decode(compiled, result.schedules),
    run: { seed: options.seed, rounds: result.rounds, shards: options.shards },
    bound,
    objective: problem.fixedCost + result.schedules.reduce((sum, s) => sum + s.cost, 0),
    sunk: compiled.sunk,
    openMinutes: result.open * plan.rosterGridMinutes,
  };
}

/** Where the proof's prices lie: the windows that the missing hours cannot leave. */
export function provenWindows(plan: Plan, proof: BoundProof) {
  const cells = proof.prices.length / plan.queues.length;
  // Prices of a few thousandths are dust of the ascent: they prove nothing about their hours.
  return windowsOf(plan, (q, cell) => {
    const weight = proof.prices[q * cells + cell] / proof.priceCap;
    return weight >= 0.05 ? weight : 0;
  });
}
