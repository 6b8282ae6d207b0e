import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSIONS } from '../../src/platform/versions.js';
import { BIN, ROOT, cleanEnv, inFolder, problemsOn, sunshift } from '../support/cli.js';

const VERBS = ['plan', 'history', 'forecast', 'staff', 'roster', 'verify', 'cost', 'alerts', 'rehearse', 'schema'];

describe('the command line', () => {
  it('prints its help, with every verb, when nothing is asked', () => {
    const { code, stdout, stderr } = sunshift([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const verb of VERBS) expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'));
  });

  it.each(VERBS)('explains %s to a newcomer: arguments, an example, exit codes', (verb) => {
    const { code, stdout, stderr } = sunshift([verb, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Usage: sunshift ${verb}`);
    expect(stdout).toMatch(/^Examples?:\n {2}sunshift /m);
    expect(stdout).toMatch(/^Exit codes:\n {2}0 /m);
    expect(stdout).toMatch(/^ {2}2 {3}bad input, nothing written/m);
    const asHelpVerb = sunshift(['help', verb]);
    expect(asHelpVerb.stdout).toBe(stdout);
  });

  it('prints the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(VERSIONS.engine).toBe(version);
    expect(sunshift(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    ['an unknown verb', ['rooster'], 'verb'],
    ['an unknown option', ['schema', 'plan', '--colour'], '--colour'],
    ['an option of another verb', ['schema', 'plan', '--rounds', '3'], '--rounds'],
    ['a missing argument', ['rehearse'], 'PLAN.json'],
    ['a missing option that has no default', ['plan', 'plan.json'], '--out <DIR>'],
    ['a surplus argument', ['schema', 'plan', 'roster', 'cost'], 'schema'],
    ['a missing option', ['history', 'x.csv'], '--zone <Z>'],
    ['an option without its value', ['history', 'x.csv', '--zone'], '--zone <Z>'],
  ])('refuses %s as usage: exit 2, one JSON line on stderr, nothing on stdout', (_what, args, field) => {
    const { code, stdout, stderr } = sunshift(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const problems = problemsOn(stderr);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'usage', field });
    expect(problems[0].hint).toContain('--help');
  });

  it('refuses an unknown SUNSHIFT_ setting, whatever the verb', () => {
    const { code, stderr } = sunshift(['schema', 'plan'], { env: { SUNSHIFT_COLOUR: 'red' } });
    expect(code).toBe(2);
    expect(problemsOn(stderr)).toMatchObject([{ code: 'unknown-field', field: 'SUNSHIFT_COLOUR', value: 'red' }]);
  });

  it('reports every setting that is wrong, not only the first', () => {
    const { code, stderr } = sunshift(['schema', 'plan'], { env: { SUNSHIFT_MAX_UPLOAD_MB: 'plenty', SUNSHIFT_TRUSTED_NETWORK: 'maybe' } });
    expect(code).toBe(2);
    expect(problemsOn(stderr).map((p) => p.field)).toEqual(['SUNSHIFT_MAX_UPLOAD_MB', 'SUNSHIFT_TRUSTED_NETWORK']);
  });

  it('is silent when its reader goes away', () => {
    const run = spawnSync('/bin/sh', ['-c', `"${process.execPath}" "${BIN}" schema plan | head -c 1`], { env: cleanEnv(), encoding: 'utf8' });
    expect(run).toMatchObject({ stdout: '{', stderr: '' });
  });
});

describe('bin/sunshift.js', () => {
  it('is executable', () => {
    expect(statSync(BIN).mode & 0o111).toBe(0o111);
  });

  const houseIn = (folder: string): string => {
    for (const part of ['bin', 'scripts', 'package.json']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    return join(folder, 'bin', 'sunshift.js');
  };
  const run = (bin: string): { code: number | null; stdout: string; stderr: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, '--version'], { env: cleanEnv(), encoding: 'utf8' });
    return { code: status, stdout, stderr };
  };

  it('says how to build when there is no build', () =>
    inFolder((folder) => {
      expect(run(houseIn(folder))).toEqual({ code: 1, stdout: '', stderr: 'not built: npm run build\n' });
    }));

  it('refuses a build that was made from other sources, and runs where no sources are', () =>
    inFolder((folder) => {
      const bin = houseIn(folder);
      cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
      expect(run(bin)).toMatchObject({ code: 0, stdout: `${VERSIONS.engine}\n` });
      mkdirSync(join(folder, 'src'));
      writeFileSync(join(folder, 'src', 'newer.ts'), 'export const newer = true;\n');
      const stale = run(bin);
      expect(stale).toMatchObject({ code: 1, stdout: '' });
      expect(problemsOn(stale.stderr)).toMatchObject([{ code: 'stale-build', hint: 'npm run build' }]);
    }));
});
