import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CliResult, inFolder, namesIn, problemsOn, startSunshift, sunshift } from '../support/cli.js';
import { benAwayFile, agentInput, costlyPlanFile, planFile, put, queueInput, stubbornPlanFile } from '../support/plan-file.js';

const FILES = ['certificate.json', 'cost.csv', 'forecast.csv', 'requirement.csv', 'roster.csv', 'roster.json', 'summary.md'];

interface Report {
  readonly outcome: string;
  readonly openHours: number;
  readonly atLeastOpenHours: number;
  readonly money: { readonly objective: number; readonly lowerBound: number; readonly costGap: number | null };
  readonly run: { readonly seed: number; readonly rounds: number; readonly shards: number };
  readonly files: readonly string[];
}
interface Certificate {
  readonly format: string;
  readonly outcome: string;
  readonly repairs: readonly { readonly kind: string; readonly sentence: string }[];
  readonly run: Report['run'];
}

const plan = (folder: string, ...args: readonly string[]): CliResult => sunshift(['plan', 'plan.json', '--out', 'out', ...args], { cwd: folder });
const reportOn = (stdout: string): Report => JSON.parse(stdout) as Report;
const read = (folder: string, name: string): string => readFileSync(join(folder, 'out', name), 'utf8');
const certificateIn = (folder: string): Certificate => JSON.parse(read(folder, 'certificate.json')) as Certificate;

/** Progress lines are no problems: with --json both are JSON, and only problems have a code. */
const problemLines = (stderr: string): string => stderr.split('\n').filter((line) => line.startsWith('{"code"')).join('\n');

