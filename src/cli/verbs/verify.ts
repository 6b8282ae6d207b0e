import { verifyForeign } from '../../engine/coverage/foreign.js';
import { verifyPlanRoster } from '../../engine/coverage/verification.js';
import { foreignReport, verificationReport } from '../../engine/coverage/verification-report.js';
import { InputError, problemOf } from '../../engine/model/problem.js';
import { PRESETS } from '../../engine/model/presets.js';
import type { LocalDate } from '../../engine/model/time.js';
import { type Absence, withAbsences } from '../../engine/absence.js';
import { readForeignLines } from '../../formats/foreign-csv.js';
import { absentAgents } from '../absent-option.js';
import { EXIT } from '../exit.js';
import { readPlan, readTextArgument } from '../input.js';
import { calendarDate } from '../options.js';
import { problemLine } from '../problem-line.js';
import { requirementAlone, requirementFor } from '../requirement-input.js';
import { readCertificate, readRoster } from '../roster-input.js';
import { type Verb, type VerbIo, helpTail } from '../verb.js';
import { foreignText, verificationText } from '../verify-report.js';

const ABOUT = `
With a plan, everything is recomputed from the plan and the files that it names: requirement, rules, cover, money. --bound also evaluates the prices in
certificate.json again, which prove the lower bound. The solver's code takes no part.

With --foreign, no plan is needed. Columns of ROSTER.csv: agent, start_local, end_local (YYYY-MM-DDTHH:MM on the clock of zone), zone; optional queue.
It is held to --requirement (columns start_utc, queue, required), else to one agent at all hours, and to those rules of the default preset that need
no contract. Breaks are not known and not counted. Cover is looked at on the UTC dates --from ... --to, else on all that the shifts touch.

Open hours are violations: exit 4.`;

interface VerifyOptions {
  readonly bound?: boolean;
  readonly certificate?: string;
  readonly foreign?: string;
  readonly requirement?: string;
  readonly absent?: readonly Absence[];
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly json?: boolean;
}

/** `verify`: proof of cover, by a reader that shares nothing with the solver. */
export const verifyVerb: Verb = {
  register(program, io) {
    program.command('verify')
      .description('Verify a roster: rules, cover, money, and the proof of its bound.')
      .argument('[PLAN.json]', 'the plan that the roster belongs to')
      .argument('[ROSTER]', 'roster.csv or roster.json')
      .option('--bound', 'evaluate the proof of the lower bound again')
      .option('--certificate <FILE>', 'certificate of the roster (default: certificate.json beside it); implies --bound')
      .option('--foreign <ROSTER.csv>', 'a roster that you have today, without a plan')
      .option('--requirement <CSV>', 'agents required, instead of what the plan gives')
      .option('--absent <AGENT=DATE>', 'sickness that replan was told and the plan does not hold yet; may be repeated', absentAgents)
      .option('--from <DATE>', 'with --foreign: first UTC date of the roster', calendarDate('--from'))
      .option('--to <DATE>', 'with --foreign: last UTC date of the roster', calendarDate('--to'))
      .option('--json', 'print one JSON document')
      .addHelpText('after', ABOUT)
      .addHelpText('after', helpTail(
        ['sunshift verify plan.json out/roster.csv', 'sunshift verify plan.json out/roster.json --bound', 'sunshift verify --foreign today.csv --requirement need.csv'],
        [EXIT.done, EXIT.unexpected, EXIT.badInput, EXIT.verificationFailed],
      ))
      .action((planPath: string | undefined, rosterPath: string | undefined, options: VerifyOptions) => {
        if (options.foreign !== undefined) verifyForeignFile(io, options.foreign, [planPath, rosterPath], options);
        else if (planPath === undefined || rosterPath === undefined) throw missing(planPath === undefined ? 'PLAN.json' : 'ROSTER');
        else verifyFiles(io, planPath, rosterPath, options);
      });
  },
};

function verifyFiles(io: VerbIo, planPath: string, rosterPath: string, options: VerifyOptions): void {
  const date = options.from ?? options.to;
  if (date !== undefined) throw new InputError(problemOf('usage', options.from === undefined ? '--to' : '--from', date, 'The plan says which dates its roster covers.', 'Leave it out, or verify with --foreign.'));
  const plan = withAbsences(readPlan(io, planPath), options.absent ?? []);
  const roster = readRoster(io, rosterPath);
  const certificate = options.bound || options.certificate !== undefined ? readCertificate(io, rosterPath, options.certificate) : null;
  const verification = verifyPlanRoster(plan, requirementFor(io, plan, options.requirement), roster, certificate);
  io.stdout(options.json ? JSON.stringify(verificationReport(plan, verification)) : verificationText(plan, verification));
  if (!verification.ok) fail(io, rosterPath);
}

function verifyForeignFile(io: VerbIo, path: string, surplus: readonly (string | undefined)[], options: VerifyOptions): void {
  const unwanted = surplus.find((argument) => argument !== undefined) ?? (options.bound ? '--bound' : options.absent === undefined ? options.certificate : '--absent');
  if (unwanted !== undefined) throw new InputError(problemOf('usage', '--foreign', unwanted, 'A foreign roster is verified without a plan and without a certificate.', 'Leave it out, or leave --foreign out.'));
  if (options.from !== undefined && options.to !== undefined && options.from > options.to) {
    throw new InputError(problemOf('out-of-range', '--to', options.to, `The last date is not before the first, ${options.from}.`, 'Exchange the two dates.'));
  }
  const rows = readForeignLines(readTextArgument(io, path, '--foreign', 'not-csv'), path)
    .map(({ line, shift }) => ({ line, agent: shift.agent, zone: shift.zone, queue: shift.queue === '' ? null : shift.queue, startMs: shift.startMs, endMs: shift.endMs }));
  const report = verifyForeign(rows, requirementAlone(io, options.requirement), PRESETS[0], { from: options.from, to: options.to });
  io.stdout(options.json ? JSON.stringify(foreignReport(report)) : foreignText(report));
  if (!report.ok) fail(io, path);
}

/** The finding itself is on stdout; this line says why the exit is not 0. */
function fail(io: VerbIo, path: string): void {
  const rule = 'A verified roster keeps every rule, leaves no hour open, and its proof holds.';
  io.stderr(problemLine(problemOf('verification-failed', 'ROSTER', path, rule, 'The report on stdout names each violation.')));
  io.exitWith(EXIT.verificationFailed);
}

function missing(argument: string): InputError {
  return new InputError(problemOf('usage', argument, undefined, 'verify takes PLAN.json and ROSTER, or --foreign ROSTER.csv.', 'sunshift verify --help lists its arguments and options.'));
}
