import { Controller, Get, StreamableFile } from '@nestjs/common';
import { PAY_COMPONENTS } from '../../engine/model/payline.js';
import { Describe } from '../../platform/http/describe.js';
import { type ListQuery, type Page, listQuery } from '../../platform/http/list-query.js';
import { codeParam } from '../../platform/http/path-params.js';
import { countedPage, skippedBy } from '../roster-views/counted-page.js';
import { dateOf, expectOneOf } from '../roster-views/query-values.js';
import { Views } from '../roster-views/views.service.js';
import { ROSTER_PATH } from '../rosters/roster-examples.js';
import { RosterStore } from '../rosters/roster-store.js';
import { COST_EXAMPLE, COST_SCHEMA, PAY_LINE_PAGE_EXAMPLE, PAY_LINE_PAGE_SCHEMA } from './costs.docs.js';
import { costView, payLineView } from './costs.mapper.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('api/v1/rosters')
export class CostsController {
  constructor(private readonly views: Views, private readonly rosters: RosterStore) {}

  @Get(':code/cost')
  @Describe({
    summary: 'Read what a roster costs', tag: 'costs', description: 'Totals by site, contract, contract week, month, component and currency; each sums to the total, to the last minor unit.',
    path: ROSTER_PATH, answer: { shape: { schema: COST_SCHEMA }, example: COST_EXAMPLE },
  })
  async read(@codeParam('roster') code: string): Promise<Record<string, unknown>> {
    return costView(code, await this.views.ask('cost', await this.views.rosterBytes(code)));
  }

  @Get(':code/cost/lines')
  @Describe({
    summary: 'List the pay lines of a roster', tag: 'costs', description: 'What a total is made of, in the order of cost.csv: by agent, first date, last date, component.', path: ROSTER_PATH, list: true,
    query: {
      agent: { about: 'only this agent', example: 'ben' }, site: { about: 'only this site' }, contract: { about: 'only this contract' },
      component: { about: `only this one of ${PAY_COMPONENTS.join(', ')}` }, month: { about: 'only lines whose last date lies in this month, as byMonth counts them', example: '2027-03' },
      week: { about: 'only lines of the contract week that begins on this date, as byWeek counts them; each then has weekAmount, its part of that week', example: '2027-03-08' },
    },
    answer: { shape: { schema: PAY_LINE_PAGE_SCHEMA }, example: PAY_LINE_PAGE_EXAMPLE }, problems: ['bad-date'],
  })
  async lines(@codeParam('roster') code: string, @listQuery('agent', 'site', 'contract', 'component', 'month', 'week') query: ListQuery): Promise<Page<Record<string, unknown>>> {
    const { agent = null, site = null, contract = null, month = null } = query.filters;
    const component = expectOneOf(query.filters.component, 'component', PAY_COMPONENTS);
    const week = dateOf(query.filters.week, 'week');
    const skip = skippedBy(query);
    const asked = { agent, site, contract, component, month, week, skip, limit: query.limit };
    const { currency, total, lines } = await this.views.ask('pay-lines', { ...(await this.views.rosterBytes(code)), query: asked });
    return countedPage(lines.map((line) => payLineView(line, currency)), skip, total);
  }

  @Get(':code/cost.csv')
  @Describe({
    summary: 'Download cost.csv', tag: 'costs', description: 'Every pay line, as the command line writes it.', path: ROSTER_PATH,
    answer: { mediaType: 'text/csv', example: 'agent,site,contract,component,from,to,minutes,currency,amount,plan_currency,plan_amount\n' },
  })
  async csv(@codeParam('roster') code: string): Promise<StreamableFile> {
    return new StreamableFile(await this.rosters.file(code, 'cost.csv'), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="cost.csv"' });
  }

  @Get(':code/cost.xlsx')
  @Describe({
    summary: 'Download the cost report as a workbook', tag: 'costs', description: 'Totals, pay lines, every input that pay depends on, and the command that gives the same figures again.',
    path: ROSTER_PATH, answer: { mediaType: XLSX, example: '(a workbook)' },
  })
  async workbook(@codeParam('roster') code: string): Promise<StreamableFile> {
    const bytes = await this.views.ask('workbook', { ...(await this.views.rosterBytes(code)), certificate: await this.views.certificate(code) });
    return new StreamableFile(bytes, { type: XLSX, disposition: 'attachment; filename="cost.xlsx"' });
  }
}
