import { QueryFailedError } from 'typeorm';
import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';

/** What went wrong, in words that both drivers share. */
export type DatabaseFault = 'unique' | 'reference' | 'storage-full' | 'try-again' | 'unavailable';

const SQLITE: readonly (readonly [RegExp, DatabaseFault])[] = [
  [/^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/, 'unique'],
  [/^SQLITE_CONSTRAINT_(FOREIGNKEY|TRIGGER)$/, 'reference'],
  // The shared-memory file beside the write-ahead log cannot grow on a full disk; SQLite reports that as an I/O error.
  [/^SQLITE_(FULL|IOERR_SHMSIZE|IOERR_WRITE)$/, 'storage-full'],
  [/^SQLITE_(BUSY|LOCKED)/, 'try-again'],
  [/^SQLITE_(CANTOPEN|READONLY|IOERR|CORRUPT|NOTADB)/, 'unavailable'],
];

const POSTGRES: readonly (readonly [RegExp, DatabaseFault])[] = [
  [/^23505$/, 'unique'],
  [/^23503$/, 'reference'],
  [/^53100$/, 'storage-full'],
  [/^(40001|40P01|55P03)$/, 'try-again'],
  [/^(08|57P|53)|^ECONN|^ENOTFOUND$|^EPIPE$|^ETIMEDOUT$/, 'unavailable'],
];

/** Null for everything that is not a known fault of the database: an error of the program stays one. */
export function faultOf(error: unknown): DatabaseFault | null {
  const code = codeOf(error instanceof QueryFailedError ? error.driverError : error);
  if (code === null) return /^Connection terminated|timeout exceeded when trying to connect/.test(messageOf(error)) ? 'unavailable' : null;
  return [...SQLITE, ...POSTGRES].find(([pattern]) => pattern.test(code))?.[1] ?? null;
}

/** The error as a user may see it: what the database said becomes a problem without values or SQL (those are in `cause`), everything else stays as it is. */
export function asProblem(error: unknown): unknown {
  const fault = faultOf(error);
  if (fault === null) return error;
  const problem = new InputError(problemFor(fault));
  problem.cause = error;
  return problem;
}

function problemFor(fault: DatabaseFault): Problem {
  switch (fault) {
    case 'unique': return problemOf('duplicate-code', 'code', undefined, 'A code is used once per kind.', 'Read the list again and choose another code.');
    case 'reference': return problemOf('conflict', 'id', undefined, 'What others refer to stays, and what is referred to exists.', 'Remove what refers to it first.');
    case 'storage-full': return problemOf('disk-full', 'database', 'full', 'Nothing is written unless all of it fits.', 'Free space on the disk of the database, then send it again.');
    case 'try-again': return problemOf('conflict', 'database', 'busy', 'Two changes of the same rows do not happen at once.', 'Send it again.');
    case 'unavailable': return problemOf('not-ready', 'database', 'unavailable', 'The database answers.', 'See the log of the service; DATABASE_URL or DATA_DIR says where it is.');
  }
}

function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
