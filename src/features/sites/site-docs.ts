import { nounDocs } from '../shared/noun-docs.js';
import { viewClass } from '../shared/noun-view.js';
import { SiteBody } from './dto/site-body.js';

const LISBON = { code: 'lis', name: 'Lisbon', zone: 'Europe/Lisbon', holidays: [{ date: '2027-03-26', name: 'Good Friday' }], seatMonthly: { amount: '45.00', currency: 'EUR' } };

export const DOCS = nounDocs({
  one: 'site', many: 'sites', path: 'sites', body: SiteBody, view: viewClass('StoredSite', SiteBody), order: 1,
  about: 'A place where people work. Its zone is their clock unless they have their own.',
  examples: {
    first: LISBON, firstCode: 'lis',
    imported: [{ code: 'opo', zone: 'Europe/Lisbon' }, { code: 'fnc', zone: 'Atlantic/Madeira' }],
    patched: { code: 'opo', patch: { name: 'Porto' }, data: { code: 'opo', name: 'Porto', zone: 'Europe/Lisbon' } },
    removed: 'fnc',
    csv: 'code,name,zone,weekend,holidays\nlis,Lisbon,Europe/Lisbon,saturday sunday,"[{""date"":""2027-03-26"",""name"":""Good Friday""}]"\n',
  },
});
