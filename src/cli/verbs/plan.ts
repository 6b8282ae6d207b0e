import { EXIT } from '../exit.js';
import { readPlan } from '../input.js';
import { checkOut, deliver } from '../outcome.js';
import { type SearchOptions, solve, withSearchOptions } from '../solve.js';
import { type Verb, helpTail } from '../verb.js';

const ABOUT = `
DIR then holds forecast.csv, requirement.csv, roster.csv (one row per segment), roster.json, certificate.json (the proof), cost.csv and summary.md.
It is written beside and renamed: after any interruption the old or the new one is whole. A folder that holds anything else is refused.
Ctrl-C ends the search with the best so far; a second Ctrl-C leaves without writing. sunshift schema plan prints the JSON Schema of PLAN.json.`;

/** `plan`: all of the flow, from contact history to a roster with proof and cost. */
export const planVerb: Verb = {
  register(program, io) {
    const command = program.command('plan')
      .description('The whole flow: history, forecast, requirement, roster, proof of cover, cost.')
      .argument('<PLAN.json>', 'the plan: people, contracts, queues and the histories that it names')
      .requiredOption('--out <DIR>', 'folder for the results; an earlier output of ours is replaced');
    withSearchOptions(command)
      .option('--json', 'print one JSON document; progress on stderr is JSON lines')
      .addHelpText('after', ABOUT)
      .addHelpText('after', helpTail(
        ['sunshift plan plan.json --out out', 'sunshift plan plan.json --out out --rounds 200 --seed 7', 'sunshift plan plan.json --out out --seconds 30'],
        [EXIT.done, EXIT.unexpected, EXIT.badInput, EXIT.uncoverable, EXIT.verificationFailed, EXIT.stopped, EXIT.interrupted],
      ))
      .action(async (path: string, options: SearchOptions & { out: string }) => {
        checkOut(io, options.out);
        const plan = readPlan(io, path);
        const answer = await solve(io, (search) => ({ kind: 'plan', plan, options: search }), options);
        if (answer !== null) deliver(io, answer, options.out, path, options.json ?? false);
      });
  },
};
