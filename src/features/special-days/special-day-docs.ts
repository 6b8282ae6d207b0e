import { SpecialDayInput } from '../../formats/plan/special-day.js';
import { nounDocs } from '../shared/noun-docs.js';
import { viewClass } from '../shared/noun-view.js';

export const DOCS = nounDocs({
  one: 'special day', many: 'special days', path: 'special-days', body: SpecialDayInput, view: viewClass('StoredSpecialDay', SpecialDayInput), order: 3,
  about: 'A day of the customers, past or future, that is not usual. Its code is made of calendar and date; a calendar is there as long as it has a day.',
  examples: {
    first: { calendar: 'pt', date: '2027-04-25', name: 'Freedom Day', multiplier: 0.6 }, firstCode: 'pt.2027-04-25',
    imported: [{ calendar: 'pt', date: '2027-06-10', name: 'Portugal Day', multiplier: 0.7 }, { calendar: 'pt', date: '2027-12-24', name: 'Christmas Eve', multiplier: 0.9 }],
    patched: { code: 'pt.2027-06-10', patch: { multiplier: 0.65 }, data: { calendar: 'pt', date: '2027-06-10', name: 'Portugal Day', multiplier: 0.65 } }, removed: 'pt.2027-12-24',
    csv: 'calendar,date,name,multiplier\npt,2027-04-25,Freedom Day,0.6\n',
  },
});
