import { costRoster } from '../../../src/engine/cost/cost.js';
import type { Pay } from '../../../src/engine/model/agent.js';
import type { Premiums } from '../../../src/engine/model/contract.js';
import { agentOf, contractOf, planOf, premiumsOf, rosterOf, shiftOf, siteOf, timeOffOf } from '../../support/builders.js';
import { told } from './told.js';

/**
 * Camila works six days of one week in Bogotá: Monday to Friday 9 h 30 present (9 h paid), Saturday 8 h present (7 h 30 paid): 52 h 30.
 * Overtime of 25 % is due beyond 8 h a day and beyond 42 h a week. Daily: 5 x 1 h. Weekly: 52.5 - 5 - 42 = 5.5 h. Together 10 h 30 and not
 * 5 + 10.5: the daily hours are not counted again.
 */
describe('an overtime week in Bogotá', () => {
  const hourly: Pay = { kind: 'hourly', rate: '20000.00', currency: 'COP' };
  const limits = { overtime: '0.25', dailyOvertimeAfterMinutes: 480, weeklyOvertimeAfterMinutes: 42 * 60 };
  const plan = (pay: Pay, premiums: Partial<Premiums> = limits) => planOf({
    days: 7, currency: 'COP', sites: [siteOf({ zone: 'America/Bogota' })],
    contracts: [contractOf({ premiums: premiumsOf(premiums), weeklyPaidMinutes: { min: 0, target: 2520, max: 3600 }, contractDaysPerWeek: 6 })],
    agents: [agentOf({ zone: 'America/Bogota', pay })],
  });
  const weekdays = ['2027-03-08', '2027-03-09', '2027-03-10', '2027-03-11', '2027-03-12'];
  const sixDays = (p: ReturnType<typeof plan>) => rosterOf(...weekdays.map((d) => shiftOf(p, 'A', d, '08:00', 570)), shiftOf(p, 'A', '2027-03-13', '08:00', 480));
  const weekLines = (p: ReturnType<typeof plan>, roster = sixDays(p)) => told(costRoster(p, roster)).filter((line) => line.includes('..'));

  it('pays hourly staff the premium alone, since the base is paid by the day', () => {
    const p = plan(hourly);
    expect(told(costRoster(p, sixDays(p)))).toEqual([
      '2027-03-08 base 540 min 180000.00 COP',
      '2027-03-08..2027-03-14 overtime 630 min 52500.00 COP',
      '2027-03-09 base 540 min 180000.00 COP',
      '2027-03-10 base 540 min 180000.00 COP',
      '2027-03-11 base 540 min 180000.00 COP',
      '2027-03-12 base 540 min 180000.00 COP',
      '2027-03-13 base 450 min 150000.00 COP',
    ]);
  });

  it('pays salaried staff base and premium, since the salary covers contract hours only', () => {
    // 12 x 3,640,000 / 2184 h = 20,000 COP an hour; 10.5 h x 1.25
    const lines = weekLines(plan({ kind: 'monthly', salary: '3640000.00', currency: 'COP', yearlyHoursDivisor: '2184' }));
    expect(lines).toEqual(['2027-03-08..2027-03-14 salary 821935.48 COP', '2027-03-08..2027-03-14 overtime 630 min 262500.00 COP']);
  });

  it('counts all hours toward the week where no daily limit is set, and none where no weekly one is', () => {
    expect(weekLines(plan(hourly, { ...limits, dailyOvertimeAfterMinutes: null }))).toEqual(['2027-03-08..2027-03-14 overtime 630 min 52500.00 COP']);
    expect(weekLines(plan(hourly, { ...limits, weeklyOvertimeAfterMinutes: null }))).toEqual(['2027-03-08..2027-03-14 overtime 300 min 25000.00 COP']);
    expect(weekLines(plan(hourly, { ...limits, dailyOvertimeAfterMinutes: null, weeklyOvertimeAfterMinutes: null }))).toEqual([]);
  });

  it('owes nothing at the limit and one quarter of an hour one grid step past it', () => {
    const p = plan(hourly);
    const shifts = ['2027-03-08', '2027-03-09', '2027-03-10', '2027-03-11'].map((d) => shiftOf(p, 'A', d, '08:00', 510));
    expect(weekLines(p, rosterOf(...shifts, shiftOf(p, 'A', '2027-03-12', '08:00', 510), shiftOf(p, 'A', '2027-03-13', '08:00', 120)))).toEqual([]);
    expect(weekLines(p, rosterOf(...shifts, shiftOf(p, 'A', '2027-03-12', '08:00', 510), shiftOf(p, 'A', '2027-03-13', '08:00', 135))))
      .toEqual(['2027-03-08..2027-03-14 overtime 15 min 1250.00 COP']);
  });

  it('counts a day of paid leave, worth 7 h, toward the weekly limit', () => {
    const base = plan(hourly);
    const p = { ...base, timeOff: [timeOffOf(base, 'A', 'leave', '2027-03-14')] };
    expect(weekLines(p)).toEqual(['2027-03-08..2027-03-14 leave 420 min 140000.00 COP', '2027-03-08..2027-03-14 overtime 1050 min 87500.00 COP']);
  });
});
