import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { InputError, type Problem, type ProblemCode, problemOf } from '../../engine/model/problem.js';

/** What went wrong, in words that both drivers share. */
export type DatabaseFault = 'unique' | 'reference' | 'value' | 'storage-full' | 'try-again' | 'unavailable';

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
  // A number beyond its column, or a NUL inside a text, which SQLite would take.
  [/^22(003|008|021|P05)$/, 'value'],
  [/^53100$/, 'storage-full'],
  [/^(40001|40P01|55P03)$/, 'try-again'],
  [/^(08|57P|53)|^ECONN|^ENOTFOUND$|^EPIPE$|^ETIMEDOUT$/, 'unavailable'],
];

/** Null for everything that is not a known fault of the database: an error of the program stays one. */
export function faultOf(error: unknown): DatabaseFault | null {
  // So TypeORM tells the next statement on a connection that has just died.
  if (error instanceof QueryRunnerAlreadyReleasedError) return 'unavailable';
  const code = codeOf(error);
  if (code === null) return /^Connection terminated|timeout exceeded when trying to connect/.test(messageOf(error)) ? 'unavailable' : null;
  return [...SQLITE, ...POSTGRES].find(([pattern]) => pattern.test(code))?.[1] ?? null;
}

/** The error as a user may see it: what the database said becomes a problem without values or SQL (those are in `cause`), everything else stays as it is. */
export function asProblem(error: unknown): unknown {
  const fault = faultOf(error);
  return fault === null ? error : faultAsProblem(fault, error);
}

export function faultAsProblem(fault: DatabaseFault, cause: unknown): InputError {
  const problem = new InputError(problemFor(fault, codeOf(cause)));
  problem.cause = cause;
  return problem;
}

/** `code` is the database's own word, such as ECONNREFUSED. */
function problemFor(fault: DatabaseFault, code: string | null): Problem {
  switch (fault) {
    case 'unique': return told('duplicate-code', 'code', null, 'A code is used once per kind.', 'Read the list again and choose another code.');
    case 'reference': return told('conflict', 'id', null, 'What others refer to stays, and what is referred to exists.', 'Remove what refers to it first.');
    case 'value': return told('out-of-range', 'value', code, 'Numbers fit 32 bits, and no text holds a NUL.', 'Correct the value.');
    case 'storage-full': return told('disk-full', 'database', code, 'Nothing is written unless all of it fits.', 'Free space on the disk of the database, then send it again.');
    case 'try-again': return told('conflict', 'database', code, 'Two changes of the same rows do not happen at once.', 'Send it again.');
    case 'unavailable': return told('not-ready', 'database', code, 'The database answers.', 'See the log of the service; DATABASE_URL or DATA_DIR says where it is.');
  }
}

/** Without a value to quote, the rule speaks for itself. */
function told(code: ProblemCode, field: string, value: string | null, rule: string, hint: string): Problem {
  return value === null ? { code, field, value, rule, message: `${rule} ${hint}`, hint } : problemOf(code, field, value, rule, hint);
}

function codeOf(error: unknown): string | null {
  const told: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const code = (told as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
