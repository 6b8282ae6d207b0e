import { type Poll, pollOf } from '../../model/interrupted.js';
import type { Plan } from '../../model/plan.js';
import { InputError } from '../../model/problem.js';
import type { Requirement } from '../../model/requirement.js';
import { type Compiled, compile } from '../compile/compile.js';
import { proveOpen, provenOpenCells } from '../phase-one.js';
import { type SearchResult, search } from '../solver/search.js';
import type { Uncovered } from './uncovered.js';

/** Rounds of the search that checks a repair: it only has to find cover, not the cheapest. */
const ROUNDS = 60;
/** Ascent steps that may rule a repair out before it is solved. */
const PROOF_STEPS = 60;

export interface Rechecked {
  readonly compiled: Compiled;
  readonly result: SearchResult;
}

/** Solves a repaired plan. Null: the repair is proven too small, no cover was found, or somebody hired has no legal schedule. @throws Interrupted */
export function recheck(uncovered: Uncovered, plan: Plan, requirement: Requirement): Rechecked | null {
  const { control, options } = uncovered;
  const compiled = compiledOrNull(plan, requirement, pollOf(control));
  if (compiled === null) return null;
  const { rosterGridMinutes: gridMinutes } = plan;
  const openCells = Math.max(1, uncovered.openMinutes / gridMinutes);
  const proof = proveOpen(compiled.problem, { openCells, gridMinutes, steps: PROOF_STEPS, near: uncovered.openProof }, control);
  if (provenOpenCells(proof) > 0) return null;
  const result = search(compiled.problem, { ...options, rounds: ROUNDS, shards: 1 }, control, plan.rosterGridMinutes, 0);
  return result.open === 0 ? { compiled, result } : null;
}

/** A kind of person may owe hours that only the leave or the previous roster of the one who is there lets him reach. */
function compiledOrNull(plan: Plan, requirement: Requirement, poll: Poll): Compiled | null {
  try {
    return compile(plan, requirement, new Set(), poll);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
