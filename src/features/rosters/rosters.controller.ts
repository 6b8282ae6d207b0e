import { Controller, Delete, Get, Headers, Post, Put, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { validBody } from '../../platform/http/body.js';
import { Describe } from '../../platform/http/describe.js';
import { ifMatch } from '../../platform/http/if-match.js';
import { type ListQuery, type Page, listQuery, pageOf } from '../../platform/http/list-query.js';
import { codeParam } from '../../platform/http/path-params.js';
import { type Versioned, sendVersioned } from '../../platform/http/versioned.js';
import { idempotencyKeyOf } from '../../platform/jobs/idempotency.js';
import { JOB_EXAMPLE, JOB_SCHEMA } from '../../platform/jobs/job-schema.js';
import type { Job } from '../../platform/jobs/job.js';
import { EXAMPLE_PLAN_CODE } from '../plans/plan-example.js';
import { GenerateInput, ReplanInput } from './dto/generate-body.js';
import { PublicationView, PublishInput, RosterView } from './dto/roster-view.js';
import { PublicationService } from './publication.service.js';
import { EXAMPLE_REPLANNED_CODE, EXAMPLE_ROSTER, EXAMPLE_ROSTER_CODE, EXAMPLE_ROSTER_CSV, ROSTER_PATH } from './roster-examples.js';
import { RosterStore } from './roster-store.js';
import type { RosterFileName } from './roster.entity.js';
import { publicationView, rosterView } from './roster.mapper.js';
import { RostersService } from './rosters.service.js';

const PUBLICATION: PublicationView = { roster: EXAMPLE_ROSTER_CODE, state: 'published', publishedAt: '2027-02-02T08:00:00Z', shifts: 10 };
const TYPES: Readonly<Record<string, string>> = { csv: 'text/csv; charset=utf-8', json: 'application/json', md: 'text/markdown; charset=utf-8' };

@Controller('api/v1')
export class RostersController {
  constructor(private readonly rosters: RostersService, private readonly store: RosterStore, private readonly publication: PublicationService) {}

  @Post('plans/:code/rosters')
  @Describe({
    summary: 'Generate a roster', tag: 'rosters', idempotent: true, status: 202,
    description: 'A job: it forecasts, staffs, searches, proves and prices the plan as it is now. GET /api/v1/jobs/{id}/events follows it; cancelling keeps the best so far.',
    path: { code: { about: 'code of the plan', example: EXAMPLE_PLAN_CODE } }, body: { shape: GenerateInput, example: { code: EXAMPLE_ROSTER_CODE, seed: 1, rounds: 20 } },
    answer: { shape: { schema: JOB_SCHEMA }, example: JOB_EXAMPLE }, problems: ['duplicate-code', 'conflict'],
  })
  async generate(
    @codeParam('plan') plan: string, @Headers('idempotency-key') key: string | undefined, @validBody(GenerateInput) body: GenerateInput,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Job> {
    const job = await this.rosters.generate(plan, body, idempotencyKeyOf(key));
    response.setHeader('Location', `/api/v1/jobs/${job.id}`);
    return job;
  }

  @Post('rosters/:code/replan')
  @Describe({
    summary: 'Change a roster as little as needs be', tag: 'rosters', exampleOrder: 3, idempotent: true, status: 202,
    description: 'A job: the plan as it is now (store its new time off, people or demand first) is covered again from this roster. What began before "from" stays, every other changed agent-day costs '
      + '"changePrice" in the search. It leaves a new draft with changes.json; GET /api/v1/rosters/{code}/compare/{other} tells the difference.',
    path: ROSTER_PATH, body: { shape: ReplanInput, example: { code: EXAMPLE_REPLANNED_CODE, from: '2027-03-09T00:00:00Z', changePrice: '50.00', rounds: 20 } },
    answer: { shape: { schema: JOB_SCHEMA }, example: JOB_EXAMPLE }, problems: ['duplicate-code', 'conflict'],
  })
  async replan(
    @codeParam('roster') code: string, @Headers('idempotency-key') key: string | undefined, @validBody(ReplanInput) body: ReplanInput,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Job> {
    const job = await this.rosters.replan(code, body, idempotencyKeyOf(key));
    response.setHeader('Location', `/api/v1/jobs/${job.id}`);
    return job;
  }

  @Get('rosters')
  @Describe({
    summary: 'List the rosters', tag: 'rosters', list: true,
    query: { plan: { about: 'only those of this plan', example: EXAMPLE_PLAN_CODE }, state: { about: 'only draft or only published ones' } },
    answer: { shape: { pageOf: RosterView }, example: { items: [EXAMPLE_ROSTER], nextCursor: null } },
  })
  async list(@listQuery('plan', 'state') query: ListQuery): Promise<Page<RosterView>> {
    return pageOf(await this.rosters.list(query), query.limit, (row) => row.code, rosterView);
  }

  @Get('rosters/:code')
  @Describe({ summary: 'Read what a roster achieves', tag: 'rosters', path: ROSTER_PATH, answer: { shape: RosterView, example: EXAMPLE_ROSTER }, etag: true })
  async read(@codeParam('roster') code: string): Promise<Versioned<RosterView>> {
    const row = await this.store.read(code);
    return sendVersioned(row.version, rosterView(row));
  }

  @Get('rosters/:code/roster.csv')
  @Describe({ summary: 'Download roster.csv', tag: 'rosters', description: 'One row per segment, as the command line writes it.', path: ROSTER_PATH, answer: { mediaType: 'text/csv', example: EXAMPLE_ROSTER_CSV } })
  csv(@codeParam('roster') code: string): Promise<StreamableFile> {
    return this.download(code, 'roster.csv');
  }

  @Get('rosters/:code/roster.json')
  @Describe({ summary: 'Download roster.json', tag: 'rosters', path: ROSTER_PATH, answer: { shape: { schema: { type: 'object' } }, example: { format: 'sunshift-roster/1' } } })
  json(@codeParam('roster') code: string): Promise<StreamableFile> {
    return this.download(code, 'roster.json');
  }

  @Get('rosters/:code/certificate.json')
  @Describe({
    summary: 'Download the certificate', tag: 'rosters', description: 'The proof: cover per interval, rules checked, money, bound and the prices that prove it.', path: ROSTER_PATH,
    answer: { shape: { schema: { type: 'object' } }, example: { format: 'sunshift-certificate/1', outcome: 'covered' } },
  })
  certificate(@codeParam('roster') code: string): Promise<StreamableFile> {
    return this.download(code, 'certificate.json');
  }

  @Get('rosters/:code/summary.md')
  @Describe({ summary: 'Download the summary', tag: 'rosters', description: 'One page for a planner.', path: ROSTER_PATH, answer: { mediaType: 'text/markdown', example: '# Morning desk\n' } })
  summary(@codeParam('roster') code: string): Promise<StreamableFile> {
    return this.download(code, 'summary.md');
  }

  @Get('rosters/:code/changes.json')
  @Describe({
    summary: 'Download what a re-plan changes', tag: 'rosters', exampleOrder: 4, description: 'Of a re-planned roster: changed agent-days, their price, and the difference in sentences; 404 otherwise.',
    path: { code: { about: 'code of the roster', example: EXAMPLE_REPLANNED_CODE } },
    answer: { shape: { schema: { type: 'object' } }, example: { format: 'sunshift-changes/1', changedAgentDays: 0 } },
  })
  changes(@codeParam('roster') code: string): Promise<StreamableFile> {
    return this.download(code, 'changes.json');
  }

  @Get('rosters/:code/publication')
  @Describe({ summary: 'Ask whether people see a roster', tag: 'rosters', path: ROSTER_PATH, answer: { shape: PublicationView, example: { ...PUBLICATION, state: 'draft', publishedAt: null, shifts: 0 } }, etag: true })
  async published(@codeParam('roster') code: string): Promise<Versioned<PublicationView>> {
    const row = await this.store.read(code);
    return sendVersioned(row.version, publicationView(row, await this.publication.shiftsOf(row.id)));
  }

  @Put('rosters/:code/publication')
  @Describe({
    summary: 'Publish a roster', tag: 'rosters', path: ROSTER_PATH, ifMatch: true, body: { shape: PublishInput, example: { acceptOpenHours: false } },
    description: 'All shifts at once, in place of the roster of the same plan that was published before. From then on it is the tail of the plans after it.',
    answer: { shape: PublicationView, example: PUBLICATION }, etag: true, problems: ['conflict'],
  })
  async publish(@codeParam('roster') code: string, @ifMatch() version: number, @validBody(PublishInput) { acceptOpenHours }: PublishInput): Promise<Versioned<PublicationView>> {
    const row = await this.publication.publish(code, version, acceptOpenHours);
    return sendVersioned(row.version, publicationView(row, await this.publication.shiftsOf(row.id)));
  }

  @Delete('rosters/:code/publication')
  @Describe({
    summary: 'Revert a publication', tag: 'rosters', description: 'All shifts at once. Refused where a later published roster continues this one.', path: ROSTER_PATH, ifMatch: true,
    answer: { shape: PublicationView, example: { ...PUBLICATION, state: 'draft', publishedAt: null, shifts: 0 } }, etag: true, problems: ['conflict'],
  })
  async revert(@codeParam('roster') code: string, @ifMatch() version: number): Promise<Versioned<PublicationView>> {
    const row = await this.publication.revert(code, version);
    return sendVersioned(row.version, publicationView(row, 0));
  }

  @Delete('rosters/:code')
  @Describe({ summary: 'Delete a roster', tag: 'rosters', description: 'With its certificate and every other file. A published one stays.', path: ROSTER_PATH, ifMatch: true, status: 204, problems: ['conflict'] })
  async remove(@codeParam('roster') code: string, @ifMatch() version: number): Promise<void> {
    await this.rosters.remove(code, version);
  }

  private async download(code: string, name: RosterFileName): Promise<StreamableFile> {
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
    return new StreamableFile(await this.store.file(code, name), { type, disposition: `attachment; filename="${name}"` });
  }
}
