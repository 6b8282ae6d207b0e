import type { MoneyReport, RuleCheck, SoftPenalty, VerifyReport } from '../model/certificate.js';
import type { Plan } from '../model/plan.js';
import type { Requirement } from '../model/requirement.js';
import type { Roster } from '../model/roster.js';
import { type AgentFile, agentFiles } from './agent-file.js';
import { coverOf, openMinutesOf, openWindowsOf } from './cover.js';
import { agentMoney } from './money/roster-money.js';
import { HARD } from './rules/hard-rules.js';
import type { Rule } from './rules/rule.js';
import { SOFT } from './soft/soft-rules.js';
import { structureOf } from './structure.js';

/**
 * Reads a roster against the raw plan and says what is wrong with it: structure, every HARD rule with the number of cases looked at, cover,
 * money and SOFT penalties. It knows nothing of how the roster came about. Money of a roster whose structure is broken means nothing.
 */
export function verifyRoster(plan: Plan, requirement: Requirement, roster: Roster): VerifyReport {
  const files = agentFiles(plan, roster.shifts);
  const structure = structureOf(plan, roster.shifts);
  const checks = HARD.map((rule) => checkAll(rule, files));
  const cover = coverOf(plan, requirement, roster.shifts);
  const soft = softReport(files);
  return {
    ok: [structure, ...checks].every((check) => check.violations.length === 0),
    structure, checks, cover, openMinutes: openMinutesOf(cover), open: openWindowsOf(cover), money: moneyReport(files, soft), soft,
  };
}

function checkAll(rule: Rule, files: readonly AgentFile[]): RuleCheck {
  const findings = files.map((file) => rule.check(file));
  return { rule: rule.id, checked: findings.reduce((sum, f) => sum + f.checked, 0), violations: findings.flatMap((f) => f.violations) };
}

/** Every SOFT penalty by name, rule by rule. */
export function softReport(files: readonly AgentFile[]): readonly SoftPenalty[] {
  return SOFT.flatMap((rule) => files.flatMap((file) => rule.penalties(file)));
}

function moneyReport(files: readonly AgentFile[], penalties: readonly SoftPenalty[]): MoneyReport {
  let money = 0;
  let sunk = 0;
  for (const file of files) {
    const { fixed, cells, weeks, weeksUnrostered } = agentMoney(file);
    money += fixed + cells + weeks;
    sunk += fixed + weeksUnrostered;
  }
  const soft = penalties.reduce((sum, p) => sum + p.milli, 0);
  return { money, soft, objective: money + soft, sunk };
}
