import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE_FILE, seedFiles, type SeedPlan } from '../../scripts/seed/files.js';
import { addDays } from '../../src/engine/time/dates.js';

const seed = join(__dirname, '../../seed');
const read = (path: string): string => readFileSync(join(seed, path), 'utf8');
const rowsOf = (path: string): string[][] => read(path).trim().split('\n').slice(1).map((line) => line.split(','));
const plan = JSON.parse(read('plan.json')) as SeedPlan;

describe('the seed company', () => {
  it('is what its generator writes today, byte for byte', () => {
    const files = seedFiles(plan, read(SOURCE_FILE));
    expect(files.size).toBeGreaterThanOrEqual(7);
    const stale = [...files].filter(([path, text]) => !existsSync(join(seed, path)) || read(path) !== text).map(([path]) => path);
    expect(stale).toEqual([]);
  });

  it('has each agent serve one queue, and no code twice', () => {
    expect(plan.agents.every((agent) => agent.queues.length === 1)).toBe(true);
    expect(new Set(plan.agents.map((agent) => agent.code)).size).toBe(plan.agents.length);
    expect(plan.agents.length).toBeGreaterThanOrEqual(28);
    expect(plan.agents.length).toBeLessThanOrEqual(33);
  });
});

describe('the social history', () => {
  const rows = rowsOf('history/social-mentions-stand-in.csv');
  const source = rowsOf(SOURCE_FILE);

  it('is the real series, hour for hour, moved by 620 weeks on New York\'s clock', () => {
    // New York was at UTC-5 until 2015-03-08T07:00Z and at UTC-4 after it.
    const wall = (stamp: string): string => new Date(Date.parse(stamp) - (stamp < '2015-03-08T07:00Z' ? 5 : 4) * 3_600_000).toISOString().slice(0, 16);
    const real = new Map(source.map(([stamp, count]) => [wall(stamp), count]));
    for (const [stamp, count] of rows) expect(real.get(`${addDays(stamp.slice(0, 10), -620 * 7)}${stamp.slice(10)}`)).toBe(count);
    expect(rows.length).toBe(1249);
    expect(rows[0]).toEqual(['2027-01-14T17:00', '42']);
  });

  it('ends with the last hour before the plan starts', () => {
    expect(rows.at(-1)?.[0]).toBe('2027-03-07T18:00');
  });

  it('leaves out the one hour that New York skipped in March 2015', () => {
    const stamps = rows.map(([stamp]) => stamp);
    expect(stamps).toContain('2027-01-24T01:00');
    expect(stamps).not.toContain('2027-01-24T02:00');
    expect(stamps).toContain('2027-01-24T03:00');
  });

  it('names its source and carries its licence', () => {
    const notice = read('NOTICE');
    for (const text of ['Numenta Anomaly Benchmark', 'Permission is hereby granted, free of charge', 'Copyright 2014-2024 Numenta Inc.', 'stands in']) {
      expect(notice).toContain(text);
    }
  });
});

describe('the voice histories', () => {
  it('hold one year of hours up to the plan start, less the hours of their outages', () => {
    const hours = 365 * 24;
    expect(rowsOf('history/voice-english-new-york.csv').length).toBe(hours);
    expect(rowsOf('history/voice-english-london.csv').length).toBe(hours - 6);
    expect(rowsOf('history/voice-english-singapore.csv').length).toBe(hours - 3);
    expect(rowsOf('history/voice-english-new-york.csv')[0][0]).toBe('2026-03-08T00:00Z');
    expect(rowsOf('history/voice-english-new-york.csv').at(-1)?.[0]).toBe('2027-03-07T23:00Z');
  });

  it('on local stamps hold the repeated hour twice and the skipped hour not at all', () => {
    const stamps = rowsOf('history/voice-english-london.csv').map(([stamp]) => stamp);
    expect(stamps.filter((stamp) => stamp === '2026-10-25T01:00').length).toBe(2);
    expect(stamps).not.toContain('2026-03-29T01:00');
  });

  it('hold zeros as zeros and leave the handle time of an hour without contacts empty', () => {
    const quiet = rowsOf('history/voice-spanish-london.csv').filter(([, count]) => count === '0');
    expect(quiet.length).toBeGreaterThan(100);
    expect(quiet.every(([, , aht]) => aht === '')).toBe(true);
  });
});
