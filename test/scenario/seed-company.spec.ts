import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE_FILE, seedFiles, type SeedPlan } from '../../scripts/seed/files.js';
import { verifyForeign } from '../../src/engine/coverage/foreign.js';
import { verifyRoster } from '../../src/engine/coverage/verify-roster.js';
import { forecastQueues } from '../../src/engine/forecast/forecast.js';
import { buildHistory } from '../../src/engine/history/build.js';
import type { Plan } from '../../src/engine/model/plan.js';
import { PRESETS } from '../../src/engine/model/presets.js';
import { requirementOf } from '../../src/engine/requirement/require.js';
import { addDays } from '../../src/engine/time/dates.js';
import { readForeignLines } from '../../src/formats/foreign-csv.js';
import { parsePlan } from '../../src/formats/plan-file.js';
import { readRosterCsv } from '../../src/formats/roster-csv.js';

const seed = join(__dirname, '../../seed');
const read = (path: string): string => readFileSync(join(seed, path), 'utf8');
const rowsOf = (path: string): string[][] => read(path).trim().split('\n').slice(1).map((line) => line.split(','));
const plan = JSON.parse(read('plan.json')) as SeedPlan;
const parsed = (edit: Record<string, unknown> = {}): Plan =>
  parsePlan(JSON.stringify({ ...(JSON.parse(read('plan.json')) as object), ...edit }), (path) => readFileSync(join(seed, path)));

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

describe('the plan', () => {
  it('is read without a problem, and so are the three agents', () => {
    expect(parsed().agents).toHaveLength(plan.agents.length);
    expect(parsePlan(read('three-agents.json'), (path) => readFileSync(join(seed, path))).agents).toHaveLength(3);
  });

  it('pays in three currencies and rosters no shift at night outside the Spanish queue', () => {
    const { agents, contracts } = parsed();
    expect([...new Set(agents.map((agent) => agent.pay.currency))].sort()).toEqual(['COP', 'PHP', 'PLN']);
    expect([...new Set(agents.map((agent) => agent.pay.kind))].sort()).toEqual(['hourly', 'monthly']);
    const windows = (queue: string): string[] => contracts.filter((contract) => agents.some((agent) => agent.queue === queue && agent.contract === contract.code))
      .flatMap((contract) => contract.shifts.map(({ window }) => `${contract.code.slice(0, 3)} ${window.from}-${window.to}`));
    for (const queue of ['english', 'social']) expect([...new Set(windows(queue))].sort()).toEqual(['BOG 10:00-19:00', 'MNL 07:00-16:00', 'WAW 08:00-17:00']);
  });

  it('starts from a previous week that keeps every rule', () => {
    const week = parsed({ horizon: { start: '2027-03-01', days: 7 }, previousRoster: undefined, pins: [], timeOff: [] });
    const requirement = requirementOf(week, forecastQueues(week, week.histories.map((source) => buildHistory(source))));
    const report = verifyRoster(week, requirement, { format: 'sunshift-roster/1', shifts: readRosterCsv(read('previous-roster.csv'), 'previous-roster.csv') });
    expect([report.structure, ...report.checks].flatMap((check) => check.violations.map((violation) => violation.sentence))).toEqual([]);
    expect(report.checks.reduce((cases, check) => cases + check.checked, 0)).toBeGreaterThan(1000);
  });

  it('replaces a starting roster that breaks no rule and opens exactly 8 hours', () => {
    const rows = readForeignLines(read('starting-roster.csv'), 'starting-roster.csv').map(({ line, shift }) => ({ ...shift, line, queue: null }));
    const report = verifyForeign(rows, null, PRESETS[0], { from: '2027-03-08', to: '2027-04-04' });
    expect(report.checks.flatMap((check) => check.violations)).toEqual([]);
    expect(report.open.map((window) => new Date(window.startMs).toISOString().slice(0, 13))).toEqual(
      ['2027-03-28T14', '2027-03-29T14', '2027-03-30T14', '2027-03-31T14', '2027-04-01T14', '2027-04-02T14', '2027-04-03T14', '2027-04-04T14'],
    );
    expect(report.openMinutes).toBe(480);
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
