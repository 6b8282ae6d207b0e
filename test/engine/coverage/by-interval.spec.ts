import fc from 'fast-check';
import { coverByInterval } from '../../../src/engine/coverage/by-interval.js';
import type { CoverColumns } from '../../../src/engine/model/certificate.js';

const HOUR = 3_600_000;
const coverFrom = (start: string, hours: number, assigned: (cell: number) => number = () => 1): CoverColumns => ({
  startMs: Date.parse(start), stepMinutes: 15,
  queues: [{ queue: 'Q', required: new Array<number>(hours * 4).fill(1), assigned: Array.from({ length: hours * 4 }, (_, i) => assigned(i)) }],
});

describe('cover by interval', () => {
  it('in UTC keeps the hours of the horizon', () => {
    const rows = coverByInterval(coverFrom('2027-03-08T00:00:00Z', 24), 'UTC', 60);
    expect(rows).toHaveLength(24);
    expect(rows[7]).toEqual({
      queue: 'Q', startMs: Date.parse('2027-03-08T07:00:00Z'), endMs: Date.parse('2027-03-08T08:00:00Z'), startLocal: '2027-03-08T07:00:00+00:00',
      minutes: 60, required: 1, assigned: 1, slack: 0, openMinutes: 0,
    });
  });

  it('tells an hour by its tightest quarter, and all that is open in it', () => {
    const [, second] = coverByInterval(coverFrom('2027-03-08T00:00:00Z', 2, (cell) => [3, 3, 3, 3, 2, 0, 0, 2][cell]), 'UTC', 60);
    expect([second.required, second.assigned, second.slack, second.openMinutes]).toEqual([1, 0, -1, 30]);
  });

  it('begins where the clock asked for shows a full hour: 15 minutes into the UTC hour in Kathmandu, with a shorter first and last one', () => {
    const rows = coverByInterval(coverFrom('2027-03-08T00:00:00Z', 24), 'Asia/Kathmandu', 60);
    expect(rows).toHaveLength(25);
    expect([rows[0].startLocal, rows[0].minutes]).toEqual(['2027-03-08T05:45:00+05:45', 15]);
    expect([rows[1].startLocal, rows[1].minutes]).toEqual(['2027-03-08T06:00:00+05:45', 60]);
    expect([rows[24].startLocal, rows[24].minutes]).toEqual(['2027-03-09T05:00:00+05:45', 45]);
  });

  it('gives the repeated hour twice and the skipped one never', () => {
    const autumn = coverByInterval(coverFrom('2027-10-30T22:00:00Z', 25), 'Europe/Warsaw', 60).map((row) => row.startLocal);
    expect(autumn.slice(2, 4)).toEqual(['2027-10-31T02:00:00+02:00', '2027-10-31T02:00:00+01:00']);
    const spring = coverByInterval(coverFrom('2027-03-27T23:00:00Z', 23), 'Europe/Warsaw', 60).map((row) => row.startLocal.slice(11, 16));
    expect(spring.slice(0, 4)).toEqual(['00:00', '01:00', '03:00', '04:00']);
  });

  it('cuts an interval in which the clock changes: half hours in Lord Howe', () => {
    const rows = coverByInterval(coverFrom('2027-04-03T13:00:00Z', 6), 'Australia/Lord_Howe', 60).map((row) => [row.startLocal.slice(11), row.minutes]);
    expect(rows.slice(0, 4)).toEqual([['00:00:00+11:00', 60], ['01:00:00+11:00', 60], ['01:30:00+10:30', 30], ['02:00:00+10:30', 60]]);
  });

  it('refuses intervals that the grid or the day does not hold', () => {
    const cover = coverFrom('2027-03-08T00:00:00Z', 24);
    expect(() => coverByInterval(cover, 'UTC', 20)).toThrow(RangeError);
    expect(() => coverByInterval(cover, 'UTC', 105)).toThrow(RangeError);
  });

  it('holds every cell once and loses no open minute, whatever the zone and the interval', () => {
    let cases = 0;
    fc.assert(fc.property(
      fc.constantFrom('UTC', 'America/New_York', 'Asia/Kolkata', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Cairo', 'Europe/London'),
      fc.constantFrom(15, 30, 60, 240, 1440), fc.integer({ min: 0, max: 364 }), fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 400 }),
      (zone, interval, day, assigned) => {
        const startMs = Date.parse('2027-01-01T00:00:00Z') + day * 24 * HOUR;
        const cover: CoverColumns = { startMs, stepMinutes: 15, queues: ['Q', 'R'].map((queue) => ({ queue, required: assigned.map(() => 2), assigned })) };
        const rows = coverByInterval(cover, zone, interval);
        for (const queue of ['Q', 'R']) {
          const own = rows.filter((row) => row.queue === queue);
          expect(own.map((row) => row.startMs)).toEqual([startMs, ...own.slice(0, -1).map((row) => row.endMs)]);
          expect(own.reduce((sum, row) => sum + row.minutes, 0)).toBe(assigned.length * 15);
          expect(own.reduce((sum, row) => sum + row.openMinutes, 0)).toBe(assigned.reduce((sum, n) => sum + Math.max(0, 2 - n) * 15, 0));
          expect(own.every((row) => row.slack < 0 === row.openMinutes > 0)).toBe(true);
        }
        cases++;
      },
    ), { numRuns: 150 });
    expect(cases).toBe(150);
  });
});
