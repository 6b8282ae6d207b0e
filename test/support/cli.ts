import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the repository stands: jest runs from it. */
export const ROOT = process.cwd();
export const BIN = join(ROOT, 'bin', 'sunshift.js');

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ShownProblem {
  readonly code: string;
  readonly field: string;
  readonly value: unknown;
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

/** The environment without what the machine that runs the tests happens to set for us. */
export function cleanEnv(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('SUNSHIFT_'));
  return { ...Object.fromEntries(kept), ...extra };
}

/** Runs the built command line as a user does, in a process of its own. */
export function sunshift(args: readonly string[], options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {}): CliResult {
  const run = spawnSync(process.execPath, [BIN, ...args], {
    cwd: options.cwd ?? ROOT, env: cleanEnv(options.env), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28,
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

export interface RunningCli {
  readonly child: ChildProcess;
  readonly ended: Promise<CliResult>;
  /** Waits until what stands on stderr so far says so; fails when the process ends before. */
  until(says: (stderr: string) => boolean): Promise<void>;
}

/** Starts it and hands the process over, for tests that send signals. */
export function startSunshift(args: readonly string[], cwd: string): RunningCli {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: cleanEnv(), stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  const ended = new Promise<CliResult>((resolve) => void child.on('close', (code) => resolve({ code, stdout, stderr })));
  const until = (says: (stderr: string) => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => (says(stderr) ? resolve() : undefined);
      child.stderr.on('data', look);
      child.on('close', () => reject(new Error(`ended before: ${stderr}`)));
      look();
    });
  return { child, ended, until };
}

/** The problems on stderr; fails when a line is no JSON object with exactly the six keys. */
export function problemsOn(stderr: string): readonly ShownProblem[] {
  return stderr.trimEnd().split('\n').filter((line) => line !== '').map((line) => {
    const problem = JSON.parse(line) as ShownProblem;
    expect(Object.keys(problem)).toEqual(['code', 'field', 'value', 'rule', 'message', 'hint']);
    return problem;
  });
}

/** A folder of its own for one test, gone afterwards. */
export async function inFolder(test: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sunshift-'));
  try {
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every name below a folder, sorted; hidden leftovers too. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true }).map(String).sort();
}
