import { InputError } from '../../src/engine/model/problem.js';
import { problemLine } from '../../src/cli/problem-line.js';
import { facts } from '../../src/cli/table.js';
import { readSeedPlan, solvePlan } from './company.js';
import { createPage, type Page } from './page.js';
import { today } from './step-0-today.js';
import { threeAgents } from './step-1-three-agents.js';
import { forecastStep } from './step-2-forecast.js';
import { oneDay } from './step-3-one-day.js';
import { rosterStep } from './step-4-roster.js';
import { costStep } from './step-5-cost.js';
import { sickCall } from './step-6-sick-call.js';

const PLAN = 'seed/plan.json';
const OUT = '.demo/company';
const ROUNDS = 60;
/** Tuesday after the last clock change. */
const DAY = '2027-03-30';

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
  if (forecast !== null) forecastStep(page, plan, forecast);
  oneDay(page, plan, certificate, outcome.roster.shifts, 'english', DAY);
  await rosterStep(page, root, PLAN, ROUNDS, solved, before);
  costStep(page, plan, cost);
  sickCall(page, plan, requirement, outcome.roster, 'english', DAY);
  page.step(7, 'Where it all is, and what to type next');
  page.show(facts([
    [`${OUT}/summary.md`, 'what you would tell others'],
    [`${OUT}/roster.csv`, 'every shift and break, in UTC and on each agent\'s clock'],
    [`${OUT}/certificate.json`, 'the proof: need, cover, rules, exposure, prices of the bound'],
    [`${OUT}/forecast.csv, requirement.csv, cost.csv, roster.json`, ''],
  ]));
  page.show(facts([
    [`npx sunshift verify ${PLAN} ${OUT}/roster.json --bound`, 'trust nobody: check it all again'],
    [`npx sunshift rehearse ${PLAN}`, 'the next twelve months of clock changes'],
    [`npx sunshift plan ${PLAN} --out out --rounds 400`, 'a cheaper roster, for more time'],
    ['npx sunshift --help', 'every verb; your own files go the same way'],
  ]));
}
