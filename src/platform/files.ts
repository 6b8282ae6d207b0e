import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError, problemOf } from '../engine/model/problem.js';
import { besideOf, heal } from './leftovers.js';

/**
 * The bytes of a file a user named. `field` is what he would recognise it by (an option, an argument), `shown` the path as he typed it.
 * Throws InputError: file-not-found, file-too-large.
 */
export function readInputFile(path: string, field: string, maxBytes: number, shown: string = path): Buffer {
  try {
    return readLimited(path, field, maxBytes, shown);
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(field, shown, error);
  }
}

/** The same, but what the file system says (ENOENT, EISDIR, ...) is thrown as it is. Pipes work; reading stops soon after `maxBytes`. */
export function readLimited(path: string, field: string, maxBytes: number, shown: string = path): Buffer {
  const handle = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let total = 0; total <= maxBytes; ) {
      const chunk = Buffer.allocUnsafe(1 << 20);
      const got = readSync(handle, chunk, 0, chunk.length, null);
      if (got === 0) return Buffer.concat(chunks, total);
      chunks.push(chunk.subarray(0, got));
      total += got;
    }
  } finally {
    closeSync(handle);
  }
  throw tooLarge(field, shown, maxBytes);
}

function unreadable(field: string, shown: string, error: unknown): InputError {
  const reason = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
  const hint = 'Check the path: those in a plan are relative to the plan file, others to the current folder.';
  return new InputError(problemOf('file-not-found', field, shown, `The file exists and can be read (${reason}).`, hint));
}

function tooLarge(field: string, shown: string, maxBytes: number): InputError {
  const rule = `A file has at most ${maxBytes} bytes (SUNSHIFT_MAX_UPLOAD_MB).`;
  return new InputError(problemOf('file-too-large', field, shown, rule, 'Split the file, or raise SUNSHIFT_MAX_UPLOAD_MB.'));
}

/** Replaces one file: written beside, synced, renamed, so that a reader sees the old bytes or the new ones. Makes missing parent folders. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  mkdirSync(dirname(target), { recursive: true });
  heal(target);
  const beside = besideOf(target, 'partial');
  try {
    writeSynced(beside, content);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  syncFolder(dirname(target));
}

/** Writes a new file and waits until the disk has it. */
export function writeSynced(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const handle = openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes renames inside a folder durable. Some systems (Windows) cannot sync a folder: there the rename alone must do. */
export function syncFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    return;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
