import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, inFolder } from '../support/cli.js';
import { put } from '../support/plan-file.js';

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const node = (...args: readonly string[]): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return { code: status, stdout, stderr };
};

describe('check-readme', () => {
  const block = (head: string, body: string): string => `# Title\n\n<!-- output of: ${head} -->\n\`\`\`text\n${body}\`\`\`\n\nafter\n`;
  const house = (folder: string, readme: string): string => {
    cpSync(join(ROOT, 'scripts', 'check-readme.js'), join(folder, 'scripts', 'check-readme.js'), { recursive: true });
    put(folder, { 'package.json': { type: 'module' }, 'print.js': "console.log('one\\n(2) two\\nthree $& four\\n\\n(3) end');\n", 'README.md': readme });
    return join(folder, 'scripts', 'check-readme.js');
  };

  it('passes a block that is what the command prints, whole or from one line until another', () =>
    inFolder((folder) => {
      const readme = block('node print.js', 'one\n(2) two\nthree $& four\n\n(3) end\n') + block('node print.js | from "(2)" | until "(3)"', '(2) two\nthree $& four\n');
      expect(node(house(folder, readme))).toMatchObject({ code: 0, stdout: 'readme: 2 blocks are what 1 commands print\n' });
    }));

  it('fails on one changed character, says which, and --fix repairs the block and nothing else', () =>
    inFolder((folder) => {
      const wrong = block('node print.js | from "(2)" | until "(3)"', '(2) two\nthree $& for\n');
      const script = house(folder, wrong);
      const red = node(script);
      expect(red.code).toBe(1);
      expect(red.stderr).toContain('  - three $& for\n  + three $& four');
      expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(wrong);
      expect(node(script, '--fix').code).toBe(0);
      expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(wrong.replace('for\n', 'four\n'));
      expect(node(script).code).toBe(0);
    }));

  it('fails when the command fails, when a limit is gone, and when README has no block at all', () =>
    inFolder((folder) => {
      const script = house(folder, block('node missing.js', ''));
      expect(node(script)).toMatchObject({ code: 1, stderr: expect.stringContaining('ended with 1') });
      writeFileSync(join(folder, 'README.md'), block('node print.js | from "(9)"', 'x\n'));
      expect(node(script)).toMatchObject({ code: 1, stderr: expect.stringContaining('no line with "(9)"') });
      writeFileSync(join(folder, 'README.md'), '# Title\n');
      expect(node(script)).toMatchObject({ code: 1, stderr: expect.stringContaining('no block') });
    }));
});

describe('ci-summary', () => {
  const jest = { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 2, numTodoTests: 0 };
  const summary = (folder: string, status: string): Run =>
    node(join(ROOT, 'scripts', 'ci-summary.js'), join(folder, 'jest.json'), join(folder, 'checks.json'), status);
  const lastLine = (run: Run): string => run.stdout.trimEnd().split('\n').at(-1) ?? '';

  it('adds tests and checks in its last line', () =>
    inFolder((folder) => {
      put(folder, { 'jest.json': jest, 'checks.json': { passed: 4, failed: 0, skipped: 0 } });
      const run = summary(folder, '0');
      expect([run.code, lastLine(run)]).toEqual([0, '9 passed, 0 failed, 2 skipped']);
    }));

  it('counts a suite that did not run, and a report that is missing, as failed', () =>
    inFolder((folder) => {
      put(folder, { 'jest.json': { ...jest, numRuntimeErrorTestSuites: 1 } });
      const run = summary(folder, '1');
      expect([run.code, lastLine(run)]).toEqual([1, '5 passed, 2 failed, 2 skipped']);
    }));

  it('is red when a step failed although nothing was counted as failed', () =>
    inFolder((folder) => {
      put(folder, { 'jest.json': jest, 'checks.json': { passed: 4, failed: 0, skipped: 0 } });
      expect(summary(folder, '1').code).toBe(1);
    }));
});
