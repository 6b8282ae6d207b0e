import type { Span } from '../../model/time.js';

/** Does no minute of `span` lie in any of the others? Touching is no overlap. Asked for every option of every agent, so without a call for each pair. */
export function isApart(others: readonly Span[], span: Span): boolean {
  for (const other of others) {
    if (other.startMs < span.endMs && span.startMs < other.endMs && other.startMs < other.endMs) return false;
  }
  return true;
}
