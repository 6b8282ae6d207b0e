import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProgram, runProgram } from '../../src/cli/program.js';
import type { VerbIo } from '../../src/cli/verb.js';
import { accuracyVerb } from '../../src/cli/verbs/accuracy.js';
import { forecastVerb } from '../../src/cli/verbs/forecast.js';
import { holidaysVerb } from '../../src/cli/verbs/holidays.js';
import { intradayVerb } from '../../src/cli/verbs/intraday.js';
import { InputError, type Problem } from '../../src/engine/model/problem.js';
import { inFolder } from '../support/cli.js';

const START_MS = Date.UTC(2027, 0, 4);
const HOUR_MS = 3_600_000;
const usual = (hour: number): number => 20 + (hour % 24) + (hour % 168 < 120 ? 10 : 0) + ((hour * 7) % 5);

/** Hours from Monday 2027-01-04 on, counted by `count`. */
function csv(from: number, until: number, count = usual): string {
  const rows = Array.from({ length: until - from }, (_, i) => `${new Date(START_MS + (from + i) * HOUR_MS).toISOString().slice(0, 16)}Z,${count(from + i)},${300 + ((from + i) % 24)}`);
  return `timestamp_utc,calls,aht_s\n${rows.join('\n')}\n`;
}

async function run(cwd: string, ...words: readonly string[]): Promise<{ readonly out: string; readonly problems: readonly Problem[] }> {
  let out = '';
  const io: VerbIo = {
    stdout: (text) => void (out += text), stderr: () => undefined, exitWith: () => undefined, cwd,
    config: { dataFolder: null, maxUploadBytes: 10_000_000, trustedNetwork: false },
  };
  try {
    await runProgram(createProgram([forecastVerb, accuracyVerb, intradayVerb, holidaysVerb], io), [...words]);
    return { out, problems: [] };
  } catch (error) {
    if (error instanceof InputError) return { out, problems: error.problems };
    throw error;
  }
}

const WEEKS = 8 * 168;
/** Eight weeks of history, two of forecast kept as a snapshot. */
async function withSnapshot(check: (folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'calls.csv'), csv(0, WEEKS));
    const made = await run(folder, 'forecast', 'calls.csv', '--zone', 'UTC', '--interval', '60', '--horizon-days', '14', '--model', 'week-mean', '--out', 'f.csv', '--snapshot', 'f.json');
    expect(made.problems).toEqual([]);
    await check(folder);
  });
}

describe('accuracy', () => {
  it('holds a forecast against what was counted later, in figures and in words', async () => {
    await withSnapshot(async (folder) => {
      writeFileSync(join(folder, 'since.csv'), csv(WEEKS - 168, WEEKS + 168, (hour) => usual(hour) * (hour < WEEKS ? 1 : 1.1)));
      const { out, problems } = await run(folder, 'accuracy', 'f.json', 'since.csv', '--zone', 'UTC', '--json');
      expect(problems).toEqual([]);
      const { startUtc, queues: [queue] } = JSON.parse(out) as { startUtc: string; queues: { bias: number; wape: number; rows: number; words: string[] }[] };
      expect(startUtc).toBe('2027-03-01T00:00:00Z');
      expect(queue.rows).toBe(168);
      // A tenth more than foretold: bias −1/11.
      expect(queue.bias).toBeCloseTo(-1 / 11, 2);
      expect(queue.wape).toBeGreaterThan(0.08);
      const text = await run(folder, 'accuracy', 'f.json', 'since.csv', '--zone', 'UTC');
      expect(text.out).toContain(queue.words[0]);
      expect(text.out).toMatch(/distance +WAPE +bias +rows/);
    });
  });

  it('says so where nothing is known yet, and refuses what is no snapshot', async () => {
    await withSnapshot(async (folder) => {
      expect((await run(folder, 'accuracy', 'f.json', 'calls.csv', '--zone', 'UTC')).out).toContain('nothing of the forecast is known yet');
      expect((await run(folder, 'accuracy', 'calls.csv', 'calls.csv', '--zone', 'UTC')).problems).toMatchObject([{ code: 'not-json' }]);
      expect((await run(folder, 'accuracy', 'none.json', 'calls.csv', '--zone', 'UTC')).problems).toMatchObject([{ code: 'file-not-found' }]);
      expect((await run(folder, 'accuracy', 'f.json', 'calls.csv', '--zone', 'Mars/Base')).problems).toHaveLength(1);
    });
  });

  it('reads the snapshot as it was kept, the intervals of the handle time too', async () => {
    await withSnapshot(async (folder) => {
      const { queues: [queue] } = JSON.parse(readFileSync(join(folder, 'f.json'), 'utf8')) as
        { queues: { ahtSeconds: number[]; ahtIntervals: { level: number; lo: number[]; hi: number[] }[] }[] };
      expect(queue.ahtIntervals.map(({ level }) => level)).toEqual([0.5, 0.8, 0.95]);
      for (const { lo, hi } of queue.ahtIntervals) queue.ahtSeconds.forEach((aht, cell) => expect(lo[cell] <= aht && aht <= hi[cell]).toBe(true));
    });
  });
});

