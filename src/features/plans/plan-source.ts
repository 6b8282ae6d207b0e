import { createHash } from 'node:crypto';
import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import type { NamedBytes } from '../../platform/plan-file-request.js';
import type { PlanFacts, PlanNames, PlanWorld } from '../../platform/plan-reading.js';
import type { FileSource } from './plan-inputs.entity.js';

/** What a client sent: the plan file and files that it names, under the names that the plan writes. */
export interface SentPlan {
  readonly text: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** A file that the plan names, with its bytes. */
export interface FoundFile {
  readonly path: string;
  readonly source: FileSource;
  readonly bytes: Buffer;
  readonly rosterIds: readonly string[];
}

export interface ReadPlan {
  readonly text: string;
  readonly facts: PlanFacts;
  readonly files: readonly FoundFile[];
}

/** The name under which a plan asks for what is published before it. */
export const PUBLISHED_FILE = 'published/roster.csv';
const HISTORY_FILE = /^histories\/([\p{L}\p{N}][\p{L}\p{N}._-]{0,63})\.csv$/u;

/** Looks up what a plan names and nobody sent; null for what is not there. */
export interface StoredFiles {
  history(code: string): Promise<Buffer | null>;
  published(world: PlanWorld): Promise<{ readonly csv: string; readonly rosterIds: readonly string[] }>;
}

/** Reads plans beside the HTTP thread. Both throw InputError with everything that they find. */
export interface PlanReader {
  names(text: string): Promise<PlanNames>;
  facts(text: string, files: readonly NamedBytes[]): Promise<PlanFacts>;
}

/**
 * Reads a plan file: files that were sent, else `histories/<code>.csv` and `published/roster.csv` from what is stored.
 * Throws InputError with every finding of parsePlan, and for files that were sent and are not named.
 */
export async function readPlanSource(sent: SentPlan, stored: StoredFiles, reader: PlanReader): Promise<ReadPlan> {
  const { paths, world } = await reader.names(sent.text);
  const files: FoundFile[] = [];
  for (const path of paths) {
    const file = await findFile(path, world, sent, stored);
    if (file !== null) files.push(file);
  }
  const facts = await reader.facts(sent.text, files.map(({ path, bytes }) => ({ name: path, content: bytes }))).catch((error: unknown) => {
    throw error instanceof InputError ? new InputError(error.problems.map(toldOverHttp)) : error;
  });
  const surplus = [...sent.files.keys()].filter((name) => !files.some(({ path }) => path === name));
  if (surplus.length > 0) throw new InputError(surplus.map(notNamed));
  return { text: sent.text, facts, files };
}

/** Hexadecimal sha256 of bytes, as artefacts and inputs show it. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function findFile(path: string, world: PlanWorld, sent: SentPlan, stored: StoredFiles): Promise<FoundFile | null> {
  const upload = sent.files.get(path);
  if (upload !== undefined) return { path, source: 'upload', bytes: upload, rosterIds: [] };
  const history = HISTORY_FILE.exec(path);
  if (history !== null) {
    const bytes = await stored.history(history[1]);
    return bytes === null ? null : { path, source: 'history', bytes, rosterIds: [] };
  }
  if (path !== PUBLISHED_FILE) return null;
  const { csv, rosterIds } = await stored.published(world);
  return { path, source: 'published', bytes: Buffer.from(csv, 'utf8'), rosterIds };
}

/** A client knows no folder in which a file could lie. */
function toldOverHttp(problem: Problem): Problem {
  if (problem.code !== 'file-not-found') return problem;
  const rule = 'A file that a plan names is sent with it, or stored: histories/<code>.csv is a stored history, published/roster.csv what is published before the plan.';
  return problemOf(problem.code, problem.field, problem.value, rule, `Send it in the same form, as curl -F "plan=@plan.json" -F "file=@FILE;filename=${String(problem.value)}" does, or store it.`);
}

function notNamed(name: string): Problem {
  return problemOf('unknown-field', 'file', name, 'Every file that is sent is named by the plan, letter by letter.', 'Send it under the path that the plan writes, or leave it out.');
}
