/**
 * Occupancy: share of staffed time in which an agent handles a contact.
 * Where all contacts are served (Erlang C) `A / n`; at or below the load 1, agents are never free. No agents: 1 under load, 0 without.
 */
export function delayOccupancy(agents: number, offeredErlangs: number): number {
  if (offeredErlangs === 0) return 0;
  return agents > offeredErlangs ? offeredErlangs / agents : 1;
}

/** Where blocked contacts are lost (Erlang B) only the carried load occupies agents: `A·(1 − B) / n`. No agents: 1 under load, 0 without. */
export function lossOccupancy(agents: number, offeredErlangs: number, blocking: number): number {
  if (offeredErlangs === 0) return 0;
  return agents === 0 ? 1 : Math.min(1, (offeredErlangs * (1 - blocking)) / agents);
}
