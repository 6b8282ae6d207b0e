import fc from 'fast-check';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import { costRoster, payIfNobodyRostered } from '../../../src/engine/cost/cost.js';
import type { MoneyReport } from '../../../src/engine/model/certificate.js';
import type { Contract, Premiums } from '../../../src/engine/model/contract.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Shift } from '../../../src/engine/model/roster.js';
import { agentOf, planOf, premiumsOf, requirementFor, rosterOf, rulesOf, shiftOf, siteOf, tailOf, timeOffOf } from '../../support/builders.js';
import { randomCase } from '../cost/random-case.js';
import { loosePlan, on } from './damage-kinds.js';

/** 1/1000 cent in a euro. */
const EURO = 100_000;

const moneyOf = (plan: Plan, ...shifts: readonly Shift[]): MoneyReport => verifyRoster(plan, requirementFor(plan, 0), rosterOf(...shifts)).money;
const paying = (premiums: Partial<Premiums>, contract: Partial<Contract> = {}, parts: Partial<Plan> = {}): Plan =>
  ({ ...loosePlan({ zone: 'UTC', days: 14, contract: { premiums: premiumsOf(premiums), ...contract } }), ...parts });
const monthly = agentOf({ pay: { kind: 'monthly', salary: '3100.00', currency: 'EUR', yearlyHoursDivisor: '1860' } });

