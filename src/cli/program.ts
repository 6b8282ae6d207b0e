import { Command, CommanderError } from 'commander';
import { InputError, type Problem, problemOf } from '../engine/model/problem.js';
import { VERSIONS } from '../platform/versions.js';
import type { Verb, VerbIo } from './verb.js';
import { VERB_NAMES } from './verbs.js';

/** The whole command line as a commander program that never prints errors and never exits by itself. */
export function createProgram(verbs: readonly Verb[], io: VerbIo): Command {
  const program = new Command('sunshift');
  program
    .description('Follow-the-sun shift scheduling and staffing: from contact history to a roster with proof of cover and its cost.')
    .version(VERSIONS.engine, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [verb]', 'print the help of a verb')
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout(text), writeErr: () => undefined, outputError: () => undefined })
    .addHelpText('after', '\nhistory → forecast → requirement → roster → coverage → cost: each verb is one stage, plan is all of them.\nStart with: sunshift plan --help');
  for (const verb of verbs) verb.register(program, io);
  return program;
}

/** What commander refused, as one of our problems; null when it only printed help or the version. */
export function usageProblem(error: CommanderError, argv: readonly string[]): Problem | null {
  if (error.exitCode === 0 || error.code === 'commander.help') return null;
  const verb = VERB_NAMES.includes(argv[0]) ? argv[0] : null;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? null;
  const rule = `${error.message.replace(/^error: /, '').replace(/\s+/g, ' ').trim()}.`;
  const hint = verb === null ? 'sunshift --help lists the verbs.' : `sunshift ${verb} --help lists its arguments and options.`;
  return { code: 'usage', field: quoted ?? verb ?? 'verb', value: argv.join(' '), rule, message: `${rule} ${hint}`, hint };
}

/** Parses and runs one command line; throws InputError for everything a user can mistype. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<void> {
  if (argv.length === 0) {
    program.outputHelp();
    return;
  }
  if (!argv[0].startsWith('-') && argv[0] !== 'help' && !VERB_NAMES.includes(argv[0])) {
    throw new InputError(problemOf('usage', 'verb', argv[0], `The verbs are ${VERB_NAMES.join(', ')}.`, 'sunshift --help lists them.'));
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const problem = usageProblem(error, argv);
    if (problem !== null) throw new InputError(problem);
  }
}
