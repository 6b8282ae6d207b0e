import type { JsonSchema } from '../../platform/http/body-formats.js';

const number: JsonSchema = { type: 'number' };
const text: JsonSchema = { type: 'string' };
const listOf = (properties: Readonly<Record<string, JsonSchema>>, description: string): JsonSchema =>
  ({ type: 'array', description, items: { type: 'object', required: Object.keys(properties), properties } });

const KIND: JsonSchema = { enum: ['open', 'doubled'] };
export const REHEARSAL_SCHEMA: JsonSchema = {
  type: 'object', required: ['plan', 'fromUtc', 'toUtc', 'openHours', 'windows', 'runs', 'queues', 'changes', 'nights', 'shortRests'],
  properties: {
    plan: text, fromUtc: text, toUtc: text, openHours: { ...number, description: 'queue-hours that no standing pattern covers' },
    windows: listOf({ startUtc: text, endUtc: text, queue: text, kind: KIND }, 'hours that open, or that more patterns than usual cover'),
    runs: listOf({ queue: text, kind: KIND, fromUtc: text, toUtc: text, firstDate: text, lastDate: text, windows: number, minutes: number }, 'windows that come back at the same UTC readings'),
    queues: listOf({ queue: text, openHours: number, doubledHours: number }, 'sums'),
    changes: listOf({ zone: text, sites: { type: 'array', items: text }, atUtc: text, beforeMinutes: number, afterMinutes: number }, 'clock changes of the zones in use, minutes ahead of UTC'),
    nights: { type: 'array', items: { type: 'object' }, description: 'shifts that a clock change falls into: the 7 h and 9 h nights' },
    shortRests: { type: 'array', items: { type: 'object' }, description: 'rests that only a clock change pushes below the minimum' },
  },
};
export const REHEARSAL_EXAMPLE: JsonSchema = {
  plan: 'morning-desk', fromUtc: '2027-01-01T00:00:00Z', toUtc: '2028-01-01T00:00:00Z', openHours: 0, windows: [], runs: [],
  queues: [{ queue: 'desk', openHours: 0, doubledHours: 0 }], changes: [], nights: [], shortRests: [],
};
