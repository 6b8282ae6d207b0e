import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standingShift } from '../../../src/engine/coverage/rehearsal-patterns.js';
import { rehearsePatterns } from '../../../src/engine/coverage/rehearsal.js';
import type { Problem } from '../../../src/engine/model/problem.js';
import { wallMinute } from '../../../src/engine/time/dates.js';
import { gridThatFits } from '../../../src/engine/time/grid.js';
import { isoLocal, isoUtc } from '../../../src/engine/time/iso.js';
import { addMinutes, elapsedMinutes, horizonOf, localDay, localWeek, minutesInWindow, planDates } from '../../../src/engine/time/local.js';
import { patternStarts } from '../../../src/engine/time/pattern-starts.js';
import { readTypedInstant } from '../../../src/engine/time/typed.js';
import { generatedInstant } from '../../../src/engine/time/wall.js';

const page = readFileSync(join(process.cwd(), 'docs/time.md'), 'utf8');

/** The data rows of the table whose header row begins with these columns. */
function rows(...header: string[]): string[][] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${header.join(' | ')}`));
  if (start < 0) throw new Error(`docs/time.md has no table ${header.join(', ')}`);
  const end = lines.findIndex((line, i) => i > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) => line.slice(2, -2).split(' | '));
}

/** `2027-03-28T07:00+02:00`: as the page writes local times. */
const short = (zone: string, at: number): string => isoLocal(zone, at).replace(/T(\d\d:\d\d):00/, 'T$1');

const generated = (zone: string, reading: string): number => generatedInstant(zone, reading.slice(0, 10), wallMinute(reading.slice(11)));

describe('docs/time.md is true', () => {
  it('has all its tables', () => {
    const counts = [rows('zone', 'reading'), rows('zone', 'start'), rows('zone', 'date', 'hours of the day'), rows('zone', 'date', 'window'),
      rows('zone', 'horizon'), rows('minutes to divide'), rows('patterns', 'from')].map((table) => table.length);
    expect(counts).toEqual([16, 7, 8, 10, 6, 6, 7]);
  });

  it.each(rows('zone', 'reading'))('%s %s is read as %s and generated as %s', (zone, reading, typed, instant) => {
    const read = readTypedInstant(zone, reading, 'start');
    if (typeof read === 'number') expect(isoUtc(read)).toBe(typed);
    else expect(`\`${read.code}\`: ${offers(read).join(' or ')}`).toBe(typed);
    expect(isoUtc(generated(zone, reading))).toBe(instant);
  });

  it.each(rows('zone', 'start'))('a shift in %s from %s over %s minutes ends %s with %s night minutes', (zone, start, length, end, night) => {
    const startMs = generated(zone, start);
    const endMs = addMinutes(startMs, Number(length));
    expect([short(zone, endMs), minutesInWindow(zone, { from: '23:00', to: '06:00' }, { startMs, endMs })]).toEqual([end, Number(night)]);
  });

  it.each(rows('zone', 'date', 'hours of the day'))('%s %s lasts %s hours, its week %s', (zone, date, day, week) =>
    expect([elapsedMinutes(localDay(zone, date)) / 60, elapsedMinutes(localWeek(zone, date, 1)) / 60]).toEqual([Number(day), Number(week)]));

  it.each(rows('zone', 'date', 'window'))('%s %s: window %s every %s min, %s min, keeps %s, starts %s', (zone, date, window, every, length, keeps, starts) => {
    const [from, to] = window.split('-');
    const pattern = { code: 'p', window: { from, to }, startEveryMinutes: Number(every), lengthsMinutes: [Number(length)], keeps: keeps as 'wall' | 'utc', maxPerWeek: null, maxPerPeriod: null };
    const found = patternStarts(pattern, Number(length), zone, date).map((at) => short(zone, at));
    expect(found).toEqual(starts === 'none' ? [] : starts.split(' ').map((start) => `${date}T${start}`));
  });

  it.each(rows('zone', 'horizon'))('%s plans %s until %s', (zone, horizon, last) => {
    const [start, days] = horizon.split(' + ');
    expect(planDates(horizonOf(start, Number(days)), zone).at(-1)).toBe(last);
  });

  it.each(rows('minutes to divide'))('%s fit a grid of %s', (minutes, grid) => expect(gridThatFits(minutes.split(' ').map(Number))).toBe(Number(grid)));

  it.each(rows('patterns', 'from'))('%s open from %s to %s: %s h', (patterns, from, to, hours) => {
    const standing = patterns.split(', ').map((text) => {
      const [zone, window] = text.split(' ');
      const [start, end] = window.split('-');
      return standingShift('Q', zone, zone, start, end);
    });
    const span = { startMs: Date.parse(from), endMs: Date.parse(to) };
    expect(rehearsePatterns(standing, [{ queue: 'Q', opening: [span] }], span).openHours).toBe(Number(hours));
  });
});

function offers(problem: Problem): string[] {
  return problem.hint.match(/\d{4}-\d{2}-\d{2}T\S+/g) ?? [];
}
