import fc from 'fast-check';
import type { PoolRequirement, ShrinkageCause } from '../../../src/engine/model/agent-demand.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Queue } from '../../../src/engine/model/queue.js';
import { InputError } from '../../../src/engine/model/problem.js';
import { poolRequirements } from '../../../src/engine/requirement/pools/pool-requirement.js';
import { requirementOf } from '../../../src/engine/requirement/require.js';
import { plannedHours } from '../../../src/engine/requirement/shrink/planned-hours.js';
import { planOf, queueOf } from '../../support/builders.js';
import { forecastOf } from './forecast-of.js';

const VOICE: Queue['staffing'] = { kind: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 0.9 };
const FIXED: Queue['staffing'] = { kind: 'fixed', agents: 6 };
const cause = (parts: Partial<ShrinkageCause>): ShrinkageCause => ({ cause: 'sickness', kind: 'roster', share: 0.1, hours: null, ...parts });
const mornings = { zone: 'UTC', windows: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday: weekday as 1, from: '08:00', to: '12:00' })) };

describe('shrinkage by cause and hour', () => {
  it('causes add up in the hours in which they apply, and planning causes never enter the roster', () => {
    const shrinkage = [cause({ share: 0.15 }), cause({ cause: 'briefing', share: 0.15, hours: mornings }),
      cause({ cause: 'training', kind: 'planning', share: 0.2 })];
    const plan = planOf({ days: 1, queues: [queueOf({ staffing: FIXED, rosterShrinkage: 0.1, shrinkage })] });
    const { cells } = requirementOf(plan, forecastOf(plan, 0)).queues[0];
    expect([7, 8, 11, 12].map((hour) => cells[hour].required)).toEqual([8, 10, 10, 8]);
    expect(cells[9].scheduled).toBeCloseTo(6 / 0.6, 12);
  });

  it('full-time equivalents: desk hours ÷ (1 − planning shrinkage) over the contract week of who serves the queue', () => {
    const queue = queueOf({ staffing: FIXED, rosterShrinkage: 0.1, planningShrinkage: 0.25,
      shrinkage: [cause({ cause: 'training', kind: 'planning', share: 0.05 })] });
    const plan = planOf({ days: 7, queues: [queue] });
    const [hours] = plannedHours(plan, requirementOf(plan, forecastOf(plan, 0)));
    expect(hours.deskHours).toBe(6 * 168);
    expect(hours.requiredHours).toBe(7 * 168);
    expect(hours.planningHours).toBeCloseTo((6 * 168) / 0.7, 9);
    expect(hours.contractHoursPerWeek).toBe(37.5);
    expect(hours.fullTimeEquivalents).toBeCloseTo((6 * 168) / 0.7 / 37.5, 9);
    expect(hours.byCause.map(({ cause: name, hours: lost }) => [name, Math.round(lost * 1e6) / 1e6])).toEqual([['training', 72], ['not named', 360]]);
  });

  it('shares that leave nobody are refused, by queue', () => {
    const plan = planOf({ days: 1, queues: [queueOf({ rosterShrinkage: 0.6, shrinkage: [cause({ share: 0.4, hours: mornings })] })] });
    expect(() => requirementOf(plan, forecastOf(plan, 0))).toThrow(InputError);
    expect(() => requirementOf(plan, forecastOf(plan, 0))).toThrow(/roster shrinkage of queue "Q" is 1\./);
  });
});

describe('queues that agents serve together', () => {
  const three = (serve: 'pooled' | 'separate', parts: Partial<Queue> = {}): Plan => planOf({
    days: 1, queues: ['A', 'B', 'C'].map((code) => queueOf({ code, staffing: VOICE, rosterShrinkage: 0.2, ...parts })),
      pools: [{ code: 'all', queues: ['A', 'B', 'C'], serve }],
  });
  const pool = (plan: Plan, volume: number): PoolRequirement => poolRequirements(plan, requirementOf(plan, forecastOf(plan, volume)))[0];

  it('separate: a row for each of the seven subsets, whole people only after summing (3 agents at 20 % are 3.75 each: 4, 8, and 12 for 11.25)', () => {
    const { rows } = pool(three('separate', { staffing: { kind: 'fixed', agents: 3 } }), 0);
    expect(rows.map(({ queues, required }) => [queues.join(''), required[0]])).toEqual([['A', 4], ['B', 4], ['C', 4], ['AB', 8], ['AC', 8], ['BC', 8], ['ABC', 12]]);
    const seven = pool(three('separate', { staffing: { kind: 'fixed', agents: 1 } }), 0);
    expect(seven.rows.map(({ required }) => required[0])).toEqual([2, 2, 2, 3, 3, 3, 4]);
  });

  it('the rows are what an assignment needs: agents of any skills cover the queues exactly when every subset has enough of them (brute force)', () => {
    let possible = 0;
    let impossible = 0;
    fc.assert(fc.property(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 3 })),
      fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }), (need, skills) => {
      const plan = planOf({ days: 1, queues: ['A', 'B', 'C'].map((code, i) => queueOf({ code, staffing: { kind: 'fixed', agents: need[i] } })),
        pools: [{ code: 'all', queues: ['A', 'B', 'C'], serve: 'separate' }] });
      const { rows } = poolRequirements(plan, requirementOf(plan, forecastOf(plan, 0)))[0];
      const enough = rows.every(({ queues, required }) => skills.filter((mask) => queues.some((code) => (mask >> 'ABC'.indexOf(code)) & 1)).length >= required[0]);
      expect(enough).toBe(assignable(need, skills));
      if (enough) possible++;
      else impossible++;
    }), { numRuns: 300, seed: 51 });
    expect(possible).toBeGreaterThan(30);
    expect(impossible).toBeGreaterThan(30);
  });

  it('pooled: one line needs fewer, never more, and keeps each queue\'s minimum agents', () => {
    const found = pool(three('pooled', { minimumAgents: 1 }), 12);
    expect(found.pooledHours).toBeLessThan(found.separateHours);
    expect(found.rows.map(({ queues }) => queues.join(''))).toEqual(['ABC', 'A', 'B', 'C']);
    const plan = three('pooled');
    const joined = planOf({ days: 1, queues: [queueOf({ staffing: VOICE, rosterShrinkage: 0.2 })] });
    expect(pool(plan, 12).rows[0].required[3]).toBe(requirementOf(joined, forecastOf(joined, 36)).queues[0].cells[3].required);
    fc.assert(fc.property(fc.double({ min: 1e-3, max: 200, noNaN: true }), (volume) => {
      const { rows, separateHours, pooledHours } = pool(plan, volume);
      expect(pooledHours).toBeLessThanOrEqual(separateHours);
      expect(rows[0].required[0]).toBeGreaterThanOrEqual((3 * volume * 180) / 3600);
    }), { numRuns: 60, seed: 52 });
  });
});

/** Does some choice of one queue per agent meet every need? */
function assignable(need: readonly number[], skills: readonly number[]): boolean {
  if (skills.length === 0) return need.every((n) => n <= 0);
  const [mask, ...rest] = skills;
  return need.some((_, q) => ((mask >> q) & 1) === 1 && assignable(need.map((n, i) => (i === q ? n - 1 : n)), rest));
}
