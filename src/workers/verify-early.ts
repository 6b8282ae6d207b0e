import { verifyBound } from '../engine/coverage/verify-bound.js';
import { NEVER, type Poll, pollOf, unlessInterrupted } from '../engine/model/interrupted.js';
import type { Plan } from '../engine/model/plan.js';
import type { SolveControl } from '../engine/model/ports.js';
import type { Requirement } from '../engine/model/requirement.js';
import type { BoundProof } from '../engine/model/roster.js';

/** The referee's opinion of a proof, in sentences; empty when it holds. */
export type ProofProblems = (proof: BoundProof) => readonly string[];

/**
 * Verifies the proof of the cost bound before the search for rosters begins, and that of open hours before repairs are sought, not after it: the work is
 * the same, and a search that is stopped has its best confirmed at once. Who waits for the stop waits for no confirmation: the outcome does without the proof.
 */
export function verifyingEarly(plan: Plan, requirement: Requirement, control: SolveControl): { readonly control: SolveControl; readonly problemsOf: ProofProblems } {
  const known = new Map<BoundProof, readonly string[]>();
  const verified = (proof: BoundProof, poll: Poll): readonly string[] => {
    const problems = known.get(proof) ?? (saysNothing(proof) ? [] : verifyBound(plan, requirement, proof, poll).problems);
    known.set(proof, problems);
    return problems;
  };
  const confirmed = (proof: BoundProof): boolean => {
    verified(proof, pollOf(control));
    return true;
  };
  return {
    problemsOf: (proof) => verified(proof, NEVER),
    control: {
      shouldStop: () => control.shouldStop(), isUrgent: () => control.isUrgent?.() ?? false, isHalfTime: () => control.isHalfTime?.() ?? false,
      onProgress: (progress) => control.onProgress(progress), onProof: (proof) => unlessInterrupted(() => confirmed(proof), () => false), threads: control.threads,
    },
  };
}

/** That no hour or more stays open is true of any roster: whoever stopped early does not wait for a confirmation that takes as long as that of a true proof. */
function saysNothing({ kind, bound }: BoundProof): boolean {
  return kind === 'open' && bound <= 0;
}
