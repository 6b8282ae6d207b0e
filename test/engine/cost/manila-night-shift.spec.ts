import { costRoster } from '../../../src/engine/cost/cost.js';
import { agentOf, contractOf, planOf, premiumsOf, rosterOf, rulesOf, shiftOf, siteOf } from '../../support/builders.js';
import { told, total } from './told.js';

/**
 * Maria works Monday night in Manila, 21:30 to 06:00, meal 01:30-02:00 unpaid: 8 h paid at 300.00 PHP, 10 % more between 22:00 and 06:00,
 * 12 % on-cost. The plan is in USD; 300.00 PHP are 5.25 USD.
 */
describe('a night shift in Manila', () => {
  const plan = planOf({
    days: 7, currency: 'USD', exchangeRates: [{ currency: 'PHP', rate: '0.0175', date: '2027-02-26' }],
    sites: [siteOf({ zone: 'Asia/Manila' })],
    contracts: [contractOf({ rules: rulesOf({ nightWindow: { from: '22:00', to: '06:00' } }), premiums: premiumsOf({ night: '0.10', onCost: '0.12' }) })],
    agents: [agentOf({ zone: 'Asia/Manila', pay: { kind: 'hourly', rate: '300.00', currency: 'PHP' } })],
  });
  const report = costRoster(plan, rosterOf(shiftOf(plan, 'A', '2027-03-08', '21:30', 510, [120, 240, 360])));

  it('is cut at midnight, and premiums go by the paid minute', () => {
    expect(told(report)).toEqual([
      // 21:30-24:00, of which 22:00-24:00 at night; 13.125 USD round to the even 13.12
      '2027-03-08 base 150 min 750.00 PHP = 13.12 USD',
      '2027-03-08 night 120 min 60.00 PHP = 1.05 USD',
      '2027-03-08 on-cost 97.20 PHP = 1.70 USD',
      // 00:00-06:00 without the meal, all of it at night; 28.875 USD round to the even 28.88
      '2027-03-09 base 330 min 1650.00 PHP = 28.88 USD',
      '2027-03-09 night 330 min 165.00 PHP = 2.89 USD',
      '2027-03-09 on-cost 217.80 PHP = 3.81 USD',
    ]);
  });

  it('adds up to the sum of the rounded lines', () => {
    expect(total(report)).toBe('51.45');
    expect(report.byCurrency).toEqual([{ currency: 'PHP', amountMinor: 294000, planAmountMinor: 5145 }]);
    expect(report.byComponent).toEqual([
      { key: 'base', planAmountMinor: 4200, paidMinutes: 480 },
      { key: 'night', planAmountMinor: 394, paidMinutes: 450 },
      { key: 'on-cost', planAmountMinor: 551, paidMinutes: 0 },
    ]);
    expect(report.paidMinutes).toBe(480);
  });
});
