import { Temporal } from '@js-temporal/polyfill';
import { addDays, dateOfDayNumber } from '../../../src/engine/time/dates.js';
import {
  addMinutes, elapsedMinutes, horizonOf, localDate, localDay, localMinute, localWeek, minutesInWindow, overlapMinutes, planDates, windowMinutes, windowSpans,
} from '../../../src/engine/time/local.js';
import { possibleInstants } from '../../../src/engine/time/wall.js';
import { offsetMinutes } from '../../../src/engine/time/zone.js';
import { TIME_ZONES, spansOf, utc } from './zones.js';

const HOUR = 3_600_000;

describe('local days', () => {
  it.each([
    ['Europe/Warsaw', '2027-03-27', 24], ['Europe/Warsaw', '2027-03-28', 23], ['Europe/Warsaw', '2027-10-31', 25],
    ['Africa/Cairo', '2027-04-30', 23], ['Africa/Cairo', '2027-10-28', 25], ['America/Sao_Paulo', '2018-11-04', 23], ['America/Sao_Paulo', '2019-02-16', 25],
    ['Australia/Lord_Howe', '2027-10-03', 23.5], ['Australia/Lord_Howe', '2027-04-04', 24.5], ['Pacific/Apia', '2011-12-30', 0], ['Asia/Manila', '2027-03-28', 24],
  ])('%s %s lasts %s hours', (zone, date, hours) => expect(elapsedMinutes(localDay(zone, date))).toBe(hours * 60));

  it.each(TIME_ZONES)('ten years in %s: every hour lies in exactly one local date, days meet and sum to the elapsed time, clocks go round', (zone) => {
    let hours = 0;
    for (const span of spansOf(zone)) {
      let date = localDate(zone, span.startMs);
      let day = localDay(zone, date);
      let covered = 0;
      for (let at = span.startMs; at < span.endMs; at += HOUR, hours++) {
        while (at >= day.endMs) {
          covered += day.endMs - Math.max(day.startMs, span.startMs);
          date = addDays(date, 1);
          const next = localDay(zone, date);
          if (next.startMs !== day.endMs || next.endMs < next.startMs) throw new Error(`${zone} ${date} does not follow`);
          day = next;
        }
        if (localDate(zone, at) !== date || at < day.startMs) throw new Error(`${zone} ${new Date(at).toISOString()} is not on ${date}`);
        const local = at + offsetMinutes(zone, at) * 60_000;
        if (localMinute(zone, at) !== (local / 60_000) % 1440) throw new Error(`${zone} ${new Date(at).toISOString()} clock`);
        // Round trip: the reading of an instant names that instant, possibly beside its twin.
        if (!possibleInstants(zone, date, localMinute(zone, at)).includes(at)) throw new Error(`${zone} ${new Date(at).toISOString()} round trip`);
      }
      covered += Math.min(day.endMs, span.endMs) - Math.max(day.startMs, span.startMs);
      expect(covered).toBe(span.endMs - span.startMs);
    }
    expect(hours).toBe(zone === 'Pacific/Apia' ? 87_672 + 17_544 : 87_672);
  });

  it('begin and last as Temporal says, every 5th day of ten years and all days around a change', () => {
    let days = 0;
    for (const zone of TIME_ZONES) {
      for (const span of spansOf(zone)) {
        for (let day = span.startMs / 86_400_000; day < span.endMs / 86_400_000; day++) {
          const date = dateOfDayNumber(day);
          const ours = localDay(zone, date);
          if (day % 5 !== 0 && ours.endMs - ours.startMs === 86_400_000) continue;
          const plain = Temporal.PlainDate.from(date);
          expect([zone, date, ours.startMs]).toEqual([zone, date, plain.toZonedDateTime(zone).epochMilliseconds]);
          expect([zone, date, ours.endMs]).toEqual([zone, date, plain.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds]);
          days++;
        }
      }
    }
    expect(days).toBeGreaterThan(14 * 730);
  });

  it('make weeks of 167, 168 and 169 hours', () => {
    expect(elapsedMinutes(localWeek('Europe/Warsaw', '2027-03-24', 1)) / 60).toBe(167);
    expect(elapsedMinutes(localWeek('Europe/Warsaw', '2027-03-31', 1)) / 60).toBe(168);
    expect(elapsedMinutes(localWeek('Europe/Warsaw', '2027-10-27', 1)) / 60).toBe(169);
    expect(localWeek('Europe/Warsaw', '2027-10-31', 7)).toEqual(localWeek('Europe/Warsaw', '2027-11-06', 7));
  });
});

