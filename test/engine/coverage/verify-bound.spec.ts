import { leastOpenMinutes, verifyBound } from '../../../src/engine/coverage/verify-bound.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import type { BoundReport } from '../../../src/engine/model/certificate.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Requirement } from '../../../src/engine/model/requirement.js';
import type { BoundProof } from '../../../src/engine/model/roster.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { agentOf, contractOf, patternOf, planOf, queueOf, requirementFor, rulesOf, shiftOf, siteOf, tailOf } from '../../support/builders.js';
import { validCase } from './valid-roster.js';

const EURO = 100_000;

/** One day, one agent, 8 h without breaks at 10 an hour, starts on the hour. */
const plain = (parts: Partial<Plan> = {}): Plan => ({
  ...planOf({ days: 1, contracts: [contractOf({ shifts: [patternOf()], rules: rulesOf({ breaks: [], maxWorkWithoutBreakMinutes: 480 }) })] }), ...parts,
});
const proofOf = (plan: Plan, price: number | ((cell: number) => number), parts: Partial<BoundProof> = {}): BoundProof => ({
  kind: 'money', bound: 0, priceCap: 1000 * EURO, rulesRelaxed: [],
  prices: Array.from({ length: plan.queues.length * plan.horizon.days * 96 }, (_, i) => (typeof price === 'number' ? price : price(i))), ...parts,
});
const recomputed = (plan: Plan, requirement: Requirement, proof: BoundProof): number | null => verifyBound(plan, requirement, proof).recomputed;

describe('a bound on money', () => {
  it('is need at its price, less what the cheapest schedule takes off it', () => {
    const plan = plain();
    // 96 cells at 3; a shift costs 80 and covers 32 of them: 96 − 80 = 16 off
    expect(recomputed(plan, requirementFor(plan, 1), proofOf(plan, 3 * EURO))).toBe((288 - 16) * EURO);
    // at 2.50 a cell a shift takes nothing off, at 2 nobody works
    expect(recomputed(plan, requirementFor(plan, 1), proofOf(plan, 2.5 * EURO))).toBe(240 * EURO);
    expect(recomputed(plan, requirementFor(plan, 2), proofOf(plan, 2 * EURO))).toBe(2 * 192 * EURO);
  });

  it('covers nothing while on break, unless at the desk, and places breaks where they cost least', () => {
    const meal = (relief: boolean): Plan => plain({
      contracts: [contractOf({ rules: rulesOf({ breaks: [{ presenceOverMinutes: 360, breaks: [{ kind: 'meal', minutes: 30, paid: false, relief }] }] }) })],
    });
    // 31 cells of one price and one free cell: the meal takes the free one and one more
    const proof = (plan: Plan): BoundProof => proofOf(plan, (cell) => (cell >= 32 && cell < 64 && cell !== 46 ? 3 * EURO : 0));
    const need = requirementFor(meal(true), 0);
    expect(recomputed(meal(true), need, proof(meal(true)))).toBe((75 - 30 * 3) * EURO);
    expect(recomputed(meal(false), need, proof(meal(false)))).toBe((75 - 31 * 3) * EURO);
  });

  it('adds what is fixed, and the week money that nobody can avoid', () => {
    const plan = plain({
      agents: [agentOf({ pay: { kind: 'monthly', salary: '3100.00', currency: 'EUR', yearlyHoursDivisor: '1860' } })], sites: [siteOf({ seatMonthly: { amount: '31.00', currency: 'EUR' } })],
    });
    expect(recomputed(plan, requirementFor(plan, 1), proofOf(plan, 0))).toBe(101 * EURO);
    const guaranteed = planOf({ days: 7, contracts: [contractOf({ guaranteedWeeklyMinutes: 600 })] });
    expect(recomputed(guaranteed, requirementFor(guaranteed, 1), proofOf(guaranteed, 0))).toBe(100 * EURO);
  });

  it('needs only what the tail leaves open', () => {
    const base = plain();
    const plan = { ...base, tail: tailOf('2027-03-07', shiftOf(base, 'A', '2027-03-07', '20:00')) };
    // the tail covers 16 cells; one more shift can start after its rest, at 15:00
    expect(recomputed(plan, requirementFor(plan, 1), proofOf(plan, 2 * EURO))).toBe(80 * 2 * EURO);
    expect(recomputed(plan, requirementFor(plan, 0), proofOf(plan, 2 * EURO))).toBe(0);
  });

  it('lets each agent earn in his own queue only', () => {
    const plan = plain({ queues: [queueOf(), queueOf({ code: 'R' })], agents: [agentOf(), agentOf({ code: 'B', queue: 'R' })] });
    const proof = proofOf(plan, (cell) => (cell < 96 ? 3 * EURO : 5 * EURO));
    expect(recomputed(plan, requirementFor(plan, 0), proof)).toBe((80 - 96 + 80 - 160) * EURO);
    const shut = { ...plan, queues: [plan.queues[0], { ...plan.queues[1], sites: [] }] };
    expect(recomputed(shut, requirementFor(plan, 0), proof)).toBe((80 - 96) * EURO);
  });

  it('is never above the cost of a roster that covers, whatever the prices', () => {
    let tried = 0;
    for (let seed = 100; seed < 104; seed++) {
      const { plan, roster } = validCase(seed);
      // the requirement is what this roster covers in whole hours: so it is covered
      const cover = verifyRoster(plan, requirementFor(plan, 0), roster).cover.queues;
      const covered = requirementFor(plan, (queue, at) => {
        const first = (at - plan.horizon.startMs) / 900_000;
        return Math.min(...cover.find((q) => q.queue === queue)!.assigned.slice(first, first + 4));
      });
      const report = verifyRoster(plan, covered, roster);
      expect(report).toMatchObject({ ok: true, openMinutes: 0 });
      const random = createRandom(seed);
      for (const cap of [0, 2 * EURO, 8 * EURO]) {
        const bound = recomputed(plan, covered, proofOf(plan, () => random.below(cap + 1), { priceCap: cap }));
        expect(bound).toBeLessThanOrEqual(report.money.objective);
        tried++;
      }
    }
    expect(tried).toBe(12);
  });
});

