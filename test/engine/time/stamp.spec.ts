import { offsetSpells } from '../../../src/engine/time/offset-table.js';
import { naiveInstant, parseStamp } from '../../../src/engine/time/stamp.js';
import { utc } from './zones.js';

describe('stamps in files', () => {
  it.each([
    ['2011-01-01T07:00Z', '2011-01-01', 420, true], ['2003-03-03T07:00', '2003-03-03', 420, false], ['2003-03-03 07:15:00', '2003-03-03', 435, false],
    ['2003-03-03T23:59:00.000+00:00', '2003-03-03', 1439, true],
  ])('"%s" is %s, minute %d, UTC %s', (text, date, minute, isUtc) => {
    const stamp = parseStamp(text);
    expect(stamp).toEqual({ date, minute, utc: isUtc });
    expect(naiveInstant(stamp!)).toBe(utc(`${date}T00:00Z`) + minute * 60_000);
  });

  it.each(['2011-02-29T07:00', '2011-01-01T24:00', '2011-01-01T07:60', '2011-01-01T07:00:30', '2011-01-01T07:00+01:00', '2011-01-01', '01/01/2011 07:00', ''])(
    '"%s" is none', (text) => expect(parseStamp(text)).toBeNull());
});

describe('offset spells', () => {
  it('begin at the span and change where the clocks do, its end included', () => {
    const span = { startMs: utc('2027-03-01T00:00Z'), endMs: utc('2027-11-07T06:00Z') };
    const expected = [
      { fromMs: span.startMs, offsetMinutes: -300 }, { fromMs: utc('2027-03-14T07:00Z'), offsetMinutes: -240 }, { fromMs: span.endMs, offsetMinutes: -300 },
    ];
    expect(offsetSpells('America/New_York', span)).toEqual(expected);
    expect(offsetSpells('America/New_York', { ...span, endMs: span.endMs - 1 })).toEqual(expected.slice(0, 2));
    expect(offsetSpells('UTC', span)).toEqual([{ fromMs: span.startMs, offsetMinutes: 0 }]);
  });
});
