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
import { PinInput } from '../../formats/plan/pin.js';
import { DOCS } from './pin-docs.js';
import { PinsService } from './pins.service.js';

@Controller('api/v1')
export class PinsController {
  private readonly desk: NounDesk<PinInput>;

  constructor({ store }: PinsService) {
    this.desk = new NounDesk(store, '/api/v1/pins');
  }

  @Post('pins')
  @Describe(DOCS.create)
  create(@validBody(PinInput) body: PinInput): Promise<Versioned<NounView<PinInput>>> {
    return this.desk.create(body);
  }

  @Post('pins/import')
  @Describe(DOCS.import)
  import(@importSource() source: ImportSource): Promise<ImportReport> {
    return this.desk.import(source);
  }

  @Get('pins')
  @Describe(DOCS.list)
  list(@listQuery(...FILTERS) query: ListQuery): Promise<Page<NounView<PinInput>>> {
    return this.desk.list(query);
  }

  @Get('pins.csv')
  @Describe(DOCS.csv)
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="pins.csv"')
  csv(@queryOf(...FILTERS) query: Query<FilterName>): Promise<string> {
    return this.desk.csv(query);
  }

  @Get('pins/:ref')
  @Describe(DOCS.read)
  read(@refParam('pin') ref: string): Promise<Versioned<NounView<PinInput>>> {
    return this.desk.read(ref);
  }

  @Put('pins/:ref')
  @Describe(DOCS.replace)
  replace(@refParam('pin') ref: string, @ifMatch() version: number, @validBody(PinInput) body: PinInput): Promise<Versioned<NounView<PinInput>>> {
    return this.desk.replace(ref, version, body);
  }

  @Patch('pins/:ref')
  @Describe(DOCS.patch)
  patch(@refParam('pin') ref: string, @ifMatch() version: number, @patchBody() patch: unknown): Promise<Versioned<NounView<PinInput>>> {
    return this.desk.patch(ref, version, patch);
  }

  @Delete('pins/:ref')
  @Describe(DOCS.remove)
  remove(@refParam('pin') ref: string, @ifMatch() version: number): Promise<void> {
    return this.desk.remove(ref, version);
  }
}
