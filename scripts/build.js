// nest build (tsc by tsconfig.build.json), then a stamp of the sources that were compiled. `prepare` runs it at npm install.
// --if-stale: only when the stamp says that a source changed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STAMP_FILE, sourceStamp } from './source-stamp.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'dist', STAMP_FILE);
const nest = nestProgram();
// Taken before compiling: a source edited meanwhile then counts as newer than the build.
const stamp = sourceStamp(root);
const fresh = process.argv.includes('--if-stale') && existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === stamp;

if (nest === null) {
  process.stdout.write('build skipped: development dependencies are not installed (npm install --include=dev)\n');
} else if (!fresh) {
  const { status } = spawnSync(process.execPath, [nest, 'build'], { cwd: root, stdio: 'inherit' });
  if (status === 0) writeFileSync(stampFile, `${stamp}\n`);
  else process.exitCode = status ?? 1;
}

function nestProgram() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@nestjs/cli/package.json')), 'bin', 'nest.js');
  } catch {
    return null;
  }
}
