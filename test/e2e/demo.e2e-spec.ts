import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, cleanEnv, sunshift } from '../support/cli.js';

/** `npm run demo` as a newcomer runs it, once for all tests. */
const run = spawnSync(process.execPath, [join(ROOT, 'scripts', 'demo.js')], { cwd: ROOT, env: cleanEnv(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 });
const { stdout } = run;
const step = (number: number): string => stdout.slice(stdout.indexOf(`── ${number} ──`), number === 7 ? undefined : stdout.indexOf(`── ${number + 1} ──`));
const demo = (file: string): string => join(ROOT, '.demo', file);

describe('npm run demo', () => {
  it('ends with 0 and no broken promise', () => {
    expect(run.stderr).toBe('');
    expect(stdout).not.toContain('NOT AS DOCUMENTED');
    expect(run.status).toBe(0);
  });

  it('prints its eight steps in order, in lines of at most 100 characters', () => {
    const found = [...stdout.matchAll(/^── (\d) ── /gm)].map((match) => Number(match[1]));
    expect(found).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const longest = stdout.split('\n').reduce((most, line) => ([...line].length > [...most].length ? line : most), '');
    expect([...longest].length).toBeLessThanOrEqual(100);
  });

  it('names the 8 hours that open in the plan and counts 217 in the year', () => {
    const hours = [...step(0).matchAll(/^ {2}(\w{3} \d{2} \w{3}) +14:00-15:00/gm)].map((match) => match[1]);
    expect(hours).toEqual(['Sun 28 Mar', 'Mon 29 Mar', 'Tue 30 Mar', 'Wed 31 Mar', 'Thu 01 Apr', 'Fri 02 Apr', 'Sat 03 Apr', 'Sun 04 Apr']);
    expect(step(0)).toContain('217 hours of the year');
  });

  it('proves that three agents leave 48 hours open and prices the repairs', () => {
    expect(step(1)).toContain('at least 48 agent-hours');
    for (const text of ['168', '120', '4.2', '4.48', '5.3', '56', 'Hire 2', 'Close Saturday and Sunday', '28.00 USD an hour: 1344.00 USD']) expect(step(1)).toContain(text);
  });

  it('calls the social history a stand-in and prints each error beside its floor', () => {
    expect(step(2)).toMatch(/social +mentions-stand-in/);
    expect(step(2)).toMatch(/stands in\s+for/);
    expect(step(2)).toMatch(/ error {2}floor /);
  });

  it('covers every interval, with local nights for the Spanish queue only', () => {
    expect(step(4)).toContain('COVERED: 0 hours open');
    expect(step(4)).toMatch(/english +0 +nobody/);
    expect(step(4)).toMatch(/social +0 +nobody/);
    expect(step(4)).toMatch(/spanish +[1-9]/);
  });

  it('lists the three best answers to one sick call', () => {
    expect(step(6).match(/^ {2}[123] {2}\S/gm)).toHaveLength(3);
  });

  it('leaves files that the verifier confirms, bound included', () => {
    for (const file of ['summary.md', 'roster.csv', 'roster.json', 'certificate.json', 'forecast.csv', 'requirement.csv', 'cost.csv']) expect(existsSync(demo(`company/${file}`))).toBe(true);
    expect(sunshift(['verify', 'seed/plan.json', '.demo/company/roster.json', '--bound']).code).toBe(0);
  });

  it('draws the picture of the README from its own roster', () => {
    const picture = readFileSync(demo('one-day.svg'), 'utf8');
    for (const text of ['<svg xmlns', 'Manila', 'Warsaw', 'Bogotá', 'required', 'Tuesday 30 March 2027']) expect(picture).toContain(text);
    expect(picture).not.toContain('NaN');
  });
});
