import { refusal } from './refusals.js';

/** An opaque cursor out of the sort key (a code, an id) of the last item of a page. */
export function encodeCursor(after: string): string {
  return Buffer.from(JSON.stringify([1, after]), 'utf8').toString('base64url');
}

/** The sort key again. Throws InputError bad-cursor for what `encodeCursor` never wrote. */
export function decodeCursor(cursor: string): string {
  try {
    const [version, after] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [unknown, unknown];
    if (version === 1 && typeof after === 'string' && !after.includes('\0') && encodeCursor(after) === cursor) return after;
  } catch {
    // told below
  }
  throw refusal('bad-cursor', 'cursor', cursor, 'It is the nextCursor of a list, as it was given.', 'Begin without a cursor.');
}
