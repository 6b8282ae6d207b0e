import BetterSqlite3 from 'better-sqlite3';
import { dirname } from 'node:path';
import { problemOf, InputError } from '../../engine/model/problem.js';
import { asProblem } from './database-errors.js';

/** A process that is just ending gets so long to let go, ms; the thread stands still meanwhile. */
const WAIT_MS = 1000;

/**
 * Makes a SQLite file the business of this process alone: turns, claimed jobs and what is kept in memory all count on it. The lock is an
 * exclusive transaction of SQLite on an empty file beside the database, so the system lets go of it whatever ends the process, and no lock is
 * ever left behind. Returns how to let go. Throws InputError not-ready while another process holds it.
 */
export function lockForThisProcess(file: string): () => void {
  let lock: BetterSqlite3.Database | null = null;
  try {
    lock = new BetterSqlite3(`${file}.lock`, { timeout: WAIT_MS });
    lock.exec('BEGIN EXCLUSIVE');
    return () => void lock?.close();
  } catch (error) {
    lock?.close();
    if (!/^SQLITE_BUSY/.test(String((error as { code?: unknown }).code))) throw asProblem(error);
    throw new InputError(problemOf(
      'not-ready', 'DATA_DIR', dirname(file), 'One process at a time uses a SQLite database, and another one is using this.',
      'End the other process, choose another DATA_DIR, or let several share a PostgreSQL by DATABASE_URL.',
    ));
  }
}
