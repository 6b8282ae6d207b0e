import fc from 'fast-check';
import { expectedShortfall, exposureOf } from '../../../src/engine/coverage/exposure.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Requirement } from '../../../src/engine/model/requirement.js';
import { agentOf, contractOf, planOf, requirementFor, rulesOf, shiftOf, tailOf } from '../../support/builders.js';

/** Without breaks, so that eight hours cover 32 cells. */
const absent = (rate: number, code = 'C'): ReturnType<typeof contractOf> => contractOf({ code, absenceRate: rate, rules: rulesOf({ breaks: [], maxWorkWithoutBreakMinutes: 480 }) });

function shortfallByTrying(need: number, rates: readonly number[]): number {
  let sum = 0;
  for (let set = 0; set < 1 << rates.length; set++) {
    let probability = 1;
    let present = 0;
    rates.forEach((rate, i) => {
      const here = (set >> i) & 1;
      probability *= here ? 1 - rate : rate;
      present += here;
    });
    sum += probability * Math.max(0, need - present);
  }
  return sum;
}

describe('the expected shortfall of one cell', () => {
  it('is that of trying who is absent in every way', () => {
    let cases = 0;
    fc.assert(fc.property(fc.nat({ max: 6 }), fc.array(fc.constantFrom(0, 0.03, 0.1, 0.5, 1), { maxLength: 8 }), (need, rates) => {
      const groups = [...new Set(rates)].map((rate) => ({ rate, present: rates.filter((r) => r === rate).length }));
      expect(expectedShortfall(need, groups)).toBeCloseTo(shortfallByTrying(need, rates), 12);
      cases++;
    }), { numRuns: 300, seed: 1 });
    expect(cases).toBe(300);
  });

  it('keeps its limits: nobody absent, everybody absent, nobody rostered', () => {
    expect(expectedShortfall(3, [{ rate: 0, present: 3 }])).toBe(0);
    expect(expectedShortfall(3, [{ rate: 1, present: 9 }])).toBe(3);
    expect(expectedShortfall(3, [])).toBe(3);
    expect(expectedShortfall(0, [{ rate: 0.5, present: 2 }])).toBe(0);
    expect(expectedShortfall(1, [{ rate: 0.1, present: 2 }])).toBeCloseTo(0.01, 15);
  });
});

describe('the exposure of a roster', () => {
  const base: Plan = planOf({ days: 1, contracts: [absent(0.1), absent(0.2, 'D')], agents: [agentOf(), agentOf({ code: 'B', contract: 'D' })] });
  const need = (plan: Plan, agents: number, parts: object = {}): Requirement => {
    const requirement = requirementFor(plan, agents);
    return { ...requirement, queues: requirement.queues.map((q) => ({ ...q, cells: q.cells.map((cell) => ({ ...cell, ...parts })) })) };
  };
  const both = [shiftOf(base, 'A', '2027-03-08', '08:00'), shiftOf(base, 'B', '2027-03-08', '08:00')];

  it('multiplies the rates of those who work together, and names the worst demand interval', () => {
    const exposure = exposureOf(base, need(base, 1), both);
    expect(exposure.expectedOpenMinutes).toBeCloseTo(16 * 60 + 480 * 0.02, 9);
    expect(exposure.byQueue).toEqual([{ queue: 'Q', expectedOpenMinutes: exposure.expectedOpenMinutes }]);
    expect(exposure.worst).toEqual({ queue: 'Q', startMs: base.horizon.startMs, endMs: base.horizon.startMs + 3_600_000, openMinutes: 60 });
  });

  it('measures against the need before shrinkage: the reserve is there for absence', () => {
    const grossedUp = need(base, 2, { agents: 1, scheduled: 1.4, minimum: 0 });
    expect(exposureOf(base, grossedUp, both).expectedOpenMinutes).toBeCloseTo(16 * 60 + 480 * 0.02, 9);
    const minimum = need(base, 2, { agents: 1, minimum: 2 });
    expect(exposureOf(base, minimum, both).expectedOpenMinutes).toBeCloseTo(2 * 16 * 60 + 480 * 0.3, 9);
    const imported = need(base, 2, { agents: 0, binding: 'imported' });
    expect(exposureOf(base, imported, both).expectedOpenMinutes).toBeCloseTo(2 * 16 * 60 + 480 * 0.3, 9);
  });

  it('is none where nobody is needed, and counts the tail at its agents\' rates', () => {
    expect(exposureOf(base, need(base, 0), both)).toEqual({ expectedOpenMinutes: 0, byQueue: [{ queue: 'Q', expectedOpenMinutes: 0 }], worst: null });
    const tailed = { ...base, tail: tailOf('2027-03-07', shiftOf(base, 'A', '2027-03-07', '23:00')) };
    expect(exposureOf(tailed, need(base, 1), []).expectedOpenMinutes).toBeCloseTo(17 * 60 + 420 * 0.1, 9);
  });
});
