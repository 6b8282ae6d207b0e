import type { Instant, Zone } from '../../src/engine/model/time.js';
import { localDate, localMinute } from '../../src/engine/time/local.js';

/** `2027-03-08T00:00Z`. */
export function utcStamp(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 16)}Z`;
}

/** `2027-03-07T19:00`: the clock face of the zone, without an offset, as telephone systems export it. */
export function wallStamp(zone: Zone, at: Instant): string {
  const minute = localMinute(zone, at);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${localDate(zone, at)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
