import type { Certificate, HumanQuality, MoneyReport, VerifyReport } from '../model/certificate.js';
import type { Plan } from '../model/plan.js';
import type { Roster, Shift } from '../model/roster.js';
import { agentFiles } from './agent-file.js';
import { agentDifference } from './compare-agent.js';
import type { Change, MoneyChange, QualityChange, RosterComparison } from './compare-model.js';
import { differenceSentences } from './compare-sentences.js';
import { humanQuality } from './quality.js';

/** What the referee found in a roster, as far as a comparison tells it. */
export interface RosterFindings {
  readonly openMinutes: number;
  /** Broken rules and faults of structure. */
  readonly violations: number;
  /** null where it means nothing: a shift is none of the plan. */
  readonly money: Pick<MoneyReport, 'money' | 'soft' | 'objective'> | null;
}

/** One of the two rosters, with the plan that it was made for and what the referee finds in it. */
export interface RosterSide {
  readonly plan: Plan;
  readonly roster: Roster;
  readonly findings: RosterFindings;
}

export function findingsOfReport(report: VerifyReport): RosterFindings {
  const violations = [report.structure, ...report.checks].reduce((sum, check) => sum + check.violations.length, 0);
  return { openMinutes: report.openMinutes, violations, money: report.structure.violations.length > 0 ? null : report.money };
}

/** A certificate is only given for a roster whose structure is sound. */
export function findingsOfCertificate(certificate: Certificate): RosterFindings {
  return { openMinutes: certificate.openMinutes, violations: certificate.rules.reduce((sum, rule) => sum + rule.violations, 0), money: certificate.money };
}

/** What changes for whom when `after` takes the place of `before`. The two may come from different plans; agents are the same by code. */
export function compareRosters(before: RosterSide, after: RosterSide): RosterComparison {
  const codes = [...new Set([...agentsOf(before), ...agentsOf(after)])].sort(byCodeUnit);
  const shiftsBefore = byAgent(before.roster.shifts);
  const shiftsAfter = byAgent(after.roster.shifts);
  const differences = codes.map((code) => agentDifference(nameOf(code, before, after), code, shiftsBefore.get(code) ?? [], shiftsAfter.get(code) ?? []));
  const comparison = {
    sameShifts: differences.reduce((sum, d) => sum + d.sameShifts, 0),
    differentShifts: differences.reduce((sum, d) => sum + d.shifts.length, 0),
    agents: differences.filter((d) => d.shifts.length > 0), agentsCompared: codes.length,
    open: changeOf(before.findings.openMinutes, after.findings.openMinutes),
    violations: changeOf(before.findings.violations, after.findings.violations),
    money: moneyChange(before, after),
    quality: qualityChange(qualityOf(before), qualityOf(after)),
  };
  return { ...comparison, sentences: differenceSentences(comparison) };
}

function changeOf(before: number, after: number): Change {
  return { before, after, change: after - before };
}

function moneyChange(before: RosterSide, after: RosterSide): MoneyChange | null {
  const [old, now] = [before.findings.money, after.findings.money];
  if (old === null || now === null || before.plan.currency !== after.plan.currency) return null;
  return {
    currency: before.plan.currency, money: changeOf(old.money, now.money), soft: changeOf(old.soft, now.soft), objective: changeOf(old.objective, now.objective),
  };
}

function qualityOf({ plan, roster }: RosterSide): HumanQuality {
  return humanQuality(agentFiles(plan, roster.shifts));
}

function qualityChange(before: HumanQuality, after: HumanQuality): QualityChange {
  const of = (key: keyof QualityChange): Change => changeOf(before[key], after[key]);
  return {
    meanStartSpreadMinutes: of('meanStartSpreadMinutes'), singleDaysOff: of('singleDaysOff'), weekendsOff: of('weekendsOff'),
    localNightMinutes: of('localNightMinutes'), longestRunDays: of('longestRunDays'),
  };
}

function agentsOf({ plan, roster }: RosterSide): readonly string[] {
  return [...plan.agents.map((agent) => agent.code), ...roster.shifts.map((shift) => shift.agent)];
}

/** `Ana Cruz (ana)`, as the plan of the later roster calls him, else the earlier one's; the bare code of somebody whom neither knows. */
function nameOf(code: string, before: RosterSide, after: RosterSide): string {
  const agent = [...after.plan.agents, ...before.plan.agents].find((a) => a.code === code);
  return agent ? `${agent.name} (${code})` : code;
}

function byAgent(shifts: readonly Shift[]): ReadonlyMap<string, readonly Shift[]> {
  const groups = new Map<string, Shift[]>();
  for (const shift of shifts) groups.set(shift.agent, [...(groups.get(shift.agent) ?? []), shift]);
  return groups;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
