import { Controller, Get, StreamableFile } from '@nestjs/common';
import { Describe } from '../../platform/http/describe.js';
import { type ListQuery, listQuery } from '../../platform/http/list-query.js';
import { codeParam } from '../../platform/http/path-params.js';
import { type Query, queryOf } from '../../platform/http/query.js';
import { refusal } from '../../platform/http/refusals.js';
import { INTERVAL_FILTERS, REQUIREMENT_NAMES, REQUIREMENT_ROW, intervalDoc, intervalList } from '../roster-views/interval-list.js';
import { Views } from '../roster-views/views.service.js';
import { ROSTER_PATH } from '../rosters/roster-examples.js';
import { RosterStore } from '../rosters/roster-store.js';
import { RequirementsService } from './requirements.service.js';

const CSV = 'start_utc,queue,volume,aht_s,offered_erlangs,agents,agents_fractional,scheduled,minimum,required,service_level,asa_s,occupancy,binding,definition\n';
const EXPLANATION_SCHEMA = {
  type: 'object', required: ['queue', 'start', 'end', 'model', 'formula', 'inputs', 'steps', 'cell', 'oneLess', 'oneMore', 'lines'],
  properties: {
    queue: { type: 'string' }, start: { type: 'string', description: 'start of the interval, UTC' }, end: { type: 'string' }, model: { type: 'string' }, formula: { type: 'string' },
    inputs: { type: 'array', items: { type: 'object' } }, steps: { type: 'array', items: { type: 'object' } }, cell: { type: 'object' },
    oneLess: { type: ['object', 'null'], description: 'what one agent less would do' }, oneMore: { type: ['object', 'null'] }, lines: { type: 'array', items: { type: 'string' }, description: 'the same for people' },
  },
};

/** The agents that a roster owes, interval by interval, and why. */
@Controller('api/v1/rosters/:code')
export class RequirementsController {
  constructor(private readonly views: Views, private readonly rosters: RosterStore, private readonly requirements: RequirementsService) {}

  @Get('requirement')
  @Describe({ summary: 'Read the requirement of a roster by interval', tag: 'requirements', path: ROSTER_PATH, ...intervalDoc(REQUIREMENT_NAMES, REQUIREMENT_ROW) })
  intervals(@codeParam('roster') code: string, @listQuery(...INTERVAL_FILTERS) query: ListQuery): Promise<Record<string, unknown>> {
    return intervalList(this.views, query, REQUIREMENT_NAMES, () => this.rosters.file(code, 'requirement.csv'));
  }

  @Get('requirement.csv')
  @Describe({ summary: 'Download the requirement of a roster', tag: 'requirements', path: ROSTER_PATH, answer: { mediaType: 'text/csv', example: CSV } })
  async csv(@codeParam('roster') code: string): Promise<StreamableFile> {
    return new StreamableFile(await this.rosters.file(code, 'requirement.csv'), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="requirement.csv"' });
  }

  @Get('staffing.json')
  @Describe({
    summary: 'Download what staffing says beyond the requirement', tag: 'requirements', path: ROSTER_PATH,
    description: 'Definitions of the figures, deferred work, targets over days, deflection, hours and full-time equivalents, pools. There where the plan has any of these: 404 otherwise.',
    answer: { shape: { schema: { type: 'object' } }, example: { format: 'sunshift-staffing/1', queues: [] } },
  })
  async staffing(@codeParam('roster') code: string): Promise<StreamableFile> {
    return new StreamableFile(await this.rosters.file(code, 'staffing.json'), { type: 'application/json; charset=utf-8', disposition: 'attachment; filename="staffing.json"' });
  }

  @Get('requirement/explanation')
  @Describe({
    summary: 'Explain one interval of the requirement', tag: 'requirements', description: 'Formula, inputs, intermediate values, and what one agent more or less would do.', path: ROSTER_PATH,
    query: { queue: { about: 'code of the queue', example: 'desk', required: true }, at: { about: 'an instant of the interval, UTC', example: '2027-03-08T09:00Z', required: true } },
    answer: {
      shape: { schema: EXPLANATION_SCHEMA },
      example: {
        queue: 'desk', start: '2027-03-08T09:00:00Z', end: '2027-03-08T10:00:00Z', model: 'fixed', formula: 'fixed: agents as the plan states them', inputs: [], steps: [],
        cell: { required: 2 }, oneLess: null, oneMore: null, lines: ['desk requires 2 agents'],
      },
    },
    problems: ['bad-time', 'out-of-range', 'missing-field'],
  })
  explain(@codeParam('roster') code: string, @queryOf('queue', 'at') { queue, at }: Query<'queue' | 'at'>): ReturnType<RequirementsService['explain']> {
    if (queue === undefined) throw refusal('missing-field', 'queue', undefined, 'It is the code of a queue of the plan.', 'Add ?queue=.');
    if (at === undefined) throw refusal('missing-field', 'at', undefined, 'It is an instant of the interval, in UTC.', 'Add &at=, such as 2027-03-08T09:00Z.');
    return this.requirements.explain(code, queue, at);
  }

  @Get('requirement/sensitivity')
  @Describe({
    summary: 'Change volume and handle time of one interval', tag: 'requirements', path: ROSTER_PATH,
    description: 'A table in CSV: volume and AHT each changed by -20 % to 20 %, the least agents then, and what the unchanged agents would give. Only a header where no formula applies.',
    query: { queue: { about: 'code of the queue', example: 'desk', required: true }, at: { about: 'an instant of the interval, UTC', example: '2027-03-08T09:00Z', required: true } },
    answer: { mediaType: 'text/csv', example: 'volume_change,aht_change,volume,aht_s,offered_erlangs,agents,required,unchanged_service_level,unchanged_asa_s,unchanged_occupancy,unchanged_abandonment\n' },
    problems: ['bad-time', 'out-of-range', 'missing-field'],
  })
  async sensitivity(@codeParam('roster') code: string, @queryOf('queue', 'at') { queue, at }: Query<'queue' | 'at'>): Promise<StreamableFile> {
    if (queue === undefined) throw refusal('missing-field', 'queue', undefined, 'It is the code of a queue of the plan.', 'Add ?queue=.');
    if (at === undefined) throw refusal('missing-field', 'at', undefined, 'It is an instant of the interval, in UTC.', 'Add &at=, such as 2027-03-08T09:00Z.');
    const csv = await this.requirements.sensitivity(code, queue, at);
    return new StreamableFile(Buffer.from(csv), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="sensitivity.csv"' });
  }
}
