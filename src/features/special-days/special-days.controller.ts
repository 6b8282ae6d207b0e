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
import { SpecialDayInput } from '../../formats/plan/special-day.js';
import { DOCS } from './special-day-docs.js';
import { SpecialDaysService } from './special-days.service.js';

@Controller('api/v1')
export class SpecialDaysController {
  private readonly desk: NounDesk<SpecialDayInput>;

  constructor({ store }: SpecialDaysService) {
    this.desk = new NounDesk(store, '/api/v1/special-days');
  }

  @Post('special-days')
  @Describe(DOCS.create)
  create(@validBody(SpecialDayInput) body: SpecialDayInput): Promise<Versioned<NounView<SpecialDayInput>>> {
    return this.desk.create(body);
  }

  @Post('special-days/import')
  @Describe(DOCS.import)
  import(@importSource() source: ImportSource): Promise<ImportReport> {
    return this.desk.import(source);
  }

  @Get('special-days')
  @Describe(DOCS.list)
  list(@listQuery(...FILTERS) query: ListQuery): Promise<Page<NounView<SpecialDayInput>>> {
    return this.desk.list(query);
  }

  @Get('special-days.csv')
  @Describe(DOCS.csv)
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="special-days.csv"')
  csv(@queryOf(...FILTERS) query: Query<FilterName>): Promise<string> {
    return this.desk.csv(query);
  }

  @Get('special-days/:ref')
  @Describe(DOCS.read)
  read(@refParam('special day') ref: string): Promise<Versioned<NounView<SpecialDayInput>>> {
    return this.desk.read(ref);
  }

  @Put('special-days/:ref')
  @Describe(DOCS.replace)
  replace(@refParam('special day') ref: string, @ifMatch() version: number, @validBody(SpecialDayInput) body: SpecialDayInput): Promise<Versioned<NounView<SpecialDayInput>>> {
    return this.desk.replace(ref, version, body);
  }

  @Patch('special-days/:ref')
  @Describe(DOCS.patch)
  patch(@refParam('special day') ref: string, @ifMatch() version: number, @patchBody() patch: unknown): Promise<Versioned<NounView<SpecialDayInput>>> {
    return this.desk.patch(ref, version, patch);
  }

  @Delete('special-days/:ref')
  @Describe(DOCS.remove)
  remove(@refParam('special day') ref: string, @ifMatch() version: number): Promise<void> {
    return this.desk.remove(ref, version);
  }
}
