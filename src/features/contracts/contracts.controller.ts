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
import { ContractBody } from './dto/contract-body.js';
import { DOCS } from './contract-docs.js';
import { ContractsService } from './contracts.service.js';

@Controller('api/v1')
export class ContractsController {
  private readonly desk: NounDesk<ContractBody>;

  constructor({ store }: ContractsService) {
    this.desk = new NounDesk(store, '/api/v1/contracts');
  }

  @Post('contracts')
  @Describe(DOCS.create)
  create(@validBody(ContractBody) body: ContractBody): Promise<Versioned<NounView<ContractBody>>> {
    return this.desk.create(body);
  }

  @Post('contracts/import')
  @Describe(DOCS.import)
  import(@importSource() source: ImportSource): Promise<ImportReport> {
    return this.desk.import(source);
  }

  @Get('contracts')
  @Describe(DOCS.list)
  list(@listQuery(...FILTERS) query: ListQuery): Promise<Page<NounView<ContractBody>>> {
    return this.desk.list(query);
  }

  @Get('contracts.csv')
  @Describe(DOCS.csv)
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="contracts.csv"')
  csv(@queryOf(...FILTERS) query: Query<FilterName>): Promise<string> {
    return this.desk.csv(query);
  }

  @Get('contracts/:ref')
  @Describe(DOCS.read)
  read(@refParam('contract') ref: string): Promise<Versioned<NounView<ContractBody>>> {
    return this.desk.read(ref);
  }

  @Put('contracts/:ref')
  @Describe(DOCS.replace)
  replace(@refParam('contract') ref: string, @ifMatch() version: number, @validBody(ContractBody) body: ContractBody): Promise<Versioned<NounView<ContractBody>>> {
    return this.desk.replace(ref, version, body);
  }

  @Patch('contracts/:ref')
  @Describe(DOCS.patch)
  patch(@refParam('contract') ref: string, @ifMatch() version: number, @patchBody() patch: unknown): Promise<Versioned<NounView<ContractBody>>> {
    return this.desk.patch(ref, version, patch);
  }

  @Delete('contracts/:ref')
  @Describe(DOCS.remove)
  remove(@refParam('contract') ref: string, @ifMatch() version: number): Promise<void> {
    return this.desk.remove(ref, version);
  }
}
