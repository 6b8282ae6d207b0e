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
import { QueueBody } from './dto/queue-body.js';
import { DOCS } from './queue-docs.js';
import { QueuesService } from './queues.service.js';

@Controller('api/v1')
export class QueuesController {
  private readonly desk: NounDesk<QueueBody>;

  constructor({ store }: QueuesService) {
    this.desk = new NounDesk(store, '/api/v1/queues');
  }

  @Post('queues')
  @Describe(DOCS.create)
  create(@validBody(QueueBody) body: QueueBody): Promise<Versioned<NounView<QueueBody>>> {
    return this.desk.create(body);
  }

  @Post('queues/import')
  @Describe(DOCS.import)
  import(@importSource() source: ImportSource): Promise<ImportReport> {
    return this.desk.import(source);
  }

  @Get('queues')
  @Describe(DOCS.list)
  list(@listQuery(...FILTERS) query: ListQuery): Promise<Page<NounView<QueueBody>>> {
    return this.desk.list(query);
  }

  @Get('queues.csv')
  @Describe(DOCS.csv)
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="queues.csv"')
  csv(@queryOf(...FILTERS) query: Query<FilterName>): Promise<string> {
    return this.desk.csv(query);
  }

  @Get('queues/:ref')
  @Describe(DOCS.read)
  read(@refParam('queue') ref: string): Promise<Versioned<NounView<QueueBody>>> {
    return this.desk.read(ref);
  }

  @Put('queues/:ref')
  @Describe(DOCS.replace)
  replace(@refParam('queue') ref: string, @ifMatch() version: number, @validBody(QueueBody) body: QueueBody): Promise<Versioned<NounView<QueueBody>>> {
    return this.desk.replace(ref, version, body);
  }

  @Patch('queues/:ref')
  @Describe(DOCS.patch)
  patch(@refParam('queue') ref: string, @ifMatch() version: number, @patchBody() patch: unknown): Promise<Versioned<NounView<QueueBody>>> {
    return this.desk.patch(ref, version, patch);
  }

  @Delete('queues/:ref')
  @Describe(DOCS.remove)
  remove(@refParam('queue') ref: string, @ifMatch() version: number): Promise<void> {
    return this.desk.remove(ref, version);
  }
}
