import { Controller, HttpCode, Post, StreamableFile } from '@nestjs/common';
import type { CaseExplanation } from '../../engine/requirement/explain-case.js';
import type { StaffAnswer } from '../../engine/requirement/single-case.js';
import { validBody } from '../../platform/http/body.js';
import { Describe } from '../../platform/http/describe.js';
import { StaffCaseInput } from './dto/staff-case-body.js';
import { CASE_EXAMPLE, STAFF_ANSWER_EXAMPLE, STAFF_ANSWER_SCHEMA } from './staffing.docs.js';
import { StaffingService } from './staffing.service.js';

/** The command `staff` over HTTP: how many agents for one load, and why. */
@Controller('api/v1/staffing')
export class StaffingController {
  constructor(private readonly staffing: StaffingService) {}

  @Post()
  @HttpCode(200)
  @Describe({
    summary: 'Staff one load, and say why', description: 'Least agents for the targets of any model, or what a number of agents gives: formula, inputs, intermediate values, one agent more and less.',
    body: { shape: StaffCaseInput, example: CASE_EXAMPLE }, answer: { shape: { schema: STAFF_ANSWER_SCHEMA }, example: STAFF_ANSWER_EXAMPLE },
  })
  answer(@validBody(StaffCaseInput) body: StaffCaseInput): Promise<StaffAnswer & { readonly explanation: CaseExplanation }> {
    return this.staffing.answer(body);
  }

  @Post('sensitivity')
  @HttpCode(200)
  @Describe({
    summary: 'Change volume and handle time of one load', description: 'A table in CSV: volume and AHT each changed by -20 % to 20 %, the least agents then, and what the unchanged agents would give.',
    body: { shape: StaffCaseInput, example: CASE_EXAMPLE },
    answer: { mediaType: 'text/csv', example: 'volume_change,aht_change,volume,aht_s,offered_erlangs,agents,required,unchanged_service_level,unchanged_asa_s,unchanged_occupancy,unchanged_abandonment\n' },
  })
  async sensitivity(@validBody(StaffCaseInput) body: StaffCaseInput): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.staffing.sensitivity(body)), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="sensitivity.csv"' });
  }
}
