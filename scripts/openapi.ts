import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { APP_FORMATS } from '../src/app-formats.js';
import { AppModule } from '../src/app.module.js';
import { jsonText } from '../src/formats/json.js';
import { readServiceConfig } from '../src/platform/config-service.js';
import { openApiOf } from '../src/platform/http/openapi.js';
import { createService } from '../src/platform/http/serve.js';
import { ServiceLog } from '../src/platform/logging.js';
import { VERSIONS } from '../src/platform/versions.js';

// Writes openapi.json from the routes themselves, and from it the types of the client that tests use.
// --check writes nothing and fails when one of them is stale.

async function documentText(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sunshift-openapi-'));
  const config = readServiceConfig({ DATA_DIR: folder, SUNSHIFT_LOG_LEVEL: 'error' });
  const log = new ServiceLog(config.logLevel);
  const app = await createService(AppModule.with(config, log), config, APP_FORMATS, log);
  try {
    return jsonText(openApiOf(app, APP_FORMATS, VERSIONS.engine));
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function typesText(document: string): Promise<string> {
  // A client may leave out what has a default.
  const nodes = await openapiTypes(JSON.parse(document) as Parameters<typeof openapiTypes>[0], { alphabetize: false, defaultNonNullable: false });
  return `/** Types of the client, made from openapi.json: npm run check:openapi:fix */\n/* eslint-disable */\n${astToString(nodes)}`;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

async function main(): Promise<void> {
  const document = await documentText();
  const generated = [['openapi.json', document], [join('test', 'support', 'api-types.ts'), await typesText(document)]] as const;
  const stale = generated.filter(([path, text]) => read(path) !== text);
  for (const [path, text] of stale) {
    if (process.argv.includes('--check')) process.stderr.write(`${path} is stale: npm run check:openapi:fix\n`);
    else {
      writeFileSync(path, text);
      process.stdout.write(`${path} written\n`);
    }
  }
  if (process.argv.includes('--check') && stale.length > 0) process.exitCode = 1;
}

await main();