describe('plan', () => {
  it('covers the week: exit 0, one JSON document, every file, a proof without gap', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile() });
      const { code, stdout, stderr } = plan(folder, '--rounds', '20', '--json');
      expect(code).toBe(0);
      expect(problemLines(stderr)).toBe('');
      expect(reportOn(stdout)).toMatchObject({ outcome: 'covered', openHours: 0, atLeastOpenHours: 0, money: { objective: 80_000_000, lowerBound: 80_000_000, costGap: 0 } });
      expect(readdirSync(join(folder, 'out')).sort()).toEqual(FILES);
      expect([...reportOn(stdout).files].sort()).toEqual(FILES);
      expect(namesIn(folder)).toEqual(['out', ...FILES.map((name) => `out/${name}`), 'plan.json'].sort());
    }));

  it('writes a row per segment with agent, site, shift, segment, both clocks, zone and queue', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile() });
      plan(folder, '--rounds', '20');
      const [header, ...rows] = read(folder, 'roster.csv').trimEnd().split('\n');
      expect(header).toBe('agent,site,shift,segment,start_utc,end_utc,start_local,end_local,zone,queues');
      expect(rows).toHaveLength(10);
      expect(rows[0]).toMatch(/^(ann|ben|cem),desk,2027-03-\d\d\/morning,work\/paid(\/desk)?,2027-03-\d\dT09:00:00Z,2027-03-\d\dT13:00:00Z,.*,UTC,desk$/);
    }));

  it('says its format in every JSON file, and tells the story in summary.md', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile() });
      plan(folder, '--rounds', '20');
      expect(JSON.parse(read(folder, 'roster.json'))).toMatchObject({ format: 'sunshift-roster/1' });
      expect(certificateIn(folder)).toMatchObject({ format: 'sunshift-certificate/1', outcome: 'covered', run: { seed: 1, shards: 4 } });
      const summary = read(folder, 'summary.md');
      for (const part of ['# morning desk', 'COVERED', 'Exposure', 'cost gap', 'local-night hours', 'passes preset', 'seed']) expect(summary.toLowerCase()).toContain(part.toLowerCase());
    }));

  it('replays byte for byte with the same seed and rounds on any number of threads, and holds no clock reading', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': costlyPlanFile() });
      const all = (): string => FILES.map((name) => read(folder, name)).join('');
      plan(folder, '--rounds', '30', '--seed', '7', '--threads', '1');
      const first = all();
      plan(folder, '--rounds', '30', '--seed', '7', '--threads', '3');
      expect(all()).toBe(first);
      expect(certificateIn(folder).run).toEqual({ seed: 7, rounds: 30, shards: 4 });
      expect(first).not.toContain(new Date().toISOString().slice(0, 11));
    }));

  it('can be verified afterwards, proof and all, from its CSV or its JSON', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': costlyPlanFile() });
      plan(folder, '--rounds', '60');
      for (const roster of ['out/roster.json', 'out/roster.csv']) {
        const { code, stdout } = sunshift(['verify', 'plan.json', roster, '--bound', '--json'], { cwd: folder });
        expect(code).toBe(0);
        expect(JSON.parse(stdout)).toMatchObject({ ok: true, bounds: [{ kind: 'money', ok: true }], contradictions: [], edits: [] });
      }
      expect(sunshift(['cost', 'plan.json', 'out/roster.json'], { cwd: folder }).stdout).toContain('total 600.00 EUR');
    }));

  it('does not pass a certificate whose bound was raised by one', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile() });
      plan(folder, '--rounds', '5');
      const certificate = certificateIn(folder) as unknown as { bound: { bound: number }; money: { lowerBound: number } };
      certificate.bound.bound += 1;
      certificate.money.lowerBound += 1;
      writeFileSync(join(folder, 'out', 'certificate.json'), JSON.stringify(certificate));
      const { code, stdout } = sunshift(['verify', 'plan.json', 'out/roster.json', '--bound', '--json'], { cwd: folder });
      expect(code).toBe(4);
      expect(JSON.parse(stdout)).toMatchObject({ ok: false, bounds: [{ ok: false }] });
    }));

  it('ends with 3 when it cannot be covered, with the proof, the repairs and all files', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': benAwayFile() });
      const { code, stdout, stderr } = plan(folder, '--rounds', '10', '--json');
      expect(code).toBe(3);
      expect(problemLines(stderr)).toBe('');
      expect(reportOn(stdout)).toMatchObject({ outcome: 'uncoverable', openHours: 20, atLeastOpenHours: 20 });
      expect(readdirSync(join(folder, 'out')).sort()).toEqual(FILES);
      expect(certificateIn(folder).repairs.map((repair) => repair.kind)).toContain('hire');
      const text = plan(folder, '--rounds', '10').stdout;
      expect(text).toContain('at least 20 agent-hours stay open, proved');
      expect(text).toContain('Cheapest repairs found');
      const verified = sunshift(['verify', 'plan.json', 'out/roster.json', '--bound', '--json'], { cwd: folder });
      expect(verified.code).toBe(4);
      expect(JSON.parse(verified.stdout)).toMatchObject({ openHours: 20, bounds: [{ kind: 'money', ok: true }, { kind: 'open', ok: true }] });
    }));

  it('ends with 5 when it stops with open hours and no proof, with all files', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': stubbornPlanFile() });
      const { code, stdout } = plan(folder, '--rounds', '10', '--json');
      expect(code).toBe(5);
      expect(reportOn(stdout)).toMatchObject({ outcome: 'stopped', openHours: 4, atLeastOpenHours: 0, run: { rounds: 10 } });
      expect(readdirSync(join(folder, 'out')).sort()).toEqual(FILES);
    }));

  it('stops by the clock between rounds when --seconds says so, and the rounds that it reached replay the same roster', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': stubbornPlanFile() });
      expect(plan(folder, '--seconds', '4', '--json').code).toBe(5);
      const { rounds } = certificateIn(folder).run;
      const roster = read(folder, 'roster.csv');
      plan(folder, '--rounds', String(rounds));
      expect(read(folder, 'roster.csv')).toBe(roster);
    }));

  it('reports progress on stderr only: for people in words, with --json as JSON lines', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': stubbornPlanFile() });
      const words = plan(folder, '--rounds', '5');
      expect(words.stderr).toMatch(/^roster, round \d+/m);
      expect(words.stdout).not.toMatch(/round \d+:/);
      const json = plan(folder, '--rounds', '5', '--json');
      for (const line of json.stderr.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('progress');
    }));
});

