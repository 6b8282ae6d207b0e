import { createHash } from 'node:crypto';
import { InputError, problemOf } from '../../engine/model/problem.js';

/** A key that a client chose is remembered this long; after that the same key is a new request. */
export const KEY_LIFE_MS = 7 * 24 * 3_600_000;

/** The header Idempotency-Key: null when none is sent. Throws InputError unless it is 1 to 200 visible ASCII characters. */
export function idempotencyKeyOf(header: string | undefined): string | null {
  if (header === undefined) return null;
  if (/^[\x21-\x7e]{1,200}$/.test(header)) return header;
  throw new InputError(problemOf('out-of-range', 'Idempotency-Key', header, 'It is 1 to 200 visible ASCII characters.', 'Send a new UUID for each request that is meant, and the same one again when its answer was lost.'));
}

/** What must be equal for two requests to be the same request: kind, payload with its keys in order, and the bytes of every file. */
export function requestDigest(kind: string, payload: unknown, files: readonly { readonly name: string; readonly content: Uint8Array }[]): string {
  const hash = createHash('sha256').update(JSON.stringify([kind, sorted(payload)]));
  for (const { name, content } of files) hash.update(JSON.stringify(name)).update(createHash('sha256').update(content).digest());
  return hash.digest('hex');
}

/** The key was used for another request. */
export function keyConflict(key: string): InputError {
  const rule = 'One key stands for one request: the same body again is answered as the first time, another body is refused.';
  return new InputError(problemOf('idempotency-conflict', 'Idempotency-Key', key, rule, 'Send a new key with a new request.'));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}
