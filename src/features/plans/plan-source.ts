import { createHash } from 'node:crypto';
import type { Plan } from '../../engine/model/plan.js';
import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import { parsePlan } from '../../formats/plan-file.js';
import { readJson } from '../../formats/read-json.js';
import type { TailWorld } from './published-schedule.js';
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
  readonly plan: Plan;
  readonly files: readonly FoundFile[];
}

/** The name under which a plan asks for what is published before it. */
export const PUBLISHED_FILE = 'published/roster.csv';
const HISTORY_FILE = /^histories\/([\p{L}\p{N}][\p{L}\p{N}._-]{0,63})\.csv$/u;

/** Looks up what a plan names and nobody sent; null for what is not there. */
export interface StoredFiles {
  history(code: string): Promise<Buffer | null>;
  published(world: TailWorld): Promise<{ readonly csv: string; readonly rosterIds: readonly string[] }>;
}

/**
 * Reads a plan file: files that were sent, else `histories/<code>.csv` and `published/roster.csv` from what is stored.
 * Throws InputError with every finding of parsePlan, and for files that were sent and are not named.
 */
export async function readPlanSource(sent: SentPlan, stored: StoredFiles, maxBytes: number): Promise<ReadPlan> {
  refuseNul(sent.text);
  const json = readJson(sent.text, 'plan');
  const found = new Map<string, FoundFile>();
  for (const path of pathsIn(json)) {
    const file = await findFile(path, json, sent, stored);
    if (file !== null) found.set(path, file);
  }
  const read = (path: string): Buffer => {
    const file = found.get(path);
    if (file === undefined) throw Object.assign(new Error(`no file ${path}`), { code: 'ENOENT' });
    return file.bytes;
  };
  const plan = parsePlan(sent.text, read, { source: 'plan', limitMegabytes: maxBytes / 1_000_000 });
  const surplus = [...sent.files.keys()].filter((name) => !found.has(name));
  if (surplus.length > 0) throw new InputError(surplus.map(notNamed));
  return { text: sent.text, plan, files: [...found.values()] };
}

/** Hexadecimal sha256 of bytes, as artefacts and inputs show it. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function findFile(path: string, json: unknown, sent: SentPlan, stored: StoredFiles): Promise<FoundFile | null> {
  const upload = sent.files.get(path);
  if (upload !== undefined) return { path, source: 'upload', bytes: upload, rosterIds: [] };
  const history = HISTORY_FILE.exec(path);
  if (history !== null) {
    const bytes = await stored.history(history[1]);
    return bytes === null ? null : { path, source: 'history', bytes, rosterIds: [] };
  }
  if (path !== PUBLISHED_FILE) return null;
  const { csv, rosterIds } = await stored.published(worldOf(json));
  return { path, source: 'published', bytes: Buffer.from(csv, 'utf8'), rosterIds };
}

/** Each path once, in the order in which parsePlan comes to them. */
function pathsIn(json: unknown): readonly string[] {
  const histories = listIn(json, 'histories').map((entry) => (entry as { file?: unknown } | null)?.file);
  const previous = (fieldOf(json, 'previousRoster') as { file?: unknown } | null | undefined)?.file;
  return [...new Set([...histories, previous].filter((path): path is string => typeof path === 'string'))];
}

/** Taken before anything is judged: what is not sound finds nothing here, and is told by parsePlan. */
function worldOf(json: unknown): TailWorld {
  const start = (fieldOf(json, 'horizon') as { start?: unknown } | null | undefined)?.start;
  const codes = (list: string): string[] => listIn(json, list).map((entry) => String((entry as { code?: unknown } | null)?.code));
  return { horizonStart: typeof start === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(start) ? start : '1970-03-08', agents: codes('agents'), sites: codes('sites'), queues: codes('queues') };
}

function listIn(json: unknown, name: string): readonly unknown[] {
  const list = fieldOf(json, name);
  return Array.isArray(list) ? list : [];
}

function fieldOf(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>)[name] : undefined;
}

/** PostgreSQL stores no NUL in a text, and no name or code needs one. */
function refuseNul(text: string): void {
  if (!text.includes('\0') && !/\\u0000/i.test(text)) return;
  throw new InputError(problemOf('out-of-range', 'plan', '\\u0000', 'No text of a plan holds the character U+0000.', 'Leave it out.'));
}

function notNamed(name: string): Problem {
  return problemOf('unknown-field', 'file', name, 'Every file that is sent is named by the plan, letter by letter.', 'Send it under the path that the plan writes, or leave it out.');
}
