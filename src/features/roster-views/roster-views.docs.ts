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

export const EXAMPLE_SHIFT_DATE = '2027-03-09';

const SHIFT: JsonSchema = { type: 'object', required: ['startUtc', 'endUtc', 'startLocal', 'endLocal', 'zone', 'site', 'queue', 'pattern'] };

export const REPLACEMENTS_SCHEMA: JsonSchema = {
  type: 'object', required: ['agent', 'date', 'at', 'absentShift', 'opens', 'ranked'],
  properties: {
    agent: text, date: text, at: { ...text, description: 'start of the shift: what has begun by then does not move' }, absentShift: SHIFT,
    opens: { type: 'array', items: { type: 'object', required: ['queue', 'startUtc', 'endUtc', 'openMinutes'], properties: { queue: text, startUtc: text, endUtc: text, openMinutes: number } } },
    ranked: {
      type: 'array', description: 'best first',
      items: {
        type: 'object', required: ['agent', 'openMinutes', 'costDelta', 'changedDays', 'shifts', 'sentence'],
        properties: {
          agent: text, openMinutes: { ...number, description: 'agent-minutes still open then' }, costDelta: { ...number, description: 'money + SOFT, 1/1000 minor unit' },
          changedDays: { type: 'array', items: text }, shifts: { type: 'array', items: SHIFT }, sentence: text,
        },
      },
    },
  },
};
const TUESDAY = {
  startUtc: '2027-03-09T09:00:00Z', endUtc: '2027-03-09T13:00:00Z', startLocal: '2027-03-09T09:00:00+00:00', endLocal: '2027-03-09T13:00:00+00:00', zone: 'UTC', site: 'desk', queue: 'desk', pattern: 'morning',
};
export const REPLACEMENTS_EXAMPLE = {
  agent: 'ann', date: EXAMPLE_SHIFT_DATE, at: '2027-03-09T09:00:00Z', absentShift: TUESDAY,
  opens: [{ queue: 'desk', startUtc: '2027-03-09T09:00:00Z', endUtc: '2027-03-09T13:00:00Z', openMinutes: 240 }],
  ranked: [{
    agent: 'ben', openMinutes: 0, costDelta: 8_000_000, changedDays: [EXAMPLE_SHIFT_DATE], shifts: [TUESDAY],
    sentence: 'Agent ben: 2027-03-09 09:00-13:00 (1 day changed), nothing stays open, +80.00 EUR.',
  }],
};
