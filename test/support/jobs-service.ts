import type { AddressInfo } from 'node:net';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_DATABASE } from '../../src/app-database.js';
import { APP_FORMATS } from '../../src/app-formats.js';
import { type ServiceConfig, readServiceConfig } from '../../src/platform/config-service.js';
import { DatabaseModule } from '../../src/platform/database/database.module.js';
import { databaseProfile } from '../../src/platform/database/profile.js';
import { HttpModule } from '../../src/platform/http/http.module.js';
import { createService } from '../../src/platform/http/serve.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { JobsModule } from '../../src/platform/jobs/jobs.module.js';
import { ServiceLog } from '../../src/platform/logging.js';
import { type OpenDatabase, environmentOf } from './database.js';

@Module({})
class JobsOnlyModule {
  static with(config: ServiceConfig, log: ServiceLog): DynamicModule {
    return { module: JobsOnlyModule, imports: [HttpModule.with(config, log), DatabaseModule.open(databaseProfile(config), APP_DATABASE), JobsModule] };
  }
}

export interface RunningJobs {
  readonly url: string;
  readonly jobs: Jobs;
  close(): Promise<void>;
}

/** The routes of jobs over a database, and the queue behind them: tests enqueue what features would. */
export async function startJobs(database: OpenDatabase): Promise<RunningJobs> {
  const config = readServiceConfig({ PORT: '0', SUNSHIFT_REQUESTS_PER_MINUTE: '0', SUNSHIFT_WORKERS: '1', ...environmentOf(database.profile) });
  const log = new ServiceLog('silent');
  const app = await createService(JobsOnlyModule.with(config, log), config, APP_FORMATS, log);
  await app.listen(config.port, config.host);
  return { url: `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}/api/v1/jobs`, jobs: app.get(Jobs), close: () => app.close() };
}
