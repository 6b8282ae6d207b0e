import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, namesIn, problemsOn, sunshift } from '../support/cli.js';
import { put } from '../support/plan-file.js';

/** Every hour of a week has its own volume, the same each week: any weekly model must find it again. */
const weeks = (count: number): string => {
  const rows = Array.from({ length: count * 168 }, (_, i) => `${new Date(Date.UTC(2027, 0, 4) + i * 3_600_000).toISOString().slice(0, 16)},${20 + (i % 24) + 2 * Math.floor((i % 168) / 24)}`);
  return `timestamp_utc,calls\n${rows.join('\n')}\n`;
};
const OPTIONS = ['--zone', 'UTC', '--interval', '60', '--horizon-days', '7', '--out', 'forecast.csv'];

describe('forecast', () => {
  it('writes the intervals that follow the history, whose mean is the weekly pattern, inside 50, 80 and 95 % intervals that widen', () =>
    inFolder((folder) => {
      put(folder, { 'calls.csv': weeks(12) });
      const { code, stdout, stderr } = sunshift(['forecast', 'calls.csv', ...OPTIONS, '--json'], { cwd: folder });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({ out: 'forecast.csv', startUtc: '2027-03-29T00:00:00Z', endUtc: '2027-04-05T00:00:00Z', intervalMinutes: 60 });
      const [header, ...rows] = readFileSync(join(folder, 'forecast.csv'), 'utf8').trimEnd().split('\n').map((line) => line.split(','));
      expect(header).toEqual(['start_utc', 'queue', 'mean', 'lo50', 'hi50', 'lo80', 'hi80', 'lo95', 'hi95']);
      expect(rows).toHaveLength(168);
      for (const [i, [, , mean, lo50, hi50, lo80, hi80, lo95, hi95]] of rows.entries()) {
        expect(Math.abs(Number(mean) - (20 + (i % 24) + 2 * Math.floor(i / 24)))).toBeLessThan(4);
        const bounds = [lo95, lo80, lo50, hi50, hi80, hi95].map(Number);
        expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
      }
      expect(namesIn(folder)).toEqual(['calls.csv', 'forecast.csv']);
    }));

  it('prints the model that the backtest chose beside the noise floor, and replaces its file byte for byte', () =>
    inFolder((folder) => {
      put(folder, { 'calls.csv': weeks(40) });
      const first = sunshift(['forecast', 'calls.csv', ...OPTIONS], { cwd: folder });
      expect(first).toMatchObject({ code: 0, stderr: '' });
      expect(first.stdout).toContain('noise floor');
      expect(first.stdout).toContain('chosen');
      const bytes = readFileSync(join(folder, 'forecast.csv'), 'utf8');
      expect(sunshift(['forecast', 'calls.csv', ...OPTIONS], { cwd: folder }).stdout).toBe(first.stdout);
      expect(readFileSync(join(folder, 'forecast.csv'), 'utf8')).toBe(bytes);
    }));

  it.each([
    ['a horizon of 0 days', weeks(12), ['--zone', 'UTC', '--interval', '60', '--horizon-days', '0', '--out', 'forecast.csv'], 'out-of-range', '--horizon-days'],
    ['an interval that no demand has', weeks(12), ['--zone', 'UTC', '--interval', '45', '--horizon-days', '7', '--out', 'forecast.csv'], 'out-of-range', '--interval'],
    ['a model that does not exist', weeks(12), [...OPTIONS, '--model', 'oracle'], 'out-of-range', '--model'],
    ['a history of one day', weeks(1).split('\n').slice(0, 25).join('\n'), OPTIONS, 'history-too-short', expect.any(String)],
  ])('refuses %s and writes nothing', (_what, csv, options, problemCode, field) =>
    inFolder((folder) => {
      put(folder, { 'calls.csv': csv });
      const { code, stdout, stderr } = sunshift(['forecast', 'calls.csv', ...options], { cwd: folder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(problemsOn(stderr)).toEqual([expect.objectContaining({ code: problemCode, field })]);
      expect(namesIn(folder)).toEqual(['calls.csv']);
    }));
});
