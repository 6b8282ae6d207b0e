import { Controller, Get, Header } from '@nestjs/common';
import { Metrics } from '../metrics.js';
import { Describe } from './describe.js';

/** Outside /api/v1: its form is Prometheus', not ours. */
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @Describe({
    summary: 'Read the metrics', tag: 'service', description: 'For Prometheus. Labels hold methods, routes and statuses, never a path, a code or a person.',
    answer: { mediaType: 'text/plain', example: 'sunshift_http_requests_total{method="GET",route="/api/v1/health",status="200"} 1\n' },
  })
  read(): Promise<string> {
    return this.metrics.text();
  }
}
