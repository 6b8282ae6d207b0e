import { Controller, Get, StreamableFile } from '@nestjs/common';
import { Describe } from '../../platform/http/describe.js';
import { codeParam } from '../../platform/http/path-params.js';
import { ROSTER_PATH } from '../rosters/roster-examples.js';
import { RosterStore } from '../rosters/roster-store.js';

const HEADER = 'start_utc,queue,mean,lo50,hi50,lo80,hi80,lo95,hi95\n';

/** The forecast that a roster stands on. */
@Controller('api/v1/rosters/:code')
export class ForecastsController {
  constructor(private readonly rosters: RosterStore) {}

  @Get('forecast.csv')
  @Describe({
    summary: 'Download the forecast of a roster', tag: 'forecasts', description: 'Per queue and interval the mean and its prediction intervals.', path: ROSTER_PATH,
    answer: { mediaType: 'text/csv', example: HEADER },
  })
  async csv(@codeParam('roster') code: string): Promise<StreamableFile> {
    return new StreamableFile(await this.rosters.file(code, 'forecast.csv'), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="forecast.csv"' });
  }
}
