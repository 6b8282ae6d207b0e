import { Controller, Get } from '@nestjs/common';
import { localDay } from '../../engine/time/local.js';
import { Describe } from '../../platform/http/describe.js';
import { type ListQuery, listQuery } from '../../platform/http/list-query.js';
import { type Query, queryOf } from '../../platform/http/query.js';
import { codeParam } from '../../platform/http/path-params.js';
import { EXAMPLE_ROSTER_CODE, ROSTER_PATH } from '../rosters/roster-examples.js';
import { countedPage, skippedBy } from './counted-page.js';
import { dateOf, expectOrder, givenText, intervalOf, zoneOf } from './query-values.js';
import { COMPARISON_EXAMPLE, COMPARISON_SCHEMA, COVERAGE_EXAMPLE, COVERAGE_SCHEMA, EXAMPLE_SHIFT_DATE, REPLACEMENTS_EXAMPLE, REPLACEMENTS_SCHEMA } from './roster-views.docs.js';
import { comparisonView, intervalView, replacementsView } from './roster-views.mapper.js';
import { Views } from './views.service.js';

@Controller('api/v1/rosters')
export class RosterViewsController {
  constructor(private readonly views: Views) {}

  @Get(':code/compare/:other')
  @Describe({
    summary: 'Compare two rosters', description: 'What changes for whom when the other one takes the place of this one, in figures and in sentences. They may come from different plans.',
    path: { ...ROSTER_PATH, other: { about: 'code of the roster that would come after', example: EXAMPLE_ROSTER_CODE } },
    answer: { shape: { schema: COMPARISON_SCHEMA }, example: COMPARISON_EXAMPLE },
  })
  async compare(@codeParam('roster') code: string, @codeParam('roster', 'other') other: string): Promise<Record<string, unknown>> {
    const [before, beforeCertificate] = [await this.views.rosterBytes(code), await this.views.certificate(code)];
    const [after, afterCertificate] = [await this.views.rosterBytes(other), await this.views.certificate(other)];
    return comparisonView(await this.views.ask('comparison', { before, beforeCertificate, after, afterCertificate }));
  }

  @Get(':code/replacements')
  @Describe({
    summary: 'Ask who could take over a shift', path: ROSTER_PATH,
    description: 'What opens when an agent is absent on a local date, and up to ten others who close it, best first: fewest open minutes, fewest changed dates, least cost. '
      + 'Each is that person\'s best answer with everybody else unmoved; all his rules hold and nothing that has begun by then moves.',
    query: { agent: { about: 'code of the absent agent', example: 'ann', required: true }, date: { about: 'local date on which his shift starts', example: EXAMPLE_SHIFT_DATE, required: true } },
    answer: { shape: { schema: REPLACEMENTS_SCHEMA }, example: REPLACEMENTS_EXAMPLE }, problems: ['bad-date', 'unknown-reference', 'missing-field'],
  })
  async replacements(@codeParam('roster') code: string, @queryOf('agent', 'date') query: Query<'agent' | 'date'>): Promise<Record<string, unknown>> {
    const [agent, date] = [givenText(query.agent, 'agent'), dateOf(givenText(query.date, 'date'), 'date')];
    const { key, ...roster } = await this.views.requiredRoster(code);
    return replacementsView(await this.views.ask('replacements', { key, ...roster, agent, date: String(date) }));
  }

  @Get(':code/coverage')
  @Describe({
    summary: 'Read the cover of a roster by interval', path: ROSTER_PATH, list: true,
    description: 'Intervals begin on the clock of the zone: an hour that it repeats is two intervals, one that it skips is none. Each is told by its tightest moment.',
    query: {
      zone: { about: 'whose clock; UTC where left out', example: 'Asia/Kolkata' }, interval: { about: 'minutes, a multiple of the roster grid that divides a day; 60 where left out', example: 60 },
      queue: { about: 'only this queue' }, from: { about: 'first date on that clock', example: '2027-03-08' }, to: { about: 'last date on that clock', example: '2027-03-09' },
    },
    answer: { shape: { schema: COVERAGE_SCHEMA }, example: COVERAGE_EXAMPLE }, problems: ['unknown-zone', 'bad-date', 'grid-does-not-fit', 'unknown-reference'],
  })
  async coverage(@codeParam('roster') code: string, @listQuery('zone', 'interval', 'queue', 'from', 'to') query: ListQuery): Promise<Record<string, unknown>> {
    const { filters, limit } = query;
    const zone = zoneOf(filters.zone, 'UTC');
    const [from, to] = [dateOf(filters.from, 'from'), dateOf(filters.to, 'to')];
    expectOrder(from, to);
    const skip = skippedBy(query);
    const { total, rows, queues, intervalMinutes } = await this.views.ask('cover', {
      certificate: await this.views.certificate(code), zone, intervalMinutes: intervalOf(filters.interval), queue: filters.queue ?? null,
      fromMs: from === null ? null : localDay(zone, from).startMs, toMs: to === null ? null : localDay(zone, to).endMs, skip, limit,
    });
    return { zone, intervalMinutes, queues, ...countedPage(rows.map(intervalView), skip, total) };
  }
}
