// npm start: builds where a source changed, then is the service itself, so that signals reach it.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const { status } = spawnSync(process.execPath, [join(here, 'build.js'), '--if-stale'], { stdio: ['ignore', 'inherit', 'inherit'] });
if (status === 0) await import('../dist/src/main.js');
else process.exitCode = status ?? 1;
