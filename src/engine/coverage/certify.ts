import type { Certificate, VerifyReport } from '../model/certificate.js';
import type { Plan } from '../model/plan.js';
import type { Requirement } from '../model/requirement.js';
import type { RosterOutcome } from '../model/roster.js';
import { minorDigits } from '../money/currency.js';
import { agentFiles } from './agent-file.js';
import { exposureOf } from './exposure.js';
import { humanQuality } from './quality.js';
import { leastOpenMinutes } from './verify-bound.js';

/**
 * The certificate of an outcome. Every figure that can be read from the roster is the referee's own (`report`); only the proofs, the windows
 * and the repairs are the solver's, and those can be checked again (docs/guarantees.md).
 */
export function certify(plan: Plan, requirement: Requirement, outcome: RosterOutcome, report: VerifyReport, versions: Certificate['versions']): Certificate {
  const open = outcome.kind === 'covered' ? null : outcome;
  const { money, soft, objective, sunk } = report.money;
  const lowerBound = outcome.bound?.bound ?? null;
  const gapOver = (whole: number): number | null => (lowerBound === null || report.openMinutes > 0 || whole === 0 ? null : (objective - lowerBound) / whole);
  return {
    format: 'sunshift-certificate/1', outcome: outcome.kind, level: 'nominal', cover: report.cover, openMinutes: report.openMinutes,
    rules: report.checks.map((check) => ({ rule: check.rule, checked: check.checked, violations: check.violations.length })),
    exposure: exposureOf(plan, requirement, outcome.roster.shifts),
    humanQuality: humanQuality(agentFiles(plan, outcome.roster.shifts)),
    money: {
      currency: plan.currency, minorDigits: minorDigits(plan.currency), money, soft, objective, sunk, lowerBound,
      costGap: gapOver(objective), costGapControllable: gapOver(objective - sunk),
    },
    bound: outcome.bound, openProof: open?.openProof ?? null, atLeastOpenMinutes: open?.atLeastOpenMinutes ?? 0, windows: open?.windows ?? [],
    bindingRules: outcome.kind === 'uncoverable' ? outcome.bindingRules : [], repairs: outcome.kind === 'uncoverable' ? outcome.repairs : [],
    rulesRelaxedInBound: [...new Set([...(outcome.bound?.rulesRelaxed ?? []), ...(open?.openProof.rulesRelaxed ?? [])])],
    ...staffingOf(requirement), run: outcome.run, inputHash: plan.inputHash, requirementHash: requirement.hash, versions,
  };
}

/** Nothing is said where the requirement came from a file. */
function staffingOf(requirement: Requirement): Pick<Certificate, 'staffing'> {
  const staffing = requirement.queues.flatMap((queue) => queue.staffedBy ?? []);
  return staffing.length === 0 ? {} : { staffing };
}

/** Where the solver's own account and the referee's differ, in sentences; a roster with any of them is rejected. */
export function disagreementsOf(outcome: RosterOutcome, report: VerifyReport): readonly string[] {
  const found: string[] = [];
  const compare = (what: string, claimed: number, counted: number): void => {
    if (claimed !== counted) found.push(`The solver counts ${what} as ${claimed}, the referee as ${counted}.`);
  };
  compare('the objective', outcome.objective, report.money.objective);
  compare('the sunk part', outcome.sunk, report.money.sunk);
  compare('the open minutes', outcome.openMinutes, report.openMinutes);
  if (outcome.kind === 'covered' && report.openMinutes > 0) found.push('The outcome is called covered and leaves hours open.');
  if (outcome.kind !== 'covered' && report.openMinutes === 0) found.push(`The outcome is called ${outcome.kind} and leaves no hour open.`);
  if (report.openMinutes === 0 && outcome.bound !== null && outcome.bound.bound > report.money.objective) found.push('The lower bound lies above the objective of a covered roster.');
  if (outcome.kind !== 'covered') {
    const proven = leastOpenMinutes(report.cover.stepMinutes, outcome.openProof);
    if (outcome.atLeastOpenMinutes > proven) found.push(`The outcome says that at least ${outcome.atLeastOpenMinutes} minutes stay open, its proof says ${proven}.`);
    if (proven > report.openMinutes) found.push('Fewer minutes are open than the proof allows.');
    if (outcome.kind === 'uncoverable' && proven === 0) found.push('The outcome is called uncoverable and its proof leaves no minute open.');
  }
  return found;
}
