import { verifyBound } from './verify-bound.js';
import { verifyRoster } from './verify-roster.js';
import type { BoundReport, Certificate, VerifyReport } from '../model/certificate.js';
import type { Plan } from '../model/plan.js';
import type { Requirement } from '../model/requirement.js';
import type { Roster } from '../model/roster.js';

/** A roster that was brought along; a CSV does not say what it was made from. */
export interface RosterToVerify {
  readonly roster: Roster;
  readonly requirementHash: string | null;
}

export interface Verification {
  readonly requirement: Requirement;
  readonly report: VerifyReport;
  /** null: the roster does not say what it was made from. */
  readonly requirementMatches: boolean | null;
  /** Empty unless asked for. */
  readonly bounds: readonly BoundReport[];
  /** A certificate came with the roster, and it has no lower bound: its search was stopped too early. */
  readonly boundIsMissing: boolean;
  /** Where the certificate belongs to another plan or requirement, or contradicts itself, in sentences. */
  readonly contradictions: readonly string[];
  /** Figures of the certificate that this roster does not have: it was edited afterwards. The bound still holds for it. */
  readonly edits: readonly string[];
  /** (objective - verified bound) / objective; null without a bound, or with open hours. */
  readonly costGap: number | null;
  readonly ok: boolean;
}

/** A roster against its plan, and a certificate against both. Open hours and a bound that does not hold are failures. */
export function verifyPlanRoster(plan: Plan, requirement: Requirement, input: RosterToVerify, certificate: Certificate | null): Verification {
  const report = verifyRoster(plan, requirement, input.roster);
  const requirementMatches = input.requirementHash === null ? null : input.requirementHash === requirement.hash;
  const proofs = [certificate?.bound ?? null, certificate?.openProof ?? null].filter((proof) => proof !== null);
  const bounds = proofs.map((proof) => verifyBound(plan, requirement, proof));
  const { objective, sunk } = report.money;
  const contradictions = certificate === null ? [] : differences([
    ['requirement', certificate.requirementHash, requirement.hash],
    ['input', certificate.inputHash, plan.inputHash],
    ['sunk money (1/1000 minor unit)', certificate.money.sunk, sunk],
    ['lower bound (1/1000 minor unit)', certificate.money.lowerBound, certificate.bound?.bound ?? null],
  ]);
  const edits = certificate === null ? [] : differences([
    ['open minutes', certificate.openMinutes, report.openMinutes],
    ['objective (1/1000 minor unit)', certificate.money.objective, objective],
  ]);
  const bound = certificate?.bound ?? null;
  const costGap = bound === null || report.openMinutes > 0 || objective === 0 ? null : (objective - bound.bound) / objective;
  const ok = report.ok && report.openMinutes === 0 && requirementMatches !== false && bounds.every((bound) => bound.ok) && contradictions.length === 0;
  return { requirement, report, requirementMatches, bounds, boundIsMissing: certificate !== null && bound === null, contradictions, edits, costGap, ok };
}

function differences(pairs: readonly (readonly [what: string, claimed: number | string | null, read: number | string | null])[]): readonly string[] {
  return pairs.filter(([, claimed, read]) => claimed !== read).map(([what, claimed, read]) => `The certificate says ${what} ${claimed}; plan and roster give ${read}.`);
}
