import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { isoLocal, isoUtc, offsetText } from '../../../src/engine/time/iso.js';
import { TIME_ZONES, TWENTY_YEARS, utc } from './zones.js';

describe('ISO 8601 text', () => {
  it('names the instant in UTC and on a local clock', () => {
    expect(isoUtc(utc('2027-03-14T10:00Z'))).toBe('2027-03-14T10:00:00Z');
    expect(isoUtc(utc('2027-03-14T10:00:00.007Z'))).toBe('2027-03-14T10:00:00.007Z');
    expect(isoUtc(utc('1969-12-31T23:59:59.999Z'))).toBe('1969-12-31T23:59:59.999Z');
    expect(isoLocal('America/Los_Angeles', utc('2027-03-14T10:00Z'))).toBe('2027-03-14T03:00:00-07:00');
    expect(isoLocal('Asia/Kathmandu', utc('2027-03-14T10:00Z'))).toBe('2027-03-14T15:45:00+05:45');
    expect(isoLocal('UTC', 0)).toBe('1970-01-01T00:00:00+00:00');
    expect([offsetText(-12_600_000), offsetText(-2_670_000)]).toEqual(['-03:30', '-00:44:30']);
  });

  it('tells the two readings of a repeated hour apart', () => {
    expect([utc('2027-11-07T05:30Z'), utc('2027-11-07T06:30Z')].map((at) => isoLocal('America/New_York', at)))
      .toEqual(['2027-11-07T01:30:00-04:00', '2027-11-07T01:30:00-05:00']);
  });

  it('is what Temporal writes, and parses back to the same instant', () => {
    let cases = 0;
    fc.assert(fc.property(fc.constantFrom(...TIME_ZONES), fc.integer({ min: TWENTY_YEARS.startMs, max: TWENTY_YEARS.endMs }), (zone, at) => {
      const text = isoLocal(zone, at);
      const theirs = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'millisecond' });
      expect(text).toBe(at % 1000 === 0 ? theirs.replace('.000', '') : theirs);
      expect([Date.parse(text), Date.parse(isoUtc(at))]).toEqual([at, at]);
      cases++;
    }), { numRuns: 1000, seed: 1 });
    expect(cases).toBe(1000);
  });
});
