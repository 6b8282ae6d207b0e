import type { JsonSchema } from '../../platform/http/body-formats.js';

const number: JsonSchema = { type: 'number' };
const text: JsonSchema = { type: 'string' };
const objects = (properties: Readonly<Record<string, JsonSchema>>, description: string): JsonSchema =>
  ({ type: 'array', description, items: { type: 'object', required: Object.keys(properties), properties } });

const MARKS = objects({ atUtc: text, date: text, minutes: number, dayMinutes: number, sentence: text }, 'clock changes of that clock');
export const SHIFTS_SCHEMA: JsonSchema = {
  type: 'object', required: ['agent', 'zone', 'from', 'to', 'shifts', 'clockChanges'],
  properties: {
    agent: text, zone: text, from: text, to: text, clockChanges: MARKS,
    shifts: objects({
      date: text, rosterDate: text, startLocal: text, endLocal: text, startUtc: text, endUtc: text, site: text, queue: text,
      presenceMinutes: { ...number, description: 'elapsed' }, paidMinutes: number, clockMinutes: { ...number, description: 'as the clock face shows it' },
      breaks: objects({ kind: text, paid: { type: 'boolean' }, startLocal: text, endLocal: text }, 'all that is not work'), clockChanges: MARKS,
    }, 'in order of start'),
  },
};
export const SHIFTS_EXAMPLE: JsonSchema = {
  agent: 'ben', zone: 'Europe/Warsaw', from: '2027-03-08', to: '2027-03-14', clockChanges: [],
  shifts: [{
    date: '2027-03-08', rosterDate: '2027-03-08', startLocal: '2027-03-08T10:00:00+01:00', endLocal: '2027-03-08T14:00:00+01:00', startUtc: '2027-03-08T09:00:00Z',
    endUtc: '2027-03-08T13:00:00Z', site: 'desk', queue: 'desk', presenceMinutes: 240, paidMinutes: 240, clockMinutes: 240, breaks: [], clockChanges: [],
  }],
};

export const CALENDAR_EXAMPLE = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//sunshift//sunshift//EN', 'METHOD:PUBLISH', 'END:VCALENDAR'].join('\r\n');
