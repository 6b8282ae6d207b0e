import { Controller, Delete, Get, Headers, Post, Put, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { validBody } from '../../platform/http/body.js';
import { Describe } from '../../platform/http/describe.js';
import { ifMatch } from '../../platform/http/if-match.js';
import { type ListQuery, type Page, listQuery, pageOf } from '../../platform/http/list-query.js';
import { codeParam } from '../../platform/http/path-params.js';
import { type Query, queryOf } from '../../platform/http/query.js';
import { type Versioned, sendVersioned } from '../../platform/http/versioned.js';
import type { IntradayAnswer } from '../../platform/forecast-request.js';
import { idempotencyKeyOf } from '../../platform/jobs/idempotency.js';
import { JOB_EXAMPLE, JOB_SCHEMA } from '../../platform/jobs/job-schema.js';
import type { Job } from '../../platform/jobs/job.js';
import { AdjustForecastInput, MakeForecastInput } from './dto/forecast-body.js';
import { ForecastView } from './dto/forecast-view.js';
import { accuracyView, forecastView } from './forecast.mapper.js';
import { ACCURACY_EXAMPLE, ACCURACY_SCHEMA, EXAMPLE_ADJUSTMENT, EXAMPLE_FORECAST, FORECAST_PATH, INTRADAY_EXAMPLE, INTRADAY_SCHEMA } from './stored-forecasts.docs.js';
import { StoredForecasts } from './stored-forecasts.service.js';

const CSV = 'start_utc,queue,mean,lo50,hi50,lo80,hi80,lo95,hi95\n';

@Controller('api/v1')
export class StoredForecastsController {
  constructor(private readonly forecasts: StoredForecasts) {}

  @Post('histories/:code/forecasts')
  @Describe({
    summary: 'Forecast what follows a history', tag: 'forecasts', idempotent: true, status: 202,
    description: 'A job: it chooses a model by rolling backtest, forecasts volume and handle time with intervals, and keeps the forecast as it was made.',
    path: { code: { about: 'code of the history', example: 'voice-ny' } },
    body: { shape: MakeForecastInput, example: { code: 'voice-january', intervalMinutes: 60, horizonDays: 7 } },
    answer: { shape: { schema: JOB_SCHEMA }, example: JOB_EXAMPLE }, problems: ['duplicate-code'],
  })
  async make(
    @codeParam('history') history: string, @Headers('idempotency-key') key: string | undefined, @validBody(MakeForecastInput) body: MakeForecastInput,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Job> {
    const job = await this.forecasts.make(history, body, idempotencyKeyOf(key));
    response.setHeader('Location', `/api/v1/jobs/${job.id}`);
    return job;
  }

  @Get('history-forecasts')
  @Describe({
    summary: 'List the forecasts', tag: 'forecasts', list: true, query: { history: { about: 'only those of this history', example: 'voice-ny' } },
    answer: { shape: { pageOf: ForecastView }, example: { items: [EXAMPLE_FORECAST], nextCursor: null } },
  })
  async list(@listQuery('history') query: ListQuery): Promise<Page<ForecastView>> {
    return pageOf(await this.forecasts.list(query), query.limit, (row) => row.code, forecastView);
  }

  @Get('history-forecasts/:code')
  @Describe({ summary: 'Read a forecast', tag: 'forecasts', path: FORECAST_PATH, answer: { shape: ForecastView, example: EXAMPLE_FORECAST }, etag: true })
  async read(@codeParam('forecast') code: string): Promise<Versioned<ForecastView>> {
    const row = await this.forecasts.read(code);
    return sendVersioned(row.version, forecastView(row));
  }

  @Get('history-forecasts/:code/forecast.json')
  @Describe({
    summary: 'Download a forecast as it was made', tag: 'forecasts', description: 'Without what was adjusted since.', path: FORECAST_PATH,
    answer: { shape: { schema: { type: 'object' } }, example: { format: 'sunshift-forecast/1' } },
  })
  async snapshot(@codeParam('forecast') code: string): Promise<StreamableFile> {
    return new StreamableFile(await this.forecasts.snapshot(code), { type: 'application/json', disposition: 'attachment; filename="forecast.json"' });
  }

  @Get('history-forecasts/:code/forecast.csv')
  @Describe({
    summary: 'Download a stored forecast', tag: 'forecasts',
      description: 'Per queue and interval the mean and its prediction intervals, adjustments laid on.', path: FORECAST_PATH,
    answer: { mediaType: 'text/csv', example: CSV },
  })
  async csv(@codeParam('forecast') code: string): Promise<StreamableFile> {
    const text = await this.forecasts.csv(code);
    return new StreamableFile(Buffer.from(text, 'utf8'), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="forecast.csv"' });
  }

  @Put('history-forecasts/:code/adjustments')
  @Describe({
    summary: 'Adjust a forecast', tag: 'forecasts',
      description: 'Replaces all adjustments. They are kept apart from the model, with author and reason; the snapshot stays as it is.',
    path: FORECAST_PATH, body: { shape: AdjustForecastInput, example: { adjustments: [EXAMPLE_ADJUSTMENT] } },
    answer: { shape: ForecastView, example: { ...EXAMPLE_FORECAST, version: 2, adjustments: [EXAMPLE_ADJUSTMENT] } }, etag: true, ifMatch: true,
      problems: ['unknown-reference', 'bad-date'],
  })
  async adjust(@codeParam('forecast') code: string, @ifMatch() version: number,
    @validBody(AdjustForecastInput) body: AdjustForecastInput): Promise<Versioned<ForecastView>> {
    const row = await this.forecasts.adjust(code, version, body);
    return sendVersioned(row.version, forecastView(row));
  }

  @Get('history-forecasts/:code/accuracy')
  @Describe({
    summary: 'Hold a forecast against what was counted since', tag: 'forecasts',
      description: 'By the rows that its history holds now: error, bias, intervals, drift, in figures and in words.',
    path: FORECAST_PATH, answer: { shape: { schema: ACCURACY_SCHEMA }, example: ACCURACY_EXAMPLE }, problems: ['unknown-reference'],
  })
  async accuracy(@codeParam('forecast') code: string): Promise<Record<string, unknown>> {
    return accuracyView(code, await this.forecasts.accuracy(code));
  }

  @Get('history-forecasts/:code/intraday')
  @Describe({
    summary: 'Forecast the rest of a day again', tag: 'forecasts',
      description: 'From the hours of the local day that are over, by the rows that its history holds now.', path: FORECAST_PATH,
    query: { now: { about: 'instant in UTC; the end of the history where left out', example: '2027-01-11T11:00:00Z' } },
    answer: { shape: { schema: INTRADAY_SCHEMA }, example: INTRADAY_EXAMPLE }, problems: ['unknown-reference', 'bad-time'],
  })
  intraday(@codeParam('forecast') code: string, @queryOf('now') { now }: Query<'now'>): Promise<IntradayAnswer> {
    return this.forecasts.intraday(code, now);
  }

  @Delete('history-forecasts/:code')
  @Describe({ summary: 'Delete a forecast', tag: 'forecasts', path: FORECAST_PATH, status: 204, ifMatch: true })
  remove(@codeParam('forecast') code: string, @ifMatch() version: number): Promise<void> {
    return this.forecasts.remove(code, version);
  }
}
