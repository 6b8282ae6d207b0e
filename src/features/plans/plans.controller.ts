import { Controller, Delete, Get, Post, Put, StreamableFile } from '@nestjs/common';
import { InputError } from '../../engine/model/problem.js';
import { code as codeKind } from '../../formats/fields/text.js';
import { type ContentDoc, Describe } from '../../platform/http/describe.js';
import { ifMatch } from '../../platform/http/if-match.js';
import { type ListQuery, type Page, listQuery, pageOf } from '../../platform/http/list-query.js';
import { codeParam } from '../../platform/http/path-params.js';
import { type Query, queryOf } from '../../platform/http/query.js';
import { type Versioned, sendVersioned } from '../../platform/http/versioned.js';
import { PlanItemView, PlanView } from './dto/plan-view.js';
import { EXAMPLE_PLAN, EXAMPLE_PLAN_CODE } from './plan-example.js';
import type { SentPlan } from './plan-source.js';
import { planUpload } from './plan-upload.js';
import { planItemView, planView } from './plan.mapper.js';
import { PlansService } from './plans.service.js';

const ITEM: PlanItemView = {
  id: '01920000-0000-7000-8000-000000000011', code: EXAMPLE_PLAN_CODE, version: 1, name: 'Morning desk', start: '2027-03-08', days: 7, currency: 'EUR', agents: 3,
  createdAt: '2027-02-01T08:00:00Z', updatedAt: '2027-02-01T08:00:00Z',
};
const VIEW: PlanView = { ...ITEM, inputHash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', files: [] };
const CODE = { code: { about: 'code of the plan', example: EXAMPLE_PLAN_CODE } };
const PLAN_BODY: readonly ContentDoc[] = [
  { shape: { schema: { type: 'object', description: 'a plan file; docs/formats/plan.md and sunshift schema plan' } }, example: EXAMPLE_PLAN },
  { mediaType: 'multipart/form-data', example: { 'plan.json': JSON.stringify(EXAMPLE_PLAN) } },
];
const PLAN_CODES = [
  'unsupported-format', 'unknown-reference', 'duplicate-field', 'unknown-zone', 'bad-date', 'bad-time', 'file-not-found', 'no-agents', 'grid-does-not-fit', 'duplicate-code', 'site-limit', 'overlap', 'missing-exchange-rate',
  'break-does-not-fit', 'minimum-above-maximum', 'shift-longer-than-window', 'one-queue-per-agent', 'contradictory-pins', 'time-does-not-exist', 'time-exists-twice',
  'not-csv', 'wrong-header', 'ragged-row', 'bad-row', 'history-too-short',
] as const;
const ABOUT_FILES = 'The files that a plan names are sent with it in one form, each under the name that the plan writes; histories/<code>.csv is a stored history, published/roster.csv what is published before the plan.';

@Controller('api/v1/plans')
export class PlansController {
  constructor(private readonly plans: PlansService) {}

  @Post()
  @Describe({
    summary: 'Import a plan file', description: `Stored byte for byte, all or nothing. ${ABOUT_FILES}`,
    query: { code: { about: 'unique among plans', example: EXAMPLE_PLAN_CODE, required: true } },
    body: PLAN_BODY, status: 201, answer: { shape: PlanView, example: VIEW }, etag: true, problems: PLAN_CODES,
  })
  async create(@queryOf('code') query: Query<'code'>, @planUpload() sent: SentPlan): Promise<Versioned<PlanView>> {
    const problems = codeKind().check(query.code, 'code', { about: 'code', example: EXAMPLE_PLAN_CODE });
    if (problems.length > 0) throw new InputError(problems);
    const made = await this.plans.create(String(query.code), sent);
    return sendVersioned(made.plan.version, planView(made), `/api/v1/plans/${made.plan.code}`);
  }

  @Get()
  @Describe({ summary: 'List the plans', list: true, answer: { shape: { pageOf: PlanItemView }, example: { items: [ITEM], nextCursor: null } } })
  async list(@listQuery() query: ListQuery): Promise<Page<PlanItemView>> {
    return pageOf(await this.plans.list(query), query.limit, (row) => row.code, planItemView);
  }

  @Get(':code')
  @Describe({ summary: 'Read what a plan is about', path: CODE, answer: { shape: PlanView, example: VIEW }, etag: true })
  async read(@codeParam('plan') code: string): Promise<Versioned<PlanView>> {
    const found = await this.plans.read(code);
    return sendVersioned(found.plan.version, planView(found));
  }

  @Get(':code/file')
  @Describe({
    summary: 'Export a plan file, or a file that it names', description: 'The bytes that were imported: sunshift plan makes the same roster of them.', path: CODE,
    query: { path: { about: 'a file that the plan names; the plan file where left out' } },
    answer: [{ shape: { schema: { type: 'object' } }, example: EXAMPLE_PLAN }, { mediaType: 'text/csv', example: 'timestamp_utc,offered\n' }],
  })
  async file(@codeParam('plan') code: string, @queryOf('path') { path }: Query<'path'>): Promise<StreamableFile> {
    const bytes = await this.plans.file(code, path ?? null);
    return new StreamableFile(bytes, { type: path === undefined ? 'application/json' : 'text/csv; charset=utf-8', disposition: 'attachment' });
  }

  @Put(':code')
  @Describe({
    summary: 'Replace a plan file', description: `Rosters that were made from the old one keep it. ${ABOUT_FILES}`, path: CODE, ifMatch: true, body: PLAN_BODY,
    answer: { shape: PlanView, example: { ...VIEW, version: 2 } }, etag: true, problems: PLAN_CODES,
  })
  async replace(@codeParam('plan') code: string, @ifMatch() version: number, @planUpload() sent: SentPlan): Promise<Versioned<PlanView>> {
    const made = await this.plans.replace(code, version, sent);
    return sendVersioned(made.plan.version, planView(made));
  }

  @Delete(':code')
  @Describe({
    summary: 'Delete a plan', description: 'Its rosters go with it; where one of them is published, it stays.', path: CODE, ifMatch: true, status: 204, problems: ['conflict'],
  })
  async remove(@codeParam('plan') code: string, @ifMatch() version: number): Promise<void> {
    await this.plans.remove(code, version);
  }
}
