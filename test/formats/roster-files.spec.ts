import fc from 'fast-check';
import type { Segment, Shift } from '../../src/engine/model/roster.js';
import { localDate } from '../../src/engine/time/local.js';
import { parseSegmentText, segmentText } from '../../src/formats/segment-text.js';
import { ROSTER_COLUMNS, readRosterCsv, rosterCsv } from '../../src/formats/roster-csv.js';
import { readRosterJson, rosterJson } from '../../src/formats/roster-file.js';
import { FILES, type Json, problemsOf } from './support.js';

const MINUTE = 60_000;
const ZONES = ['UTC', 'Europe/Warsaw', 'America/New_York', 'America/Bogota', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Asia/Manila'] as const;
const KINDS = ['work', 'break', 'meal', 'meeting', 'training', 'hand-over', 'standby'] as const;

const code = fc.stringMatching(/^[A-Za-z0-9À-ÖØ-öø-ž][A-Za-z0-9À-ÖØ-öø-ž._-]{0,8}$/);

const part = fc.record({ kind: fc.constantFrom(...KINDS), paid: fc.boolean(), covers: fc.boolean(), minutes: fc.integer({ min: 1, max: 300 }) });

/** Shifts of any agents in any zones around both clock changes of the year, never two of one agent at once. */
const shifts: fc.Arbitrary<readonly Shift[]> = fc.array(fc.record({
  agent: code, site: code, queue: code, pattern: code, zone: fc.constantFrom(...ZONES), quarter: fc.integer({ min: 0, max: 35_000 }),
  parts: fc.array(part, { minLength: 1, maxLength: 6 }),
}), { maxLength: 12 }).map((list) => {
  const made = list.map(({ quarter, parts, ...rest }): Shift => {
    const startMs = Date.UTC(2027, 0, 1) + quarter * 15 * MINUTE;
    let at = startMs;
    const segments = parts.map(({ minutes, ...part }): Segment => ({ ...part, startMs: at, endMs: (at += minutes * MINUTE) }));
    return { ...rest, date: localDate(rest.zone, startMs), startMs, endMs: at, segments };
  });
  made.sort((a, b) => (a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : a.startMs - b.startMs));
  return made.filter((shift, i) => i === 0 || made[i - 1].agent !== shift.agent);
});

const origin = { inputHash: 'a'.repeat(64), requirementHash: 'b'.repeat(64), run: { seed: 7, rounds: 400, shards: 4 } };

describe('a roster', () => {
  it('is the same after roster.csv, whatever order its rows come in', () => {
    let segments = 0;
    fc.assert(fc.property(shifts, fc.boolean(), (list, reverse) => {
      const [header, ...rows] = rosterCsv(list).trimEnd().split('\n');
      segments += rows.length;
      const text = [header, ...(reverse ? rows.reverse() : rows)].join('\r\n');
      expect(readRosterCsv(text, 'roster.csv')).toEqual(list);
    }), { numRuns: 200, seed: 9 });
    expect(segments).toBeGreaterThan(1500);
  });

  it('is the same after roster.json, with where it comes from', () => {
    fc.assert(fc.property(shifts, fc.boolean(), (list, searched) => {
      const file = { ...origin, run: searched ? origin.run : null, roster: { format: 'sunshift-roster/1' as const, shifts: list } };
      const text = rosterJson(file);
      const read = readRosterJson(text, 'roster.json');
      expect(read).toEqual(file);
      expect(rosterJson(read)).toBe(text);
    }), { numRuns: 100, seed: 9 });
  });

  it('has one row a segment in UTC and on the agent\'s clock', () => {
    const text = rosterCsv(readRosterCsv(FILES['february/roster.csv'], 'roster.csv'));
    expect(text).toBe(FILES['february/roster.csv']);
    expect(text.split('\n')[0]).toBe(ROSTER_COLUMNS.join(','));
  });

  it('keeps an hour apart that the clock shows twice', () => {
    const startMs = Date.UTC(2026, 9, 25, 0, 30);
    const shift: Shift = {
      agent: 'a', site: 's', queue: 'q', zone: 'Europe/Warsaw', pattern: 'n', date: '2026-10-25', startMs, endMs: startMs + 120 * MINUTE,
      segments: [{ kind: 'work', paid: true, covers: true, startMs, endMs: startMs + 60 * MINUTE }, { kind: 'work', paid: true, covers: true, startMs: startMs + 60 * MINUTE, endMs: startMs + 120 * MINUTE }],
    };
    expect(rosterCsv([shift])).toContain('2026-10-25T02:30:00+02:00,2026-10-25T02:30:00+01:00');
    expect(readRosterCsv(rosterCsv([shift]), 'r')).toEqual([shift]);
  });
});

describe('a segment', () => {
  it('is written as kind, pay and desk, and read back', () => {
    const all = KINDS.flatMap((kind) => [true, false].flatMap((paid) => [true, false].map((covers) => ({ kind, paid, covers }))));
    expect(all.map((segment) => parseSegmentText(segmentText(segment)))).toEqual(all);
    expect(segmentText({ kind: 'break', paid: true, covers: true })).toBe('break/paid/desk');
    expect(['', 'work', 'work/free', 'nap/paid', 'work/paid/sofa', 'work/paid/desk/x'].map(parseSegmentText)).toEqual([null, null, null, null, null, null]);
  });
});

describe('roster.csv is refused with line, column and way out for', () => {
  const good = FILES['february/roster.csv'];
  const line = (n: number): string => good.split('\n')[n - 1];
  it.each<readonly [string, string, string, string, RegExp]>([
    ['a missing column', good.replace(',zone', ''), 'wrong-header', 'header of r.csv', /names the columns/],
    ['a column of its own', good.replaceAll('\n', ',x\n').replace('queues,x', 'queues,colour'), 'wrong-header', 'header of r.csv', /Columns are/],
    ['a ragged row', good.replace(',english', ''), 'ragged-row', 'line 2, cells', /10 cells/],
    ['an unknown zone', good.replaceAll('Europe/Warsaw', 'Europe/Varsovia'), 'unknown-zone', 'line 2, column zone', /IANA/],
    ['a segment of no kind', good.replace('meal/unpaid', 'nap'), 'bad-row', 'line 3, column segment', /kind\/paid/],
    ['a shift without its date', good.replaceAll('2027-03-06/day', 'day'), 'bad-row', 'line 2, column shift', /local date/],
    ['a shift of another date', good.replaceAll('2027-03-06/day', '2027-03-05/day'), 'bad-row', 'line 2, column shift', /here 2027-03-06/],
    ['an instant that is no instant', good.replace('2027-03-06T07:00:00Z', '2027-03-06 07:00'), 'bad-row', 'line 2, column start_utc', /instant in UTC/],
    ['a local time that is another instant', good.replace('2027-03-06T08:00:00+01:00', '2027-03-06T09:00:00+01:00'), 'bad-row', 'line 2, column start_local', /here 2027-03-06T08:00:00\+01:00/],
    ['a gap between segments', good.replace(`${line(3)}\n`, ''), 'bad-row', 'line 3, column start_utc', /line 2 ends at 2027-03-06T10:00:00Z/],
    ['two sites in one shift', good.replace('waw-01,waw,2027-03-06/day,meal', 'waw-01,bog,2027-03-06/day,meal'), 'bad-row', 'line 3, column site', /same site/],
    ['two shifts of one agent at once', good + line(2).replace('/day', '/late').replace('work', 'training') + '\n', 'overlap', 'line 5', /that of line 2/],
    ['a segment twice', `${good}${line(2)}\n`, 'bad-row', 'line 5, column start_utc', /without gap or overlap/],
    ['quotes that do not close', good.replace('waw-01', '"waw-01'), 'not-csv', 'r.csv', /CSV file/],
  ])('%s', (_says, text, problemCode, field, rule) => {
    const [problem] = problemsOf(() => readRosterCsv(text, 'r.csv'));
    expect([problem.code, problem.field]).toEqual([problemCode, field]);
    expect(problem.rule).toMatch(rule);
    expect(problem.hint).not.toBe('');
  });

  it('every bad row at once', () => {
    const text = good.replace('meal/unpaid', 'nap').replace('2027-03-06T08:00:00+01:00', '2027-03-06T09:00:00+01:00');
    expect(problemsOf(() => readRosterCsv(text, 'r.csv')).map((problem) => problem.field)).toEqual(['line 2, column start_local', 'line 3, column segment']);
  });
});

describe('roster.json is refused for', () => {
  const file = (): Json => JSON.parse(rosterJson({ ...origin, roster: { format: 'sunshift-roster/1', shifts: readRosterCsv(FILES['february/roster.csv'], 'r') } }));
  it.each<readonly [string, (json: Json) => void, string, string]>([
    ['a newer format', (f) => (f.format = 'sunshift-roster/2'), 'unsupported-format', 'format'],
    ['no fingerprint', (f) => delete f.inputHash, 'missing-field', 'inputHash'],
    ['a fingerprint that is none', (f) => (f.requirementHash = 'abc'), 'out-of-range', 'requirementHash'],
    ['an instant that is none', (f) => (f.shifts[0].start = '2027-03-06T07:00'), 'bad-time', 'shifts[0].start'],
    ['a gap between segments', (f) => f.shifts[0].segments.splice(1, 1), 'bad-row', 'shifts[0].segments[1].start'],
    ['an end that is not its last segment\'s', (f) => (f.shifts[0].end = '2027-03-06T16:00:00Z'), 'bad-row', 'shifts[0].end'],
    ['a date that is not that of its start', (f) => (f.shifts[0].date = '2027-03-07'), 'bad-row', 'shifts[0].date'],
    ['two shifts of one agent at once', (f) => f.shifts.push(f.shifts[0]), 'overlap', 'shifts[1]'],
    ['an unknown field', (f) => (f.shifts[0].colour = 1), 'unknown-field', 'shifts[0].colour'],
  ])('%s', (_says, change, problemCode, field) => {
    const json = file();
    change(json);
    expect(problemsOf(() => readRosterJson(JSON.stringify(json), 'roster.json')).map((problem) => [problem.code, problem.field])).toEqual([[problemCode, field]]);
  });
});
