import type { Certificate } from '../../engine/model/certificate.js';
import type { Plan } from '../../engine/model/plan.js';
import { hoursText, markdownTable, utcText } from './words.js';

const LONGEST_LIST = 12;

interface Parts {
  readonly plan: Plan;
  readonly certificate: Certificate;
}

/** The outcome in a sentence, exact: hours and never percent; what stays open, why, and what would close it. */
export function outcomeSection({ plan, certificate }: Parts): string {
  const lines = [sentence(certificate)];
  if (certificate.windows.length > 0) {
    const shown = certificate.windows.slice(0, LONGEST_LIST).map((w) => [queueName(plan, w.queue), utcText(w.startMs), utcText(w.endMs), hoursText(w.openMinutes)]);
    lines.push(markdownTable([{ title: 'open in queue' }, { title: 'from (UTC)' }, { title: 'to (UTC)' }, { title: 'open hours', numbers: true }], shown));
    if (certificate.windows.length > LONGEST_LIST) lines.push(`${certificate.windows.length - LONGEST_LIST} more windows are in certificate.json.`);
  }
  if (certificate.bindingRules.length > 0) lines.push(`Rules that stand in the way: ${certificate.bindingRules.join(', ')}.`);
  if (certificate.repairs.length > 0) {
    lines.push('Cheapest repairs found:', certificate.repairs.map(({ sentence: text, rechecked }) => `- ${text}${rechecked === 'covered' ? '' : ' (not confirmed: the search with it stopped with open hours)'}`).join('\n'));
  }
  return lines.join('\n\n');
}

function sentence({ outcome, openMinutes, atLeastOpenMinutes }: Certificate): string {
  const open = hoursText(openMinutes);
  const atLeast = hoursText(atLeastOpenMinutes);
  switch (outcome) {
    case 'covered': return '**COVERED**: every interval of every queue has the agents that it requires, before unplanned absence.';
    case 'uncoverable': return `**UNCOVERABLE**: it is proved that at least ${atLeast} agent-hours stay open, whatever the roster. This roster leaves ${open} open.`;
    case 'stopped':
      return `**STOPPED**: the best roster so far leaves ${open} agent-hours open, and it is proved that at least ${atLeast} do. Neither cover nor its impossibility is proved.`;
  }
}

/** Agent-hours by queue, and the exposure that stands beside every guarantee. */
export function coverSection({ plan, certificate }: Parts): string {
  const { cover, exposure } = certificate;
  const minutes = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) * cover.stepMinutes;
  const rows = cover.queues.map(({ queue, required, assigned }) => [
    queueName(plan, queue), hoursText(minutes(required)), hoursText(minutes(assigned)),
    hoursText(minutes(required.map((need, i) => Math.max(0, need - assigned[i])))),
    hoursText(exposure.byQueue.find((entry) => entry.queue === queue)?.expectedOpenMinutes ?? 0),
  ]);
  const columns = [{ title: 'queue' }, ...['required h', 'assigned h', 'open h', 'exposure h'].map((title) => ({ title, numbers: true }))];
  const { worst } = exposure;
  const most = worst === null ? '' : ` Most of it falls on ${queueName(plan, worst.queue)}, ${utcText(worst.startMs)} to ${utcText(worst.endMs)} UTC.`;
  return [
    markdownTable(columns, rows),
    `**Exposure**: ${hoursText(exposure.expectedOpenMinutes)} agent-hours are expected to fall open by unplanned absence, at the contracts' absence rates and against the need before shrinkage.${most}`,
  ].join('\n\n');
}

function queueName(plan: Plan, code: string): string {
  return plan.queues.find((queue) => queue.code === code)?.name ?? code;
}
