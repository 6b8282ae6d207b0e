import { Controller, Post } from '@nestjs/common';
import type { PlanInput } from '../../formats/plan/plan.js';
import { importBody } from '../../platform/http/body.js';
import { Describe } from '../../platform/http/describe.js';
import { type Query, queryOf } from '../../platform/http/query.js';
import { IMPORT, PLAN } from './company-docs.js';
import { type CompanyReport, CompanyService } from './company.service.js';

@Controller('api/v1/company')
export class CompanyController {
  constructor(private readonly company: CompanyService) {}

  @Post('import')
  @Describe(IMPORT)
  import(@importBody() json: unknown): Promise<CompanyReport> {
    return this.company.import(json);
  }

  @Post('plan')
  @Describe(PLAN)
  plan(@importBody() json: unknown, @queryOf('queues') { queues }: Query<'queues'>): Promise<PlanInput> {
    return this.company.plan(json, { queues: queues?.split(',').filter((code) => code !== '') ?? null });
  }
}
