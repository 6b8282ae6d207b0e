import { dirname, resolve } from 'node:path';
import type { Plan } from '../engine/model/plan.js';
import { InputError, problemOf } from '../engine/model/problem.js';
import { parsePlan } from '../formats/plan-file.js';
import { readInputFile, readLimited } from '../platform/files.js';
import type { VerbIo } from './verb.js';

/** The bytes of a file named on the command line, relative to the current folder. Throws InputError: file-not-found, file-too-large. */
export function readArgument(io: VerbIo, path: string, name: string): Buffer {
  return readInputFile(resolve(io.cwd, path), name, io.config.maxUploadBytes, path);
}

/** The same as text; a byte-order mark stays, since the input hash covers every byte. Throws InputError not-csv or not-json for what is not UTF-8. */
export function readTextArgument(io: VerbIo, path: string, name: string, code: 'not-csv' | 'not-json'): string {
  const bytes = readArgument(io, path, name);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(problemOf(code, name, path, 'The file is UTF-8 text.', 'Save it as UTF-8.'));
  }
}

/** A plan and every file that it names, whose paths are relative to it. Throws InputError with all that is wrong. */
export function readPlan(io: VerbIo, path: string): Plan {
  const text = readTextArgument(io, path, 'PLAN.json', 'not-json');
  const folder = dirname(resolve(io.cwd, path));
  const { maxUploadBytes } = io.config;
  return parsePlan(text, (relative) => readLimited(resolve(folder, relative), relative, maxUploadBytes), { source: path, limitMegabytes: maxUploadBytes / 1_000_000 });
}
