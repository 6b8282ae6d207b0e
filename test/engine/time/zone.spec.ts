import { Temporal } from '@js-temporal/polyfill';
import { IANAZone } from 'luxon';
import { isZone, offsetMinutes, offsetMs, periodsIn, transitionsIn } from '../../../src/engine/time/zone.js';
import { TIME_ZONES, TWENTY_YEARS, utc } from './zones.js';

describe('zone names', () => {
  it('are those of tzdata', () => {
    expect(TIME_ZONES.every(isZone)).toBe(true);
    expect(['Asia/Kathmandu', 'Asia/Katmandu', 'Etc/GMT+5', 'EST5EDT'].every(isZone)).toBe(true);
    expect(['', 'Mars/Olympus', '+05:30', '-08:00', 'local', 'Europe/Warsaw '].some(isZone)).toBe(false);
    expect(() => offsetMinutes('Mars/Olympus', 0)).toThrow(RangeError);
    expect(() => offsetMinutes('Europe/Warsaw', NaN)).toThrow(RangeError);
    expect(() => offsetMinutes('Europe/Warsaw', Infinity)).toThrow(RangeError);
  });
});

describe('offset tables', () => {
  it('know the offsets of the 14 zones', () => {
    const at = utc('2027-01-15T00:00Z');
    expect(TIME_ZONES.map((zone) => offsetMinutes(zone, at))).toEqual([0, -300, -480, -300, -180, 0, 60, 120, 330, 345, 480, 660, 660, 780]);
    expect(offsetMinutes('Africa/Monrovia', 0)).toBe(-44.5);
    expect(offsetMs('Africa/Monrovia', 0)).toBe(-2_670_000);
  });

  it.each(TIME_ZONES)('agree with luxon every 6 hours for 21 years and around each change, also backwards: %s', (zone) => {
    const luxon = IANAZone.create(zone);
    let checked = 0;
    const check = (at: number): void => {
      if (offsetMinutes(zone, at) !== luxon.offset(at)) throw new Error(`${zone} at ${new Date(at).toISOString()}`);
      checked++;
    };
    for (let at = TWENTY_YEARS.endMs; at >= TWENTY_YEARS.startMs; at -= 6 * 3_600_000) check(at);
    for (const { atMs } of transitionsIn(zone, TWENTY_YEARS)) for (const shift of [-3_600_000, -1, 0, 1, 3_600_000]) check(atMs + shift);
    expect(checked).toBe(30_681 + 5 * transitionsIn(zone, TWENTY_YEARS).length);
  });

  it('find the same clock changes as Temporal, to the millisecond', () => {
    let found = 0;
    for (const zone of TIME_ZONES) {
      const theirs: string[] = [];
      let at = Temporal.Instant.fromEpochMilliseconds(TWENTY_YEARS.startMs).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
      while (at && at.epochMilliseconds < TWENTY_YEARS.endMs) {
        const before = at.subtract({ nanoseconds: 1 }).offsetNanoseconds;
        if (before !== at.offsetNanoseconds) theirs.push(`${at.epochMilliseconds} ${before / 6e10} ${at.offsetNanoseconds / 6e10}`);
        at = at.getTimeZoneTransition('next');
      }
      const ours = transitionsIn(zone, TWENTY_YEARS).map((t) => `${t.atMs} ${t.beforeMinutes} ${t.afterMinutes}`);
      expect([zone, ours]).toEqual([zone, theirs]);
      found += ours.length;
    }
    // New York, Los Angeles, London, Warsaw, Lord Howe and Sydney change 42 times in 21 years; the rest is tzdata's business.
    expect(found).toBeGreaterThan(6 * 42);
  });

  it('fill any span without gaps or overlaps', () => {
    for (const zone of TIME_ZONES) {
      const periods = periodsIn(zone, TWENTY_YEARS);
      expect(periods[0].startMs).toBeLessThanOrEqual(TWENTY_YEARS.startMs);
      expect(periods[periods.length - 1].endMs).toBeGreaterThanOrEqual(TWENTY_YEARS.endMs);
      for (let i = 1; i < periods.length; i++) expect(periods[i].startMs).toBe(periods[i - 1].endMs);
    }
  });

  it('count a change on the first instant of a span, not on its end', () => {
    const change = utc('2027-03-14T07:00Z');
    const expected = [{ atMs: change, beforeMinutes: -300, afterMinutes: -240 }];
    expect(transitionsIn('America/New_York', { startMs: change, endMs: change + 1 })).toEqual(expected);
    expect(transitionsIn('America/New_York', { startMs: change - 1, endMs: change })).toEqual([]);
  });
});
