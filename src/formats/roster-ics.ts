import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Segment, Shift } from '../engine/model/roster.js';
import type { Instant, Zone } from '../engine/model/time.js';
import { isoLocal } from '../engine/time/iso.js';
import { elapsedMinutes } from '../engine/time/local.js';
import { hoursText } from './summary/words.js';

export interface CalendarShift {
  readonly shift: Shift;
  /** Sentences for its description, such as that the clocks change in this night. */
  readonly notes: readonly string[];
}

/** One agent's own calendar: what is published, and what was published and is not any more. */
export interface AgentCalendar {
  /** Zone of the clock readings in descriptions. The events themselves are UTC instants: every device shows them on its own clock. */
  readonly zone: Zone;
  readonly shifts: readonly CalendarShift[];
  /** Published earlier. Where `shifts` holds one of the same date it takes its place; the others are told as cancelled. */
  readonly withdrawn: readonly Shift[];
  /** Counts up with each publication: SEQUENCE, by which calendars tell a newer state of an event from an older one. */
  readonly publication: number;
  /** DTSTAMP. */
  readonly publishedAtMs: Instant;
}

const CALENDAR_NAME = 'Sunshift shifts';
const REFRESH_SECONDS = 3600;

/**
 * An iCalendar (RFC 5545) of one agent's shifts, METHOD:PUBLISH, events in order of time. The UID of an event follows from agent and date
 * alone, so that a shift that moves within its date moves in the calendar instead of appearing twice. Names, pay and other people are not in
 * it; agent codes only inside a hash. The same input gives the same bytes.
 */
export function agentCalendarIcs({ zone, shifts, withdrawn, publication, publishedAtMs }: AgentCalendar): string {
  const now = identified(shifts, ({ shift }) => shift);
  const current = new Set(now.map(({ uid }) => uid));
  const gone = identified(withdrawn, (shift) => shift).filter(({ uid }) => !current.has(uid));
  const calendar = ical({ name: CALENDAR_NAME, method: ICalCalendarMethod.PUBLISH, prodId: { company: 'sunshift', product: 'sunshift', language: 'EN' }, ttl: REFRESH_SECONDS });
  const events = [
    ...now.map(({ uid, item }) => ({ uid, shift: item.shift, status: ICalEventStatus.CONFIRMED, description: describe(item, zone) })),
    ...gone.map(({ uid, item }) => ({ uid, shift: item, status: ICalEventStatus.CANCELLED, description: 'This shift is not in your roster any more.' })),
  ].sort((a, b) => a.shift.startMs - b.shift.startMs || (a.uid < b.uid ? -1 : 1));
  for (const { uid, shift, status, description } of events) {
    calendar.createEvent({
      id: uid, sequence: publication, stamp: new Date(publishedAtMs), start: new Date(shift.startMs), end: new Date(shift.endMs), status,
      summary: `Shift: ${shift.queue}`, location: shift.site, description,
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
function identified<T>(items: readonly T[], shiftOf: (item: T) => Shift): readonly Identified<T>[] {
  const counts = new Map<string, number>();
  return [...items].sort((a, b) => shiftOf(a).startMs - shiftOf(b).startMs).map((item) => {
    const { agent, date } = shiftOf(item);
    const key = JSON.stringify([agent, date]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { uid: `${createHash('sha256').update(JSON.stringify([agent, date, count])).digest('hex').slice(0, 32)}@sunshift`, item };
  });
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
