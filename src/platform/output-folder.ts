import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError, problemOf } from '../engine/model/problem.js';
import { syncFolder, writeSynced } from './files.js';
import { besideOf, heal } from './leftovers.js';

export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Says of a folder's entries whether they are one of our outputs and nothing else. */
export type IsOurs = (folder: string, names: readonly string[]) => boolean;

/**
 * Refuses, before any work is done, a folder that we may not replace: a file, or a non-empty folder that is not ours.
 * Also puts back what an earlier process left when it was killed between the two renames of `replaceFolder`.
 * Throws InputError not-our-directory.
 */
export function checkOutputFolder(path: string, isOurs: IsOurs, shown: string = path): void {
  const target = targetOf(path);
  heal(target);
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw refusal(shown, 'it is a file');
  const names = readdirSync(target).sort();
  if (names.length > 0 && !isOurs(target, names)) throw refusal(shown, `it holds ${names.slice(0, 3).join(', ')}${names.length > 3 ? ', ...' : ''}`);
}

/**
 * Writes a folder beside its place, waits until the disk has it, and renames it there. At any moment, also after kill -9, either the old folder
 * or the new one is whole. Between two renames the old one stands beside under a name ending in `.before`; the next call puts it back.
 */
export function replaceFolder(path: string, files: readonly OutputFile[], isOurs: IsOurs, shown: string = path): void {
  checkOutputFolder(path, isOurs, shown);
  const target = targetOf(path);
  mkdirSync(dirname(target), { recursive: true });
  const partial = besideOf(target, 'partial');
  const before = besideOf(target, 'before');
  try {
    mkdirSync(partial);
    for (const file of files) writeSynced(join(partial, file.name), file.content);
    syncFolder(partial);
    const replaces = existsSync(target);
    if (replaces && readdirSync(target).length === 0) rmdirSync(target);
    else if (replaces) renameSync(target, before);
    renameSync(partial, target);
  } catch (error) {
    if (existsSync(before) && !existsSync(target)) renameSync(before, target);
    rmSync(partial, { recursive: true, force: true });
    throw error;
  }
  syncFolder(dirname(target));
  rmSync(before, { recursive: true, force: true });
}

/** A symbolic link is followed, so that the link stays. */
function targetOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

function refusal(shown: string, reason: string): InputError {
  const rule = `The output folder is new, empty, or holds nothing but an earlier output of ours (${reason}).`;
  return new InputError(problemOf('not-our-directory', '--out', shown, rule, 'Name another folder, or empty this one yourself.'));
}
