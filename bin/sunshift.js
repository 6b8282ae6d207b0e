#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entry = join(root, 'dist', 'src', 'cli.js');

if (!existsSync(entry)) {
  process.stderr.write('not built: npm run build\n');
  process.exitCode = 1;
} else if (await isStale()) {
  const rule = 'The build in dist was made from the sources in src.';
  const message = 'dist is older than its sources.';
  process.stderr.write(`${JSON.stringify({ code: 'stale-build', field: 'dist', value: null, rule, message, hint: 'npm run build' })}\n`);
  process.exitCode = 1;
} else {
  await run();
}

async function run() {
  try {
    const { main } = await import(pathToFileURL(entry).href);
    await main(process.argv.slice(2));
  } catch (error) {
    const rule = 'The program foresees everything that input can do.';
    const message = `Unexpected error: ${error instanceof Error ? error.message : String(error)}`;
    process.stderr.write(`${JSON.stringify({ code: 'unexpected', field: '', value: null, rule, message, hint: 'npm install && npm run build; if it stays, please report it.' })}\n`);
    process.exitCode = 1;
  }
}

async function isStale() {
  if (!existsSync(join(root, 'src'))) return false;
  const { STAMP_FILE, sourceStamp } = await import('../scripts/source-stamp.js');
  const stampFile = join(root, 'dist', STAMP_FILE);
  return !existsSync(stampFile) || readFileSync(stampFile, 'utf8').trim() !== sourceStamp(root);
}
