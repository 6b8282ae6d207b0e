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
import { SiteBody } from './dto/site-body.js';
import { DOCS } from './site-docs.js';
import { SitesService } from './sites.service.js';

@Controller('api/v1')
export class SitesController {
  private readonly desk: NounDesk<SiteBody>;

  constructor({ store }: SitesService) {
    this.desk = new NounDesk(store, '/api/v1/sites');
  }

  @Post('sites')
  @Describe(DOCS.create)
  create(@validBody(SiteBody) body: SiteBody): Promise<Versioned<NounView<SiteBody>>> {
    return this.desk.create(body);
  }

  @Post('sites/import')
  @Describe(DOCS.import)
  import(@importSource() source: ImportSource): Promise<ImportReport> {
    return this.desk.import(source);
  }

  @Get('sites')
  @Describe(DOCS.list)
  list(@listQuery(...FILTERS) query: ListQuery): Promise<Page<NounView<SiteBody>>> {
    return this.desk.list(query);
  }

  @Get('sites.csv')
  @Describe(DOCS.csv)
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="sites.csv"')
  csv(@queryOf(...FILTERS) query: Query<FilterName>): Promise<string> {
    return this.desk.csv(query);
  }

  @Get('sites/:ref')
  @Describe(DOCS.read)
  read(@refParam('site') ref: string): Promise<Versioned<NounView<SiteBody>>> {
    return this.desk.read(ref);
  }

  @Put('sites/:ref')
  @Describe(DOCS.replace)
  replace(@refParam('site') ref: string, @ifMatch() version: number, @validBody(SiteBody) body: SiteBody): Promise<Versioned<NounView<SiteBody>>> {
    return this.desk.replace(ref, version, body);
  }

  @Patch('sites/:ref')
  @Describe(DOCS.patch)
  patch(@refParam('site') ref: string, @ifMatch() version: number, @patchBody() patch: unknown): Promise<Versioned<NounView<SiteBody>>> {
    return this.desk.patch(ref, version, patch);
  }

  @Delete('sites/:ref')
  @Describe(DOCS.remove)
  remove(@refParam('site') ref: string, @ifMatch() version: number): Promise<void> {
    return this.desk.remove(ref, version);
  }
}
