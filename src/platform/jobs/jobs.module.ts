import { Global, Module, type OnModuleInit } from '@nestjs/common';
import type { ServiceConfig } from '../config-service.js';
import { ArtefactStore } from '../database/artefact-store.js';
import { ReadConnection } from '../database/read-connection.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { SERVICE_CONFIG } from '../http/service-config.js';
import { SERVICE_LOG } from '../http/service-log.js';
import type { ServiceLog } from '../logging.js';
import { Metrics } from '../metrics.js';
import { systemClock } from './clock.js';
import { EmbeddedJobs } from './embedded-jobs.js';
import { EngineThreads } from './engine-threads.js';
import { EventHub } from './event-hub.js';
import { JobsController } from './jobs.controller.js';
import type { Job } from './job.js';
import { Jobs } from './jobs.js';
import { SideThreads } from './side-threads.js';
import { SolvePlanHandler } from './solve-plan.js';

/** By kind and id: results and problems may name people. */
function tellEnd({ id, kind, state, attempts, startedAt, endedAt }: Job, log: ServiceLog, metrics: Metrics): void {
  const milliseconds = startedAt === null || endedAt === null ? 0 : Date.parse(endedAt) - Date.parse(startedAt);
  log.info(`job.${state}`, { jobId: id, kind, attempts, milliseconds });
  metrics.jobEnded(kind, state);
}

/** `Jobs` (long work that survives the process) and `SideThreads` (short work beside the HTTP thread) for everybody. */
@Global()
@Module({
  controllers: [JobsController],
  providers: [
    { provide: EngineThreads, useFactory: (config: ServiceConfig) => new EngineThreads(config.workers, systemClock), inject: [SERVICE_CONFIG] },
    SideThreads,
    {
      provide: Jobs,
      useFactory: (unitOfWork: UnitOfWork, reads: ReadConnection, threads: EngineThreads, log: ServiceLog, metrics: Metrics) =>
        new EmbeddedJobs({
          unitOfWork, reads, threads, hub: new EventHub((job) => tellEnd(job, log, metrics)), clock: systemClock, onFault: (error) => log.fault(error),
        }),
      inject: [UnitOfWork, ReadConnection, EngineThreads, SERVICE_LOG, Metrics],
    },
  ],
  exports: [Jobs, SideThreads],
})
export class JobsModule implements OnModuleInit {
  constructor(private readonly jobs: Jobs, private readonly artefacts: ArtefactStore) {}

  onModuleInit(): void {
    this.jobs.registerJobHandler('solve-plan', new SolvePlanHandler(this.artefacts, systemClock));
  }
}
