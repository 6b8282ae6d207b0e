import { TimeOffInput } from '../../formats/plan/time-off.js';
import { nounDocs } from '../shared/noun-docs.js';
import { viewClass } from '../shared/noun-view.js';

const training = { agent: 'lis-02', kind: 'training', start: '2027-03-16T13:00', end: '2027-03-16T17:00' };

export const DOCS = nounDocs({
  problems: ['overlap', 'minimum-above-maximum', 'time-does-not-exist', 'time-exists-twice'],
  one: 'time off', many: 'time off', path: 'time-off', body: TimeOffInput, view: viewClass('StoredTimeOff', TimeOffInput), order: 6,
  about: 'Leave, sickness, unpaid leave or training of an agent: whole local dates, or a span of his clock. Its code is made of agent and beginning; entries of one agent never overlap.',
  examples: {
    first: { agent: 'lis-01', kind: 'leave', from: '2027-03-15', to: '2027-03-19' }, firstCode: 'lis-01.2027-03-15',
    imported: [training, { agent: 'lis-03', kind: 'unpaid', from: '2027-03-22', to: '2027-03-22' }],
    patched: { code: 'lis-02.2027-03-16T13:00', patch: { end: '2027-03-16T16:00' }, data: { ...training, end: '2027-03-16T16:00' } }, removed: 'lis-03.2027-03-22',
    csv: 'agent,kind,from,to,start,end\nlis-01,leave,2027-03-15,2027-03-19,,\nlis-02,training,,,2027-03-16T13:00,2027-03-16T17:00\n',
  },
});
