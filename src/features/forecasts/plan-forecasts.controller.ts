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
import { FORECAST_NAMES, FORECAST_ROW, INTERVAL_FILTERS, intervalDoc, intervalList } from '../roster-views/interval-list.js';
import { Views } from '../roster-views/views.service.js';
import { SnapshotInput } from '../snapshots/dto/snapshot-body.js';
import { FORECAST_QUEUES, SNAPSHOT_CODE, SNAPSHOT_EXAMPLE, pageSchema, snapshotSchema, snapshotView } from '../snapshots/snapshot-docs.js';
import type { Snapshot } from '../snapshots/snapshot.entity.js';
import { SnapshotsService } from '../snapshots/snapshots.service.js';

const CODE = { code: { about: 'code of the forecast', example: SNAPSHOT_CODE } };
const SCHEMA = snapshotSchema({ queues: FORECAST_QUEUES });
const EXAMPLE = { ...SNAPSHOT_EXAMPLE, queues: [{ queue: 'desk', contacts: 0, streams: [] }] };

/** How many contacts a plan expects, before anybody asks who works when. */
@Controller('api/v1')
export class PlanForecastsController {
  constructor(private readonly snapshots: SnapshotsService, private readonly views: Views) {}

  @Post('plans/:code/forecasts')
  @Describe({
    summary: 'Forecast the contacts of a plan', tag: 'forecasts', idempotent: true, status: 202,
      description: 'A job over the plan and the histories as they are now. The forecast stays as it is, whatever becomes of them.',
    path: { code: { about: 'code of the plan', example: EXAMPLE_PLAN_CODE } }, body: { shape: SnapshotInput, example: { code: SNAPSHOT_CODE } },
    answer: { shape: { schema: JOB_SCHEMA }, example: JOB_EXAMPLE }, problems: ['duplicate-code', 'conflict'],
  })
  async make(
    @codeParam('plan') plan: string, @Headers('idempotency-key') key: string | undefined, @validBody(SnapshotInput) { code }: SnapshotInput,
      @Res({ passthrough: true }) response: Response,
  ): Promise<Job> {
    const job = await this.snapshots.make('forecast', plan, code ?? null, idempotencyKeyOf(key));
    response.setHeader('Location', `/api/v1/jobs/${job.id}`);
    return job;
  }

  @Get('forecasts')
  @Describe({
    summary: 'List the forecasts', list: true, query: { plan: { about: 'only those of this plan', example: EXAMPLE_PLAN_CODE } },
    answer: { shape: { schema: pageSchema(SCHEMA) }, example: { items: [EXAMPLE], nextCursor: null } },
  })
  async list(@listQuery('plan') query: ListQuery): Promise<Page<unknown>> {
    return pageOf(await this.snapshots.list('forecast', query), query.limit, (row) => row.code, viewOf);
  }

  @Get('forecasts/:code')
  @Describe({ summary: 'Read a forecast and its error',
    description: 'Per stream the model that won, the error of its backtest, and the error that nobody can go below.', path: CODE,
      answer: { shape: { schema: SCHEMA }, example: EXAMPLE }, etag: true })
  async read(@codeParam('forecast') code: string): Promise<Versioned<unknown>> {
    const row = await this.snapshots.read('forecast', code);
    return sendVersioned(row.version, viewOf(row));
  }

  @Get('forecasts/:code/intervals')
  @Describe({ summary: 'Read a forecast by interval', path: CODE, ...intervalDoc(FORECAST_NAMES, FORECAST_ROW) })
  intervals(@codeParam('forecast') code: string, @listQuery(...INTERVAL_FILTERS) query: ListQuery): Promise<Record<string, unknown>> {
    return intervalList(this.views, query, FORECAST_NAMES, () => this.snapshots.csv('forecast', code));
  }

  @Get('forecasts/:code/forecast.csv')
  @Describe({ summary: 'Download a forecast', path: CODE, answer: { mediaType: 'text/csv', example: 'start_utc,queue,mean,lo50,hi50,lo80,hi80,lo95,hi95\n' } })
  async csv(@codeParam('forecast') code: string): Promise<StreamableFile> {
    return new StreamableFile(await this.snapshots.csv('forecast', code), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="forecast.csv"' });
  }

  @Delete('forecasts/:code')
  @Describe({ summary: 'Delete a forecast', path: CODE, ifMatch: true, status: 204 })
  async remove(@codeParam('forecast') code: string, @ifMatch() version: number): Promise<void> {
    await this.snapshots.remove('forecast', code, version);
  }
}

function viewOf(row: Snapshot): Record<string, unknown> {
  return { ...snapshotView(row), queues: row.summary.forecast };
}
