import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../src/engine/model/problem.js';
import { problemLine } from '../../src/cli/problem-line.js';
import { facts } from '../../src/cli/table.js';
import { localDate } from '../../src/engine/time/local.js';
import { readSeedPlan, solvePlan } from './company.js';
import { createPage, type Page } from './page.js';
import { dayPicture } from './picture.js';
import { today } from './step-0-today.js';
import { threeAgents } from './step-1-three-agents.js';
import { forecastStep } from './step-2-forecast.js';
import { oneDay } from './step-3-one-day.js';
import { rosterStep } from './step-4-roster.js';
import { costStep } from './step-5-cost.js';
import { sickCall } from './step-6-sick-call.js';

const PLAN = 'seed/plan.json';
const OUT = '.demo/company';
const PICTURE = '.demo/one-day.svg';
const ROUNDS = 60;
/** Tuesday after the last clock change. */
const DAY = '2027-03-30';
/** A working day in Holy Week, when few are free to jump in. */
const SICK_DAY = '2027-03-23';

/** Prints the demo; resolves to the exit code: 0 when every step ended as documented. */
export async function runDemo(root: string): Promise<number> {
  const page = createPage((text) => void process.stdout.write(text));
  try {
    page.say('Sunshift plans round-the-clock customer support that follows the sun: from contact history to a roster, with the proof that it holds and what it costs.');
    await steps(page, root);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) process.stderr.write(`${problemLine(problem)}\n`);
    return 1;
  }
  return page.broken.length === 0 ? 0 : 1;
}

async function steps(page: Page, root: string): Promise<void> {
  const plan = readSeedPlan(root, PLAN);
  const before = today(page, root, plan);
  await threeAgents(page, root);
  const solved = await solvePlan(root, plan, PLAN, OUT, ROUNDS);
  const { forecast, requirement, outcome, certificate, cost } = solved.answer;
  if (forecast !== null) forecastStep(page, plan, forecast, `npx sunshift plan ${PLAN} --out ${OUT} --rounds ${ROUNDS}`);
  oneDay(page, plan, certificate, outcome.roster.shifts, 'english', DAY);
  const gap = before.open.find((window) => localDate('UTC', window.startMs) === DAY);
  if (gap !== undefined) {
    const label = 'nobody at work in the roster of before, daily from 28 March';
    writeFileSync(join(root, PICTURE), dayPicture(plan, certificate, outcome.roster.shifts, 'english', DAY, { ...gap, label }));
    page.say(`The same day as a picture: ${PICTURE}`);
  }
  await rosterStep(page, root, PLAN, ROUNDS, solved, before);
  costStep(page, plan, cost);
  sickCall(page, plan, requirement, outcome.roster, 'english', SICK_DAY);
  page.step(7, 'Where it all is, and what to type next');
  page.say(`In ${OUT}:`);
  page.show(facts([
    ['summary.md', 'what you would tell others'],
    ['roster.csv', 'every shift and break, in UTC and on each agent\'s clock (roster.json: the same)'],
    ['certificate.json', 'the proof: need, cover, rules, exposure, the prices that prove the bound'],
    ['forecast.csv', 'contacts per hour and queue, with 50, 80 and 95 % intervals'],
    ['requirement.csv', 'agents per hour and queue'],
    ['cost.csv', 'every pay line'],
  ]));
  page.say('Check it all again, the bound included; then see what the next clock changes do to these windows:');
  page.command(`npx sunshift verify ${PLAN} ${OUT}/roster.json --bound`);
  page.command(`npx sunshift rehearse ${PLAN}`);
  page.say('Search longer for a cheaper roster; then write your own plan (docs/formats/plan.md, or copy seed/plan.json) and go the same way:');
  page.command(`npx sunshift plan ${PLAN} --out out --rounds 400`);
  page.command('npx sunshift --help');
}
