import { Controller, Delete, Get, Header, Patch, Post, Put } from '@nestjs/common';
import { validBody } from '../../platform/http/body.js';
import { Describe } from '../../platform/http/describe.js';
import { ifMatch } from '../../platform/http/if-match.js';
import { type ListQuery, type Page, listQuery } from '../../platform/http/list-query.js';
import { type Query, queryOf } from '../../platform/http/query.js';
import type { Versioned } from '../../platform/http/versioned.js';
import type { ImportReport } from '../shared/import-nouns.js';
import { importSource, patchBody } from '../shared/import-source.js';
import { NounDesk } from '../shared/noun-desk.js';
import { FILTERS, type FilterName } from '../shared/noun-filter.js';
import type { NounView } from '../shared/noun-view.js';
import type { ImportSource } from '../shared/read-import.js';
import { refParam } from '../shared/ref-param.js';
import { TimeOffInput } from '../../formats/plan/time-off.js';
import { DOCS } from './time-off-docs.js';
import { TimeOffService } from './time-off.service.js';

@Controller('api/v1')
export class TimeOffController {
  private readonly desk: NounDesk<TimeOffInput>;

  constructor({ store }: TimeOffService) {
    this.desk = new NounDesk(store, '/api/v1/time-off');
  }

  @Post('time-off')
  @Describe(DOCS.create)
  create(@validBody(TimeOffInput) body: TimeOffInput): Promise<Versioned<NounView<TimeOffInput>>> {
    return this.desk.create(body);
  }

  @Post('time-off/import')
  @Describe(DOCS.import)
  import(@importSource() source: ImportSource): Promise<ImportReport> {
    return this.desk.import(source);
  }

  @Get('time-off')
  @Describe(DOCS.list)
  list(@listQuery(...FILTERS) query: ListQuery): Promise<Page<NounView<TimeOffInput>>> {
    return this.desk.list(query);
  }

  @Get('time-off.csv')
  @Describe(DOCS.csv)
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="time-off.csv"')
  csv(@queryOf(...FILTERS) query: Query<FilterName>): Promise<string> {
    return this.desk.csv(query);
  }

  @Get('time-off/:ref')
  @Describe(DOCS.read)
  read(@refParam('time off') ref: string): Promise<Versioned<NounView<TimeOffInput>>> {
    return this.desk.read(ref);
  }

  @Put('time-off/:ref')
  @Describe(DOCS.replace)
  replace(@refParam('time off') ref: string, @ifMatch() version: number, @validBody(TimeOffInput) body: TimeOffInput): Promise<Versioned<NounView<TimeOffInput>>> {
    return this.desk.replace(ref, version, body);
  }

  @Patch('time-off/:ref')
  @Describe(DOCS.patch)
  patch(@refParam('time off') ref: string, @ifMatch() version: number, @patchBody() patch: unknown): Promise<Versioned<NounView<TimeOffInput>>> {
    return this.desk.patch(ref, version, patch);
  }

  @Delete('time-off/:ref')
  @Describe(DOCS.remove)
  remove(@refParam('time off') ref: string, @ifMatch() version: number): Promise<void> {
    return this.desk.remove(ref, version);
  }
}
