import { Controller, Get, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { daysBetween } from '../../engine/time/dates.js';
import { Describe } from '../../platform/http/describe.js';
import { codeParam } from '../../platform/http/path-params.js';
import { type Query, queryOf } from '../../platform/http/query.js';
import { refusal } from '../../platform/http/refusals.js';
import { dateOf, expectOrder, zoneOf } from '../roster-views/query-values.js';
import { CALENDAR_EXAMPLE, SHIFTS_EXAMPLE, SHIFTS_SCHEMA } from './agent-views.docs.js';
import { AgentViewsService } from './agent-views.service.js';

const AGENT = { code: { about: 'code of the agent, as plans name him', example: 'ben' } };
const MAX_DAYS = 400;

@Controller('api/v1/agents')
export class AgentViewsController {
  constructor(private readonly agents: AgentViewsService) {}

  @Get(':code/shifts')
  @Describe({
    summary: 'Read the shifts of an agent', tag: 'my-shifts', path: AGENT,
    description: 'Published ones only, with breaks, on any clock; nights that a clock change makes longer or shorter by the clock face are marked and told in words. The ETag is for If-None-Match: 304 while nothing changed for the reader.',
    query: {
      zone: { about: 'whose clock; the one that his latest shift was planned on where left out', example: 'Europe/Warsaw' },
      from: { about: 'first date on that clock; today where left out', example: '2027-03-08' }, to: { about: `last date on that clock, at most ${MAX_DAYS} days; four weeks where left out`, example: '2027-03-14' },
    },
    answer: { shape: { schema: SHIFTS_SCHEMA }, example: SHIFTS_EXAMPLE }, etag: true, problems: ['unknown-zone', 'bad-date', 'out-of-range'],
  })
  async shifts(
    @codeParam('agent') code: string, @queryOf('zone', 'from', 'to') query: Query<'zone' | 'from' | 'to'>, @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const [from, to] = [dateOf(query.from, 'from'), dateOf(query.to, 'to')];
    expectOrder(from, to);
    if (from !== null && to !== null && daysBetween(from, to) >= MAX_DAYS) {
      throw refusal('out-of-range', 'to', to, `At most ${MAX_DAYS} dates are shown at once.`, 'Ask for fewer.');
    }
    const zone = query.zone === undefined ? null : zoneOf(query.zone, 'UTC');
    const { json, etag } = await this.agents.shiftsPage(code, { zone, from, to });
    // Express answers 304 where If-None-Match names it.
    response.setHeader('ETag', etag);
    response.type('application/json');
    return json;
  }

  @Get(':code/calendar.ics')
  @Describe({
    summary: 'Download the calendar of an agent', tag: 'my-shifts', path: AGENT,
    description: 'iCalendar of what is published: UTC instants, one event an agent and date that keeps its UID, SEQUENCE that grows with each publication; what was taken back is cancelled. It names nobody.',
    answer: { mediaType: 'text/calendar', example: CALENDAR_EXAMPLE },
  })
  async calendar(@codeParam('agent') code: string): Promise<StreamableFile> {
    const bytes = Buffer.from(await this.agents.calendar(code), 'utf8');
    return new StreamableFile(bytes, { type: 'text/calendar; charset=utf-8', disposition: 'inline; filename="shifts.ics"' });
  }
}
