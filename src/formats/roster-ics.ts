import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Segment, Shift } from '../engine/model/roster.js';
import type { Instant, Zone } from '../engine/model/time.js';
import { isoLocal } from '../engine/time/iso.js';
import { elapsedMinutes } from '../engine/time/local.js';
import { hoursText } from './summary/words.js';

export interface PublishedChange {
  readonly shift: Shift;
  /** When it was published, or taken back: DTSTAMP, and SEQUENCE, by which calendars tell a newer state of an event from an older one. */
  readonly changedAtMs: Instant;
}

export interface CalendarShift extends PublishedChange {
  /** Sentences for its description, such as that the clocks change in this night. */
  readonly notes: readonly string[];
}

/** One agent's own calendar: what is published, and what was published and is not any more. */
export interface AgentCalendar {
  /** Zone of the clock readings in descriptions. The events themselves are UTC instants: every device shows them on its own clock. */
  readonly zone: Zone;
  readonly shifts: readonly CalendarShift[];
  /** Published earlier and taken back. Where `shifts` holds one of the same date it takes its place; the others are told as cancelled, the latest of a date. */
  readonly withdrawn: readonly PublishedChange[];
}

const CALENDAR_NAME = 'Sunshift shifts';
const WITHDRAWN = 'This shift is not in your roster any more.';
const REFRESH_SECONDS = 3600;
/** SEQUENCE counts the seconds from 2020-01-01: it grows with every publication, whichever roster it is, and stays below 2^31 until 2088. */
const SEQUENCE_EPOCH_MS = Date.UTC(2020, 0, 1);

/**
 * An iCalendar (RFC 5545) of one agent's shifts, METHOD:PUBLISH, events in order of time. The UID of an event follows from agent and date
 * alone, so that a shift that moves within its date moves in the calendar instead of appearing twice. Names, pay and other people are not in
 * it; agent codes only inside a hash. The same input gives the same bytes.
 */
export function agentCalendarIcs({ zone, shifts, withdrawn }: AgentCalendar): string {
  const now = identified(shifts);
  const current = new Set(now.map(({ uid }) => uid));
  const gone = latestOf(withdrawn).filter(({ uid }) => !current.has(uid));
  const prodId = { company: 'sunshift', product: 'sunshift', language: 'EN' };
  const calendar = ical({ name: CALENDAR_NAME, method: ICalCalendarMethod.PUBLISH, prodId, ttl: REFRESH_SECONDS });
  const events = [
    ...now.map(({ uid, item }) => ({ uid, ...item, status: ICalEventStatus.CONFIRMED, description: describe(item, zone) })),
    ...gone.map(({ uid, item }) => ({ uid, ...item, status: ICalEventStatus.CANCELLED, description: WITHDRAWN })),
  ].sort((a, b) => a.shift.startMs - b.shift.startMs || (a.uid < b.uid ? -1 : 1));
  for (const { uid, shift, changedAtMs, status, description } of events) {
    calendar.createEvent({
      id: uid, sequence: Math.floor((changedAtMs - SEQUENCE_EPOCH_MS) / 1000), stamp: new Date(changedAtMs), status,
      start: new Date(shift.startMs), end: new Date(shift.endMs), summary: `Shift: ${shift.queue}`, location: shift.site, description,
      transparency: status === ICalEventStatus.CANCELLED ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  return calendar.toString();
}

interface Identified<T> {
  readonly uid: string;
  readonly item: T;
}

/** The rules allow one start a date; an edited roster may hold more, which are counted in order of their starts. */
function identified<T extends PublishedChange>(items: readonly T[]): readonly Identified<T>[] {
  const counts = new Map<string, number>();
  return [...items].sort((a, b) => a.shift.startMs - b.shift.startMs).map((item) => {
    const { agent, date } = item.shift;
    const count = (counts.get(date) ?? 0) + 1;
    counts.set(date, count);
    return { uid: `${createHash('sha256').update(JSON.stringify([agent, date, count])).digest('hex').slice(0, 32)}@sunshift`, item };
  });
}

/** Each date as the last roster that held it had it: what was taken back twice is cancelled once. */
function latestOf(withdrawn: readonly PublishedChange[]): readonly Identified<PublishedChange>[] {
  const latest = new Map<string, number>();
  for (const { shift, changedAtMs } of withdrawn) latest.set(shift.date, Math.max(latest.get(shift.date) ?? -Infinity, changedAtMs));
  return identified(withdrawn.filter(({ shift, changedAtMs }) => latest.get(shift.date) === changedAtMs));
}

function describe({ shift, notes }: CalendarShift, zone: Zone): string {
  const paid = shift.segments.reduce((sum, segment) => sum + (segment.paid ? elapsedMinutes(segment) : 0), 0);
  const clock = (at: Instant): string => isoLocal(zone, at).slice(11, 16);
  const line = (segment: Segment): string => `${clock(segment.startMs)}-${clock(segment.endMs)} ${segment.kind}${segment.paid ? '' : ', unpaid'}`;
  return [
    `${clock(shift.startMs)}-${clock(shift.endMs)} ${zone}: ${hoursText(elapsedMinutes(shift))} h, ${hoursText(paid)} h of them paid`,
    ...shift.segments.filter((segment) => segment.kind !== 'work').map(line),
    ...notes,
  ].join('\n');
}
