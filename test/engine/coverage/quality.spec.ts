import { agentFiles } from '../../../src/engine/coverage/agent-file.js';
import { humanQuality } from '../../../src/engine/coverage/quality.js';
import type { HumanQuality } from '../../../src/engine/model/certificate.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Shift } from '../../../src/engine/model/roster.js';
import { agentOf, tailOf, timeOffOf } from '../../support/builders.js';
import { loosePlan, on } from './damage-kinds.js';

const qualityOf = (plan: Plan, ...shifts: readonly Shift[]): HumanQuality => humanQuality(agentFiles(plan, shifts));

describe('human quality', () => {
  const plan = loosePlan({ days: 14 });

  it('counts what a fortnight is like', () => {
    const quality = qualityOf(plan, on(plan, '2027-03-08', '08:00'), on(plan, '2027-03-09', '09:30'), on(plan, '2027-03-11', '22:00'), on(plan, '2027-03-20', '08:00'));
    expect(quality.agents).toEqual([{
      // starts at 08:00, 09:30 and 22:00: the arc from 22:00 to 09:30 holds them all
      agent: 'A', shifts: 4, startSpreadMinutes: 690, singleDaysOff: 1, weekendsOff: 1, weekends: 2, localNightMinutes: 420, longestRunDays: 2,
      paidMinutes: 1920, creditedMinutes: 0, contractMinutes: 4800,
    }]);
    expect(quality).toMatchObject({ meanStartSpreadMinutes: 690, singleDaysOff: 1, weekendsOff: 1, weekends: 2, localNightMinutes: 420, longestRunDays: 2 });
    expect(quality.hoursAgainstContract).toBeCloseTo(0.4, 12);
  });

  it('measures the spread of starts round the clock, week by week', () => {
    const spread = (...shifts: readonly Shift[]): number => qualityOf(plan, ...shifts).meanStartSpreadMinutes;
    expect(spread(on(plan, '2027-03-08', '23:00', 240), on(plan, '2027-03-10', '01:00', 240))).toBe(120);
    expect(spread(on(plan, '2027-03-08', '08:00', 240), on(plan, '2027-03-15', '20:00', 240))).toBe(0);
    expect(spread(on(plan, '2027-03-08', '08:00', 240), on(plan, '2027-03-09', '08:00', 240), on(plan, '2027-03-14', '08:45', 240))).toBe(45);
  });

  it('takes a weekend for worked when a Friday night reaches it', () => {
    expect(qualityOf(plan, on(plan, '2027-03-12', '20:00')).weekendsOff).toBe(1);
    expect(qualityOf(plan, on(plan, '2027-03-12', '16:00')).weekendsOff).toBe(2);
  });

  it('adds leave to the hours, and asks only for the dates employed', () => {
    const leave = { ...plan, timeOff: [timeOffOf(plan, 'A', 'leave', '2027-03-10')] };
    expect(qualityOf(leave).agents[0]).toMatchObject({ creditedMinutes: 480, contractMinutes: 4800 });
    expect(qualityOf(loosePlan({ days: 14, agent: { employedFrom: '2027-03-15' } })).agents[0]).toMatchObject({ contractMinutes: 2400, weekends: 1 });
  });

  it('lets the tail lengthen a run, but counts none of its shifts', () => {
    const tailed = { ...plan, tail: tailOf('2027-03-05', on(plan, '2027-03-06', '08:00'), on(plan, '2027-03-07', '08:00')) };
    expect(qualityOf(tailed, on(plan, '2027-03-08', '08:00')).agents[0]).toMatchObject({ shifts: 1, longestRunDays: 3, paidMinutes: 480 });
    expect(qualityOf(tailed).longestRunDays).toBe(0);
  });

  it('leaves those without a shift out of the mean spread, and sums the rest over everybody', () => {
    const two = { ...plan, agents: [...plan.agents, agentOf({ code: 'B', zone: 'America/New_York' })] };
    const quality = qualityOf(two, on(two, '2027-03-08', '08:00'), on(two, '2027-03-09', '09:00'));
    expect(quality).toMatchObject({ meanStartSpreadMinutes: 60, weekends: 4, weekendsOff: 4 });
    expect(quality.hoursAgainstContract).toBeCloseTo(960 / 9600, 12);
  });
});
