import type { Certificate, VerifyReport } from '../model/certificate.js';
import type { Plan } from '../model/plan.js';
import type { Requirement } from '../model/requirement.js';
import type { BoundProof, Roster, RosterOutcome } from '../model/roster.js';
import { SOFT_RULES } from '../model/rules.js';
import { certify } from './certify.js';
import { verifyBound } from './verify-bound.js';

/** Left out in the bound of a roster that nothing is known about: they make the oracle slow, and leaving them out only lowers the bound. */
const RELAXED: readonly string[] = ['days-off-together', 'weekends-off', ...SOFT_RULES];

/**
 * The certificate of a roster that no search made, and what stands behind it: an edited roster keeps the proofs of `base`, a certificate of the very
 * same input (they hold for every roster of it); without one, the bound is the Lagrangian at prices 0: each agent's cheapest legal schedule by itself.
 * `run` is null. The roster keeps every rule (`report.ok`); open hours are an outcome.
 */
export function certifyBroughtAlong(
  plan: Plan, requirement: Requirement, roster: Roster, report: VerifyReport, base: Certificate | null, versions: Certificate['versions'],
): { readonly outcome: RosterOutcome; readonly certificate: Certificate } {
  const outcome = outcomeOf(plan, requirement, roster, report, base);
  return { outcome, certificate: { ...certify(plan, requirement, outcome, report, versions), run: null } };
}

function outcomeOf(plan: Plan, requirement: Requirement, roster: Roster, report: VerifyReport, base: Certificate | null): RosterOutcome {
  const { openMinutes, open: windows, money: { objective, sunk } } = report;
  const found = { roster, run: { seed: 0, rounds: 0, shards: 1 }, bound: base?.bound ?? boundAtNoPrice(plan, requirement, report), objective, sunk, openMinutes };
  if (openMinutes === 0) return { kind: 'covered', ...found };
  const openProof = base?.openProof ?? nothingProven(report);
  const open = { ...found, openProof, atLeastOpenMinutes: base?.atLeastOpenMinutes ?? 0, windows };
  return base?.outcome === 'uncoverable' ? { kind: 'uncoverable', ...open, bindingRules: base.bindingRules, repairs: base.repairs } : { kind: 'stopped', ...open };
}

function boundAtNoPrice(plan: Plan, requirement: Requirement, report: VerifyReport): BoundProof {
  const proof: BoundProof = { kind: 'money', bound: 0, prices: noPrices(report), priceCap: 0, rulesRelaxed: RELAXED };
  const { recomputed } = verifyBound(plan, requirement, proof);
  if (recomputed === null) throw new Error('a roster keeps every rule, and an agent of it has no legal schedule');
  return { ...proof, bound: recomputed };
}

/** The cap of a proof of open hours is 1000 (docs/guarantees.md). */
function nothingProven(report: VerifyReport): BoundProof {
  return { kind: 'open', bound: 0, prices: noPrices(report), priceCap: 1000, rulesRelaxed: [] };
}

function noPrices({ cover }: VerifyReport): readonly number[] {
  return cover.queues.flatMap(({ required }) => required.map(() => 0));
}
