import { costRoster, payIfNobodyRostered } from '../../../src/engine/cost/cost.js';
import type { Agent } from '../../../src/engine/model/agent.js';
import { agentOf, contractOf, planOf, premiumsOf, rosterOf, shiftOf, siteOf, timeOffOf, type PlanParts } from '../../support/builders.js';
import { breakless } from './breakless.js';
import { told, total } from './told.js';

/** Ewa earns 3,100.00 EUR a month; her seat's technology costs 93.00 USD a month, of which one is 0.9 EUR; on-cost is 20 %. */
function planFor(parts: PlanParts = {}, ewa: Partial<Agent> = {}) {
  return planOf({
    days: 28, exchangeRates: [{ currency: 'USD', rate: '0.9', date: '2027-02-26' }],
    sites: [siteOf({ seatMonthly: { amount: '93.00', currency: 'USD' } })],
    contracts: [contractOf({ rules: breakless(), premiums: premiumsOf({ night: '0.25', onCost: '0.20' }) })],
    agents: [agentOf({ pay: { kind: 'monthly', salary: '3100.00', currency: 'EUR', yearlyHoursDivisor: '1860' }, ...ewa })],
    ...parts,
  });
}

describe('a salaried agent from 8 March to 4 April', () => {
  it('is paid 24 of 31 days of March and 4 of 30 days of April, rostered or not', () => {
    const lines = [
      '2027-03-08..2027-03-31 salary 2400.00 EUR',
      '2027-03-08..2027-03-31 on-cost 480.00 EUR',
      '2027-03-08..2027-03-31 seat 72.00 USD = 64.80 EUR',
      '2027-04-01..2027-04-04 salary 413.33 EUR',
      // 20 % of 413.333..., not of 413.33
      '2027-04-01..2027-04-04 on-cost 82.67 EUR',
      '2027-04-01..2027-04-04 seat 12.40 USD = 11.16 EUR',
    ];
    const plan = planFor();
    expect(told(payIfNobodyRostered(plan))).toEqual(lines);
    expect(told(costRoster(plan, rosterOf(shiftOf(plan, 'A', '2027-03-09', '08:00'))))).toEqual(lines);
  });

  it('earns night premium on an hourly base of 12 salaries over the yearly hours', () => {
    const plan = planFor();
    const night = costRoster(plan, rosterOf(shiftOf(plan, 'A', '2027-03-09', '20:00', 360)));
    // 37,200 / 1,860 = 20.00 an hour; 23:00-24:00 and 00:00-02:00
    expect(told(night).filter((line) => !line.includes('..'))).toEqual([
      '2027-03-09 night 60 min 5.00 EUR', '2027-03-09 on-cost 1.00 EUR', '2027-03-10 night 120 min 10.00 EUR', '2027-03-10 on-cost 2.00 EUR',
    ]);
    expect(night.paidMinutes).toBe(360);
  });

  it('costs each week its calendar days, and the weeks sum to the month to the last cent', () => {
    const report = payIfNobodyRostered(planFor());
    expect(report.byWeek).toEqual([
      // 7 of 24 days of 2400.00, 480.00 and 64.80
      { key: '2027-03-08', planAmountMinor: 70000 + 14000 + 1890, paidMinutes: 0 },
      { key: '2027-03-15', planAmountMinor: 70000 + 14000 + 1890, paidMinutes: 0 },
      { key: '2027-03-22', planAmountMinor: 70000 + 14000 + 1890, paidMinutes: 0 },
      { key: '2027-03-29', planAmountMinor: 30000 + 6000 + 810 + 41333 + 8267 + 1116, paidMinutes: 0 },
    ]);
    expect(report.byMonth).toEqual([
      { key: '2027-03', planAmountMinor: 240000 + 48000 + 6480, paidMinutes: 0 },
      { key: '2027-04', planAmountMinor: 41333 + 8267 + 1116, paidMinutes: 0 },
    ]);
    expect(total(report)).toBe('3451.96');
  });

  it('is paid the whole salary in a whole month, though its weeks do not divide it', () => {
    const report = payIfNobodyRostered(planFor({ start: '2027-02-01', days: 28, sites: [siteOf()], contracts: [contractOf()] }, {
      pay: { kind: 'monthly', salary: '1000.01', currency: 'EUR', yearlyHoursDivisor: '1950' },
    }));
    expect(told(report)).toEqual(['2027-02-01..2027-02-28 salary 1000.01 EUR']);
    // cumulatively 250.0025, 500.005, 750.0075: half to even at the second
    expect(report.byWeek.map((w) => w.planAmountMinor)).toEqual([25000, 25000, 25001, 25000]);
  });

  it('loses the day of unpaid leave but keeps the seat, and keeps days of paid leave', () => {
    const base = planFor({ contracts: [contractOf()] });
    const plan = { ...base, timeOff: [timeOffOf(base, 'A', 'unpaid', '2027-03-10'), timeOffOf(base, 'A', 'sickness', '2027-04-01', '2027-04-02')] };
    const report = payIfNobodyRostered(plan);
    expect(told(report)).toEqual([
      '2027-03-08..2027-03-31 salary 2300.00 EUR',
      '2027-03-08..2027-03-31 seat 72.00 USD = 64.80 EUR',
      '2027-04-01..2027-04-04 salary 413.33 EUR',
      '2027-04-01..2027-04-04 seat 12.40 USD = 11.16 EUR',
    ]);
    // two days of sickness are paid time of 450 min each
    expect(report.paidMinutes).toBe(900);
  });

  it('is paid from the first day of employment to the last', () => {
    const plan = planFor({ sites: [siteOf()], contracts: [contractOf()] }, { employedFrom: '2027-03-31', employedTo: '2027-04-03' });
    expect(told(payIfNobodyRostered(plan))).toEqual(['2027-03-31 salary 100.00 EUR', '2027-04-01..2027-04-03 salary 310.00 EUR']);
  });
});
