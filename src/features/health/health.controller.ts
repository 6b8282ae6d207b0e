import { Controller, Get } from '@nestjs/common';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { Describe } from '../../platform/http/describe.js';
import { VERSIONS } from '../../platform/versions.js';
import { HealthView } from './dto/health-view.js';

@Controller('api/v1/health')
export class HealthController {
  constructor(private readonly reads: ReadConnection) {}

  @Get()
  @Describe({
    summary: 'Ask whether the service is ready', tag: 'service', description: '200 once requests are served and the database answers; 503 otherwise.',
    answer: { shape: HealthView, example: { status: 'ready', engine: '0.1.0', tzdata: '2026c' } }, problems: ['not-ready'],
  })
  async read(): Promise<HealthView> {
    await this.reads.run((manager) => manager.query('SELECT 1'));
    return { status: 'ready', ...VERSIONS };
  }
}
