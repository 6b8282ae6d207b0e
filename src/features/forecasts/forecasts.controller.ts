import { Controller, Get, StreamableFile } from '@nestjs/common';
import { Describe } from '../../platform/http/describe.js';
import { type ListQuery, listQuery } from '../../platform/http/list-query.js';
import { codeParam } from '../../platform/http/path-params.js';
import { ROSTER_PATH } from '../rosters/roster-examples.js';
import { FORECAST_NAMES, FORECAST_ROW, INTERVAL_FILTERS, intervalDoc, intervalList } from '../roster-views/interval-list.js';
import { Views } from '../roster-views/views.service.js';
import { RosterStore } from '../rosters/roster-store.js';

const HEADER = 'start_utc,queue,mean,lo50,hi50,lo80,hi80,lo95,hi95\n';

/** The forecast that a roster stands on. */
@Controller('api/v1/rosters/:code')
export class ForecastsController {
  constructor(private readonly views: Views, private readonly rosters: RosterStore) {}

  @Get('forecast')
  @Describe({ summary: 'Read the forecast of a roster by interval', tag: 'forecasts', path: ROSTER_PATH, ...intervalDoc(FORECAST_NAMES, FORECAST_ROW) })
  intervals(@codeParam('roster') code: string, @listQuery(...INTERVAL_FILTERS) query: ListQuery): Promise<Record<string, unknown>> {
    return intervalList(this.views, query, FORECAST_NAMES, () => this.rosters.file(code, 'forecast.csv'));
  }

  @Get('forecast.csv')
  @Describe({
    summary: 'Download the forecast of a roster', tag: 'forecasts', description: 'Per queue and interval the mean and its prediction intervals.', path: ROSTER_PATH,
    answer: { mediaType: 'text/csv', example: HEADER },
  })
  async csv(@codeParam('roster') code: string): Promise<StreamableFile> {
    return new StreamableFile(await this.rosters.file(code, 'forecast.csv'), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="forecast.csv"' });
  }
}
