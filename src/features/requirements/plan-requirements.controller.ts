import { Controller, Delete, Get, Headers, Post, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { validBody } from '../../platform/http/body.js';
import { Describe } from '../../platform/http/describe.js';
import { ifMatch } from '../../platform/http/if-match.js';
import { type ListQuery, type Page, listQuery, pageOf } from '../../platform/http/list-query.js';
import { codeParam } from '../../platform/http/path-params.js';
import { type Versioned, sendVersioned } from '../../platform/http/versioned.js';
import { idempotencyKeyOf } from '../../platform/jobs/idempotency.js';
import { JOB_EXAMPLE, JOB_SCHEMA } from '../../platform/jobs/job-schema.js';
import type { Job } from '../../platform/jobs/job.js';
import { EXAMPLE_PLAN_CODE } from '../plans/plan-example.js';
import { REQUIREMENT_NAMES, REQUIREMENT_ROW, INTERVAL_FILTERS, intervalDoc, intervalList } from '../roster-views/interval-list.js';
import { Views } from '../roster-views/views.service.js';
import { SnapshotInput } from '../snapshots/dto/snapshot-body.js';
import { FORECAST_QUEUES, REQUIREMENT_QUEUES, SNAPSHOT_CODE, SNAPSHOT_EXAMPLE, pageSchema, snapshotSchema, snapshotView } from '../snapshots/snapshot-docs.js';
import type { Snapshot } from '../snapshots/snapshot.entity.js';
import { SnapshotsService } from '../snapshots/snapshots.service.js';

const CODE = { code: { about: 'code of the requirement', example: SNAPSHOT_CODE } };
const SCHEMA = snapshotSchema({ requirementHash: { type: 'string' }, queues: REQUIREMENT_QUEUES, forecast: FORECAST_QUEUES });
const EXAMPLE = { ...SNAPSHOT_EXAMPLE, requirementHash: SNAPSHOT_EXAMPLE.inputHash, queues: [{ queue: 'desk', model: 'fixed', requiredHours: 40, peakAgents: 2, peakUtc: '2027-03-08T09:00:00Z' }], forecast: [{ queue: 'desk', contacts: 0, streams: [] }] };

/** How many people a plan requires, before anybody asks who works when. */
@Controller('api/v1')
export class PlanRequirementsController {
  constructor(private readonly snapshots: SnapshotsService, private readonly views: Views) {}

  @Post('plans/:code/requirements')
  @Describe({
    summary: 'Work out whom a plan requires', tag: 'requirements', idempotent: true, status: 202, description: 'A job over the plan and the histories as they are now. The requirement stays as it is, whatever becomes of them.',
    path: { code: { about: 'code of the plan', example: EXAMPLE_PLAN_CODE } }, body: { shape: SnapshotInput, example: { code: SNAPSHOT_CODE } },
    answer: { shape: { schema: JOB_SCHEMA }, example: JOB_EXAMPLE }, problems: ['duplicate-code', 'conflict'],
  })
  async make(
    @codeParam('plan') plan: string, @Headers('idempotency-key') key: string | undefined, @validBody(SnapshotInput) { code }: SnapshotInput, @Res({ passthrough: true }) response: Response,
  ): Promise<Job> {
    const job = await this.snapshots.make('requirement', plan, code ?? null, idempotencyKeyOf(key));
    response.setHeader('Location', `/api/v1/jobs/${job.id}`);
    return job;
  }

  @Get('requirements')
  @Describe({
    summary: 'List the requirements', list: true, query: { plan: { about: 'only those of this plan', example: EXAMPLE_PLAN_CODE } },
    answer: { shape: { schema: pageSchema(SCHEMA) }, example: { items: [EXAMPLE], nextCursor: null } },
  })
  async list(@listQuery('plan') query: ListQuery): Promise<Page<unknown>> {
    return pageOf(await this.snapshots.list('requirement', query), query.limit, (row) => row.code, viewOf);
  }

  @Get('requirements/:code')
  @Describe({ summary: 'Read a requirement', description: 'Per queue the agent-hours required and the peak; the forecast that it stands on, with its error.', path: CODE, answer: { shape: { schema: SCHEMA }, example: EXAMPLE }, etag: true })
  async read(@codeParam('requirement') code: string): Promise<Versioned<unknown>> {
    const row = await this.snapshots.read('requirement', code);
    return sendVersioned(row.version, viewOf(row));
  }

  @Get('requirements/:code/intervals')
  @Describe({ summary: 'Read a requirement by interval', path: CODE, ...intervalDoc(REQUIREMENT_NAMES, REQUIREMENT_ROW) })
  intervals(@codeParam('requirement') code: string, @listQuery(...INTERVAL_FILTERS) query: ListQuery): Promise<Record<string, unknown>> {
    return intervalList(this.views, query, REQUIREMENT_NAMES, () => this.snapshots.csv('requirement', code));
  }

  @Get('requirements/:code/requirement.csv')
  @Describe({ summary: 'Download a requirement', path: CODE, answer: { mediaType: 'text/csv', example: 'start_utc,queue,volume,aht_s,offered_erlangs,agents,agents_fractional,scheduled,minimum,required,service_level,asa_s,occupancy,binding\n' } })
  async csv(@codeParam('requirement') code: string): Promise<StreamableFile> {
    return new StreamableFile(await this.snapshots.csv('requirement', code), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="requirement.csv"' });
  }

  @Delete('requirements/:code')
  @Describe({ summary: 'Delete a requirement', path: CODE, ifMatch: true, status: 204 })
  async remove(@codeParam('requirement') code: string, @ifMatch() version: number): Promise<void> {
    await this.snapshots.remove('requirement', code, version);
  }
}

function viewOf(row: Snapshot): Record<string, unknown> {
  const { forecast, requirement } = row.summary;
  return { ...snapshotView(row), requirementHash: requirement?.hash, queues: requirement?.queues, forecast };
}
