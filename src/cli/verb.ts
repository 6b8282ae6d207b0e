import type { Command } from 'commander';
import type { Config } from '../platform/config.js';
import { EXIT_HELP, type ExitCode } from './exit.js';

/** All that a verb knows of the world around the process. */
export interface VerbIo {
  /** Results. With `--json` a verb calls it once, with one JSON document. */
  stdout(text: string): void;
  /** Progress; problems are thrown as InputError, never printed by a verb. */
  stderr(text: string): void;
  /** Ends the verb with a code other than 0 once its action returns. Throw InputError for 2. */
  exitWith(code: ExitCode): void;
  /** Relative paths that a user types are relative to it. */
  readonly cwd: string;
  readonly config: Config;
}

/** One verb of the command line. Its action may be async; what it throws becomes JSON lines on stderr and the exit code. */
export interface Verb {
  register(program: Command, io: VerbIo): void;
}

/** The last paragraphs of every `--help`: worked examples, then what each exit code says. */
export function helpTail(examples: readonly string[], codes: readonly ExitCode[]): string {
  const exits = codes.map((code) => `  ${String(code).padEnd(4)}${EXIT_HELP[code]}`);
  return ['', examples.length === 1 ? 'Example:' : 'Examples:', ...examples.map((line) => `  ${line}`), '', 'Exit codes:', ...exits].join('\n');
}
