import { encodeCursor } from '../../platform/http/cursor.js';
import type { ListQuery, Page } from '../../platform/http/list-query.js';
import { refusal } from '../../platform/http/refusals.js';

/** Items before the page, out of its cursor: for lists that are worked out anew and never change. Throws InputError bad-cursor. */
export function skippedBy({ after }: ListQuery): number {
  if (after === null) return 0;
  if (/^[1-9]\d{0,8}$/.test(after)) return Number(after);
  throw refusal('bad-cursor', 'cursor', after, 'It is the nextCursor of this list, as it was given.', 'Begin without a cursor.');
}

/** The page of `items` that begins after `skip` of `total`. */
export function countedPage<T>(items: readonly T[], skip: number, total: number): Page<T> {
  const end = skip + items.length;
  return { items, nextCursor: items.length > 0 && end < total ? encodeCursor(String(end)) : null };
}
