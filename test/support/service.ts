import type { AddressInfo } from 'node:net';
import createClient, { type Client } from 'openapi-fetch';
import { APP_FORMATS } from '../../src/app-formats.js';
import { AppModule } from '../../src/app.module.js';
import { readServiceConfig } from '../../src/platform/config-service.js';
import { createService } from '../../src/platform/http/serve.js';
import { serveDocs } from '../../src/platform/http/docs.js';
import { ServiceLog } from '../../src/platform/logging.js';
import type { paths } from './api-types.js';
import { empty, environmentOf, type Open, type OpenDatabase } from './database.js';

export interface RunningService {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  /** Typed by openapi.json. */
  readonly client: Client<paths>;
  /** Every line that was logged, parsed. */
  readonly logged: readonly Readonly<Record<string, unknown>>[];
  close(): Promise<void>;
}

const running: RunningService[] = [];

/** One service for all tests of a describe, its threads warm, its tables empty before each test. Nothing may be at work in it when a test ends. */
export function serviceOfSuite(open: Open, env: Readonly<Record<string, string>> = {}): RunningService {
  let database: OpenDatabase;
  let service: RunningService;
  beforeAll(async () => {
    database = await open();
    service = await startService(database, env);
  });
  beforeEach(() => empty(database));
  afterAll(() => service.close());
  return {
    get url() { return service.url; }, get client() { return service.client; }, get logged() { return service.logged; },
    close: () => service.close(),
  };
}

/** The service on a free port over a database of its own (`onBothDatabases`): no request limit unless `env` sets one. Ends with the suite at the latest. */
export async function startService(database: OpenDatabase, env: Readonly<Record<string, string>> = {}): Promise<RunningService> {
  const config = readServiceConfig({ PORT: '0', SUNSHIFT_REQUESTS_PER_MINUTE: '0', ...environmentOf(database.profile), ...env });
  const logged: Record<string, unknown>[] = [];
  const log = new ServiceLog('debug', { write: (line) => void logged.push(JSON.parse(line) as Record<string, unknown>) });
  const app = await createService(AppModule.with(config, log), config, APP_FORMATS, log, serveDocs);
  await app.listen(config.port, config.host);
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const service: RunningService = {
    url, client: createClient<paths>({ baseUrl: url }), logged,
    close: async () => {
      const at = running.indexOf(service);
      if (at < 0) return;
      running.splice(at, 1);
      await app.close();
    },
  };
  running.push(service);
  return service;
}

afterAll(async () => {
  for (const service of [...running]) await service.close();
});
