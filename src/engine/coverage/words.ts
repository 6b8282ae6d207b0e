import type { Instant, Zone } from '../model/time.js';
import { isoLocal } from '../time/iso.js';

/** `2027-03-09 07:00+08:00 Asia/Manila`: a local time that names one instant also where the clock shows it twice. */
export function localStamp(zone: Zone, at: Instant): string {
  const [date, clock] = isoLocal(zone, at).split('T');
  return `${date} ${clock.slice(0, 5)}${clock.slice(8)} ${zone}`;
}

/** `10 h 45 min`, `11 h`, `45 min`; a minus sign stands before the whole. */
export function duration(minutes: number): string {
  const size = Math.abs(minutes);
  const hours = Math.floor(size / 60);
  const rest = size - hours * 60;
  const text = hours === 0 ? `${rest} min` : rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
  return minutes < 0 ? `-${text}` : text;
}

/** `1 day`, `3 days`. */
export function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
