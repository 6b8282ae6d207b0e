import { PinInput } from '../../formats/plan/pin.js';
import { nounDocs } from '../shared/noun-docs.js';
import { viewClass } from '../shared/noun-view.js';

export const DOCS = nounDocs({
  problems: ['contradictory-pins', 'grid-does-not-fit', 'time-does-not-exist', 'time-exists-twice'],
  one: 'pin', many: 'pins', path: 'pins', body: PinInput, view: viewClass('StoredPin', PinInput), order: 7,
  about: 'What is decided already for an agent on a date: a day off, or a shift. Its code is made of agent and date. Whether his contract offers the shift is judged by the plan that uses it.',
  examples: {
    first: { agent: 'lis-01', date: '2027-03-10', start: '08:00', lengthMinutes: 480 }, firstCode: 'lis-01.2027-03-10',
    imported: [{ agent: 'lis-02', date: '2027-03-11', off: true }, { agent: 'lis-03', date: '2027-03-11', off: true }],
    patched: { code: 'lis-02.2027-03-11', patch: { date: '2027-03-12' }, data: { agent: 'lis-02', date: '2027-03-12', off: true } }, removed: 'lis-03.2027-03-11',
    csv: 'agent,date,off,start,lengthMinutes\nlis-01,2027-03-10,,08:00,480\nlis-02,2027-03-11,true,,\n',
  },
});
