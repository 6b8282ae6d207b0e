import type { JsonSchema } from '../../platform/http/body-formats.js';

const number: JsonSchema = { type: 'number' };
const text: JsonSchema = { type: 'string' };
const CHANGE: JsonSchema = { type: 'object', required: ['before', 'after', 'change'], properties: { before: number, after: number, change: number } };
const changes = (...names: readonly string[]): JsonSchema => ({ type: 'object', required: names, properties: Object.fromEntries(names.map((name) => [name, CHANGE])) });

export const COMPARISON_SCHEMA: JsonSchema = {
  type: 'object', required: ['sameShifts', 'differentShifts', 'agents', 'agentsCompared', 'open', 'violations', 'money', 'quality', 'sentences'],
  properties: {
    sameShifts: number, differentShifts: number, agentsCompared: number,
    agents: {
      type: 'array', description: 'agents with a difference, by code',
      items: {
        type: 'object', required: ['agent', 'sameShifts', 'shifts', 'shiftsChange', 'paidMinutesChange', 'sentence'],
        properties: {
          agent: text, sameShifts: number, shiftsChange: number, paidMinutesChange: number, sentence: text,
          shifts: {
            type: 'array',
            items: {
              type: 'object', required: ['kind', 'date', 'before', 'after', 'sentence'],
              properties: { kind: { enum: ['added', 'removed', 'changed'] }, date: text, before: { type: ['object', 'null'] }, after: { type: ['object', 'null'] }, sentence: text },
            },
          },
        },
      },
    },
    open: { ...CHANGE, description: 'agent-minutes below requirement' }, violations: CHANGE,
    money: {
      type: ['object', 'null'], description: '1/1000 minor unit; null where the plan currencies differ', required: ['currency', 'money', 'soft', 'objective'],
      properties: { currency: text, money: CHANGE, soft: CHANGE, objective: CHANGE },
    },
    quality: changes('meanStartSpreadMinutes', 'singleDaysOff', 'weekendsOff', 'localNightMinutes', 'longestRunDays'),
    sentences: { type: 'array', items: text, description: 'all of it in words' },
  },
};

const same = (value: number): JsonSchema => ({ before: value, after: value, change: 0 });
export const COMPARISON_EXAMPLE: JsonSchema = {
  sameShifts: 10, differentShifts: 0, agents: [], agentsCompared: 3, open: same(0), violations: same(0),
  money: { currency: 'EUR', money: same(80_000_000), soft: same(0), objective: same(80_000_000) },
  quality: { meanStartSpreadMinutes: same(0), singleDaysOff: same(0), weekendsOff: same(3), localNightMinutes: same(0), longestRunDays: same(5) },
  sentences: ['The two rosters hold the same 10 shifts.', 'Both cover every hour.', 'Pay and seats cost the same, 800.00 EUR.'],
};

export const COVERAGE_SCHEMA: JsonSchema = {
  type: 'object', required: ['zone', 'intervalMinutes', 'queues', 'items', 'nextCursor'],
  properties: {
    zone: text, intervalMinutes: number, queues: { type: 'array', items: text }, nextCursor: { type: ['string', 'null'] },
    items: {
      type: 'array', description: 'queue by queue, in order of time; an interval is told by its tightest moment',
      items: {
        type: 'object', required: ['queue', 'startUtc', 'endUtc', 'startLocal', 'minutes', 'required', 'assigned', 'slack', 'openMinutes'],
        properties: {
          queue: text, startUtc: text, endUtc: text, startLocal: text, minutes: number, required: number, assigned: number, slack: number, openMinutes: number,
        },
      },
    },
  },
};
export const COVERAGE_EXAMPLE: JsonSchema = {
  zone: 'Asia/Kolkata', intervalMinutes: 60, queues: ['desk'],
  items: [{
    queue: 'desk', startUtc: '2027-03-08T09:30:00Z', endUtc: '2027-03-08T10:30:00Z', startLocal: '2027-03-08T15:00:00+05:30', minutes: 60,
    required: 2, assigned: 2, slack: 0, openMinutes: 0,
  }],
  nextCursor: null,
};
