import { Controller, Delete, Get, Header, Patch, Post, Put } from '@nestjs/common';
import { validBody } from '../../platform/http/body.js';
import { Describe } from '../../platform/http/describe.js';
import { ifMatch } from '../../platform/http/if-match.js';
import { type ListQuery, type Page, listQuery } from '../../platform/http/list-query.js';
import { type Query, queryOf } from '../../platform/http/query.js';
import { type Versioned, sendVersioned } from '../../platform/http/versioned.js';
import type { ImportReport } from '../shared/import-nouns.js';
import { importSource, patchBody } from '../shared/import-source.js';
import { NounDesk, shown } from '../shared/noun-desk.js';
import { FILTERS, type FilterName } from '../shared/noun-filter.js';
import type { NounView } from '../shared/noun-view.js';
import type { ImportSource } from '../shared/read-import.js';
import { dateParam, refParam } from '../shared/ref-param.js';
import { AgentBody } from './dto/agent-body.js';
import type { AgentOnView } from './dto/agent-on-view.js';
import { AssignmentInput } from './dto/assignment.js';
import { ASSIGN, DOCS, ON, UNASSIGN } from './agent-docs.js';
import { AgentsService } from './agents.service.js';
import { agentOnView } from './effective.js';

@Controller('api/v1')
export class AgentsController {
  private readonly desk: NounDesk<AgentBody>;

  constructor(private readonly agents: AgentsService) {
    this.desk = new NounDesk(agents.store, '/api/v1/agents');
  }

  @Post('agents')
  @Describe(DOCS.create)
  create(@validBody(AgentBody) body: AgentBody): Promise<Versioned<NounView<AgentBody>>> {
    return this.desk.create(body);
  }

  @Post('agents/import')
  @Describe(DOCS.import)
  import(@importSource() source: ImportSource): Promise<ImportReport> {
    return this.desk.import(source);
  }

  @Get('agents')
  @Describe(DOCS.list)
  list(@listQuery(...FILTERS) query: ListQuery): Promise<Page<NounView<AgentBody>>> {
    return this.desk.list(query);
  }

  @Get('agents.csv')
  @Describe(DOCS.csv)
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="agents.csv"')
  csv(@queryOf(...FILTERS) query: Query<FilterName>): Promise<string> {
    return this.desk.csv(query);
  }

  @Get('agents/:ref')
  @Describe(DOCS.read)
  read(@refParam('agent') ref: string): Promise<Versioned<NounView<AgentBody>>> {
    return this.desk.read(ref);
  }

  @Put('agents/:ref')
  @Describe(DOCS.replace)
  replace(@refParam('agent') ref: string, @ifMatch() version: number, @validBody(AgentBody) body: AgentBody): Promise<Versioned<NounView<AgentBody>>> {
    return this.desk.replace(ref, version, body);
  }

  @Patch('agents/:ref')
  @Describe(DOCS.patch)
  patch(@refParam('agent') ref: string, @ifMatch() version: number, @patchBody() patch: unknown): Promise<Versioned<NounView<AgentBody>>> {
    return this.desk.patch(ref, version, patch);
  }

  @Delete('agents/:ref')
  @Describe(DOCS.remove)
  remove(@refParam('agent') ref: string, @ifMatch() version: number): Promise<void> {
    return this.desk.remove(ref, version);
  }

  @Post('agents/:ref/assignments')
  @Describe(ASSIGN)
  async assign(@refParam('agent') ref: string, @ifMatch() version: number, @validBody(AssignmentInput) body: AssignmentInput): Promise<Versioned<NounView<AgentBody>>> {
    return shown(await this.agents.assign(ref, version, body));
  }

  @Delete('agents/:ref/assignments/:from')
  @Describe(UNASSIGN)
  async unassign(@refParam('agent') ref: string, @ifMatch() version: number, @dateParam('from') from: string): Promise<Versioned<NounView<AgentBody>>> {
    return shown(await this.agents.unassign(ref, version, from));
  }

  @Get('agents/:ref/on/:date')
  @Describe(ON)
  async on(@refParam('agent') ref: string, @dateParam('date') date: string): Promise<Versioned<AgentOnView>> {
    const { version, data } = await this.agents.store.read(ref);
    return sendVersioned(version, agentOnView(data, date));
  }
}