describe('the money of the objective', () => {
  it('pays an hourly shift by the paid cell, unpaid breaks left out', () => {
    const plan = planOf();
    expect(moneyOf(plan, shiftOf(plan, 'A', '2027-03-09', '08:00'))).toEqual({ money: 75 * EURO, soft: 0, objective: 75 * EURO, sunk: 0 });
  });

  it('adds night by the elapsed minute, weekend and holiday by the local date', () => {
    const plan = paying({ night: '0.25', weekend: '0.50', holiday: '1' }, {}, { sites: [siteOf({ holidays: [{ date: '2027-03-14', name: 'day' }] })] });
    // Saturday 22:00-24:00: 2 h × 10 × 1.5, one of them at night + 0.25; Sunday 00:00-06:00: 6 h × 10 × (1 + 0.5 + 1 + 0.25)
    expect(moneyOf(plan, on(plan, '2027-03-13', '22:00')).money).toBe((30 + 2.5 + 165) * EURO);
  });

  it('pays the largest premium alone where the contract says so', () => {
    const plan = paying({ night: '0.60', weekend: '0.50', combine: 'highest' });
    // Saturday 22:00-23:00 at 1.5, 23:00-06:00 at 1.6
    expect(moneyOf(plan, on(plan, '2027-03-13', '22:00')).money).toBe((15 + 7 * 16) * EURO);
  });

  it('prices a cell that the night window cuts by its share of minutes', () => {
    const rules = rulesOf({ ...loosePlan().contracts[0].rules, nightWindow: { from: '22:10', to: '06:00' } });
    const plan = paying({ night: '0.50' }, { rules });
    // 22:00-22:15 holds 5 of 15 minutes of night: 2.50 + 2.50 × 1/3 × 0.5, then nothing else at night
    expect(moneyOf(plan, on(plan, '2027-03-09', '21:15', 60)).money).toBe(10 * EURO + Math.round((2.5 / 6) * EURO));
  });

  it('pays night hours that the clock change adds', () => {
    const plan = loosePlan({ start: '2026-10-26', days: 14, contract: { premiums: premiumsOf({ night: '1' }) } });
    // 23:00 to 06:00 lasts 8 h in the night when New York's clocks go back
    expect(moneyOf(plan, on(plan, '2026-10-31', '23:00', 480)).money).toBe(160 * EURO);
  });

  it('adds on-cost and exchange rate to every amount paid', () => {
    const agents = [agentOf({ pay: { kind: 'hourly', rate: '40.00', currency: 'PLN' } })];
    const plan = paying({ onCost: '0.2' }, {}, { agents, exchangeRates: [{ currency: 'PLN', rate: '0.25', date: '2027-03-01' }] });
    expect(moneyOf(plan, on(plan, '2027-03-09', '08:00')).money).toBe(96 * EURO);
  });

  it('prorates salary and seat by calendar day, each rounded once a month; they are sunk', () => {
    const sites = [siteOf({ seatMonthly: { amount: '31.00', currency: 'EUR' } })];
    const plan = paying({ night: '0.25' }, {}, { agents: [monthly], sites });
    const fixed = (14 * 100 + 14) * EURO;
    expect(moneyOf(plan)).toEqual({ money: fixed, soft: 0, objective: fixed, sunk: fixed });
    // base is in the salary: only the premium of 7 night hours at 12 × 3100 ÷ 1860 = 20 an hour
    expect(moneyOf(plan, on(plan, '2027-03-09', '22:00')).money).toBe(fixed + 35 * EURO);
    const unpaid = { ...plan, timeOff: [timeOffOf(plan, 'A', 'unpaid', '2027-03-10', '2027-03-11')] };
    expect(moneyOf(unpaid).money).toBe(fixed - 200 * EURO);
  });

  it('never pays the same hour of overtime twice', () => {
    const plan = paying({ overtime: '0.5', dailyOvertimeAfterMinutes: 480, weeklyOvertimeAfterMinutes: 1200 });
    // 2 × 10 h and 1 × 4 h: 4 h beyond the day; 24 h − 4 h − 20 h = 0 beyond the week
    const shifts = ['2027-03-09', '2027-03-10'].map((date) => on(plan, date, '08:00', 600));
    expect(moneyOf(plan, ...shifts, on(plan, '2027-03-11', '08:00', 240)).money).toBe((240 + 4 * 5) * EURO);
    expect(moneyOf(plan, ...shifts, on(plan, '2027-03-11', '08:00', 300)).money).toBe((250 + 5 * 5) * EURO);
    // a salary lacks the base of overtime too
    const salaried = { ...plan, agents: [monthly] };
    expect(moneyOf(salaried, ...shifts).money).toBe(1400 * EURO + 4 * 20 * 1.5 * EURO);
  });

  it('pays guarantee and leave of complete weeks, and calls them sunk where nobody is rostered', () => {
    const plan = paying({}, { guaranteedWeeklyMinutes: 1200 });
    expect(moneyOf(plan)).toMatchObject({ money: 400 * EURO, sunk: 400 * EURO });
    expect(moneyOf(plan, on(plan, '2027-03-09', '08:00')).money).toBe(400 * EURO);
    const leave = { ...plan, timeOff: [timeOffOf(plan, 'A', 'leave', '2027-03-10')] };
    // a date is worth 2400 ÷ 5 minutes: paid as leave and counted toward the guarantee
    expect(moneyOf(leave, on(plan, '2027-03-09', '08:00')).money).toBe(400 * EURO);
    const partial = { ...plan, horizon: loosePlan({ days: 13 }).horizon };
    expect(moneyOf(partial).money).toBe(200 * EURO);
  });

  it('credits a holiday that is not worked, and no more than the target', () => {
    const sites = [siteOf({ holidays: [{ date: '2027-03-09', name: 'day' }] })];
    const plan = paying({}, { rules: rulesOf({ ...loosePlan().contracts[0].rules, holidayCredits: true }) }, { sites });
    expect(moneyOf(plan)).toMatchObject({ money: 80 * EURO, sunk: 80 * EURO });
    expect(moneyOf(plan, on(plan, '2027-03-09', '08:00'))).toMatchObject({ money: 80 * EURO, sunk: 80 * EURO });
    expect(moneyOf(plan, on(plan, '2027-03-10', '08:00')).money).toBe(160 * EURO);
    const week = { ...plan, timeOff: [timeOffOf(plan, 'A', 'leave', '2027-03-10', '2027-03-14')] };
    expect(moneyOf(week).money).toBe(400 * EURO);
  });

  it('pays the difference that the plan makes to a week which the tail began', () => {
    const premiums = { overtime: '0.5', weeklyOvertimeAfterMinutes: 600 };
    const plan = { ...paying(premiums), horizon: loosePlan({ start: '2027-03-10', days: 12 }).horizon };
    const tailed = { ...plan, tail: tailOf('2027-03-08', on(plan, '2027-03-08', '08:00'), on(plan, '2027-03-09', '08:00')) };
    // the tail has 16 h, 6 h of them overtime that the previous plan paid; 8 h more are overtime all
    expect(moneyOf(tailed, on(plan, '2027-03-10', '08:00'))).toMatchObject({ money: (80 + 40) * EURO, sunk: 0 });
  });

  it('pays a shift of the edge date, and salary only for planned dates', () => {
    const plan = { ...loosePlan({ zone: 'Asia/Manila', days: 7 }), agents: [agentOf({ ...monthly, zone: 'Asia/Manila' }), agentOf({ code: 'B', zone: 'Asia/Manila' })] };
    expect(moneyOf(plan).money).toBe(700 * EURO);
    const edge = { ...on(plan, '2027-03-15', '07:00'), agent: 'B' };
    expect(moneyOf(plan, edge).money).toBe((700 + 80) * EURO);
  });

  it('rounds in whole 1/1000 of the minor unit, yen without one', () => {
    const agents = [agentOf({ pay: { kind: 'hourly', rate: '1234.567', currency: 'JPY' } })];
    const plan = paying({}, {}, { currency: 'JPY', agents });
    // a quarter hour is 308.64175 yen: 308642 milli, 4 of them
    expect(moneyOf(plan, on(plan, '2027-03-09', '08:00', 60)).money).toBe(4 * 308_642);
  });
});

describe('the money of random plans', () => {
  it('agrees with the pay lines within their own rounding, whoever works and if nobody does', () => {
    const seen = { lines: 0, sunk: 0, withTail: 0 };
    fc.assert(fc.property(fc.nat(), (seed) => {
      const { plan, shifts } = randomCase(seed);
      const money = moneyOf(plan, ...shifts);
      const report = costRoster(plan, rosterOf(...shifts));
      const idle = payIfNobodyRostered(plan);
      // each pay line rounds to the minor unit, each cell to a thousandth of it
      const cells = shifts.length * 100;
      expect(Math.abs(money.money / 1000 - report.totalMinor)).toBeLessThanOrEqual(report.payLines.length / 2 + cells / 2000);
      expect(Math.abs(money.sunk / 1000 - idle.totalMinor)).toBeLessThanOrEqual(idle.payLines.length / 2 + 1);
      seen.lines += report.payLines.length;
      seen.sunk += Number(money.sunk > 0);
      seen.withTail += Number(plan.tail !== null);
    }), { seed: 20270308, numRuns: 60 });
    expect(seen.lines).toBeGreaterThan(2000);
    expect(Math.min(seen.sunk, seen.withTail)).toBeGreaterThan(20);
  });
});
