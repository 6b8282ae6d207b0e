import { Controller, Post } from '@nestjs/common';
import { type AlertLimits, DEFAULT_LIMITS } from '../../engine/requirement/intraday-alerts.js';
import { isoUtc } from '../../engine/time/iso.js';
import { MAX_JSON_BYTES, csvBody } from '../../platform/http/body.js';
import { Describe } from '../../platform/http/describe.js';
import { type Query, queryOf } from '../../platform/http/query.js';
import { utf8 } from '../../platform/http/read-body.js';
import { Views } from '../roster-views/views.service.js';
import { LIMIT_NAMES, alertLimitsOf } from './alert-limits.js';
import { ALERTS_EXAMPLE, ALERTS_SCHEMA, OBSERVED_EXAMPLE } from './alerts.docs.js';

/** The command `alerts` over HTTP: what of a day lies above its limits. Nothing is stored. */
@Controller('api/v1/alerts')
export class AlertsController {
  constructor(private readonly views: Views) {}

  @Post()
  @Describe({
    summary: 'Tell what of the day lies above its limits',
    description: 'Contacts waiting per channel and in all, and contacts arrived for one finished, moment by moment; at most 1 MB of rows. Apart from targets: nobody is staffed by alerts.',
    query: {
      maxWaitingPerChannel: { about: `contacts waiting per channel at most; ${DEFAULT_LIMITS.maxWaitingPerChannel} where left out` },
      maxWaitingInAll: { about: `contacts waiting in all at most; ${DEFAULT_LIMITS.maxWaitingInAll} where left out` },
      maxBacklogRatio: { about: `arrived ÷ finished at most; ${DEFAULT_LIMITS.maxBacklogRatio} where left out`, example: 1.5 },
    },
    body: { mediaType: 'text/csv', example: OBSERVED_EXAMPLE }, answer: { shape: { schema: ALERTS_SCHEMA }, example: ALERTS_EXAMPLE },
    problems: ['not-csv', 'wrong-header', 'ragged-row', 'bad-row', 'bad-time'],
  })
  async alerts(
    @queryOf(...LIMIT_NAMES) query: Query<(typeof LIMIT_NAMES)[number]>, @csvBody(MAX_JSON_BYTES) csv: Buffer,
  ): Promise<{ readonly limits: AlertLimits; readonly alerts: readonly object[] }> {
    const limits = alertLimitsOf(query);
    const alerts = await this.views.ask('alerts', { csv: utf8(csv), limits });
    return { limits, alerts: alerts.map(({ atMs, ...alert }) => ({ at: isoUtc(atMs), ...alert })) };
  }
}
