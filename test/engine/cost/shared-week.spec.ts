import { costRoster, payIfNobodyRostered } from '../../../src/engine/cost/cost.js';
import type { Contract } from '../../../src/engine/model/contract.js';
import type { LocalDate } from '../../../src/engine/model/time.js';
import { agentOf, contractOf, planOf, premiumsOf, rosterOf, shiftOf, siteOf, tailOf, timeOffOf } from '../../support/builders.js';
import { breakless } from './breakless.js';
import { told } from './told.js';

/** 10.00 EUR an hour, shifts of 8 h without breaks, overtime of 50 % beyond 40 h a week that starts on Monday. */
const contract = (parts: Partial<Contract> = {}) => contractOf({
  rules: breakless(), premiums: premiumsOf({ overtime: '0.50', weeklyOvertimeAfterMinutes: 2400 }),
  weeklyPaidMinutes: { min: 0, target: 2400, max: 3600 }, ...parts,
});
const march = (day: number): LocalDate => `2027-03-${String(day).padStart(2, '0')}`;
const weekLines = (lines: readonly string[]) => lines.filter((line) => !line.includes('base'));

describe('the week that a plan shares with the previous roster', () => {
  /** The plan starts on Wednesday 10 March; the previous roster ended on Tuesday. */
  const wednesday = planOf({ start: march(10), days: 5, contracts: [contract()] });
  const days = (plan: typeof wednesday, ...list: number[]) => list.map((day) => shiftOf(plan, 'A', march(day), '08:00'));

  it('counts the tail toward the overtime limit', () => {
    const plan = { ...wednesday, tail: tailOf(march(1), ...days(wednesday, 8, 9)) };
    expect(weekLines(told(costRoster(plan, rosterOf(...days(plan, 10, 11, 12)))))).toEqual([]);
    expect(weekLines(told(costRoster(plan, rosterOf(...days(plan, 10, 11, 12, 13)))))).toEqual(['2027-03-10..2027-03-14 overtime 480 min 40.00 EUR']);
  });

  it('does not pay again what the tail had earned alone', () => {
    const long = [8, 9].map((day) => shiftOf(wednesday, 'A', march(day), '00:00', 22 * 60));
    const plan = { ...wednesday, tail: tailOf(march(1), ...long) };
    // 44 h in the tail: its 4 h of overtime were the previous plan's
    expect(payIfNobodyRostered(plan).totalMinor).toBe(0);
    expect(weekLines(told(costRoster(plan, rosterOf(...days(plan, 11)))))).toEqual(['2027-03-10..2027-03-14 overtime 480 min 40.00 EUR']);
  });

  it('pays the leave of its own dates only, and counts that of earlier ones', () => {
    const plan = { ...wednesday, timeOff: [timeOffOf(wednesday, 'A', 'leave', march(8), march(10))] };
    expect(weekLines(told(payIfNobodyRostered(plan)))).toEqual(['2027-03-10..2027-03-14 leave 480 min 80.00 EUR']);
    // 3 x 8 h of leave + 3 x 8 h of work = 48 h
    expect(weekLines(told(costRoster(plan, rosterOf(...days(plan, 11, 12, 13)))))).toEqual([
      '2027-03-10..2027-03-14 leave 480 min 80.00 EUR', '2027-03-10..2027-03-14 overtime 480 min 40.00 EUR',
    ]);
  });

  it('owes no guarantee, being complete in neither plan', () => {
    const plan = { ...wednesday, contracts: [contract({ guaranteedWeeklyMinutes: 1200 })] };
    expect(told(payIfNobodyRostered(plan))).toEqual([]);
  });

  it('belongs to the agent: his contract may start its week on Sunday', () => {
    const plan = planOf({ days: 14, contracts: [contract({ rules: breakless({ weekStart: 7 }), guaranteedWeeklyMinutes: 600 })] });
    // of 7-13, 14-20 and 21-27 March only the second is complete in 8-21 March
    expect(told(payIfNobodyRostered(plan))).toEqual(['2027-03-14..2027-03-20 guarantee 600 min 100.00 EUR']);
    expect(costRoster(plan, rosterOf(...days(plan, 13, 14))).byWeek).toEqual([
      { key: '2027-03-07', planAmountMinor: 8000, paidMinutes: 480 }, { key: '2027-03-14', planAmountMinor: 10000, paidMinutes: 600 },
    ]);
  });
});

