import { costPerUnit } from '../../../src/engine/cost/cost-per-unit.js';
import { costRoster, payIfNobodyRostered } from '../../../src/engine/cost/cost.js';
import { agentOf, contractOf, planOf, premiumsOf, rosterOf, shiftOf, timeOffOf } from '../../support/builders.js';

/**
 * One day of one agent: Saturday 2027-03-13, 16:00-24:00, 7 h 30 paid and 7 h on cover, and a day of leave worth 7 h 30: 15 h paid.
 * 10.00 EUR an hour; weekend 20 %, night (one hour) 30 %, on-cost 10 %. Base 75, weekend 15, night 3, leave 75: 168, with on-cost 184.80.
 */
describe('what a unit costs', () => {
  const bare = planOf({ days: 7, contracts: [contractOf({ premiums: premiumsOf({ weekend: '0.20', night: '0.30', onCost: '0.10' }) })] });
  const plan = { ...bare, timeOff: [timeOffOf(bare, 'A', 'leave', '2027-03-09')] };
  const roster = rosterOf(shiftOf(plan, 'A', '2027-03-13', '16:00'));
  const report = costRoster(plan, roster);

  it('is the total over covered, paid and horizon hours and contacts, in 1/1000 minor unit', () => {
    expect(report.totalMinor).toBe(18480);
    expect(costPerUnit(report, roster, plan.horizon, 120)).toEqual({
      currency: 'EUR', minorDigits: 2,
      perCoveredHourMilli: 2640000, // 26.40 EUR
      perPaidHourMilli: 1232000, // 12.32 EUR
      perHorizonHourMilli: 110000, // 1.10 EUR in each of 168 hours
      perContactMilli: 154000, // 1.54 EUR
      nightMinor: 300, weekendMinor: 1500, holidayMinor: 0, overtimeMinor: 0,
    });
  });

  it('takes fractional volume, half to even', () => {
    // 18480.000 / 0.064 and / 12.8
    expect(costPerUnit(report, roster, plan.horizon, 12.8).perContactMilli).toBe(1443750);
  });

  it('is null where nothing divides it', () => {
    const idle = planOf({ days: 7, agents: [agentOf()] });
    const none = costPerUnit(payIfNobodyRostered(idle), rosterOf(), idle.horizon, null);
    expect(none).toMatchObject({ perCoveredHourMilli: null, perPaidHourMilli: null, perContactMilli: null, perHorizonHourMilli: 0 });
    expect(costPerUnit(report, roster, plan.horizon, 0).perContactMilli).toBeNull();
  });
});
