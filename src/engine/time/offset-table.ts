import type { Instant, Span, Zone } from '../model/time.js';
import { offsetMinutes, transitionsIn } from './zone.js';

/** From `fromMs` on, the zone's clock stands `offsetMinutes` ahead of UTC. */
export interface OffsetSpell {
  readonly fromMs: Instant;
  readonly offsetMinutes: number;
}

/** The spells of constant offset that cover `span`, its end included, in time order; the first begins at its start. */
export function offsetSpells(zone: Zone, span: Span): readonly OffsetSpell[] {
  const changes = transitionsIn(zone, { startMs: span.startMs + 1, endMs: span.endMs + 1 });
  return [
    { fromMs: span.startMs, offsetMinutes: offsetMinutes(zone, span.startMs) },
    ...changes.map((change) => ({ fromMs: change.atMs, offsetMinutes: change.afterMinutes })),
  ];
}
