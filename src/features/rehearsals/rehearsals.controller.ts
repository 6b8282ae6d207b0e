import { Controller, Post } from '@nestjs/common';
import { validBody } from '../../platform/http/body.js';
import { Describe } from '../../platform/http/describe.js';
import { notFound } from '../../platform/http/refusals.js';
import { PlanStore } from '../plans/plan-store.js';
import { PlansService } from '../plans/plans.service.js';
import { Views } from '../roster-views/views.service.js';
import { RehearsalInput } from './dto/rehearsal-body.js';
import { REHEARSAL_EXAMPLE, REHEARSAL_SCHEMA } from './rehearsals.docs.js';
import { rehearsalView } from './rehearsals.mapper.js';

@Controller('api/v1/rehearsals')
export class RehearsalsController {
  constructor(private readonly views: Views, private readonly plans: PlansService, private readonly store: PlanStore) {}

  @Post()
  @Describe({
    summary: 'Rehearse the clock changes of the coming months', body: { shape: RehearsalInput, example: { plan: 'morning-desk', from: '2027-01-01', months: 12 } },
    description: 'Lays every shift pattern of the plan onto the calendar: hours that open or double, nights of 7 and 9 hours, rests below the limit. Breaks are not counted.',
    answer: { shape: { schema: REHEARSAL_SCHEMA }, example: REHEARSAL_EXAMPLE }, problems: ['not-found', 'bad-date', 'bad-time'],
  })
  async rehearse(@validBody(RehearsalInput) { plan, from, months }: RehearsalInput): Promise<Record<string, unknown>> {
    const { inputs } = await this.plans.read(plan);
    const sent = await this.store.sent(inputs.id);
    if (sent === null) throw notFound('plan', plan);
    return rehearsalView(plan, await this.views.ask('rehearsal', { plan: this.views.planBytes(sent), from: from ?? null, months }));
  }
}