describe('guaranteed hours', () => {
  const plan = planOf({ days: 7, contracts: [contract({ guaranteedWeeklyMinutes: 1200 })] });

  it('pay what is missing to 20 h, and nothing when 20 h are worked', () => {
    const worked = (...list: [number, number][]) => rosterOf(...list.map(([day, minutes]) => shiftOf(plan, 'A', march(day), '08:00', minutes)));
    expect(weekLines(told(payIfNobodyRostered(plan)))).toEqual(['2027-03-08..2027-03-14 guarantee 1200 min 200.00 EUR']);
    expect(weekLines(told(costRoster(plan, worked([8, 600], [9, 585]))))).toEqual(['2027-03-08..2027-03-14 guarantee 15 min 2.50 EUR']);
    expect(weekLines(told(costRoster(plan, worked([8, 600], [9, 600]))))).toEqual([]);
  });

  it('count paid leave first', () => {
    const off = { ...plan, timeOff: [timeOffOf(plan, 'A', 'sickness', march(8), march(9))] };
    expect(told(payIfNobodyRostered(off))).toEqual([
      '2027-03-08..2027-03-14 leave 960 min 160.00 EUR', '2027-03-08..2027-03-14 guarantee 240 min 40.00 EUR',
    ]);
    expect(payIfNobodyRostered(off).paidMinutes).toBe(1200);
  });

  it('are not owed to salaried staff nor in a week of which a day was not employed', () => {
    const joined = { ...plan, agents: [agentOf({ employedFrom: march(9) })] };
    expect(told(payIfNobodyRostered(joined))).toEqual([]);
    const salaried = { ...plan, agents: [agentOf({ pay: { kind: 'monthly' as const, salary: '0', currency: 'EUR', yearlyHoursDivisor: '2080' } })] };
    expect(told(payIfNobodyRostered(salaried))).toEqual([]);
  });
});

describe('paid leave of hourly staff', () => {
  it('credits target over contract days, on at most the contract days of a week', () => {
    const base = planOf({ days: 14, contracts: [contract({ weeklyPaidMinutes: { min: 0, target: 2399, max: 3600 } })] });
    const plan = { ...base, timeOff: [timeOffOf(base, 'A', 'leave', march(8), march(15))] };
    // floor(2399 / 5) = 479; five of seven days in the first week, one in the second
    expect(told(payIfNobodyRostered(plan))).toEqual([
      '2027-03-08..2027-03-14 leave 2395 min 399.17 EUR', '2027-03-15..2027-03-21 leave 479 min 79.83 EUR',
    ]);
  });

  it('holds holidays on which no shift starts where the rule set credits them', () => {
    const plan = planOf({
      days: 7, contracts: [contract({ rules: breakless({ holidayCredits: true }) })],
      sites: [siteOf({ holidays: [{ date: march(9), name: 'Founding Day' }] })],
    });
    expect(told(payIfNobodyRostered(plan))).toEqual(['2027-03-08..2027-03-14 leave 480 min 80.00 EUR']);
    expect(weekLines(told(costRoster(plan, rosterOf(shiftOf(plan, 'A', march(9), '08:00')))))).toEqual([]);
    const onLeaveToo = { ...plan, timeOff: [timeOffOf(plan, 'A', 'leave', march(9))] };
    expect(told(payIfNobodyRostered(onLeaveToo))).toEqual(['2027-03-08..2027-03-14 leave 480 min 80.00 EUR']);
  });

  it('is not paid for unpaid leave, nor before employment begins', () => {
    const base = planOf({ days: 7, contracts: [contract()], agents: [agentOf({ employedFrom: march(10) })] });
    expect(told(payIfNobodyRostered({ ...base, timeOff: [timeOffOf(base, 'A', 'unpaid', march(11))] }))).toEqual([]);
    expect(told(payIfNobodyRostered({ ...base, timeOff: [timeOffOf(base, 'A', 'training', march(8), march(10))] })))
      .toEqual(['2027-03-08..2027-03-14 leave 480 min 80.00 EUR']);
  });
});

describe('a week line and the calendar', () => {
  it('belongs to the month of the week\'s last planned date', () => {
    const base = planOf({ start: '2027-03-29', days: 7, contracts: [contract()] });
    const plan = { ...base, timeOff: [timeOffOf(base, 'A', 'leave', '2027-03-30')] };
    expect(payIfNobodyRostered(plan).byMonth).toEqual([{ key: '2027-04', planAmountMinor: 8000, paidMinutes: 480 }]);
    const march31 = planOf({ start: '2027-03-29', days: 3, contracts: [contract()] });
    expect(payIfNobodyRostered({ ...march31, timeOff: plan.timeOff }).byMonth).toEqual([{ key: '2027-03', planAmountMinor: 8000, paidMinutes: 480 }]);
  });

  it('of an edge date alone is dated on it: Manila\'s Monday begins before the horizon of a Sunday ends', () => {
    const plan = planOf({
      days: 7, sites: [siteOf({ zone: 'Asia/Manila' })], agents: [agentOf({ zone: 'Asia/Manila' })],
      contracts: [contract({ premiums: premiumsOf({ overtime: '0.50', dailyOvertimeAfterMinutes: 480 }) })],
    });
    const roster = rosterOf(shiftOf(plan, 'A', '2027-03-14', '18:00', 540), shiftOf(plan, 'A', '2027-03-15', '07:00', 600));
    expect(told(costRoster(plan, roster))).toEqual([
      '2027-03-08..2027-03-14 overtime 60 min 5.00 EUR',
      '2027-03-14 base 360 min 60.00 EUR',
      '2027-03-15 base 780 min 130.00 EUR',
      '2027-03-15 overtime 120 min 10.00 EUR',
    ]);
  });
});
