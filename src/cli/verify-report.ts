import type { HumanQuality, RuleCheck } from '../engine/model/certificate.js';
import type { Plan } from '../engine/model/plan.js';
import type { OpenWindow } from '../engine/model/roster.js';
import type { ForeignReport } from '../engine/coverage/foreign.js';
import type { Verification } from '../engine/coverage/verification.js';
import { minorDigits } from '../engine/money/currency.js';
import { NO_BOUND } from '../formats/summary/words.js';
import { milliText, percent } from './amounts.js';
import { hours, utc } from './instants.js';
import { type Column, facts, table } from './table.js';

const SHOWN = 12;
const right = (title: string): Column => ({ title, align: 'right' });

export function verificationText(plan: Plan, { report, requirementMatches, bounds, boundIsMissing, contradictions, edits, costGap, ok }: Verification): string {
  const money = (milli: number): string => `${milliText(milli, minorDigits(plan.currency))} ${plan.currency}`;
  return [
    ok ? `VERIFIED: every rule is kept and no hour is open. Passes preset ${plan.preset}, and what the plan and its contracts set otherwise.` : 'NOT VERIFIED',
    ...(requirementMatches === false ? ['The roster was made for another requirement than the one that the plan gives now.'] : []),
    ...contradictions,
    rulesText([report.structure, ...report.checks]),
    openText(report.openMinutes, report.open),
    facts([['objective', money(report.money.objective)], ['money', money(report.money.money)], ['SOFT', money(report.money.soft)], ['sunk', money(report.money.sunk)]]),
    ...bounds.map((bound) => {
      const what = bound.kind === 'money' ? `lower bound ${money(bound.claimed)}` : `proof of open hours (${bound.claimed} / 1000 cells)`;
      return bound.ok ? `${what}: evaluated again, exact` : [`${what}: DOES NOT HOLD`, ...bound.problems.map((problem) => `  ${problem}`)].join('\n');
    }),
    ...(boundIsMissing ? [`lower bound: ${NO_BOUND}`] : []),
    ...(costGap === null ? [] : [`cost gap ${percent(costGap)} of the objective`]),
    ...(edits.length === 0 ? [] : [['The roster was edited after its certificate; the bound is that of the same input.', ...edits.map((edit) => `  ${edit}`)].join('\n')]),
  ].join('\n\n');
}

export function foreignText(report: ForeignReport): string {
  const { ok, preset, need, span, shifts, openMinutes, open, checks, humanQuality } = report;
  return [
    `${ok ? 'NOTHING FOUND' : 'FOUND'}: ${shifts} shifts, ${utc(span.startMs)} - ${utc(span.endMs)}, held to ${need === 'requirement' ? 'the requirement' : 'one agent at all hours'} and preset ${preset}.`,
    openText(openMinutes, open),
    rulesText(checks),
    qualityText(humanQuality),
  ].join('\n\n');
}

/** The figures of human quality that every roster carries. */
export function qualityText(quality: HumanQuality): string {
  return facts([
    ['spread of starts in a week', `${hours(quality.meanStartSpreadMinutes)} h (mean of agents)`],
    ['single days off', String(quality.singleDaysOff)],
    ['weekends off', `${quality.weekendsOff} of ${quality.weekends}`],
    ['local-night hours', hours(quality.localNightMinutes)],
    ['longest run', `${quality.longestRunDays} days`],
    ...(quality.hoursAgainstContract > 0 ? [['hours against contract', quality.hoursAgainstContract.toFixed(3)] as const] : []),
  ]);
}

function rulesText(checks: readonly RuleCheck[]): string {
  const violations = checks.flatMap((check) => check.violations);
  const rows = checks.map((check) => [check.rule, String(check.checked), String(check.violations.length)]);
  const more = violations.length > SHOWN ? [`... ${violations.length - SHOWN} more (--json lists all)`] : [];
  return [table([{ title: 'rule' }, right('checked'), right('violations')], rows), ...violations.slice(0, SHOWN).map((v) => `  ${v.rule}: ${v.sentence}`), ...more].join('\n');
}

function openText(openMinutes: number, open: readonly OpenWindow[]): string {
  if (open.length === 0) return 'open hours: none';
  const rows = open.slice(0, SHOWN).map((w) => [w.queue === '' ? '-' : w.queue, utc(w.startMs), utc(w.endMs), hours(w.openMinutes)]);
  const more = open.length > SHOWN ? [`... ${open.length - SHOWN} more windows (--json lists all)`] : [];
  return [`open hours: ${hours(openMinutes)}`, table([{ title: 'queue' }, { title: 'from' }, { title: 'to' }, right('open h')], rows), ...more].join('\n');
}
