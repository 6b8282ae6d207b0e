import type { ProblemCode } from '../../engine/model/problem.js';

/** Codes that are no 422. docs/errors.md shows the same numbers; a test compares the two. */
const OTHERS: Partial<Record<ProblemCode, number>> = {
  'not-json': 400, 'not-csv': 400, 'bad-request': 400,
  'foreign-origin': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'request-timeout': 408,
  'duplicate-code': 409, 'contradictory-pins': 409, 'verification-failed': 409, conflict: 409, 'idempotency-conflict': 409,
  'stale-version': 412,
  'file-too-large': 413,
  'unsupported-media-type': 415,
  'if-match-required': 428,
  'too-many-requests': 429,
  unexpected: 500,
  'not-available': 501,
  'not-ready': 503,
  'disk-full': 507,
};

/** HTTP status of a problem code: 422 (the request is understood, a value in it breaks a rule) unless listed. */
export function statusOf(code: ProblemCode): number {
  return OTHERS[code] ?? 422;
}
