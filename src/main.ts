import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { APP_FORMATS } from './app-formats.js';
import { AppModule } from './app.module.js';
import { InputError } from './engine/model/problem.js';
import { readServiceConfig } from './platform/config-service.js';
import { serveDocs } from './platform/http/docs.js';
import { createService } from './platform/http/serve.js';
import { shutDownOnSignals } from './platform/http/shut-down.js';
import { ServiceLog } from './platform/logging.js';
import { VERSIONS } from './platform/versions.js';

/** Starts the HTTP service from the environment; exits 2 with one JSON line per problem on stderr where a setting is wrong. */
async function main(): Promise<void> {
  const config = readServiceConfig(process.env);
  const log = new ServiceLog(config.logLevel);
  const app = await createService(AppModule.with(config, log), config, APP_FORMATS, log, serveDocs);
  shutDownOnSignals(app, log);
  await app.listen(config.port, config.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  log.info('service.started', { ...VERSIONS, port, database: config.databaseUrl === null ? 'sqlite' : 'postgres', why: config.whyHost });
  process.stderr.write(`Sunshift ${VERSIONS.engine} ${config.whyHost}.\nhttp://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}/api/docs\n`);
}

main().catch((error: unknown) => {
  const problems = error instanceof InputError ? error.problems : [{ code: 'unexpected', message: error instanceof Error ? error.message : String(error) }];
  for (const problem of problems) process.stderr.write(`${JSON.stringify(problem)}\n`);
  process.exit(error instanceof InputError ? 2 : 1);
});
