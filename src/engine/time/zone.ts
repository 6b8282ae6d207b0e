import { IANAZone } from 'luxon';
import type { Instant, Zone } from '../model/time.js';

const zones = new Map<Zone, IANAZone>();

/** Is this a zone name that the installed tzdata knows? */
export function isZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

function zoneOf(name: Zone): IANAZone {
  let zone = zones.get(name);
  if (!zone) {
    zone = IANAZone.create(name);
    zones.set(name, zone);
  }
  return zone;
}

/** Local clock minus UTC at this instant, in minutes. */
export function offsetMinutes(zone: Zone, at: Instant): number {
  return zone === 'UTC' ? 0 : zoneOf(zone).offset(at);
}
