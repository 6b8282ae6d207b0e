import { facts, table } from '../../src/cli/table.js';
import { percent } from '../../src/cli/amounts.js';
import { hours } from '../../src/cli/instants.js';
import type { ForeignReport } from '../../src/engine/coverage/foreign.js';
import { overall } from '../../src/engine/coverage/quality.js';
import type { AgentQuality, Certificate, HumanQuality } from '../../src/engine/model/certificate.js';
import { NO_BOUND } from '../../src/formats/summary/words.js';
import type { Plan } from '../../src/engine/model/plan.js';
import { type Solved, readSeedPlan, solvePlan } from './company.js';
import type { Page } from './page.js';
import { addSpanishHire } from './spanish-hire.js';
import { milliMoney, sum } from './words.js';

/** (4) The roster: is it true, how far from the cheapest, who carries the nights, what is it like to live with. */
export async function rosterStep(page: Page, root: string, path: string, rounds: number, solved: Solved, before: ForeignReport): Promise<void> {
  const { plan, answer } = solved;
  const { certificate, outcome } = answer;
  const { money, exposure } = certificate;
  const checked = sum(certificate.rules.map((rule) => rule.checked));
  const cells = sum(certificate.cover.queues.map((queue) => queue.required.length));
  page.step(4, 'The roster');
  page.show(facts([
    ['outcome', `${outcome.kind.toUpperCase()}: ${hours(certificate.openMinutes)} hours open in ${cells.toLocaleString('en-US')} quarter-hours of ${plan.queues.length} queues`],
    ['verified', `by a second program from the raw plan: ${certificate.rules.length} rules, ${checked.toLocaleString('en-US')} cases, ${sum(certificate.rules.map((rule) => rule.violations))} violations`],
    ['exposure', `${hours(exposure.expectedOpenMinutes)} agent-hours are expected to fall open by unplanned absence`],
    ['cost', `${milliMoney(money.money, money.currency)} of pay and seats, ${milliMoney(money.soft, money.currency)} of unmet wishes and nights, priced`],
    ...costGap(money),
  ]));
  await nights(page, root, path, rounds, solved);
  page.say('What it is like to live with, against the roster of today (English desk, the same full-time people):');
  const english = certificate.humanQuality.agents.filter((agent) => before.humanQuality.agents.some((other) => other.agent === agent.agent));
  page.show(quality(before.openMinutes, before.humanQuality, overall(english), certificate.humanQuality));
  page.promise(outcome.kind === 'covered' && solved.exit === 0, `the company's plan ends with exit ${solved.exit} (${outcome.kind}), not 0 (covered)`);
  page.promise(answer.rejections.length === 0, `the verifier does not confirm the roster: ${answer.rejections.join(' ')}`);
}

/** How far from the cheapest; whoever presses Ctrl-C early is told that nothing is known. */
function costGap({ lowerBound, costGap: gap, costGapControllable, currency }: Certificate['money']): readonly (readonly [string, string])[] {
  if (lowerBound === null) return [['cost gap', NO_BOUND]];
  return [
    ['cost gap', `no roster costs less than ${milliMoney(lowerBound, currency)} in all, proved: at most ${percent(gap)} more`],
    ['', `could be saved (${percent(costGapControllable)} of what rostering can move: the rest is salaries and seats)`],
  ];
}

/** Local nights: none where the three windows allow it; where one language forces them, who carries them and what one hire changes. */
async function nights(page: Page, root: string, path: string, rounds: number, { plan, answer }: Solved): Promise<void> {
  const { certificate } = answer;
  const rows = plan.queues.map(({ code }) => {
    const carried = carriersOf(plan, certificate.humanQuality, code);
    const people = carried.map((agent) => `${nameOf(plan, agent.agent)} ${hours(agent.localNightMinutes)}`).join(', ');
    return [code, hours(sum(carried.map((agent) => agent.localNightMinutes))), people === '' ? 'nobody' : people];
  });
  page.say('Hours in the local night (23:00-06:00 on the agent\'s own clock). Three windows, 07-16 / 08-17 / 10-19, leave none for English and social; Spanish is spoken in Bogotá and Warsaw only:');
  page.show(table([{ title: 'queue' }, { title: 'night hours', align: 'right' }, { title: 'carried by' }], rows));
  const hired = readSeedPlan(root, path, addSpanishHire);
  const after = (await solvePlan(root, hired, path, null, rounds)).answer.certificate;
  const nightsOf = (quality: HumanQuality): string => hours(sum(carriersOf(hired, quality, 'spanish').map((agent) => agent.localNightMinutes)));
  const delta = after.money.money - certificate.money.money;
  page.say(`One Spanish-speaking hire in Manila (the plan solved again with that person in it: ${after.outcome}): Spanish night hours fall from ${nightsOf(certificate.humanQuality)} to ${nightsOf(after.humanQuality)}, `
    + `and pay and seats ${delta < 0 ? 'fall' : 'rise'} by ${milliMoney(Math.abs(delta), plan.currency)} in the four weeks, the night premiums saved already taken off.`);
  page.promise(rows.every(([code, minutes]) => code === 'spanish' || minutes === '0'), 'only the Spanish queue needs local nights');
  page.promise(after.outcome === 'covered', `with one hire the plan is ${after.outcome}`);
}

function carriersOf(plan: Plan, { agents }: HumanQuality, queue: string): readonly AgentQuality[] {
  const serving = new Set(plan.agents.filter((agent) => agent.queue === queue).map((agent) => agent.code));
  const carrying = agents.filter((agent) => serving.has(agent.agent) && agent.localNightMinutes > 0);
  return carrying.sort((a, b) => b.localNightMinutes - a.localNightMinutes || (a.agent < b.agent ? -1 : 1));
}

function nameOf(plan: Plan, code: string): string {
  const agent = plan.agents.find((a) => a.code === code);
  return `${agent?.name.split(' ')[0] ?? code}${agent?.nightVolunteer ? ' (volunteer)' : ''}`;
}

function quality(openToday: number, today: HumanQuality, english: HumanQuality, everybody: HumanQuality): string {
  const columns = [today, english, everybody];
  const row = (title: string, of: (q: HumanQuality) => string): string[] => [title, ...columns.map(of)];
  return table([{ title: '' }, { title: 'today', align: 'right' }, { title: 'this roster', align: 'right' }, { title: `all ${everybody.agents.length} people`, align: 'right' }], [
    ['hours with nobody at work', hours(openToday), '0', '0'],
    row('spread of starts in a week, mean', (q) => `${hours(q.meanStartSpreadMinutes)} h`),
    row('single days off', (q) => String(q.singleDaysOff)),
    row('weekends off', (q) => `${q.weekendsOff} of ${q.weekends}`),
    row('local-night hours', (q) => hours(q.localNightMinutes)),
    row('longest run of days', (q) => String(q.longestRunDays)),
    ['paid and credited hours against contract', '-', ...[english, everybody].map((q) => q.hoursAgainstContract.toFixed(3))],
  ]);
}
