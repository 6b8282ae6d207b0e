import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError, problemOf } from '../../engine/model/problem.js';
import { toMilli } from '../../engine/money/currency.js';
import { decimal } from '../../engine/money/rational.js';
import { type Absence, firstInstantOf, withAbsences } from '../../engine/absence.js';
import { absentAgents } from '../absent-option.js';
import { EXIT } from '../exit.js';
import { readPlan } from '../input.js';
import { instantInUtc } from '../instant-option.js';
import { checkOut, deliver } from '../outcome.js';
import { requirementFor } from '../requirement-input.js';
import { readCertificate, readRoster } from '../roster-input.js';
import { type SearchOptions, solve, withSearchOptions } from '../solve.js';
import { type Verb, type VerbIo, helpTail } from '../verb.js';

const ABOUT = `
PLAN.json is the plan as it is now: with new time off, other people, other demand. What of ROSTER begins before --from stays, breaks and all; a shift
that time off takes away falls out. Every other changed agent-day costs --change-price in the search, so that few change; no money figure holds that
price. The proven bound is that of the plan itself, whoever was told what, so its cost gap holds what keeping people's word costs.
DIR then holds what sunshift plan writes, and changes.json: who changes what, in figures and in sentences.
--absent is sickness that PLAN.json does not hold yet: verify and cost take it too, and a plan that goes on from there needs it in timeOff.`;

interface ReplanOptions extends SearchOptions {
  readonly out: string;
  readonly from?: number;
  readonly absent?: readonly Absence[];
  readonly changePrice?: string;
  readonly requirement?: string;
}

/** `replan`: a roster that people were told, changed as little as what happened since asks for. */
export const replanVerb: Verb = {
  register(program, io) {
    const command = program.command('replan')
      .description('Change a published roster as little as an absence, new time off or changed demand asks for.')
      .argument('<PLAN.json>', 'the plan as it is now')
      .argument('<ROSTER>', 'what people were told: roster.csv or roster.json')
      .requiredOption('--out <DIR>', 'folder for the results; an earlier output of ours is replaced')
      .option('--from <INSTANT>', 'what begins before it stays, such as 2027-03-09T06:00:00Z (default: the first absent agent\'s midnight)', instantInUtc('--from'))
      .option('--absent <AGENT=DATE>', 'who is ill on which local date, or AGENT=DATE..DATE; may be repeated', absentAgents)
      .option('--change-price <AMOUNT>', 'price of one changed agent-day in plan currency (default: one hour of the dearest agent)', changePriceText)
      .option('--requirement <CSV>', 'agents required, instead of what the plan gives');
    withSearchOptions(command)
      .option('--json', 'print one JSON document; progress on stderr is JSON lines')
      .addHelpText('after', ABOUT)
      .addHelpText('after', helpTail(
        ['sunshift replan plan.json out/roster.json --absent ann=2027-03-09 --out out-2', 'sunshift replan plan.json out/roster.json --from 2027-03-09T06:00:00Z --change-price 50 --out out-2'],
        [EXIT.done, EXIT.unexpected, EXIT.badInput, EXIT.uncoverable, EXIT.verificationFailed, EXIT.stopped, EXIT.interrupted],
      ))
      .action(async (planPath: string, rosterPath: string, options: ReplanOptions) => {
        checkOut(io, options.out);
        const absences = options.absent ?? [];
        const plan = withAbsences(readPlan(io, planPath), absences);
        const from = options.from ?? firstInstantOf(plan, absences);
        if (from === null) throw new InputError(problemOf('usage', '--from', undefined, 'A re-plan needs the instant before which everything stays.', 'Add --from 2027-03-09T06:00:00Z, or --absent AGENT=DATE.'));
        const { roster: told } = readRoster(io, rosterPath);
        const requirement = options.requirement === undefined ? null : requirementFor(io, plan, options.requirement);
        const changePrice = options.changePrice === undefined ? null : toMilli(decimal(options.changePrice), plan.currency);
        const replan = { told, from, changePrice, near: proofBeside(io, rosterPath) };
        const answer = await solve(io, (search) => ({ kind: 'replan', plan, requirement, options: search, replan }), options);
        if (answer !== null) deliver(io, answer, options.out, planPath, options.json ?? false, absences.map(({ agent, from: first, to }) => ` --absent ${agent}=${first}..${to}`).join(''));
      });
  },
};

/** Prices of the proof that lies beside the roster start the new one near its end; without it the ascent starts anew. */
function proofBeside(io: VerbIo, rosterPath: string) {
  return existsSync(join(dirname(resolve(io.cwd, rosterPath)), 'certificate.json')) ? readCertificate(io, rosterPath, undefined).bound : null;
}

function changePriceText(text: string): string {
  if (/^\d{1,9}(\.\d{1,4})?$/.test(text)) return text;
  throw new InputError(problemOf('out-of-range', '--change-price', text, 'It is an amount in plan currency, not below 0.', 'Write it such as --change-price 50 or 12.50.'));
}
