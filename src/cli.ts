import { InputError } from './engine/model/problem.js';
import { readConfig } from './platform/config.js';
import { EXIT, type ExitCode } from './cli/exit.js';
import { problemLine, problemsOf } from './cli/problem-line.js';
import { createProgram, runProgram } from './cli/program.js';
import type { VerbIo } from './cli/verb.js';
import { verbsFor } from './cli/verbs.js';

/** Runs one command line. Sets process.exitCode instead of exiting, so that pipes drain. */
export async function main(argv: readonly string[]): Promise<void> {
  // `sunshift ... | head` closes our stdout: no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  let code: ExitCode = EXIT.done;
  try {
    const io: VerbIo = {
      stdout: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
      stderr: (text) => void process.stderr.write(text.endsWith('\n') ? text : `${text}\n`),
      exitWith: (wanted) => void (code = wanted),
      cwd: process.cwd(),
      config: readConfig(process.env),
    };
    await runProgram(createProgram(await verbsFor(argv[0]), io), argv);
  } catch (error) {
    for (const problem of problemsOf(error)) process.stderr.write(`${problemLine(problem)}\n`);
    code = error instanceof InputError ? EXIT.badInput : EXIT.unexpected;
  }
  process.exitCode = code;
}
