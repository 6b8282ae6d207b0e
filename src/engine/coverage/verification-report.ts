import type { RuleCheck, Violation } from '../model/certificate.js';
import type { Plan } from '../model/plan.js';
import type { OpenWindow } from '../model/roster.js';
import { minorDigits } from '../money/currency.js';
import { isoUtc } from '../time/iso.js';
import type { ForeignReport } from './foreign.js';
import type { Verification } from './verification.js';

/** A verification as JSON, the same from the command line and from the service; instants in UTC. */
export function verificationReport(plan: Plan, verification: Verification): Record<string, unknown> {
  const { requirement, report, requirementMatches, bounds, contradictions, edits, costGap, ok } = verification;
  return {
    ok, openHours: report.openMinutes / 60, open: windowsReport(report.open), rules: rulesReport([report.structure, ...report.checks]),
    money: { currency: plan.currency, minorDigits: minorDigits(plan.currency), unit: '1/1000 minor unit', ...report.money },
    bounds, costGap, contradictions, edits, requirementMatches, inputHash: plan.inputHash, requirementHash: requirement.hash, preset: plan.preset,
  };
}

/** The same of a foreign roster. */
export function foreignReport(report: ForeignReport): Record<string, unknown> {
  const { ok, preset, need, span, shifts, openMinutes, open, checks, humanQuality } = report;
  return {
    ok, preset, need, startUtc: isoUtc(span.startMs), endUtc: isoUtc(span.endMs), shifts, openHours: openMinutes / 60, open: windowsReport(open),
    rules: rulesReport(checks), humanQuality,
  };
}

function rulesReport(checks: readonly RuleCheck[]): unknown[] {
  return checks.map(({ rule, checked, violations }) => ({ rule, checked, violations: violations.map(violationReport) }));
}

function violationReport({ agent, at, sentence, amount, unit }: Violation): Record<string, unknown> {
  return { agent, atUtc: at === null ? null : isoUtc(at), sentence, amount, unit };
}

function windowsReport(windows: readonly OpenWindow[]): unknown[] {
  return windows.map(({ queue, startMs, endMs, openMinutes }) => ({ queue, startUtc: isoUtc(startMs), endUtc: isoUtc(endMs), openHours: openMinutes / 60 }));
}
