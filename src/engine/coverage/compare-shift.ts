import type { Shift } from '../model/roster.js';
import type { Instant, Zone } from '../model/time.js';
import { elapsedMinutes, localDate, localMinute } from '../time/local.js';
import { isoLocal } from '../time/iso.js';
import { possibleInstants } from '../time/wall.js';
import { MINUTE_MS } from '../time/dates.js';
import { duration } from './words.js';

/** What happens to one date, as a sentence without its subject: `works 2027-03-09 09:00-17:00 Asia/Manila instead of 07:00-15:00: starts 2 h later.` */
export function shiftSentence(before: Shift | null, after: Shift | null): string {
  if (before !== null && after !== null) return changeSentence(before, after);
  if (after !== null) return `works ${after.date} ${clock(after)} ${after.zone} (${duration(elapsedMinutes(after))}) and was off.`;
  if (before !== null) return `is off on ${before.date} and worked ${clock(before)} ${before.zone} (${duration(elapsedMinutes(before))}).`;
  throw new RangeError('a difference has a shift on at least one side');
}

function changeSentence(before: Shift, after: Shift): string {
  const what = changesOf(before, after).join(', ');
  if (before.startMs === after.startMs && before.endMs === after.endMs) return `keeps ${after.date} ${clock(after)} ${after.zone}: ${what}.`;
  return `works ${after.date} ${clock(after)} ${after.zone} instead of ${clock(before)}: ${what}.`;
}

function changesOf(before: Shift, after: Shift): readonly string[] {
  const start = (after.startMs - before.startMs) / MINUTE_MS;
  const length = elapsedMinutes(after) - elapsedMinutes(before);
  const words = [
    ...(start === 0 ? [] : [`starts ${duration(Math.abs(start))} ${start > 0 ? 'later' : 'earlier'}`]),
    ...(length === 0 ? [] : [`${duration(Math.abs(length))} ${length > 0 ? 'longer' : 'shorter'}`]),
    ...(['queue', 'site', 'pattern'] as const).filter((key) => before[key] !== after[key]).map((key) => `${key} ${after[key]} instead of ${before[key]}`),
    ...(breaksOf(before) === breaksOf(after) ? [] : [start === 0 && length === 0 ? `other breaks: ${breaksInWords(after)}` : 'other breaks']),
  ];
  return words.length === 0 ? ['other segments'] : words;
}

/** Breaks by their place inside the shift: a shift that only moves keeps them. */
function breaksOf(shift: Shift): string {
  return JSON.stringify(shift.segments.filter((s) => s.kind !== 'work').map((s) => [s.kind, s.paid, s.covers, s.startMs - shift.startMs, s.endMs - shift.startMs]));
}

function breaksInWords(shift: Shift): string {
  const breaks = shift.segments.filter((s) => s.kind !== 'work').map((s) => `${s.kind} ${reading(shift.zone, s.startMs)}-${reading(shift.zone, s.endMs)}`);
  return breaks.length === 0 ? 'none' : breaks.join(', ');
}

function clock(shift: Shift): string {
  return `${reading(shift.zone, shift.startMs)}-${reading(shift.zone, shift.endMs)}`;
}

/** `09:00`; with its offset, `01:30+02:00`, where the clock shows the reading twice. */
function reading(zone: Zone, at: Instant): string {
  const text = isoLocal(zone, at);
  const twice = possibleInstants(zone, localDate(zone, at), localMinute(zone, at)).length > 1;
  return `${text.slice(11, 16)}${twice ? text.slice(19) : ''}`;
}
