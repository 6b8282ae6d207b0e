import { SOFT } from '../../../src/engine/coverage/soft/soft-rules.js';
import { mostInOneBand } from '../../../src/engine/coverage/soft/start-band.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import type { SoftPenalty } from '../../../src/engine/model/certificate.js';
import type { Agent } from '../../../src/engine/model/agent.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import { SOFT_RULES } from '../../../src/engine/model/rules.js';
import type { Shift } from '../../../src/engine/model/roster.js';
import { requirementFor, rosterOf, tailOf } from '../../support/builders.js';
import { loosePlan, on } from './damage-kinds.js';

const EURO = 100_000;
const softOf = (plan: Plan, ...shifts: readonly Shift[]): readonly SoftPenalty[] => verifyRoster(plan, requirementFor(plan, 0), rosterOf(...shifts)).soft;
const volunteer = (parts: Partial<Agent> = {}): Plan => loosePlan({ agent: { nightVolunteer: true, ...parts } });

describe('SOFT penalties', () => {
  it('are those of docs/rules.md, in its order', () => {
    expect(SOFT.map((rule) => rule.id)).toEqual([...SOFT_RULES]);
  });

  it('are added to the objective, and each says whom and why', () => {
    const plan = loosePlan();
    const { money, soft } = verifyRoster(plan, requirementFor(plan, 0), rosterOf(on(plan, '2027-03-09', '22:00')));
    expect(soft).toEqual([{ rule: 'local-night-burden', agent: 'A', at: on(plan, '2027-03-09', '22:00').startMs, milli: 10.5 * EURO, sentence: expect.stringMatching(/^Agent A \(A\) works 7 h of local night .* America\/New_York\.$/) }]);
    expect(money.objective).toBe(money.money + 10.5 * EURO);
  });
});

describe('start-band', () => {
  const starts = (plan: Plan, ...readings: readonly string[]): readonly Shift[] => readings.map((at, i) => on(plan, `2027-03-${String(9 + i).padStart(2, '0')}`, at, 240));

  it('counts the shifts of a week outside the best band of 120 minutes, ends included', () => {
    const plan = volunteer();
    expect(softOf(plan, ...starts(plan, '08:00', '10:00', '09:00'))).toEqual([]);
    expect(softOf(plan, ...starts(plan, '08:00', '10:15', '09:00'))).toMatchObject([{ rule: 'start-band', milli: 4 * EURO }]);
    expect(softOf(plan, ...starts(plan, '08:00', '12:00', '16:00', '08:15'))).toMatchObject([{ milli: 8 * EURO }]);
  });

  it('runs over midnight and starts anew with the contract week', () => {
    const plan = volunteer();
    expect(softOf(plan, ...starts(plan, '23:00', '01:00', '00:00'))).toEqual([]);
    expect(softOf(plan, on(plan, '2027-03-14', '08:00', 240), on(plan, '2027-03-15', '16:00', 240))).toEqual([]);
  });

  it('does not count the shifts of the tail', () => {
    const plan = { ...volunteer(), horizon: loosePlan({ start: '2027-03-10', days: 14 }).horizon };
    const tailed = { ...plan, tail: tailOf('2027-03-08', on(plan, '2027-03-08', '18:00', 240)) };
    expect(softOf(tailed, on(plan, '2027-03-10', '08:00', 240))).toEqual([]);
  });

  it('finds the best of all bands, also where it begins at no multiple of anything', () => {
    expect(mostInOneBand([0, 119, 121, 1339, 1400], 120)).toBe(3);
    expect(mostInOneBand([1, 121, 122, 700], 120)).toBe(2);
    expect(mostInOneBand([], 120)).toBe(0);
    expect(mostInOneBand([0, 480, 960], 1439)).toBe(3);
  });
});

describe('preferences', () => {
  it('charge a wish by its strength: once for a date, once for each shift on a weekday', () => {
    const date = volunteer({ preferences: [{ kind: 'off-date', date: '2027-03-09', strength: 3 }] });
    expect(softOf(date, on(date, '2027-03-09', '08:00'))).toMatchObject([{ rule: 'preferences', milli: 20 * EURO }]);
    expect(softOf(date, on(date, '2027-03-08', '20:00'))).toEqual([]);
    const weekday = volunteer({ preferences: [{ kind: 'off-weekday', weekday: 2, strength: 1 }] });
    expect(softOf(weekday, on(weekday, '2027-03-09', '08:00'), on(weekday, '2027-03-16', '08:00'), on(weekday, '2027-03-17', '08:00'))).toMatchObject([{ milli: 2 * EURO }, { milli: 2 * EURO }]);
  });

  it('let starts between two readings pass, ends included, also over midnight', () => {
    const day = volunteer({ preferences: [{ kind: 'start-between', from: '08:00', to: '10:00', strength: 2 }] });
    for (const at of ['08:00', '10:00']) expect(softOf(day, on(day, '2027-03-09', at))).toEqual([]);
    for (const at of ['07:45', '10:15']) expect(softOf(day, on(day, '2027-03-09', at))).toMatchObject([{ milli: 6 * EURO }]);
    const night = volunteer({ preferences: [{ kind: 'start-between', from: '22:00', to: '02:00', strength: 2 }] });
    for (const at of ['22:00', '00:00', '02:00']) expect(softOf(night, on(night, '2027-03-09', at))).toEqual([]);
    for (const at of ['21:45', '02:15']) expect(softOf(night, on(night, '2027-03-09', at))).toHaveLength(1);
  });

  it('read the clock that hangs on the wall after a clock change', () => {
    const plan = volunteer({ preferences: [{ kind: 'start-between', from: '03:00', to: '04:00', strength: 1 }] });
    expect(softOf(plan, on(plan, '2027-03-14', '02:00', 240))).toEqual([]);
  });
});

describe('local-night-burden', () => {
  it('spares volunteers and counts elapsed minutes of everybody else', () => {
    const plan = loosePlan({ start: '2026-10-26', days: 14 });
    expect(softOf(plan, on(plan, '2026-10-31', '23:00', 480))).toMatchObject([{ rule: 'local-night-burden', milli: 12 * EURO }]);
    const free = { ...plan, agents: [{ ...plan.agents[0], nightVolunteer: true }] };
    expect(softOf(free, on(free, '2026-10-31', '23:00', 480))).toEqual([]);
  });

  it('is switched off by the price 0, as every wish is', () => {
    const plan = { ...loosePlan(), softPrices: { startOutsideBand: '0', localNightHour: '0', preference: ['0', '0', '0'] as const } };
    expect(softOf(plan, on(plan, '2027-03-09', '22:00'), on(plan, '2027-03-11', '08:00'))).toEqual([]);
  });
});
