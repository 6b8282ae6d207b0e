import { InputError } from '../../engine/model/problem.js';
import { faultOf } from '../database/database-errors.js';

/** Starts of one job, counted before each start: a job that takes the whole process down with it counts too. */
export const MOST_ATTEMPTS = 3;

/** Milliseconds to wait after the first and the second failed attempt. */
const WAITS_MS = [500, 2000] as const;

export type Verdict = { readonly kind: 'again'; readonly afterMs: number } | { readonly kind: 'failed' };

/** What becomes of a job whose attempt number `attempts` (from 1) threw. Bad input stays bad: it is not tried again. */
export function verdictOn(attempts: number, error: unknown): Verdict {
  const attemptsLeft = attempts < MOST_ATTEMPTS;
  return attemptsLeft && mayPass(error) ? { kind: 'again', afterMs: WAITS_MS[attempts - 1] } : { kind: 'failed' };
}

/** A full disk and a database that is away are told as InputError too, but they pass. */
function mayPass(error: unknown): boolean {
  return !(error instanceof InputError) || isOfTheDatabase(error);
}

/** A fault of the database that passes by itself, or once somebody makes room: no fault of what was to be written. */
export function isOfTheDatabase(error: unknown): boolean {
  const fault = faultOf(error instanceof InputError ? error.cause : error);
  return fault === 'storage-full' || fault === 'try-again' || fault === 'unavailable';
}