describe('intraday', () => {
  it('raises the rest of the day after a busy morning, and no hour that is over', async () => {
    await withSnapshot(async (folder) => {
      writeFileSync(join(folder, 'today.csv'), csv(WEEKS - 168, WEEKS + 10, (hour) => usual(hour) * (hour < WEEKS ? 1 : 1.5)));
      const { out, problems } = await run(folder, 'intraday', 'f.json', 'today.csv', '--zone', 'UTC', '--now', '2027-03-01T10:00:00Z', '--json');
      expect(problems).toEqual([]);
      const { now, queues: [queue] } = JSON.parse(out) as
        { now: string; queues: { level: number; counted: number; rest: { startUtc: string; mean: number; lo80: number; hi80: number }[] }[] };
      expect(now).toBe('2027-03-01T10:00:00Z');
      expect(queue.level).toBeGreaterThan(1);
      expect(queue.level).toBeLessThan(1.5);
      expect(queue.rest.map(({ startUtc }) => startUtc.slice(11, 13))).toEqual(Array.from({ length: 14 }, (_, i) => String(10 + i)));
      expect(queue.rest.every(({ mean, lo80, hi80 }) => lo80 <= mean && mean <= hi80)).toBe(true);
      // Without --now the end of the last row.
      expect(await run(folder, 'intraday', 'f.json', 'today.csv', '--zone', 'UTC', '--json')).toEqual({ out, problems: [] });
      expect((await run(folder, 'intraday', 'f.json', 'today.csv', '--zone', 'UTC')).out).toMatch(/start +mean +80 %/);
    });
  });

  it('refuses an instant without a clock, and says so where no hour of today is known', async () => {
    await withSnapshot(async (folder) => {
      expect((await run(folder, 'intraday', 'f.json', 'calls.csv', '--zone', 'UTC', '--now', '2027-03-01 10:00')).problems).toMatchObject([{ code: 'bad-time', field: '--now' }]);
      expect((await run(folder, 'intraday', 'f.json', 'calls.csv', '--zone', 'UTC', '--now', '2027-03-01T10:00:00Z')).out).toContain('no hour that is over and known');
    });
  });
});

describe('holidays', () => {
  it('writes special days that forecast reads, or says how to install the package; years are checked either way', async () => {
    await withSnapshot(async (folder) => {
      const made = await run(folder, 'holidays', 'US', '--from', '2026', '--to', '2027', '--out', 'us.json');
      if (made.problems.length > 0) {
        expect(made.problems).toMatchObject([{ code: 'not-available', hint: expect.stringContaining('npm install date-holidays@3') as string }]);
        expect(existsSync(join(folder, 'us.json'))).toBe(false);
      } else {
        expect(made.out).toMatch(/^\d+ special days of date-holidays US: us.json$/);
        const told = await run(folder, 'forecast', 'calls.csv', '--zone', 'UTC', '--interval', '60', '--horizon-days', '7', '--model', 'week-mean', '--with', 'us.json', '--out', 'g.csv');
        expect(told.problems).toEqual([]);
      }
      expect((await run(folder, 'holidays', 'US', '--from', 'soon', '--to', '2027', '--out', 'us.json')).problems).toHaveLength(1);
      expect((await run(folder, 'holidays', 'US', '--from', '2027', '--out', 'us.json')).problems).toHaveLength(1);
    });
  });
});
