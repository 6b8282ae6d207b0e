import 'reflect-metadata';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { APP_FORMATS } from './app-formats.js';
import { AppModule } from './app.module.js';
import { InputError, problemOf } from './engine/model/problem.js';
import { type ServiceConfig, readServiceConfig } from './platform/config-service.js';
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
  await app.listen(config.port, config.host).catch((error: unknown) => {
    throw cannotListen(error, config);
  });
  const { port } = app.getHttpServer().address() as AddressInfo;
  log.info('service.started', { ...VERSIONS, port, database: config.databaseUrl === null ? 'sqlite' : 'postgres', why: config.whyHost });
  process.stderr.write(`Sunshift ${VERSIONS.engine} ${config.whyHost}.\nhttp://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}/api/docs\n${whereDataIs(config)} Ctrl+C ends it in order.\n`);
}

function whereDataIs({ databaseUrl, dataDir }: ServiceConfig): string {
  return databaseUrl === null ? `Data is in ${join(dataDir, 'sunshift.db')}.` : 'Data is in the PostgreSQL database of DATABASE_URL.';
}

function cannotListen(error: unknown, { host, port }: ServiceConfig): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined || !['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'].includes(code)) return error;
  return new InputError(problemOf('not-ready', 'PORT', `${host}:${port}`, `The service can listen there (${code}).`, 'End what uses the port, or set another PORT or HOST.'));
}

main().catch((error: unknown) => {
  const problems = error instanceof InputError ? error.problems : [{ code: 'unexpected', message: error instanceof Error ? error.message : String(error) }];
  for (const problem of problems) process.stderr.write(`${JSON.stringify(problem)}\n`);
  process.exit(error instanceof InputError ? 2 : 1);
});