describe('a proof of open hours', () => {
  const open = (plan: Plan, price: number, parts: Partial<BoundProof> = {}): BoundProof => proofOf(plan, price, { kind: 'open', priceCap: 1000, ...parts });

  it('counts cells, without wages and wishes', () => {
    const plan = plain();
    const proof = open(plan, 1000, { bound: 64_000 });
    expect(verifyBound(plan, requirementFor(plan, 1), proof)).toEqual({ kind: 'open', claimed: 64_000, recomputed: 64_000, ok: true, problems: [] });
    expect(leastOpenMinutes(plan.rosterGridMinutes, proof)).toBe(16 * 60);
  });

  it('rounds up to whole cells, and is nothing below zero', () => {
    const plan = plain();
    expect(leastOpenMinutes(15, open(plan, 0, { bound: 1001 }))).toBe(30);
    expect(leastOpenMinutes(15, open(plan, 0, { bound: 1000 }))).toBe(15);
    expect(leastOpenMinutes(15, open(plan, 0, { bound: -1 }))).toBe(0);
  });

  it('has 1000 as its cap, no other', () => {
    const plan = plain();
    expect(verifyBound(plan, requirementFor(plan, 1), open(plan, 1000, { bound: 64_000, priceCap: 2000 }))).toMatchObject({ ok: false, problems: [expect.stringMatching(/cap .* 2000/)] });
  });
});

describe('a proof that does not hold', () => {
  const plan = plain();
  const need = requirementFor(plan, 1);
  const good = proofOf(plan, 3 * EURO, { bound: 272 * EURO });
  const problem = (proof: BoundProof): BoundReport => verifyBound(plan, need, proof);

  it('is told by its last digit', () => {
    expect(problem(good)).toMatchObject({ ok: true, problems: [] });
    expect(problem({ ...good, bound: 272 * EURO + 1 })).toMatchObject({ ok: false, recomputed: 272 * EURO, problems: [expect.stringMatching(/prove 27200000, not 27200001/)] });
  });

  it.each([
    ['a price too few', { ...good, prices: good.prices.slice(1) }, /95 prices; 96 are needed/],
    ['a price that is no whole number', { ...good, prices: good.prices.map((p, i) => (i === 7 ? p + 0.5 : p)) }, /Price 7 is 300000.5/],
    ['a price below zero', { ...good, prices: good.prices.map((p, i) => (i === 7 ? -1 : p)) }, /Price 7 is -1/],
    ['a price above the cap', { ...good, priceCap: 3 * EURO - 1 }, /Price 0 is 300000; .* to 299999/],
    ['a rule that is part of what a shift is', { ...good, rulesRelaxed: ['breaks', 'start-band'] }, /leaves out breaks, which/],
  ] as const)('is told by %s', (_kind, proof, sentence) => {
    expect(problem(proof)).toMatchObject({ ok: false, recomputed: null, problems: [expect.stringMatching(sentence)] });
  });

  it('is told by an agent without any schedule', () => {
    const stuck = planOf({ days: 7, contracts: [contractOf({ weeklyPaidMinutes: { min: 2250, target: 2250, max: 1000 } })] });
    expect(verifyBound(stuck, requirementFor(stuck, 1), proofOf(stuck, 0))).toMatchObject({ ok: false, recomputed: null, problems: ['Agent A (A) has no legal schedule at all.'] });
  });
});

describe('an oracle that left rules out', () => {
  it('proves no more than one that kept them, and is judged by the same', () => {
    const { plan } = validCase(7);
    const need = requirementFor(plan, 1);
    const random = createRandom(7);
    const prices = proofOf(plan, () => random.below(5 * EURO)).prices;
    const strict = recomputed(plan, need, proofOf(plan, 0, { prices }))!;
    let lower = 0;
    for (const rule of ['minimum-rest', 'consecutive-days', 'days-off-together', 'weekly-hours', 'nights-per-week', 'weekends-off', 'time-off', 'start-band', 'local-night-burden']) {
      const relaxed = recomputed(plan, need, proofOf(plan, 0, { prices, rulesRelaxed: [rule] }))!;
      expect(relaxed).toBeLessThanOrEqual(strict);
      lower += Number(relaxed < strict);
    }
    expect(lower).toBeGreaterThanOrEqual(6);
  });
});

describe('agents alike but for their name', () => {
  it('count each, and those with another past count for themselves', () => {
    const base = plain({ agents: [agentOf(), agentOf({ code: 'B' }), agentOf({ code: 'C' })] });
    const need = requirementFor(base, 0);
    expect(recomputed(base, need, proofOf(base, 3 * EURO))).toBe(-3 * 16 * EURO);
    const busy = { ...base, tail: tailOf('2027-03-07', shiftOf(base, 'C', '2027-03-07', '23:00')) };
    // his rest lets him start at 18:00, too late for any offer
    expect(recomputed(busy, need, proofOf(base, 3 * EURO))).toBe(-2 * 16 * EURO);
  });
});
