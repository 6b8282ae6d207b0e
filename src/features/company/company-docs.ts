import { PlanInput } from '../../formats/plan/plan.js';
import type { RouteDoc } from '../../platform/http/describe.js';
import { LISTS } from './parts.js';

/** What nouns can have wrong with each other, or on the clocks of their zones. */
const PLAN_CODES = [
  'break-does-not-fit', 'minimum-above-maximum', 'shift-longer-than-window', 'grid-does-not-fit', 'one-queue-per-agent', 'bad-time', 'unknown-zone', 'unsupported-format', 'contradictory-pins',
  'time-does-not-exist', 'time-exists-twice',
] as const;

const SITE = { code: 'rig', zone: 'Europe/Riga' };
const CONTRACT = {
  code: 'rig-day', weeklyPaidMinutes: { min: 0, target: 1200, max: 1440 }, shifts: [{ code: 'morning', from: '08:00', to: '14:00', startEveryMinutes: 60, lengthsMinutes: [240] }],
};
const QUEUE = {
  code: 'rig-desk', channel: 'voice', staffing: { model: 'fixed', agents: 1 },
  opening: { zone: 'UTC', windows: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((weekday) => ({ weekday, from: '08:00', to: '12:00' })) },
};
const agent = (code: string): object => ({ code, site: 'rig', contract: 'rig-day', queues: ['rig-desk'], pay: { kind: 'hourly', rate: '14.00', currency: 'EUR' } });
const FRAME = { name: 'Riga desk, 8 March 2027', horizon: { start: '2027-03-08', days: 7 }, currency: 'EUR' };
const FILE = { format: 'sunshift-plan/1', ...FRAME, sites: [SITE], contracts: [CONTRACT], agents: [agent('rig-01'), agent('rig-02')], queues: [QUEUE] };

const COUNT = { type: 'integer', minimum: 0 };
const REPORT = { type: 'object', additionalProperties: false, required: ['rows', 'created', 'changed', 'unchanged'], properties: { rows: COUNT, created: COUNT, changed: COUNT, unchanged: COUNT } };
const ROWS: Readonly<Record<string, number>> = { sites: 1, contracts: 1, queues: 1, agents: 2 };
const report = (rows: number): object => ({ rows, created: rows, changed: 0, unchanged: 0 });

export const IMPORT: RouteDoc = {
  summary: 'Store the people and the work of a plan file', exampleOrder: 80,
  description: 'Its sites, contracts, special days, queues, agents, time off and pins, all or none: what is there is changed, what is new is created, what the file does not name stays, '
    + 'and so do later contracts of agents and dates of ending. The files that the plan names are not asked for.',
  body: { shape: PlanInput, example: FILE },
  answer: {
    shape: { schema: { type: 'object', additionalProperties: false, required: [...LISTS], properties: Object.fromEntries(LISTS.map((list) => [list, REPORT])) } },
    example: Object.fromEntries(LISTS.map((list) => [list, report(ROWS[list] ?? 0)])),
  },
  problems: ['unknown-reference', 'duplicate-code', 'conflict', 'site-limit', 'overlap', 'bad-date', 'no-agents', 'missing-exchange-rate', ...PLAN_CODES],
};

export const PLAN: RouteDoc = {
  summary: 'Write a plan file of what is stored', exampleOrder: 81,
  description: 'Send a plan file without those lists: name, horizon, settings, histories. They are filled with what is stored, agents with the contract and queue that they have on the first date. '
    + 'A POST of the answer to /plans judges it with its files.',
  query: { queues: { about: 'codes of the queues to plan with the people who serve them, between commas; all where it is left out', example: 'rig-desk' } },
  body: { shape: { schema: { type: 'object' } }, example: FRAME }, answer: { shape: PlanInput, example: FILE },
  problems: ['unknown-reference', 'missing-exchange-rate', 'conflict', 'no-agents', 'bad-date', 'duplicate-code', 'site-limit', 'overlap', ...PLAN_CODES],
};
