import type { JsonSchema } from '../../platform/http/body-formats.js';

const number: JsonSchema = { type: 'number' };
const LIMITS = { maxWaitingPerChannel: number, maxWaitingInAll: number, maxBacklogRatio: number };
const ALERT = {
  at: { type: 'string' }, kind: { enum: ['waiting-per-channel', 'waiting-in-all', 'backlog-ratio'] }, about: { type: 'string', description: 'channel, queue, or all' }, value: number, limit: number,
};
/** As `sunshift alerts --json`. */
export const ALERTS_SCHEMA: JsonSchema = {
  type: 'object', required: ['limits', 'alerts'],
  properties: {
    limits: { type: 'object', required: Object.keys(LIMITS), properties: LIMITS },
    alerts: { type: 'array', description: 'in order of time', items: { type: 'object', required: Object.keys(ALERT), properties: ALERT } },
  },
};
export const OBSERVED_EXAMPLE = 'at_utc,queue,channel,waiting,arrived,finished\n2027-03-08T09:00Z,english,voice,1,40,38\n2027-03-08T09:15Z,english,voice,4,44,25\n';
export const ALERTS_EXAMPLE = {
  limits: { maxWaitingPerChannel: 2, maxWaitingInAll: 15, maxBacklogRatio: 1.5 },
  alerts: [
    { at: '2027-03-08T09:15:00Z', kind: 'waiting-per-channel', about: 'voice', value: 4, limit: 2 },
    { at: '2027-03-08T09:15:00Z', kind: 'backlog-ratio', about: 'english', value: 1.76, limit: 1.5 },
  ],
};
