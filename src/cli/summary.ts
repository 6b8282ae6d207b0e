import type { Certificate } from '../engine/model/certificate.js';
import type { CostTotals } from '../engine/model/payline.js';
import { PRESETS } from '../engine/model/presets.js';
import { minorText } from '../engine/money/currency.js';
import { NO_BOUND } from '../formats/summary/words.js';
import { milliText, percent } from './amounts.js';
import { hours, utc } from './instants.js';
import { type Column, facts, table } from './table.js';
import { qualityText } from './verify-report.js';

const right = (title: string): Column => ({ title, align: 'right' });
const LONGEST_LIST = 12;

/** What a planner asks first, for the terminal; summary.md says it at length. */
export function summaryText(certificate: Certificate, cost: CostTotals): string {
  return sections(certificate, cost).map(([title, text]) => `${title}\n${text}`).join('\n\n');
}

function sections(certificate: Certificate, cost: CostTotals): (readonly [string, string])[] {
  return [
    ['Cover', coverText(certificate)],
    ['Money', moneyText(certificate, cost)],
    ['People', qualityText(certificate.humanQuality)],
    ['Rules', rulesText(certificate)],
    ['Reproduce', reproduceText(certificate)],
  ];
}

/** One sentence on the outcome, exact: hours, never percent. */
export function outcomeSentence(certificate: Certificate): string {
  const open = hours(certificate.openMinutes);
  const atLeast = hours(certificate.atLeastOpenMinutes);
  switch (certificate.outcome) {
    case 'covered':
      return 'COVERED: every interval of every queue has the agents it requires, before unplanned absence.';
    case 'uncoverable':
      return `UNCOVERABLE: at least ${atLeast} agent-hours stay open, proved; this roster leaves ${open} open.`;
    case 'stopped':
      return `STOPPED: ${open} agent-hours are open in the best roster so far; proved is that at least ${atLeast} stay open. Neither cover nor its impossibility is proved.`;
  }
}

function coverText(certificate: Certificate): string {
  const { cover, exposure } = certificate;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) * cover.stepMinutes;
  const rows = cover.queues.map(({ queue, required, assigned }) => {
    const open = sum(required.map((need, cell) => Math.max(0, need - assigned[cell])));
    const expected = exposure.byQueue.find((entry) => entry.queue === queue)?.expectedOpenMinutes ?? 0;
    return [queue, hours(sum(required)), hours(sum(assigned)), hours(open), hours(expected)];
  });
  const columns = [{ title: 'queue' }, right('required h'), right('assigned h'), right('open h'), right('exposure h')];
  const lines = [outcomeSentence(certificate), '', table(columns, rows), '', `Exposure: ${hours(exposure.expectedOpenMinutes)} agent-hours are expected to fall open by unplanned absence.`];
  if (certificate.windows.length > 0) {
    lines.push('', 'Open windows', table([{ title: 'queue' }, { title: 'from' }, { title: 'to' }, right('open h')],
      certificate.windows.slice(0, LONGEST_LIST).map((w) => [w.queue, utc(w.startMs), utc(w.endMs), hours(w.openMinutes)])));
    if (certificate.windows.length > LONGEST_LIST) lines.push(`... ${certificate.windows.length - LONGEST_LIST} more in certificate.json`);
  }
  if (certificate.bindingRules.length > 0) lines.push('', `Binding rules: ${certificate.bindingRules.join(', ')}`);
  if (certificate.repairs.length > 0) lines.push('', 'Cheapest repairs found', ...certificate.repairs.map((repair) => `  ${repair.sentence}`));
  return lines.join('\n');
}

function moneyText(certificate: Certificate, cost: CostTotals): string {
  const { money } = certificate;
  const text = (milli: number): string => `${milliText(milli, money.minorDigits)} ${money.currency}`;
  const rows = cost.bySite.map((site) => [site.key, minorText(site.planAmountMinor, cost.currency), hours(site.paidMinutes)]);
  const total = cost.bySite.reduce((sum, site) => sum + site.paidMinutes, 0);
  return [
    table([{ title: 'site' }, right(cost.currency), right('paid h')], [...rows, ['total', minorText(cost.totalMinor, cost.currency), hours(total)]]),
    '',
    facts([['objective', `${text(money.objective)} = money ${text(money.money)} + SOFT ${text(money.soft)}`], ...boundFacts(certificate, text)]),
  ].join('\n');
}

function boundFacts({ money, openMinutes }: Certificate, text: (milli: number) => string): readonly (readonly [string, string])[] {
  const { lowerBound, costGap, costGapControllable, sunk } = money;
  if (lowerBound === null) return [['lower bound', NO_BOUND]];
  if (openMinutes > 0) return [['if covered', `at least ${text(lowerBound)}, proved`]];
  const gap = `${percent(costGap)} of the objective; ${percent(costGapControllable)} of what is controllable (sunk: ${text(sunk)})`;
  return [['lower bound', `${text(lowerBound)}, proved`], ['cost gap', gap]];
}

function rulesText(certificate: Certificate): string {
  const broken = certificate.rules.reduce((sum, rule) => sum + rule.violations, 0);
  const rows = certificate.rules.map((rule) => [rule.rule, String(rule.checked), String(rule.violations)]);
  const preset = PRESETS.find((known) => known.code === certificate.versions.preset);
  const verdict = broken === 0 ? `Passes preset ${certificate.versions.preset} of ${preset?.date ?? 'unknown date'}, and what the plan and its contracts set otherwise.` : `${broken} violations.`;
  return [verdict, '', table([{ title: 'rule' }, right('checked'), right('violations')], rows)].join('\n');
}

function reproduceText({ run, inputHash, requirementHash, versions }: Certificate): string {
  return facts([
    ...(run === null ? [] : [['seed', String(run.seed)], ['rounds', String(run.rounds)], ['shards', String(run.shards)]] as const), ['input', inputHash], ['requirement', requirementHash],
    ['engine', versions.engine], ['tzdata', versions.tzdata], ['preset', versions.preset],
  ]);
}
