import { costRoster } from '../../../src/engine/cost/cost.js';
import type { Premiums } from '../../../src/engine/model/contract.js';
import { agentOf, contractOf, planOf, premiumsOf, rosterOf, shiftOf, siteOf } from '../../support/builders.js';
import { told, total } from './told.js';

/**
 * Jan works in Warsaw from Saturday 2027-03-27 22:00, 8 elapsed hours. At 02:00 the clock springs to 03:00, so he leaves at 07:00 on Easter
 * Sunday. His meal comes after 4 h, 03:00-03:30. 40.00 PLN an hour; night (23:00-06:00) 25 %, weekend 20 %, holiday 100 %.
 */
describe('Easter Sunday in Warsaw', () => {
  const plan = (premiums: Partial<Premiums>) => planOf({
    start: '2027-03-22', days: 7, currency: 'PLN',
    sites: [siteOf({ zone: 'Europe/Warsaw', holidays: [{ date: '2027-03-28', name: 'Easter Sunday' }] })],
    contracts: [contractOf({ premiums: premiumsOf({ night: '0.25', weekend: '0.20', holiday: '1.00', ...premiums }) })],
    agents: [agentOf({ zone: 'Europe/Warsaw', pay: { kind: 'hourly', rate: '40.00', currency: 'PLN' } })],
  });
  const cost = (premiums: Partial<Premiums>) => {
    const p = plan(premiums);
    return costRoster(p, rosterOf(shiftOf(p, 'A', '2027-03-27', '22:00', 480, [120, 240, 360])));
  };

  it('adds night, weekend and holiday on the base where premiums are additive', () => {
    const report = cost({});
    expect(told(report)).toEqual([
      '2027-03-27 base 120 min 80.00 PLN',
      '2027-03-27 night 60 min 10.00 PLN',
      '2027-03-27 weekend 120 min 16.00 PLN',
      '2027-03-28 base 330 min 220.00 PLN',
      // 00:00-06:00 holds five elapsed hours in this night, less the meal
      '2027-03-28 night 270 min 45.00 PLN',
      '2027-03-28 weekend 330 min 44.00 PLN',
      '2027-03-28 holiday 330 min 220.00 PLN',
    ]);
    expect(total(report)).toBe('635.00');
  });

  it('pays each minute only the largest premium where the rule set takes the highest', () => {
    const report = cost({ combine: 'highest' });
    expect(told(report)).toEqual([
      '2027-03-27 base 120 min 80.00 PLN',
      '2027-03-27 night 60 min 10.00 PLN',
      '2027-03-27 weekend 60 min 8.00 PLN',
      '2027-03-28 base 330 min 220.00 PLN',
      '2027-03-28 holiday 330 min 220.00 PLN',
    ]);
    expect(total(report)).toBe('538.00');
  });

  it('gives a minute of equal premiums to holiday before weekend before night', () => {
    const report = cost({ combine: 'highest', night: '0.5', weekend: '0.50', holiday: '0.500' });
    expect(told(report).filter((line) => !line.includes('base'))).toEqual([
      '2027-03-27 weekend 120 min 40.00 PLN',
      '2027-03-28 holiday 330 min 110.00 PLN',
    ]);
  });

  it('lets the night win over a smaller weekend premium on its own minutes of a Sunday only', () => {
    const report = cost({ combine: 'highest', holiday: '0' , weekend: '0.10' });
    expect(told(report).filter((line) => line.startsWith('2027-03-28') && !line.includes('base'))).toEqual([
      '2027-03-28 night 270 min 45.00 PLN',
      '2027-03-28 weekend 60 min 4.00 PLN',
    ]);
  });
});
