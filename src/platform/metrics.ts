import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Prometheus metrics of one service, in a registry of its own: two services in one process (tests) do not share counts. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Counter({
    name: 'sunshift_http_requests_total', help: 'Requests answered.', labelNames: ['method', 'route', 'status'], registers: [this.registry],
  });
  private readonly seconds = new Histogram({
    name: 'sunshift_http_request_seconds', help: 'From the first byte of the request to the last of the answer.', labelNames: ['method', 'route'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10], registers: [this.registry],
  });

  private readonly jobs = new Counter({ name: 'sunshift_jobs_ended_total', help: 'Jobs that ended.', labelNames: ['kind', 'state'], registers: [this.registry] });

  constructor() {
    const memory = process.memoryUsage;
    new Gauge({ name: 'process_resident_memory_bytes', help: 'Memory of the process.', registers: [this.registry], collect() { this.set(memory.rss()); } });
    new Gauge({ name: 'process_cpu_seconds_total', help: 'Processor time used.', registers: [this.registry], collect() { const { user, system } = process.cpuUsage(); this.set((user + system) / 1e6); } });
    new Gauge({ name: 'process_uptime_seconds', help: 'Since the process began.', registers: [this.registry], collect() { this.set(process.uptime()); } });
  }

  /** `route` is the pattern (`/api/v1/sites/:code`): a path would hold codes, and each would be a series of its own. */
  request(method: string, route: string, status: number, seconds: number): void {
    this.requests.inc({ method, route, status: String(status) });
    this.seconds.observe({ method, route }, seconds);
  }

  jobEnded(kind: string, state: string): void {
    this.jobs.inc({ kind, state });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
