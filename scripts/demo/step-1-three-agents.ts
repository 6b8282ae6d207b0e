import { table } from '../../src/cli/table.js';
import type { Repair } from '../../src/engine/model/roster.js';
import { type Page, wrap } from './page.js';
import { readSeedPlan, solvePlan } from './company.js';

const FILE = 'seed/three-agents.json';
const OUT = '.demo/three-agents';
const ROUNDS = 40;

/** (1) "Three remote agents, in North America, Europe and Asia, cover all hours": put to the solver. */
export async function threeAgents(page: Page, root: string): Promise<void> {
  page.step(1, 'A claim: three remote agents on three continents cover round the clock');
  page.say('Read often, so it was put to the solver: one agent at all hours of one week, three people with 40-hour contracts and two days off together, '
    + 'working 8 hours anywhere between six in the morning and ten at night (Asia: eight to midnight). The kindest case: breaks are paid, taken at the desk and need no relief; '
    + 'nobody is ever ill; if one is missing, the desk is empty.');
  page.command(`npx sunshift plan ${FILE} --out ${OUT} --rounds ${ROUNDS}`);
  const plan = readSeedPlan(root, FILE);
  const { answer, exit } = await solvePlan(root, plan, FILE, OUT, ROUNDS);
  const { outcome, certificate } = answer;
  const open = certificate.atLeastOpenMinutes / 60;
  page.show(ladder());
  page.say(`${outcome.kind.toUpperCase()}, proved: at least ${open} agent-hours of the week stay open, whatever the roster. It would take 56-hour weeks without a day off, which no preset passes.`);
  const repairs = outcome.kind === 'uncoverable' ? outcome.repairs : [];
  page.say('The cheapest repairs found, each solved again with the repair in it:');
  page.show(repairs.map(repairText).join('\n'));
  page.promise(exit === 3 && answer.rejections.length === 0, `the three agents end with exit ${exit}, not 3 (uncoverable)`);
  page.promise(open === 48, `at least ${open} hours are proved open, not 48`);
  page.promise((['hire', 'opening-hours', 'answering-service'] as const).every((kind) => repairs.some((repair) => repair.kind === kind && repair.rechecked === 'covered')), 'a repair of each kind covers');
}

function repairText(repair: Repair): string {
  return wrap(repair.sentence, 92).map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`)).join('\n');
}

/** The arithmetic, one rung at a time. */
function ladder(): string {
  const week = 24 * 7;
  const seat = week / 40;
  const withMeal = week / (5 * 7.5);
  return table([{ title: 'the ladder' }, { title: '', align: 'right' }, { title: '' }], [
    ['hours in a week', String(week), 'hours'],
    ['three people x 40 hours', String(3 * 40), 'hours'],
    ['one seat, all week', seat.toFixed(1), `people (${week} / 40)`],
    ['... with a 30-minute unpaid meal inside 8 hours of presence', withMeal.toFixed(2), `people (${week} / 37.5)`],
    ['... after 15 % leave and sickness', (withMeal / 0.85).toFixed(1), 'people (4.48 / 0.85)'],
    ['what three people would have to work', String(week / 3), 'hours a week each'],
  ]);
}
