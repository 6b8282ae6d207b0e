import { Temporal } from '@js-temporal/polyfill';
import { dateOfDayNumber } from '../../../src/engine/time/dates.js';
import { localDate, localMinute } from '../../../src/engine/time/local.js';
import { generatedInstant, possibleInstants } from '../../../src/engine/time/wall.js';
import { transitionsIn } from '../../../src/engine/time/zone.js';
import { TIME_ZONES, TWENTY_YEARS, utc } from './zones.js';

const MINUTE = 60_000;

/** The date and minute that a zone's clock shows just after it has shown `wall` milliseconds since 1970. */
function reading(wall: number): { date: string; minute: number; text: string } {
  const day = Math.floor(wall / 86_400_000);
  const minute = (wall - day * 86_400_000) / MINUTE;
  return { date: dateOfDayNumber(day), minute, text: new Date(wall).toISOString().slice(0, 16) };
}

describe('generated times', () => {
  it.each([
    ['a gap of an hour', 'America/New_York', '2027-03-14', '02:30', '2027-03-14T07:00Z'],
    ['the first reading of a gap', 'America/New_York', '2027-03-14', '02:00', '2027-03-14T07:00Z'],
    ['the last minute before a gap', 'America/New_York', '2027-03-14', '01:59', '2027-03-14T06:59Z'],
    ['the first minute after a gap', 'America/New_York', '2027-03-14', '03:00', '2027-03-14T07:00Z'],
    ['an overlap of an hour', 'America/New_York', '2027-11-07', '01:30', '2027-11-07T05:30Z'],
    ['the first reading of an overlap', 'America/New_York', '2027-11-07', '01:00', '2027-11-07T05:00Z'],
    ['the minute after an overlap', 'America/New_York', '2027-11-07', '02:00', '2027-11-07T07:00Z'],
    ['a gap of 30 minutes', 'Australia/Lord_Howe', '2027-10-03', '02:15', '2027-10-02T15:30Z'],
    ['an overlap of 30 minutes', 'Australia/Lord_Howe', '2027-04-04', '01:45', '2027-04-03T14:45Z'],
    ['a gap at midnight in Cairo', 'Africa/Cairo', '2027-04-30', '00:30', '2027-04-29T22:00Z'],
    ['midnight itself in that gap', 'Africa/Cairo', '2027-04-30', '00:00', '2027-04-29T22:00Z'],
    ['an overlap before midnight in Cairo', 'Africa/Cairo', '2027-10-28', '23:30', '2027-10-28T20:30Z'],
    ['a gap at midnight in Sao Paulo', 'America/Sao_Paulo', '2018-11-04', '00:00', '2018-11-04T03:00Z'],
    ['an overlap before midnight in Sao Paulo', 'America/Sao_Paulo', '2019-02-16', '23:30', '2019-02-17T01:30Z'],
    ['the skipped day of Apia', 'Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T10:00Z'],
    ['the minute before the skipped day', 'Pacific/Apia', '2011-12-29', '23:59', '2011-12-30T09:59Z'],
    ['the first minute after the skipped day', 'Pacific/Apia', '2011-12-31', '00:00', '2011-12-30T10:00Z'],
    ['a quarter-hour zone', 'Asia/Kathmandu', '2027-03-14', '06:00', '2027-03-14T00:15Z'],
    ['24:00 as the next date', 'Europe/Warsaw', '2027-03-27', '24:00', '2027-03-27T23:00Z'],
    ['26:30 in a gap of the next date', 'Europe/Warsaw', '2027-03-27', '26:30', '2027-03-28T01:00Z'],
  ])('%s: %s %s %s is %s', (_name, zone, date, wall, expected) => {
    const minute = Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3));
    expect(new Date(generatedInstant(zone, date, minute)).toISOString()).toBe(new Date(utc(expected)).toISOString());
  });

  it('follow one rule at every clock change of 21 years in every zone, by Temporal', () => {
    let gaps = 0;
    let overlaps = 0;
    let plain = 0;
    for (const zone of TIME_ZONES) {
      for (const change of transitionsIn(zone, TWENTY_YEARS)) {
        const before = change.atMs + change.beforeMinutes * MINUTE;
        const after = change.atMs + change.afterMinutes * MINUTE;
        const [low, high] = before < after ? [before, after] : [after, before];
        for (const wall of [low - MINUTE, low, low + MINUTE, (low + high) / 2, high - MINUTE, high, high + MINUTE]) {
          const { date, minute, text } = reading(wall);
          const found = possibleInstants(zone, date, minute);
          const generated = generatedInstant(zone, date, minute);
          const plainTime = Temporal.PlainDateTime.from(text);
          const earlier = plainTime.toZonedDateTime(zone, { disambiguation: 'earlier' });
          const later = plainTime.toZonedDateTime(zone, { disambiguation: 'later' });
          const inGap = before < after && wall >= low && wall < high;
          const where = `${zone} ${text}`;
          if (inGap) {
            // Temporal moves a missing reading by the length of the gap; we stop at the gap's end, which lies between its two answers.
            expect([where, found, generated]).toEqual([where, [], change.atMs]);
            expect(earlier.epochMilliseconds).toBeLessThan(generated);
            expect(later.epochMilliseconds).toBeGreaterThanOrEqual(generated);
            expect(earlier.getTimeZoneTransition('next')?.epochMilliseconds).toBe(generated);
            gaps++;
          } else {
            const theirs = [...new Set([earlier.epochMilliseconds, later.epochMilliseconds])];
            expect([where, found, generated]).toEqual([where, theirs, theirs[0]]);
            if (theirs.length === 2) overlaps++;
            else plain++;
          }
        }
      }
    }
    // Of 7 readings around a gap 4 lie in it, around an overlap 4 lie in it; the other 3 exist once. A skipped or repeated time of its own never overlaps another.
    const changes = TIME_ZONES.flatMap((zone) => transitionsIn(zone, TWENTY_YEARS));
    const forward = changes.filter((change) => change.afterMinutes > change.beforeMinutes).length;
    expect([gaps, overlaps, plain]).toEqual([4 * forward, 4 * (changes.length - forward), 3 * changes.length]);
    expect(changes.length).toBeGreaterThan(250);
  });

  it('never run backwards and never leave their reading unless it is missing, every quarter hour of ten years', () => {
    let moved = 0;
    let kept = 0;
    let missing = 0;
    for (const zone of TIME_ZONES) {
      const first = utc(zone === 'Pacific/Apia' ? '2011-01-01T00:00Z' : '2020-01-01T00:00Z') / 86_400_000;
      for (const change of transitionsIn(zone, { startMs: first * 86_400_000, endMs: (first + 3653) * 86_400_000 })) {
        missing += Math.max(0, change.afterMinutes - change.beforeMinutes) / 15;
      }
      let last = -Infinity;
      for (let day = first; day < first + 3653; day++) {
        const date = dateOfDayNumber(day);
        for (let minute = 0; minute < 1440; minute += 15) {
          const at = generatedInstant(zone, date, minute);
          if (at < last) throw new Error(`${zone} ${date} ${minute} runs backwards`);
          last = at;
          if (localDate(zone, at) === date && localMinute(zone, at) === minute) kept++;
          else moved++;
        }
      }
    }
    expect(kept + moved).toBe(14 * 3653 * 96);
    expect(moved).toBe(missing);
  });
});
