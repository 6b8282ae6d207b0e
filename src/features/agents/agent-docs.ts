import type { RouteDoc } from '../../platform/http/describe.js';
import { nounDocs } from '../shared/noun-docs.js';
import { viewClass } from '../shared/noun-view.js';
import { AgentBody } from './dto/agent-body.js';
import { AssignmentInput } from './dto/assignment.js';
import { AgentOnView } from './dto/agent-on-view.js';

const agent = (code: string, more: object = {}): object => ({ code, site: 'lis', contract: 'lis-ft', queues: ['orders'], pay: { kind: 'hourly', rate: '9.40', currency: 'EUR' }, ...more });
const PART_TIME = { from: '2027-05-01', contract: 'lis-pt', queues: ['orders'] };
const VIEW = viewClass('StoredAgent', AgentBody);
const stored = (code: string, data: object): object => ({
  id: '01936f2e-5a00-7000-8000-000000000018', code, version: 2, createdAt: '2026-11-21T09:00:00.000Z', updatedAt: '2026-11-21T09:00:00.000Z', data,
});
const ref = (example: string): { about: string; example: string } => ({ about: 'code or id of the agent', example });

export const DOCS = nounDocs({
  problems: ['one-queue-per-agent', 'site-limit', 'minimum-above-maximum', 'overlap'],
  one: 'agent', many: 'agents', path: 'agents', body: AgentBody, view: VIEW, order: 5,
  about: 'A named person. "contract" and "queues" are those he begins with; "assignments" are what changes on later dates. He leaves by "employedTo".',
  examples: {
    first: agent('lis-01', { name: 'Inês Carvalho' }), firstCode: 'lis-01', imported: [agent('lis-02'), agent('lis-03'), agent('lis-04'), agent('lis-05', { assignments: [PART_TIME] })],
    patched: { code: 'lis-02', patch: { nightVolunteer: true }, data: agent('lis-02', { nightVolunteer: true }) }, removed: 'lis-04',
    csv: 'code,site,contract,queues,pay.kind,pay.rate,pay.currency\nlis-02,lis,lis-ft,orders,hourly,9.40,EUR\n',
  },
});

export const ASSIGN: RouteDoc = {
  tag: 'agents', exampleOrder: 58, summary: 'Give an agent another contract or queue from a date on', description: 'Takes the place of what was to change on the same date; later changes stay.',
  path: { ref: ref('lis-03') }, ifMatch: true, etag: true, body: { shape: AssignmentInput, example: PART_TIME },
  answer: { shape: VIEW, example: stored('lis-03', agent('lis-03', { assignments: [PART_TIME] })) }, problems: ['unknown-reference', 'site-limit', 'conflict', 'one-queue-per-agent', 'bad-date', 'duplicate-code', 'unknown-zone'],
};

export const ON: RouteDoc = {
  tag: 'agents', exampleOrder: 59, summary: 'Read an agent as he is on a date', description: 'With the contract and queue of that date, as a plan file would write him, and the dates between which they hold.',
  path: { ref: ref('lis-03'), date: { about: 'local date', example: '2027-05-03' } }, etag: true,
  answer: { shape: AgentOnView, example: { date: '2027-05-03', from: '2027-05-01', until: null, agent: agent('lis-03', { contract: 'lis-pt' }) } }, problems: ['bad-date'],
};

export const UNASSIGN: RouteDoc = {
  tag: 'agents', exampleOrder: 50, summary: 'Take back what was to change on a date', path: { ref: ref('lis-05'), from: { about: 'first local date of the change', example: '2027-05-01' } }, ifMatch: true, etag: true,
  answer: { shape: VIEW, example: stored('lis-05', agent('lis-05')) }, problems: ['conflict'],
};
