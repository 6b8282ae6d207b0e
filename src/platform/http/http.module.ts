import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import type { ServiceConfig } from '../config-service.js';
import type { ServiceLog } from '../logging.js';
import { Metrics } from '../metrics.js';
import { KnownParameters } from './known-parameters.js';
import { MetricsController } from './metrics.controller.js';
import { ProblemFilter } from './problem.filter.js';
import { RequestRate } from './request-rate.js';
import { SERVICE_CONFIG } from './service-config.js';
import { SERVICE_LOG } from './service-log.js';
import { VersionedInterceptor } from './versioned.js';

/** What every route stands on: config, log, metrics, problems, versions, request rate. */
@Global()
@Module({})
export class HttpModule {
  static with(config: ServiceConfig, log: ServiceLog): DynamicModule {
    return {
      module: HttpModule,
      imports: [DiscoveryModule, ThrottlerModule.forRoot([{ ttl: 60_000, limit: config.requestsPerMinute }])],
      controllers: [MetricsController],
      providers: [
        { provide: SERVICE_CONFIG, useValue: config },
        { provide: SERVICE_LOG, useValue: log },
        Metrics,
        { provide: APP_FILTER, useValue: new ProblemFilter((error, requestId) => log.fault(error, requestId)) },
        { provide: APP_INTERCEPTOR, useClass: VersionedInterceptor },
        ...(config.requestsPerMinute > 0 ? [{ provide: APP_GUARD, useClass: RequestRate }] : []),
        { provide: APP_GUARD, useClass: KnownParameters },
      ],
      exports: [SERVICE_CONFIG, SERVICE_LOG, Metrics],
    };
  }
}
