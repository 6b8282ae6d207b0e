import type { Instant, LocalDate, Span, Zone } from '../model/time.js';
import { MINUTE_MS } from '../time/dates.js';
import { isoLocal, isoUtc } from '../time/iso.js';
import { elapsedMinutes, localDate, localDay } from '../time/local.js';
import type { Transition } from '../time/zone.js';
import { duration } from './words.js';

/** A change of the clocks as it concerns one person. */
export interface ClockMark {
  readonly atMs: Instant;
  /** Local date on which the change falls, by the clock before it. */
  readonly date: LocalDate;
  /** Forward is above 0. */
  readonly minutes: number;
  /** How long that local date lasts. */
  readonly dayMinutes: number;
  readonly sentence: string;
}

/**
 * `At 02:00 the clocks go forward to 03:00 in Europe/Warsaw. This night lasts 8 h and is 9 h long on your clock.`
 * The second half only where the change falls into a presence.
 */
export function clockMark(zone: Zone, { atMs, beforeMinutes, afterMinutes }: Transition, presence: Span | null): ClockMark {
  const minutes = afterMinutes - beforeMinutes;
  // The date that loses or gains: that of the first reading skipped, or of the last one before the clock goes back (which may be midnight).
  const date = localDate('UTC', atMs + beforeMinutes * MINUTE_MS - (minutes > 0 ? 0 : 1));
  const change = `${date}: at ${reading(date, atMs, beforeMinutes)} the clocks go ${minutes > 0 ? 'forward' : 'back'} to ${reading(date, atMs, afterMinutes)} in ${zone}.`;
  return { atMs, date, minutes, dayMinutes: elapsedMinutes(localDay(zone, date)), sentence: presence === null ? change : `${change} ${concerns(zone, presence, minutes)}` };
}

function concerns(zone: Zone, presence: Span, minutes: number): string {
  const elapsed = elapsedMinutes(presence);
  const what = isoLocal(zone, presence.startMs).slice(0, 10) === isoLocal(zone, presence.endMs - 1).slice(0, 10) ? 'shift' : 'night';
  return `This ${what} lasts ${duration(elapsed)} and is ${duration(elapsed + minutes)} long on your clock.`;
}

/** Clock reading, with its date where that is not `date`. */
function reading(date: LocalDate, at: Instant, offsetMinutes: number): string {
  const text = isoUtc(at + offsetMinutes * MINUTE_MS).slice(0, 16).replace('T', ' ');
  return text.startsWith(date) ? text.slice(11) : text;
}
