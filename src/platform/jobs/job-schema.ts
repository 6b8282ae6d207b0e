import { PROBLEM_CODES } from '../../engine/model/problem.js';
import type { JsonSchema } from '../http/body-formats.js';
import { JOB_STATES } from './job-state.js';
import type { Job } from './job.js';

const instant = (description: string): JsonSchema => ({ type: 'string', format: 'date-time', description });
const instantOrNull = (description: string): JsonSchema => ({ type: ['string', 'null'], format: 'date-time', description });
const text: JsonSchema = { type: 'string' };

/** A job in openapi.json. */
export const JOB_SCHEMA: JsonSchema = {
  type: 'object', additionalProperties: false,
  required: ['id', 'kind', 'state', 'attempts', 'createdAt', 'startedAt', 'endedAt', 'stoppedBy', 'progress', 'result', 'problems'],
  properties: {
    id: { type: 'string', format: 'uuid' },
    kind: { type: 'string', description: 'what it does, such as solve-plan' },
    state: { type: 'string', enum: JOB_STATES, description: 'queued and running go on; done, failed and cancelled stay' },
    attempts: { type: 'integer', minimum: 0, description: 'starts so far; a job is started at most three times' },
    createdAt: instant('when it was asked for'),
    startedAt: instantOrNull('when the latest attempt began'),
    endedAt: instantOrNull('when it ended'),
    stoppedBy: { type: ['string', 'null'], enum: ['user', 'shutdown', null], description: 'who asked it to stop early; what it had found is in "result"' },
    progress: { description: 'the newest progress while it runs, null otherwise; of a solve: stage, round, objective, bound, costGap, openHours' },
    result: { description: 'what it left behind, by kind; null when nothing' },
    problems: {
      description: 'why the last attempt failed', type: 'array',
      items: {
        type: 'object', additionalProperties: false, required: ['code', 'field', 'value', 'rule', 'message', 'hint'],
        properties: { code: { type: 'string', enum: PROBLEM_CODES }, field: text, value: {}, rule: text, message: text, hint: text },
      },
    },
  },
};

export const JOB_PAGE_SCHEMA: JsonSchema = {
  type: 'object', additionalProperties: false, required: ['items', 'nextCursor'],
  properties: { items: { type: 'array', items: JOB_SCHEMA }, nextCursor: { type: ['string', 'null'], description: 'for the next page; null on the last' } },
};

export const JOB_EXAMPLE: Job = {
  id: '01a0c9a1-5c00-7000-8000-000000000001', kind: 'solve-plan', state: 'running', attempts: 1,
  createdAt: '2027-03-01T09:00:00Z', startedAt: '2027-03-01T09:00:00.120Z', endedAt: null, stoppedBy: null,
  progress: { stage: 'roster', round: 120, objective: 3986024898, bound: 3917552483, costGap: 0.01718, openHours: 0 }, result: null, problems: [],
};

export const EVENTS_EXAMPLE =
  'retry: 2000\n\nid: 10000001\nevent: progress\ndata: {"stage":"roster","round":120,"objective":3986024898,"bound":3917552483,"costGap":0.01718,"openHours":0}\n\n';
