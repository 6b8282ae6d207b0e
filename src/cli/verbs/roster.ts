import { EXIT } from '../exit.js';
import { readPlan } from '../input.js';
import { checkOut, deliver } from '../outcome.js';
import { requirementFor } from '../requirement-input.js';
import { type SearchOptions, solve, withSearchOptions } from '../solve.js';
import { type Verb, helpTail } from '../verb.js';

const ABOUT = `
Columns of CSV: start_utc, queue, required; one row per queue and demand interval of the plan's horizon. requirement.csv of an earlier plan is one.
DIR then holds what sunshift plan writes, without forecast.csv.`;

/** `roster`: the flow from a requirement that is brought along. */
export const rosterVerb: Verb = {
  register(program, io) {
    const command = program.command('roster')
      .description('Roster a requirement of your own, with proof of cover and cost.')
      .argument('<PLAN.json>', 'the plan: people, contracts, queues')
      .requiredOption('--requirement <CSV>', 'agents required per queue and demand interval')
      .requiredOption('--out <DIR>', 'folder for the results; an earlier output of ours is replaced');
    withSearchOptions(command)
      .option('--json', 'print one JSON document; progress on stderr is JSON lines')
      .addHelpText('after', ABOUT)
      .addHelpText('after', helpTail(
        ['sunshift roster plan.json --requirement need.csv --out out'],
        [EXIT.done, EXIT.unexpected, EXIT.badInput, EXIT.uncoverable, EXIT.verificationFailed, EXIT.stopped, EXIT.interrupted],
      ))
      .action(async (path: string, options: SearchOptions & { requirement: string; out: string }) => {
        checkOut(io, options.out);
        const plan = readPlan(io, path);
        const requirement = requirementFor(io, plan, options.requirement);
        const answer = await solve(io, (search) => ({ kind: 'roster', plan, requirement, options: search }), options);
        if (answer !== null) deliver(io, answer, options.out, path, options.json ?? false);
      });
  },
};
