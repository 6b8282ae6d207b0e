import { nounDocs } from '../shared/noun-docs.js';
import { viewClass } from '../shared/noun-view.js';
import { ContractBody } from './dto/contract-body.js';

const DAY = { code: 'day', from: '07:00', to: '19:00', startEveryMinutes: 60, lengthsMinutes: [480] };
const contract = (code: string, hours: number): object => ({ code, weeklyPaidMinutes: { min: hours * 60, target: hours * 60, max: hours * 60 + 480 }, shifts: [DAY], premiums: { night: '0.25' } });

export const DOCS = nounDocs({
  problems: ['break-does-not-fit', 'minimum-above-maximum', 'shift-longer-than-window', 'grid-does-not-fit', 'overlap'],
  one: 'contract', many: 'contracts', path: 'contracts', body: ContractBody, view: viewClass('StoredContract', ContractBody), order: 2,
  about: 'Hours, shifts, rules and premiums that several agents share. Rules that it leaves out are those of the plan in which it is used; grid and breaks are judged there.',
  examples: {
    first: contract('lis-ft', 40), firstCode: 'lis-ft', imported: [contract('lis-pt', 20), contract('lis-old', 38)],
    patched: { code: 'lis-pt', patch: { rules: { maxNightsPerWeek: 1 } }, data: { ...contract('lis-pt', 20), rules: { maxNightsPerWeek: 1 } } }, removed: 'lis-old',
    csv: 'code,weeklyPaidMinutes.min,weeklyPaidMinutes.target,weeklyPaidMinutes.max,shifts\n'
      + 'lis-ft,2400,2400,2880,"[{""code"":""day"",""from"":""07:00"",""to"":""19:00"",""startEveryMinutes"":60,""lengthsMinutes"":[480]}]"\n',
  },
});
