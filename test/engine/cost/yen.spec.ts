import { costRoster } from '../../../src/engine/cost/cost.js';
import { costCsv } from '../../../src/formats/cost-csv.js';
import { agentOf, contractOf, planOf, premiumsOf, rosterOf, shiftOf, siteOf } from '../../support/builders.js';
import { told } from './told.js';

/** Aiko earns 1,234 JPY an hour in Tokyo, 25 % more at night. The yen has no minor unit, so a line is rounded to a whole yen. */
describe('a roster paid in yen', () => {
  const plan = (currency: string) => planOf({
    days: 7, currency, exchangeRates: [{ currency: 'JPY', rate: '0.0061', date: '2027-02-26' }],
    sites: [siteOf({ zone: 'Asia/Tokyo' })], contracts: [contractOf({ premiums: premiumsOf({ night: '0.25' }) })],
    agents: [agentOf({ zone: 'Asia/Tokyo', pay: { kind: 'hourly', rate: '1234', currency: 'JPY' } })],
  });
  // 15:15-23:15 with 30 min of unpaid meal; 15 min of it in the night window
  const report = (currency: string) => costRoster(plan(currency), rosterOf(shiftOf(plan(currency), 'A', '2027-03-09', '15:15')));

  it('is rounded to whole yen, once', () => {
    // 77.125 JPY
    expect(told(report('JPY'))).toEqual(['2027-03-09 base 450 min 9255 JPY', '2027-03-09 night 15 min 77 JPY']);
  });

  it('is converted from the exact amount and not from the rounded yen', () => {
    // 77.125 x 0.0061 = 0.47046...; 9255 x 0.0061 = 56.4555
    expect(told(report('EUR'))).toEqual(['2027-03-09 base 450 min 9255 JPY = 56.46 EUR', '2027-03-09 night 15 min 77 JPY = 0.47 EUR']);
    // at a rate of 1 the 0.125 yen that the line drops are still in its plan amount
    const exact = { ...plan('EUR'), exchangeRates: [{ currency: 'JPY', rate: '1', date: '2027-02-26' }] };
    expect(told(costRoster(exact, rosterOf(shiftOf(exact, 'A', '2027-03-09', '15:15'))))[1]).toBe('2027-03-09 night 15 min 77 JPY = 77.12 EUR');
  });

  it('is written without a decimal point in cost.csv', () => {
    expect(costCsv(report('EUR'))).toBe(
      'agent,site,contract,component,from,to,minutes,currency,amount,plan_currency,plan_amount\n' +
      'A,S,C,base,2027-03-09,2027-03-09,450,JPY,9255,EUR,56.46\n' +
      'A,S,C,night,2027-03-09,2027-03-09,15,JPY,77,EUR,0.47\n',
    );
  });
});