describe('daily windows', () => {
  const night = { from: '23:00', to: '06:00' };

  it('are measured by the clock face', () => {
    expect([night, { from: '07:00', to: '16:00' }, { from: '00:00', to: '24:00' }, { from: '08:00', to: '08:00' }].map(windowMinutes)).toEqual([420, 540, 1440, 1440]);
  });

  it('lose and gain the hour that the clocks change by', () => {
    const of = (zone: string, start: string, hours: number) => minutesInWindow(zone, night, { startMs: utc(start), endMs: utc(start) + hours * HOUR });
    expect(of('Europe/Warsaw', '2027-03-26T21:00Z', 10)).toBe(420);
    expect(of('Europe/Warsaw', '2027-03-27T21:00Z', 10)).toBe(360);
    expect(of('Europe/Warsaw', '2027-10-30T20:00Z', 12)).toBe(480);
    // docs/rules.md, nights-per-week: 19:00-02:00 is a night of 4 h where 01:00-02:00 repeats before 02:00.
    expect(of('Europe/London', '2027-10-30T18:00Z', 8)).toBe(240);
    expect(of('UTC', '2027-10-30T20:00Z', 6)).toBe(180);
  });

  it('touch a span or are left out', () => {
    const span = { startMs: utc('2027-06-01T06:00Z'), endMs: utc('2027-06-01T23:00Z') };
    expect(windowSpans('UTC', night, span)).toEqual([]);
    expect(windowSpans('UTC', night, { startMs: span.startMs - 1, endMs: span.endMs + 1 })).toHaveLength(2);
  });

  it('and the rest of the day share all elapsed time, in every zone', () => {
    for (const zone of TIME_ZONES) {
      for (const span of spansOf(zone)) {
        const inside = minutesInWindow(zone, night, span) + minutesInWindow(zone, { from: '06:00', to: '23:00' }, span);
        expect([zone, inside]).toEqual([zone, elapsedMinutes(span)]);
      }
    }
  });
});

describe('elapsed time', () => {
  it('does not see the clocks change', () => {
    const start = utc('2027-03-27T21:00Z');
    expect(localMinute('Europe/Warsaw', start)).toBe(22 * 60);
    expect(localMinute('Europe/Warsaw', addMinutes(start, 480))).toBe(7 * 60);
    expect(overlapMinutes({ startMs: 0, endMs: 60_000 }, { startMs: 60_000, endMs: 90_000 })).toBe(0);
  });
});

describe('planned dates', () => {
  const horizon = horizonOf('2027-03-08', 28);

  it('are the dates of the horizon where the zone lies behind UTC or on it', () => {
    expect([horizon.startMs, horizon.endMs]).toEqual([utc('2027-03-08T00:00Z'), utc('2027-04-05T00:00Z')]);
    for (const zone of ['UTC', 'America/Bogota', 'America/Los_Angeles']) {
      expect([planDates(horizon, zone).length, planDates(horizon, zone)[27]]).toEqual([28, '2027-04-04']);
    }
  });

  it('add the edge date where the zone lies ahead of UTC, by one minute or by fourteen hours', () => {
    for (const zone of ['Europe/Warsaw', 'Asia/Manila', 'Pacific/Kiritimati']) expect(planDates(horizon, zone)[28]).toBe('2027-04-05');
    // London is on UTC in winter and an hour ahead when this horizon ends.
    expect(planDates(horizon, 'Europe/London')).toHaveLength(29);
    expect(planDates(horizonOf('2027-02-01', 28), 'Europe/London')).toHaveLength(28);
  });
});
