// npm run demo: the whole product on one screen after the other. Needs the build; writes to .demo only.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runDemo } from '../dist/scripts/demo/run.js';

process.exitCode = await runDemo(dirname(dirname(fileURLToPath(import.meta.url))));
