import type { Instant, Span, Zone } from '../model/time.js';
import { DAY_MS, MINUTE_MS } from './dates.js';
import { offsetMinutes } from './zone.js';

/** From `fromMs` on, the zone's clock stands `offsetMinutes` ahead of UTC. */
export interface OffsetSpell {
  readonly fromMs: Instant;
  readonly offsetMinutes: number;
}

/**
 * The spells of constant offset that cover `span`, in time order; the first begins at or before its start. One question to tzdata per day and
 * some twenty per clock change, so that a series of many years costs milliseconds; two changes within one day are not looked for.
 */
export function offsetSpells(zone: Zone, span: Span): readonly OffsetSpell[] {
  const spells: OffsetSpell[] = [{ fromMs: span.startMs, offsetMinutes: offsetMinutes(zone, span.startMs) }];
  if (zone === 'UTC') return spells;
  for (let at = span.startMs; at < span.endMs; at += DAY_MS) {
    const next = Math.min(at + DAY_MS, span.endMs);
    const offset = offsetMinutes(zone, next);
    if (offset !== spells[spells.length - 1].offsetMinutes) spells.push({ fromMs: firstWith(zone, offset, at, next), offsetMinutes: offset });
  }
  return spells;
}

/** First whole minute in `(lo, hi]` at which the zone has this offset; it has it at `hi`, not at `lo`. */
function firstWith(zone: Zone, offset: number, lo: Instant, hi: Instant): Instant {
  while (hi - lo > MINUTE_MS) {
    const mid = lo + Math.floor((hi - lo) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetMinutes(zone, mid) === offset) hi = mid;
    else lo = mid;
  }
  return hi;
}
