// Every check of package.json, one after another; goes on after a failure. Last line: N passed, N failed, N skipped.
// --fix runs their :fix twins. --json FILE writes the counts for .ci/run.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fix = process.argv.includes('--fix');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const checks = Object.keys(scripts).filter((name) => /^check:[a-z]+$/.test(name) && name !== 'check:all');
const failed = [];

for (const check of checks) {
  if (scripts[`${check}:fix`] === undefined) {
    failed.push(check);
    process.stderr.write(`${check} has no ${check}:fix\n`);
    continue;
  }
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', fix ? `${check}:fix` : check], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) failed.push(check);
  process.stdout.write(`${status === 0 ? 'ok  ' : 'FAIL'} ${check} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`);
}

const counts = { passed: checks.length - failed.length, failed: failed.length, skipped: 0 };
const json = process.argv.indexOf('--json');
if (json > 0) writeFileSync(process.argv[json + 1], JSON.stringify(counts));
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
