import { localDay } from '../../engine/time/local.js';
import type { JsonSchema } from '../../platform/http/body-formats.js';
import type { RouteDoc } from '../../platform/http/describe.js';
import type { ListQuery } from '../../platform/http/list-query.js';
import { countedPage, skippedBy } from './counted-page.js';
import { dateOf, expectOrder, zoneOf } from './query-values.js';
import type { Views } from './views.service.js';

/** Filters of every list of intervals. */
export const INTERVAL_FILTERS = ['zone', 'queue', 'from', 'to'] as const;

/** Columns of forecast.csv and their names in JSON. */
export const FORECAST_NAMES = { mean: 'mean', lo50: 'lo50', hi50: 'hi50', lo80: 'lo80', hi80: 'hi80', lo95: 'lo95', hi95: 'hi95' };

/** Columns of requirement.csv and their names in JSON. */
export const REQUIREMENT_NAMES = {
  volume: 'volume', aht_s: 'ahtSeconds', offered_erlangs: 'offeredErlangs', agents: 'agents', agents_fractional: 'agentsFractional', scheduled: 'scheduled', minimum: 'minimum',
  required: 'required', service_level: 'serviceLevel', asa_s: 'asaSeconds', occupancy: 'occupancy', binding: 'binding',
};

/** CSV text of forecast.csv or requirement.csv. */
type CsvSource = () => Promise<Buffer>;

/** A page of a stored forecast.csv or requirement.csv. Throws InputError: unknown-zone, bad-date, out-of-range, unknown-reference, bad-cursor. */
export async function intervalList(views: Views, query: ListQuery, names: Readonly<Record<string, string>>, csv: CsvSource): Promise<Record<string, unknown>> {
  const { filters, limit } = query;
  const zone = zoneOf(filters.zone, 'UTC');
  const [from, to] = [dateOf(filters.from, 'from'), dateOf(filters.to, 'to')];
  expectOrder(from, to);
  const skip = skippedBy(query);
  const { total, rows, queues, intervalMinutes } = await views.ask('intervals', {
    csv: (await csv()).toString('utf8'), names, zone, queue: filters.queue ?? null,
    fromMs: from === null ? null : localDay(zone, from).startMs, toMs: to === null ? null : localDay(zone, to).endMs, skip, limit,
  });
  return { zone, intervalMinutes, queues, ...countedPage(rows, skip, total) };
}

const ROW = { queue: 'desk', startUtc: '2027-03-08T09:00:00Z', endUtc: '2027-03-08T10:00:00Z', startLocal: '2027-03-08T10:00:00+01:00' };
export const FORECAST_ROW = { ...ROW, mean: 41.25, lo50: 37, hi50: 45, lo80: 33, hi80: 50, lo95: 29, hi95: 54 };
export const REQUIREMENT_ROW = {
  ...ROW, volume: 0, ahtSeconds: 0, offeredErlangs: 0, agents: 2, agentsFractional: 2, scheduled: 2, minimum: 0, required: 2, serviceLevel: null, asaSeconds: null, occupancy: null, binding: 'fixed',
};

/** What openapi.json says of such a route, besides its summary and path. */
export function intervalDoc(names: Readonly<Record<string, string>>, row: Readonly<Record<string, unknown>>): Pick<RouteDoc, 'list' | 'query' | 'answer' | 'problems' | 'description'> {
  const text: JsonSchema = { type: 'string' };
  const values = Object.fromEntries(Object.values(names).map((name) => [name, name === 'binding' ? text : { type: ['number', 'null'] }]));
  const properties = { queue: text, startUtc: text, endUtc: text, startLocal: text, ...values };
  const items = { type: 'array', description: 'queue by queue, in order of time', items: { type: 'object', additionalProperties: false, required: Object.keys(properties), properties } };
  return {
    list: true, description: 'The columns of the CSV, on any clock; null where the model says nothing.',
    query: {
      zone: { about: 'whose clock; UTC where left out', example: 'Europe/Warsaw' }, queue: { about: 'only this queue' },
      from: { about: 'first date on that clock', example: '2027-03-08' }, to: { about: 'last date on that clock', example: '2027-03-08' },
    },
    answer: {
      shape: { schema: { type: 'object', required: ['zone', 'intervalMinutes', 'queues', 'items', 'nextCursor'], properties: { zone: text, intervalMinutes: { type: 'number' }, queues: { type: 'array', items: text }, items, nextCursor: { type: ['string', 'null'] } } } },
      example: { zone: 'Europe/Warsaw', intervalMinutes: 60, queues: ['desk'], items: [row], nextCursor: null },
    },
    problems: ['unknown-zone', 'bad-date', 'unknown-reference'],
  };
}
