import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plan } from '../../src/engine/model/plan.js';
import { deliver } from '../../src/cli/outcome.js';
import { EXIT, type ExitCode } from '../../src/cli/exit.js';
import { solve } from '../../src/cli/solve.js';
import type { VerbIo } from '../../src/cli/verb.js';
import { parsePlan } from '../../src/formats/plan-file.js';
import { readConfig } from '../../src/platform/config.js';
import type { EngineAnswer } from '../../src/platform/engine-request.js';

/** A plan, what the engine answers, and the exit code that `sunshift plan` ends with. */
export interface Solved {
  readonly plan: Plan;
  readonly answer: EngineAnswer;
  readonly exit: ExitCode;
}

/** Reads a plan of seed/; `edit` may change its JSON first, for a what-if that is read and judged like any other plan. */
export function readSeedPlan(root: string, path: string, edit: (json: PlanJson) => void = () => undefined): Plan {
  const file = join(root, path);
  const json = JSON.parse(readFileSync(file, 'utf8')) as PlanJson;
  edit(json);
  const original = readFileSync(file, 'utf8');
  const text = JSON.stringify(json) === JSON.stringify(JSON.parse(original)) ? original : JSON.stringify(json);
  return parsePlan(text, (relative) => readFileSync(resolve(dirname(file), relative)), { source: path });
}

/** The parts of a plan file that the what-ifs of the demo change. */
export interface PlanJson {
  contracts: Record<string, unknown>[];
  agents: Record<string, unknown>[];
  queues: { code: string; sites?: string[] }[];
}

/** Exactly what `sunshift plan PATH --out OUT --rounds N` does, without printing; no files when `out` is null. */
export async function solvePlan(root: string, plan: Plan, path: string, out: string | null, rounds: number): Promise<Solved> {
  let exit: ExitCode = EXIT.done;
  const io: VerbIo = {
    stdout: () => undefined,
    // Progress for people who wait; a log keeps the demo's own words only.
    stderr: (text) => void (process.stderr.isTTY ? process.stderr.write(`\r\x1b[2K  ... ${text}`) : 0),
    exitWith: (code) => void (exit = code),
    cwd: root,
    config: readConfig({}),
  };
  const delivery = await solve(io, (options) => ({ kind: 'plan', plan, options, withParts: true }), { seed: 1, shards: 4, rounds });
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
  // Ctrl-C before there was a roster: nothing that the pages to come could show.
  if (delivery?.parts === undefined) process.exit(exit);
  if (out !== null) deliver(io, delivery, out, path, false);
  return { plan, answer: delivery.parts, exit };
}
