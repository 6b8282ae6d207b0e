import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ICAL from 'ical.js';
import { spawnService } from '../support/service-process.js';
import { outputsOf, scriptOf, shownOutput, storiesOf, withOutputs } from '../support/stories.js';
import { sheetsOf } from '../support/xlsx.js';

const PAGE = 'docs/api.md';
const page = readFileSync(PAGE, 'utf8');
const stories = storiesOf(page);
/** Commands about the service itself, which runs already when a story begins. */
const told = stories.filter(({ commands }) => !/^(npm|HOST=|DATABASE_URL=)/.test(commands));
const folder = mkdtempSync(join(tmpdir(), 'sunshift-stories-'));

// The service of the built program, and the page's commands as they stand there, by a shell and curl (or what stands in for curl).
let outputs: readonly string[] = [];
let stderr = '';
let logged: readonly Readonly<Record<string, unknown>>[] = [];
beforeAll(async () => {
  symlinkSync(resolve('seed'), join(folder, 'seed'));
  const service = await spawnService({ DATA_DIR: join(folder, 'data') });
  const run = await runScript(scriptOf(told, service.url));
  service.child.kill('SIGTERM');
  await service.ended;
  logged = service.logged();
  stderr = run.stderr;
  outputs = outputsOf(run.stdout, told);
  if (process.env['SUNSHIFT_WRITE_DOCS'] === 'yes') writeFileSync(PAGE, withOutputs(page, pageOutputs()));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('docs/api.md', () => {
  it('tells enough to be worth running', () => {
    expect(told.length).toBeGreaterThanOrEqual(25);
    expect(told.filter(({ shown }) => shown !== null).length).toBeGreaterThanOrEqual(20);
    expect(stories.length - told.length).toBe(3);
  });

  it.each(told.map((story, i) => [story.commands.trim().split('\n')[0].slice(0, 100), story, i] as const))('shows what comes out of: %s', (_, story, i) => {
    const shown = story.shown?.trimEnd() ?? '';
    expect(shownOutput(story, outputs[i])).toBe(shown);
  });

  it('runs without a word on stderr and without an unexpected error', () => {
    expect(stderr).toBe('');
    expect(logged.filter(({ level }) => level === 'error' || level === 'fatal')).toEqual([]);
  });

  it('leaves a calendar that another library reads, with the shifts of the page', () => {
    const events = new ICAL.Component(ICAL.parse(readFileSync(join(folder, 'shifts.ics'), 'utf8')) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.length).toBeGreaterThanOrEqual(8);
    expect(events.every((event) => event.startDate.zone === ICAL.Timezone.utcTimezone && event.duration.toSeconds() > 0)).toBe(true);
    expect(new Set(events.map((event) => event.uid)).size).toBe(events.length);
  });

  it('leaves a workbook that another reader opens, with the totals of the page and how to get them again', () => {
    const sheets = sheetsOf(readFileSync(join(folder, 'cost.xlsx')));
    expect(Object.keys(sheets)).toEqual(['Totals', 'Pay lines', 'Inputs', 'Reproduce']);
    const cost = JSON.parse(outputs[told.findIndex(({ commands }) => /\/cost$/m.test(commands.trim()))]) as { total: string; payLines: number; inputHash: string };
    expect(sheets['Totals'][1][1]).toBe(Number(cost.total));
    expect(sheets['Pay lines'].length - 1).toBe(cost.payLines);
    expect(sheets['Reproduce'].flat().join(' ')).toMatch(/npx sunshift plan plan\.json --out out --seed 1 --rounds 20 --shards 4 && npx sunshift cost/);
  });
});

function pageOutputs(): readonly string[] {
  return stories.map((story) => {
    try {
      return told.includes(story) ? shownOutput(story, outputs[told.indexOf(story)]) : '';
    } catch (error) {
      return `NOT AS DOCUMENTED: ${String(error)}`;
    }
  });
}

function runScript(script: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const child = spawn('bash', ['-s'], { cwd: folder, env: { PATH: `${standIn()}${process.env['PATH'] ?? ''}`, HOME: folder, LC_ALL: 'C.UTF-8' } });
  const text = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => void (text.stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => void (text.stderr += chunk.toString('utf8')));
  child.stdin.end(script);
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', () => done(text));
  });
}

/** A folder to look for curl in first: empty where the machine has curl, unless STORIES_CURL says "stand-in". */
function standIn(): string {
  const has = spawnSync('curl', ['--version']).status === 0;
  if (has && process.env['STORIES_CURL'] !== 'stand-in') return '';
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'curl'), `#!/bin/sh\nexec "${process.execPath}" "${resolve('test/support/curl-stand-in.js')}" "$@"\n`);
  chmodSync(join(bin, 'curl'), 0o755);
  return `${bin}:`;
}

