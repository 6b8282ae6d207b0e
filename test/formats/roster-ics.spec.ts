import ICAL from 'ical.js';
import type { Shift } from '../../src/engine/model/roster.js';
import { type AgentCalendar, agentCalendarIcs } from '../../src/formats/roster-ics.js';
import { agentOf, planOf, queueOf, shiftOf, siteOf } from '../support/builders.js';

const plan = planOf({ start: '2027-10-25', days: 14, agents: [agentOf({ code: 'ana', name: 'Ana Cruz', zone: 'Europe/Warsaw' })] });
const shift = (date: string, start: string) => shiftOf(plan, 'ana', date, start);
const PUBLISHED = Date.parse('2027-10-01T09:30:00Z');

const LATER = Date.parse('2027-10-02T09:30:00Z');
const secondsSince2020 = (at: number): number => (at - Date.parse('2020-01-01T00:00:00Z')) / 1000;
const gone = (own: Shift, changedAtMs = LATER) => ({ shift: own, changedAtMs });

function calendarOf(shifts: readonly Shift[], rest: Partial<AgentCalendar> = {}, changedAtMs = PUBLISHED): string {
  return agentCalendarIcs({ zone: 'Europe/Warsaw', shifts: shifts.map((s) => ({ shift: s, changedAtMs, notes: [] })), withdrawn: [], ...rest });
}

/** Events as a second library reads them. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid, sequence: event.sequence, status: component.getFirstPropertyValue('status'), summary: event.summary, location: event.location,
      description: event.description, start: event.startDate.toJSDate().toISOString(), end: event.endDate.toJSDate().toISOString(),
      zone: event.startDate.zone.tzid, stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
}

describe('an agent\'s calendar', () => {
  it('is read back by another library: UTC instants, confirmed, with the moment of its publication as SEQUENCE', () => {
    const [event, ...others] = eventsIn(calendarOf([shift('2027-10-26', '08:00')]));
    expect(others).toEqual([]);
    expect(event).toEqual({
      uid: expect.stringMatching(/^[0-9a-f]{32}@sunshift$/), sequence: secondsSince2020(PUBLISHED), status: 'CONFIRMED', summary: 'Shift: Q', location: 'S',
      description: '08:00-16:00 Europe/Warsaw: 8 h, 7.5 h of them paid\n09:00-09:15 break\n09:15-09:45 meal, unpaid\n10:45-11:00 break',
      start: '2027-10-26T06:00:00.000Z', end: '2027-10-26T14:00:00.000Z', zone: 'UTC', stamp: '2027-10-01T09:30:00Z',
    });
  });

  it('keeps the instants of a night in which the clocks go back', () => {
    const [event] = eventsIn(calendarOf([shift('2027-10-30', '22:00')]));
    expect([event.start, event.end]).toEqual(['2027-10-30T20:00:00.000Z', '2027-10-31T04:00:00.000Z']);
  });

  it('is METHOD:PUBLISH, needs no VTIMEZONE and folds its lines at 75 octets, CRLF', () => {
    const text = calendarOf([shift('2027-10-26', '08:00')]);
    expect(text).toContain('METHOD:PUBLISH\r\n');
    expect(text).not.toMatch(/TZID|VTIMEZONE/);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  });

  it('names an event by agent and date: a shift that moves keeps its UID, other dates and other agents have others', () => {
    const uid = (text: string): string => eventsIn(text)[0].uid;
    expect(uid(calendarOf([shift('2027-10-26', '08:00')]))).toBe(uid(calendarOf([shift('2027-10-26', '14:00')], {}, LATER)));
    expect(uid(calendarOf([shift('2027-10-26', '08:00')]))).not.toBe(uid(calendarOf([shift('2027-10-27', '08:00')])));
    expect(uid(calendarOf([shift('2027-10-26', '08:00')]))).not.toBe(uid(calendarOf([{ ...shift('2027-10-26', '08:00'), agent: 'bo' }])));
  });

  it('tells what was published and is no more as cancelled, and what moved within its date once', () => {
    const events = eventsIn(calendarOf([shift('2027-10-26', '14:00')], { withdrawn: [gone(shift('2027-10-26', '08:00')), gone(shift('2027-10-28', '08:00'))] }));
    expect(events.map((e) => [e.start, e.status, e.sequence])).toEqual([
      ['2027-10-26T12:00:00.000Z', 'CONFIRMED', secondsSince2020(PUBLISHED)], ['2027-10-28T06:00:00.000Z', 'CANCELLED', secondsSince2020(LATER)],
    ]);
    expect(new Set(events.map((e) => e.uid)).size).toBe(2);
  });

  it('cancels once what was taken back twice, as it stood last', () => {
    const events = eventsIn(calendarOf([], { withdrawn: [gone(shift('2027-10-28', '08:00'), PUBLISHED), gone(shift('2027-10-28', '10:00'), LATER)] }));
    expect(events.map((e) => [e.start, e.status])).toEqual([['2027-10-28T08:00:00.000Z', 'CANCELLED']]);
  });

  it('keeps two starts of one date apart', () => {
    const events = eventsIn(calendarOf([shift('2027-10-26', '18:00'), shift('2027-10-26', '06:00')]));
    expect(events.map((e) => e.start)).toEqual(['2027-10-26T04:00:00.000Z', '2027-10-26T16:00:00.000Z']);
    expect(new Set(events.map((e) => e.uid)).size).toBe(2);
  });

  it('carries notes, and any text unharmed', () => {
    const odd = planOf({
      sites: [siteOf({ code: 'Łódź; a, b' })], queues: [queueOf({ code: 'chat\\voice' })],
      agents: [agentOf({ site: 'Łódź; a, b', queue: 'chat\\voice' })],
    });
    const own = shiftOf(odd, 'A', '2027-03-09', '08:00');
    const note = 'Clocks go back; this night is 9 h long, "on your clock" 夜勤 夜勤 夜勤 夜勤 夜勤 夜勤 夜勤 夜勤 夜勤 夜勤.';
    const text = calendarOf([], { zone: 'UTC', shifts: [{ shift: own, changedAtMs: PUBLISHED, notes: [note] }] });
    const [event] = eventsIn(text);
    expect([event.location, event.summary, event.description.endsWith(`\n${note}`)]).toEqual(['Łódź; a, b', 'Shift: chat\\voice', true]);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it('says nothing of anybody: no name, no code, no pay', () => {
    const text = calendarOf([shift('2027-10-26', '08:00')]).replaceAll('\r\n ', '');
    for (const secret of ['ana', 'Ana', 'Cruz', '10.00', 'EUR', 'ORGANIZER', 'ATTENDEE']) expect(text).not.toContain(secret);
  });

  it('is the same bytes for the same input, and a calendar also without shifts', () => {
    expect(calendarOf([shift('2027-10-26', '08:00')])).toBe(calendarOf([shift('2027-10-26', '08:00')]));
    expect(eventsIn(calendarOf([]))).toEqual([]);
  });
});
