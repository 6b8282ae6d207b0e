import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { offeredStarts } from '../../../src/engine/coverage/offered-starts.js';
import type { ShiftPattern } from '../../../src/engine/model/contract.js';
import { addDays, dayNumber, daysBetween, wallTime } from '../../../src/engine/time/dates.js';
import { isoLocal } from '../../../src/engine/time/iso.js';
import { localDate } from '../../../src/engine/time/local.js';
import { patternStarts, startReadings } from '../../../src/engine/time/pattern-starts.js';
import { generatedInstant } from '../../../src/engine/time/wall.js';
import { TIME_ZONES } from './zones.js';

function pattern(from: string, to: string, startEveryMinutes: number, keeps: 'wall' | 'utc' = 'wall'): ShiftPattern {
  return { code: 'test', window: { from, to }, startEveryMinutes, lengthsMinutes: [480], keeps, maxPerWeek: null, maxPerPeriod: null };
}

function local(p: ShiftPattern, length: number, zone: string, date: string): string[] {
  return patternStarts(p, length, zone, date).map((at) => isoLocal(zone, at).replace(':00+', '+').replace(/:00-(\d\d:\d\d)$/, '-$1'));
}

describe('starts that a pattern offers', () => {
  it('end inside the window by the clock face: 07:00-16:00, 8 h, every hour', () => {
    expect(startReadings(pattern('07:00', '16:00', 60), 480).map(wallTime)).toEqual(['07:00', '08:00']);
    expect(startReadings(pattern('07:00', '16:00', 15), 480).map(wallTime)).toEqual(['07:00', '07:15', '07:30', '07:45', '08:00']);
    expect(startReadings(pattern('07:00', '16:00', 60), 540).map(wallTime)).toEqual(['07:00']);
    expect(startReadings(pattern('07:00', '16:00', 60), 555)).toEqual([]);
  });

  it('go on past midnight, each on the date on which it falls', () => {
    expect(startReadings(pattern('20:00', '10:00', 120), 480).map(wallTime)).toEqual(['00:00', '02:00', '20:00', '22:00']);
    expect(local(pattern('20:00', '10:00', 120), 480, 'Asia/Manila', '2027-03-08'))
      .toEqual(['2027-03-08T00:00+08:00', '2027-03-08T02:00+08:00', '2027-03-08T20:00+08:00', '2027-03-08T22:00+08:00']);
  });

  it('fill the whole day where the window is 24 h', () => {
    expect(startReadings(pattern('00:00', '24:00', 60), 480)).toHaveLength(17);
    expect(startReadings(pattern('06:00', '06:00', 60), 480).map(wallTime).slice(-1)).toEqual(['22:00']);
    expect(startReadings(pattern('00:00', '24:00', 60), 1440)).toEqual([0]);
  });

  it('refuse steps that lead nowhere', () => expect(() => startReadings(pattern('07:00', '16:00', 0), 480)).toThrow(RangeError));

  it('keep the clock face where they keep wall time, and UTC where they keep UTC', () => {
    const wall = pattern('08:00', '16:00', 60);
    const fixed = pattern('07:00', '15:00', 60, 'utc');
    const of = (p: ShiftPattern, date: string) => local(p, 480, 'Europe/Warsaw', date);
    expect([of(wall, '2027-03-27'), of(wall, '2027-03-28')]).toEqual([['2027-03-27T08:00+01:00'], ['2027-03-28T08:00+02:00']]);
    expect([of(fixed, '2027-03-27'), of(fixed, '2027-03-28')]).toEqual([['2027-03-27T08:00+01:00'], ['2027-03-28T09:00+02:00']]);
    // 23:00 UTC is 07:00 of the next date in Manila: it belongs to that date.
    expect(local(pattern('23:00', '07:00', 60, 'utc'), 480, 'Asia/Manila', '2027-03-08')).toEqual(['2027-03-08T07:00+08:00']);
  });

  it('move out of a gap and merge there, and take the first of two readings', () => {
    const night = pattern('00:00', '12:00', 30);
    expect(local(night, 540, 'America/New_York', '2027-03-14')).toEqual([
      '2027-03-14T00:00-05:00', '2027-03-14T00:30-05:00', '2027-03-14T01:00-05:00', '2027-03-14T01:30-05:00', '2027-03-14T03:00-04:00',
    ]);
    expect(local(night, 600, 'America/New_York', '2027-11-07')).toEqual([
      '2027-11-07T00:00-04:00', '2027-11-07T00:30-04:00', '2027-11-07T01:00-04:00', '2027-11-07T01:30-04:00', '2027-11-07T02:00-05:00',
    ]);
  });

  it('are not offered where a gap carries the reading to the next date', () => {
    // Nuuk's clocks jump from 23:00 on Saturday to 00:00 on Sunday.
    const late = pattern('22:30', '07:30', 60);
    expect(local(late, 480, 'America/Nuuk', '2027-03-26')).toEqual(['2027-03-26T22:30-02:00', '2027-03-26T23:30-02:00']);
    expect(local(late, 480, 'America/Nuuk', '2027-03-27')).toEqual(['2027-03-27T22:30-02:00']);
    expect(local(late, 480, 'America/Nuuk', '2027-03-28')).toEqual(['2027-03-28T22:30-01:00', '2027-03-28T23:30-01:00']);
  });

  it('are none on a date that the zone skipped', () => {
    const day = pattern('08:00', '16:00', 60);
    expect(local(day, 480, 'Pacific/Apia', '2011-12-30')).toEqual([]);
    expect(local(day, 480, 'Pacific/Apia', '2011-12-31')).toEqual(['2011-12-31T08:00+14:00']);
  });

  it('are each on one date: over a year the dates share all generated starts, and Temporal agrees on the date', () => {
    let starts = 0;
    fc.assert(fc.property(
      fc.constantFrom(...TIME_ZONES, 'America/Nuuk'), fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }), fc.constantFrom(15, 30, 60, 120),
      fc.integer({ min: 0, max: 3600 }), fc.constantFrom('wall', 'utc'), fc.constantFrom(240, 480, 720),
      (zone, from, span, step, day, keeps, length) => {
        const first = addDays('2020-01-05', day);
        const p = pattern(wallTime(from * 15), wallTime((from + span) * 15 % 1440), step, keeps);
        const dates = Array.from({ length: 20 }, (_, i) => addDays(first, i));
        const offered = dates.flatMap((date) => patternStarts(p, length, zone, date));
        expect(offered).toEqual([...new Set(offered)].sort((a, b) => a - b));
        const expected = new Set<number>();
        for (let i = -2; i <= 22; i++) {
          for (const minute of startReadings(p, length)) {
            const at = generatedInstant(keeps === 'utc' ? 'UTC' : zone, addDays(first, i), minute);
            const index = daysBetween(first, localDate(zone, at));
            if (index >= 0 && index < 20 && (keeps === 'utc' || index === i)) expected.add(at);
          }
        }
        expect(offered).toEqual([...expected].sort((a, b) => a - b));
        // The verifier's own reading of the same law.
        expect(dates.flatMap((date) => offeredStarts(p, length, zone, dayNumber(date)))).toEqual(offered);
        for (const at of offered.slice(0, 2)) {
          expect(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString()).toBe(localDate(zone, at));
        }
        starts += offered.length;
      },
    ), { numRuns: 400, seed: 2 });
    expect(starts).toBeGreaterThan(10_000);
  });
});
