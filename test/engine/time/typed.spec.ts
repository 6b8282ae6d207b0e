import { InputError, type Problem } from '../../../src/engine/model/problem.js';
import { isoLocal } from '../../../src/engine/time/iso.js';
import { readTypedInstant, typedInstant } from '../../../src/engine/time/typed.js';
import { instantsOfReading } from '../../../src/engine/time/wall.js';
import { transitionsIn } from '../../../src/engine/time/zone.js';
import { TIME_ZONES, TWENTY_YEARS, utc } from './zones.js';

function problem(zone: string, text: string): Problem {
  try {
    typedInstant(zone, text, 'timeOff[3].start');
  } catch (error) {
    if (error instanceof InputError && error.problems.length === 1) return error.problems[0];
    throw error;
  }
  throw new Error(`${text} was accepted in ${zone}`);
}

/** The times that a hint offers. */
function offers(found: Problem): string[] {
  return found.hint.match(/\d{4}-\d{2}-\d{2}T\S+/g) ?? [];
}

describe('typed times', () => {
  it.each([
    ['the local clock', 'America/New_York', '2027-03-14T09:30', '2027-03-14T13:30Z'],
    ['seconds', 'America/New_York', '2027-03-14T09:30:15.5', '2027-03-14T13:30:15.500Z'],
    ['an offset of its own', 'America/New_York', '2027-03-14T09:30+05:45', '2027-03-14T03:45Z'],
    ['an offset without colon', 'America/New_York', '2027-03-14T09:30-0800', '2027-03-14T17:30Z'],
    ['an offset in hours', 'America/New_York', '2027-03-14T09:30+02', '2027-03-14T07:30Z'],
    ['Z', 'America/New_York', '2027-03-14T09:30Z', '2027-03-14T09:30Z'],
    ['the end of a date', 'Asia/Manila', '2027-03-14T24:00', '2027-03-14T16:00Z'],
    ['the first of two readings, named by its offset', 'America/New_York', '2027-11-07T01:30-04:00', '2027-11-07T05:30Z'],
    ['the second of them', 'America/New_York', '2027-11-07T01:30-05:00', '2027-11-07T06:30Z'],
  ])('are read with %s', (_name, zone, text, expected) => expect(typedInstant(zone, text, 'start')).toBe(utc(expected)));

  it('are refused with both neighbours where they do not exist', () => {
    const found = problem('America/New_York', '2027-03-14T02:30');
    expect(found).toMatchObject({ code: 'time-does-not-exist', field: 'timeOff[3].start', value: '2027-03-14T02:30' });
    expect(found.message).toContain('America/New_York');
    expect(offers(found)).toEqual(['2027-03-14T01:59-05:00', '2027-03-14T03:00-04:00']);
    expect(offers(problem('Pacific/Apia', '2011-12-30T12:00'))).toEqual(['2011-12-29T23:59-10:00', '2011-12-31T00:00+14:00']);
    expect(offers(problem('Africa/Cairo', '2027-04-29T24:00'))).toEqual(['2027-04-29T23:59+02:00', '2027-04-30T01:00+03:00']);
  });

  it('are refused with both readings where they exist twice', () => {
    const found = problem('Australia/Lord_Howe', '2027-04-04T01:45');
    expect(found).toMatchObject({ code: 'time-exists-twice', field: 'timeOff[3].start', value: '2027-04-04T01:45' });
    expect(offers(found)).toEqual(['2027-04-04T01:45+11:00', '2027-04-04T01:45+10:30']);
  });

  it.each(['2027-03-14', '09:30', '2027-03-14 09:30', '2027-03-14T9:30', '2027-03-14T09:60', '2027-03-14T24:01', '2027-03-14T25:00', '2027-03-14T09:30:60',
    '2027-03-14T09:30+24:00', '2027-03-14T09:30+01:60', '2027-03-14T09:30z', '2027-03-14T09:30 Z', '', 'tomorrow', '2027-03-14T09:30[Europe/Warsaw]'])(
    'are refused as no time: "%s"', (text) => expect(problem('Europe/Warsaw', text).code).toBe('bad-time'));

  it.each(['2027-02-29T09:30', '2027-13-01T09:30Z', '2027-04-31T24:00'])('are refused as no date: "%s"', (text) =>
    expect(problem('Europe/Warsaw', text).code).toBe('bad-date'));

  it('come back as a problem where the caller collects', () => {
    expect(readTypedInstant('UTC', '2027-03-14T09:30', 'start')).toBe(utc('2027-03-14T09:30Z'));
    expect(readTypedInstant('Europe/Warsaw', '2027-03-28T02:30', 'start')).toMatchObject({ code: 'time-does-not-exist' });
  });

  it('around every clock change of 21 years: refused just where the reading is missing or doubled, and each way out is accepted', () => {
    const counts = { once: 0, missing: 0, twice: 0 };
    for (const zone of TIME_ZONES) {
      for (const change of transitionsIn(zone, TWENTY_YEARS)) {
        for (let minutes = -180; minutes <= 180; minutes += 15) {
          const wall = change.atMs + change.beforeMinutes * 60_000 + minutes * 60_000;
          const text = new Date(wall).toISOString().slice(0, 16);
          const instants = instantsOfReading(zone, wall);
          const read = readTypedInstant(zone, text, 'start');
          if (instants.length === 1) {
            expect(read).toBe(instants[0]);
            counts.once++;
            continue;
          }
          const found = read as Problem;
          expect([text, found.code]).toEqual([text, instants.length === 0 ? 'time-does-not-exist' : 'time-exists-twice']);
          const ways = offers(found).map((offer) => typedInstant(zone, offer, 'start'));
          expect(ways).toEqual(instants.length === 0 ? [change.atMs - 60_000, change.atMs] : instants);
          if (instants.length === 0) counts.missing++;
          else counts.twice++;
        }
      }
    }
    expect(counts.once).toBeGreaterThan(4000);
    expect(counts.missing).toBeGreaterThan(400);
    expect(counts.twice).toBeGreaterThan(400);
  });

  it('take back what isoLocal writes, also in the repeated hour', () => {
    for (const at of [utc('2027-11-07T05:30Z'), utc('2027-11-07T06:30Z'), utc('2027-03-14T06:59Z')]) {
      expect(typedInstant('UTC', isoLocal('America/New_York', at), 'start')).toBe(at);
    }
  });
});