describe('the files that a plan names', () => {
  const named = (): Record<string, unknown> => planFile({
    histories: [{ code: 'calls', file: 'data/calls.csv', zone: 'UTC' }],
    queues: [queueInput({
      staffing: { model: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20 },
      streams: [{ code: 'all', zone: 'UTC', history: 'calls', ahtSeconds: 120 }],
    })],
  });
  const calls = `timestamp_utc,calls\n${Array.from({ length: 56 * 24 }, (_, i) => `${new Date(Date.UTC(2027, 0, 11) + i * 3_600_000).toISOString().slice(0, 16)},${i % 24}`).join('\n')}\n`;
  const hashOf = (folder: string): string => {
    const { stdout } = sunshift(['plan', join('sub', 'plan.json'), '--out', 'out', '--rounds', '1', '--json'], { cwd: folder });
    return (JSON.parse(stdout) as { inputHash: string }).inputHash;
  };

  it('lie relative to it, and every byte of them is in the input hash', () =>
    inFolder((folder) => {
      put(folder, { 'sub/plan.json': named(), 'sub/data/calls.csv': calls });
      const hash = hashOf(folder);
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(hashOf(folder)).toBe(hash);
      put(folder, { 'sub/data/calls.csv': calls.replace('T05:00,5', 'T05:00,6') });
      expect(hashOf(folder)).not.toBe(hash);
    }));
});

describe('the output folder of plan', () => {
  it('is replaced when it is ours, leftovers of other verbs included', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile() });
      plan(folder, '--rounds', '5');
      put(folder, { 'need.csv': read(folder, 'requirement.csv') });
      expect(sunshift(['roster', 'plan.json', '--requirement', 'need.csv', '--out', 'out', '--rounds', '5'], { cwd: folder }).code).toBe(0);
      expect(readdirSync(join(folder, 'out')).sort()).toEqual(FILES.filter((name) => name !== 'forecast.csv'));
      expect(plan(folder, '--rounds', '5').code).toBe(0);
      expect(readdirSync(join(folder, 'out')).sort()).toEqual(FILES);
    }));

  it.each([
    ['a folder with notes', { 'out/notes.txt': 'mine' }],
    ['our output with notes in it', { 'out/roster.json': '{"format": "sunshift-roster/1"}', 'out/notes.txt': 'mine' }],
    ['a folder whose files only have our names', { 'out/summary.md': 'mine' }],
    ['a file', { out: 'mine' }],
  ])('is refused when it is %s, before anything is solved', (_what, files) =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile(), ...files });
      const before = namesIn(folder);
      const { code, stdout, stderr } = plan(folder, '--rounds', '5', '--json');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(problemsOn(stderr)).toMatchObject([{ code: 'not-our-directory', field: '--out' }]);
      expect(namesIn(folder)).toEqual(before);
    }));
});

describe('Ctrl-C', () => {
  const LONG = ['plan', 'plan.json', '--out', 'out', '--seconds', '600', '--json'];
  const searching = (stderr: string): boolean => stderr.includes('"stage":"roster"');
  const stopping = (stderr: string): boolean => stderr.includes('"stage":"stopping"');

  it.each([
    ['0 when the best so far covers', costlyPlanFile(), 0, 'covered'],
    ['5 when hours are open in it', stubbornPlanFile(), 5, 'stopped'],
  ])('once ends with the best so far: %s', (_what, file, expected, outcome) =>
    inFolder(async (folder) => {
      put(folder, { 'plan.json': file });
      const { child, ended, until } = startSunshift(LONG, folder);
      await until(searching);
      child.kill('SIGINT');
      const { code, stdout } = await ended;
      expect({ code, outcome: reportOn(stdout).outcome }).toEqual({ code: expected, outcome });
      expect(readdirSync(join(folder, 'out')).sort()).toEqual(FILES);
    }));

  it('twice leaves at once with 130 and writes nothing', () =>
    inFolder(async (folder) => {
      const many = Array.from({ length: 40 }, (_, i) => agentInput(`a${String(i).padStart(2, '0')}`));
      put(folder, { 'plan.json': planFile({ horizon: { start: '2027-03-08', days: 28 }, agents: many, queues: [queueInput({ staffing: { model: 'fixed', agents: 39 } })] }) });
      const { child, ended, until } = startSunshift(LONG, folder);
      await until((stderr) => stderr.includes('progress'));
      child.kill('SIGINT');
      await until(stopping);
      child.kill('SIGINT');
      expect(await ended).toMatchObject({ code: 130, stdout: '' });
      expect(namesIn(folder)).toEqual(['plan.json']);
    }));
});
