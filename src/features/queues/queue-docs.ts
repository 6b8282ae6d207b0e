import { nounDocs } from '../shared/noun-docs.js';
import { viewClass } from '../shared/noun-view.js';
import { QueueBody } from './dto/queue-body.js';

const fixed = (code: string, agents: number): object => ({ code, channel: 'email', staffing: { model: 'fixed', agents } });

export const DOCS = nounDocs({
  problems: ['grid-does-not-fit', 'overlap', 'site-limit', 'minimum-above-maximum'],
  one: 'queue', many: 'queues', path: 'queues', body: QueueBody, view: viewClass('StoredQueue', QueueBody), order: 4,
  about: 'Work of one kind, with a stream per customer region. Sites and calendars that it names are stored before it; a history may come later, before a plan uses the queue.',
  examples: {
    first: {
      code: 'orders', name: 'Orders, by voice', channel: 'voice', staffing: { model: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20 },
      streams: [{ code: 'portugal', zone: 'Europe/Lisbon', history: 'orders-portugal', ahtSeconds: 290, calendars: ['pt'] }], minimumAgents: 1, sites: ['lis'],
    },
    firstCode: 'orders', imported: [fixed('returns', 2), fixed('letters', 1)],
    patched: { code: 'returns', patch: { staffing: { agents: 3 } }, data: fixed('returns', 3) }, removed: 'letters',
    csv: 'code,channel,staffing.model,staffing.agents\nreturns,email,fixed,2\n',
  },
});
