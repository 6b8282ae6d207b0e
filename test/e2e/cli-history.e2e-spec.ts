import { join } from 'node:path';
import { inFolder, namesIn, problemsOn, sunshift } from '../support/cli.js';
import { put } from '../support/plan-file.js';

interface Report {
  readonly source: string;
  readonly series: readonly {
    readonly queue: string; readonly start: string; readonly end: string; readonly intervalMinutes: number;
    readonly intervals: number; readonly gaps: number; readonly offered: number;
  }[];
  readonly findings: readonly { readonly kind: string; readonly start: string | null; readonly line: number | null; readonly message: string }[];
}

const hourly = (from: string, hours: number, cells: (i: number) => string = () => '6'): string =>
  Array.from({ length: hours }, (_, i) => `${new Date(Date.parse(`${from}Z`) + i * 3_600_000).toISOString().slice(0, 16)},${cells(i)}`).join('\n');

const WEEK = `timestamp_utc,calls\n${hourly('2027-01-04T00:00', 168)}\n`;

describe('history', () => {
  const report = (folder: string, csv: string, ...args: readonly string[]): Report => {
    put(folder, { 'calls.csv': csv });
    const { code, stdout, stderr } = sunshift(['history', 'calls.csv', ...args, '--json'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout) as Report;
  };

  it('says what a file holds, as exactly one JSON document or as a table, and writes nothing', () =>
    inFolder((folder) => {
      const { series } = report(folder, WEEK, '--zone', 'UTC');
      expect(series).toHaveLength(1);
      expect(series[0]).toMatchObject({ start: '2027-01-04T00:00:00Z', end: '2027-01-11T00:00:00Z', intervalMinutes: 60, intervals: 168, gaps: 0, offered: 1008 });
      const table = sunshift(['history', join(folder, 'calls.csv'), '--zone', 'UTC']);
      expect(table).toMatchObject({ code: 0, stderr: '' });
      expect(table.stdout).toMatch(/calls .*2027-01-04T00:00Z.*1008/);
      expect(namesIn(folder)).toEqual(['calls.csv']);
    }));

  it('lets the name of column 1 decide the clock: local stamps are read in --zone, UTC stamps are not', () =>
    inFolder((folder) => {
      expect(report(folder, WEEK, '--zone', 'Asia/Manila').series[0].start).toBe('2027-01-04T00:00:00Z');
      expect(report(folder, WEEK.replace('timestamp_utc', 'timestamp_local'), '--zone', 'Asia/Manila').series[0].start).toBe('2027-01-03T16:00:00Z');
    }));

  it('takes the second column as the count under any name, or the one that --column names', () =>
    inFolder((folder) => {
      const csv = `timestamp_utc,anything,emails\n${hourly('2027-01-04T00:00', 48, () => '1,2')}\n`;
      const second = report(folder, csv, '--zone', 'UTC');
      expect(second.series[0].offered).toBe(48);
      expect(second.findings).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'ignored-column' })]));
      expect(report(folder, csv, '--zone', 'UTC', '--column', 'emails').series[0].offered).toBe(96);
    }));

  it('splits a file by its queue column', () =>
    inFolder((folder) => {
      const csv = `timestamp_utc,calls,queue\n${hourly('2027-01-04T00:00', 48, () => '1,north')}\n${hourly('2027-01-04T00:00', 48, () => '2,south')}\n`;
      expect(report(folder, csv, '--zone', 'UTC').series.map((s) => [s.queue, s.offered])).toEqual([['north', 48], ['south', 96]]);
    }));

  it('accepts and reports a byte-order mark, CRLF, semicolons, quotes and fractional counts', () =>
    inFolder((folder) => {
      const csv = `\ufefftimestamp_utc;"calls"\r\n${hourly('2027-01-04T00:00', 48, () => '1.5').replaceAll(',', ';').replaceAll('\n', '\r\n')}\r\n`;
      const { series, findings } = report(folder, csv, '--zone', 'UTC');
      expect(series[0].offered).toBe(72);
      const quirks = findings.filter((f) => f.kind === 'accepted-quirk').map((f) => f.message).join(' ');
      for (const quirk of ['byte order mark', 'CRLF', 'semicolons', 'quoted']) expect(quirks).toContain(quirk);
    }));

  it('tells a gap from a zero', () =>
    inFolder((folder) => {
      const weeks = `timestamp_utc,calls\n${hourly('2027-01-04T00:00', 336)}\n`;
      const csv = weeks.replace('2027-01-05T03:00,6\n', '').replace('2027-01-05T07:00,6', '2027-01-05T07:00,0');
      const { series, findings } = report(folder, csv, '--zone', 'UTC');
      expect(series[0]).toMatchObject({ intervals: 336, gaps: 1, offered: 334 * 6 });
      expect(findings).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'gap', start: '2027-01-05T03:00:00Z' })]));
    }));

  it.each([
    ['an unknown zone', WEEK, ['--zone', 'Mars/Olympus'], 'unknown-zone', '--zone'],
    ['an interval in words', WEEK, ['--zone', 'UTC', '--interval', 'hourly'], 'wrong-type', '--interval'],
    ['a wrong header', WEEK.replace('timestamp_utc', 'time'), ['--zone', 'UTC'], 'wrong-header', 'calls.csv line 1'],
    ['a ragged row', `${WEEK}2027-01-11T00:00\n`, ['--zone', 'UTC'], 'ragged-row', 'line 170'],
    ['a negative count', WEEK.replace('2027-01-04T02:00,6', '2027-01-04T02:00,-6'), ['--zone', 'UTC'], 'out-of-range', 'line 4, column calls'],
    ['NaN', WEEK.replace('2027-01-04T02:00,6', '2027-01-04T02:00,NaN'), ['--zone', 'UTC'], 'not-finite', 'line 4, column calls'],
    ['infinity', WEEK.replace('2027-01-04T02:00,6', '2027-01-04T02:00,1e999'), ['--zone', 'UTC'], 'not-finite', 'line 4, column calls'],
    ['an AHT of 0', `timestamp_utc,calls,aht_s\n${hourly('2027-01-04T00:00', 48, (i) => (i === 3 ? '6,0' : '6,300'))}\n`, ['--zone', 'UTC'], 'out-of-range', 'line 5, column aht_s'],
  ])('refuses %s', (_what, csv, args, problemCode, field) =>
    inFolder((folder) => {
      put(folder, { 'calls.csv': csv });
      const { code, stdout, stderr } = sunshift(['history', 'calls.csv', ...args, '--json'], { cwd: folder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(problemsOn(stderr)).toEqual([expect.objectContaining({ code: problemCode, field })]);
    }));

  it('refuses a missing file, a folder, and a file above the limit', () =>
    inFolder((folder) => {
      const codes = (file: string, megabytes = '64'): readonly string[] => {
        const { code, stderr } = sunshift(['history', file, '--zone', 'UTC'], { cwd: folder, env: { SUNSHIFT_MAX_UPLOAD_MB: megabytes } });
        expect(code).toBe(2);
        return problemsOn(stderr).map((p) => p.code);
      };
      put(folder, { 'calls.csv': WEEK, 'big.csv': `${WEEK}${' '.repeat(65_000_000)}` });
      expect(codes('missing.csv')).toEqual(['file-not-found']);
      expect(codes('.')).toEqual(['file-not-found']);
      expect(codes('big.csv')).toEqual(['file-too-large']);
      expect(codes('calls.csv', '0.001')).toEqual(['file-too-large']);
    }));

  it('reports every bad row, one JSON line each', () =>
    inFolder((folder) => {
      put(folder, { 'calls.csv': WEEK.replace('2027-01-04T02:00,6', '2027-01-04T02:00,-6').replace('2027-01-04T05:00,6', '2027-01-04T05:00,x') });
      expect(problemsOn(sunshift(['history', 'calls.csv', '--zone', 'UTC'], { cwd: folder }).stderr).map((p) => p.field)).toEqual(['line 4, column calls', 'line 7, column calls']);
    }));
});
