import { resolve } from 'node:path';
import { readInputFile } from '../platform/files.js';
import type { VerbIo } from './verb.js';

/** The bytes of a file named on the command line, relative to the current folder. Throws InputError: file-not-found, file-too-large. */
export function readArgument(io: VerbIo, path: string, name: string): Buffer {
  return readInputFile(resolve(io.cwd, path), name, io.config.maxUploadBytes, path);
}
