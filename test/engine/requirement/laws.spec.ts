import fc from 'fast-check';
import { averageSpeedOfAnswerSeconds, meanQueueFromBlocking } from '../../../src/engine/requirement/asa.js';
import { carries } from '../../../src/engine/requirement/domain.js';
import { erlangB } from '../../../src/engine/requirement/erlang-b.js';
import { erlangC, noWaitFromBlocking } from '../../../src/engine/requirement/erlang-c.js';
import { type LossTargets, leastAgentsErlangB, meetsLossTargets } from '../../../src/engine/requirement/least-erlang-b.js';
import { type DelayTargets, leastAgentsErlangC, meetsDelayTargets } from '../../../src/engine/requirement/least-erlang-c.js';
import { delayOccupancy, lossOccupancy } from '../../../src/engine/requirement/occupancy.js';
import { lateFromBlocking, serviceLevel } from '../../../src/engine/requirement/service-level.js';
import { countingApplied } from './applied.js';

const RUNS = 400;
const load = fc.double({ min: 0.01, max: 300, noNaN: true });
const aht = fc.double({ min: 1, max: 7200, noNaN: true });
const within = fc.double({ min: 0, max: 3600, noNaN: true });
const spare = fc.integer({ min: 1, max: 40 });
const delayTargets: fc.Arbitrary<DelayTargets> = fc.record({
  serviceLevel: fc.double({ min: 0.01, max: 0.999, noNaN: true }), answerWithinSeconds: within, maxOccupancy: fc.double({ min: 0.4, max: 1, noNaN: true }),
});
const lossTargets: fc.Arbitrary<LossTargets> = fc.record({
  maxBlocking: fc.double({ min: 1e-4, max: 0.9, noNaN: true }), maxOccupancy: fc.double({ min: 0.4, max: 1, noNaN: true }),
});
const relative = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)));

const applied = countingApplied(RUNS);

describe('laws of Erlang B and C', () => {
  it('Little: mean queue = arrival rate × mean wait, mean in service = arrival rate × AHT', () => {
    const cases = applied([load, spare, aht], (a, extra, h) => {
      const n = Math.ceil(a) + extra;
      const perSecond = a / h;
      expect(relative(meanQueueFromBlocking(n, a, erlangB(n, a)), perSecond * averageSpeedOfAnswerSeconds(n, a, h))).toBeLessThan(1e-13);
      expect(relative(delayOccupancy(n, a) * n, perSecond * h)).toBeLessThan(1e-13);
      return true;
    });
    expect(cases).toBe(RUNS);
  });

  it('mean wait is the integral of the late share over T', () => {
    const cases = applied([load, spare], (a, extra) => {
      const n = Math.ceil(a) + extra;
      const [h, steps, b] = [100, 4000, erlangB(Math.ceil(a) + extra, a)];
      const end = (40 * h) / (n - a);
      const step = end / steps;
      let area = 0;
      for (let i = 0; i < steps; i++) area += lateFromBlocking(n, a, b, h, (i + 0.5) * step) * step;
      expect(relative(area, averageSpeedOfAnswerSeconds(n, a, h))).toBeLessThan(1e-4);
      return b > 1e-200;
    });
    expect(cases).toBeGreaterThan(RUNS / 2);
  });

  it('identity of B and C: 1/C(n) = 1/B(n) − 1/B(n − 1)', () => {
    const cases = applied([load, spare], (a, extra) => {
      const n = Math.ceil(a) + extra;
      expect(relative(1 / erlangC(n, a), 1 / erlangB(n, a) - 1 / erlangB(n - 1, a))).toBeLessThan(1e-9);
      return true;
    });
    expect(cases).toBe(RUNS);
  });

  it('C = B / (1 − ρ(1 − B)), lies above B, and P(wait) + P(no wait) = 1', () => {
    const cases = applied([load, spare], (a, extra) => {
      const n = Math.ceil(a) + extra;
      const [b, c] = [erlangB(n, a), erlangC(n, a)];
      expect(relative(c, b / (1 - (a / n) * (1 - b)))).toBeLessThan(1e-11);
      expect(c).toBeGreaterThanOrEqual(b);
      expect(Math.abs(c + noWaitFromBlocking(n, a, b) - 1)).toBeLessThan(1e-14);
      return true;
    });
    expect(cases).toBe(RUNS);
  });

  it('more agents: fewer lost, fewer waiting, less wait, higher service level, lower occupancy', () => {
    const cases = applied([load, spare, aht, within], (a, extra, h, t) => {
      const n = Math.ceil(a) + extra;
      expect(erlangB(n + 1, a)).toBeLessThan(erlangB(n, a));
      expect(erlangC(n + 1, a)).toBeLessThan(erlangC(n, a));
      expect(averageSpeedOfAnswerSeconds(n + 1, a, h)).toBeLessThan(averageSpeedOfAnswerSeconds(n, a, h));
      expect(serviceLevel(n + 1, a, h, t)).toBeGreaterThanOrEqual(serviceLevel(n, a, h, t));
      expect(lossOccupancy(n + 1, a, erlangB(n + 1, a))).toBeLessThan(lossOccupancy(n, a, erlangB(n, a)));
      return true;
    });
    expect(cases).toBe(RUNS);
  });

  it('more load: more lost, more waiting, lower service level', () => {
    const cases = applied([load, spare, aht, within], (a, extra, h, t) => {
      const n = Math.ceil(a * 1.01) + extra;
      expect(erlangB(n, a * 1.01)).toBeGreaterThan(erlangB(n, a));
      expect(erlangC(n, a * 1.01)).toBeGreaterThan(erlangC(n, a));
      expect(serviceLevel(n, a * 1.01, h, t)).toBeLessThanOrEqual(serviceLevel(n, a, h, t));
      return true;
    });
    expect(cases).toBe(RUNS);
  });

  it('units do not matter: minutes or seconds, hours or half hours', () => {
    const cases = applied([load, spare, aht, within], (a, extra, h, t) => {
      const n = Math.ceil(a) + extra;
      expect(relative(serviceLevel(n, a, h, t), serviceLevel(n, a, h / 60, t / 60))).toBeLessThan(1e-12);
      expect(relative(averageSpeedOfAnswerSeconds(n, a, h), 60 * averageSpeedOfAnswerSeconds(n, a, h / 60))).toBeLessThan(1e-12);
      return true;
    });
    expect(cases).toBe(RUNS);
  });

  it('limits: no load, no wait and no loss; at the load everybody waits; T without limit serves all', () => {
    expect([erlangB(1, 0), erlangC(1, 0), erlangB(0, 0), erlangB(0, 5)]).toEqual([0, 0, 1, 1]);
    expect(erlangC(5, 1e-9)).toBeLessThan(1e-40);
    expect(erlangC(1000, 1e-300)).toBe(0);
    expect(erlangC(10, 10 - 1e-9)).toBeCloseTo(1, 8);
    expect(erlangB(3, 1e300)).toBe(1);
    expect(serviceLevel(11, 10.6, 180, 1e9)).toBe(1);
    expect(serviceLevel(12, 10, 180, 0)).toBeCloseTo(1 - erlangC(12, 10), 14);
  });

  it.each([[10, 10], [9, 10], [1, 10], [0, 10], [0, 0], [3, 1e300]])('%d agents for %d Erlangs: infinite wait, never a negative figure', (n, a) => {
    expect(erlangC(n, a)).toBe(1);
    expect(averageSpeedOfAnswerSeconds(n, a, 180)).toBe(Infinity);
    expect(serviceLevel(n, a, 180, 20)).toBe(0);
    expect(meanQueueFromBlocking(n, a, erlangB(n, a))).toBe(Infinity);
    expect(delayOccupancy(n, a)).toBe(a === 0 ? 0 : 1);
  });

  it('a load that rounding leaves a hair below a whole number counts as that number', () => {
    expect(carries(10, 10 * (1 - 1e-15))).toBe(false);
    expect(leastAgentsErlangC(10 * (1 - 1e-15), 180, { serviceLevel: 0.01, answerWithinSeconds: 1e9, maxOccupancy: 1 }).agents).toBe(11);
  });

  it.each([[1.5, 1], [-1, 1], [NaN, 1], [1, -1], [1, NaN], [1, Infinity]])('refuses %d agents for %d Erlangs', (n, a) => {
    expect(() => erlangB(n, a)).toThrow(RangeError);
    expect(() => erlangC(n, a)).toThrow(RangeError);
  });
});

describe('exact sums', () => {
  /** A^n/n! over Σ A^k/k! for A = p/q, in whole numbers; then rounded once. */
  function exactB(n: number, p: bigint, q: bigint): number {
    const terms: bigint[] = [];
    let factorial = 1n;
    for (let k = BigInt(n); k >= 0n; k--) {
      terms.push(p ** k * q ** (BigInt(n) - k) * factorial);
      factorial *= k;
    }
    const sum = terms.reduce((total, term) => total + term, 0n);
    return Number((terms[0] * 10n ** 40n) / sum) / 1e40;
  }

  it('the recursion equals the direct sum in rational numbers for every n to 60 at ten loads', () => {
    let compared = 0;
    for (const [p, q] of [[1n, 10n], [1n, 2n], [1n, 1n], [5n, 3n], [7n, 2n], [10n, 1n], [53n, 5n], [20n, 1n], [45n, 1n], [80n, 1n]]) {
      for (let n = 0; n <= 60; n++) {
        const exact = exactB(n, p, q);
        if (exact < 1e-20) continue;
        expect(relative(erlangB(n, Number(p) / Number(q)), exact)).toBeLessThan(1e-14);
        compared++;
      }
    }
    expect(compared).toBe(398);
  });
});

describe('least agents', () => {
  const meetsC = (n: number, a: number, h: number, t: DelayTargets): boolean => meetsDelayTargets(n, a, erlangB(n, a), h, t);
  const meetsB = (n: number, a: number, t: LossTargets): boolean => meetsLossTargets(n, a, erlangB(n, a), t);

  it('Erlang C: n meets every target, n − 1 misses one, and the binding names it', () => {
    const seen = new Map<string, number>();
    const cases = applied([load, aht, delayTargets], (a, h, targets) => {
      const { agents, agentsFractional, binding, figures } = leastAgentsErlangC(a, h, targets);
      expect(meetsC(agents, a, h, targets)).toBe(true);
      expect(meetsC(agents - 1, a, h, targets)).toBe(false);
      expect(figures!.serviceLevel).toBeGreaterThanOrEqual(targets.serviceLevel - 1e-12);
      expect(figures!.occupancy).toBeLessThanOrEqual(targets.maxOccupancy + 1e-12);
      expect(agentsFractional).toBeGreaterThan(agents - 1 - 1e-9);
      expect(agentsFractional).toBeLessThanOrEqual(agents);
      expect(agentsFractional).toBeGreaterThanOrEqual(a * (1 - 1e-12));
      const levelBefore = serviceLevel(agents - 1, a, h, targets.answerWithinSeconds);
      if (binding === 'service-level') expect(levelBefore).toBeLessThan(targets.serviceLevel);
      if (binding === 'occupancy') expect(a / (agents - 1)).toBeGreaterThan(targets.maxOccupancy);
      if (binding === 'stability') expect(carries(agents - 1, a)).toBe(false);
      seen.set(binding, (seen.get(binding) ?? 0) + 1);
      return true;
    });
    expect(cases).toBe(RUNS);
    for (const binding of ['service-level', 'occupancy', 'stability']) expect(seen.get(binding)).toBeGreaterThan(10);
  });

  it('Erlang B: n meets every target, n − 1 misses one, and the binding names it', () => {
    const seen = new Map<string, number>();
    const cases = applied([load, lossTargets], (a, targets) => {
      const { agents, agentsFractional, binding } = leastAgentsErlangB(a, targets);
      expect(meetsB(agents, a, targets)).toBe(true);
      expect(agents === 1 || !meetsB(agents - 1, a, targets)).toBe(true);
      expect(agentsFractional).toBeGreaterThanOrEqual(agents - 1);
      expect(agentsFractional).toBeLessThanOrEqual(agents);
      if (binding === 'blocking') expect(erlangB(agents - 1, a)).toBeGreaterThan(targets.maxBlocking);
      else expect(lossOccupancy(agents - 1, a, erlangB(agents - 1, a))).toBeGreaterThan(targets.maxOccupancy);
      seen.set(binding, (seen.get(binding) ?? 0) + 1);
      return true;
    });
    expect(cases).toBe(RUNS);
    for (const binding of ['blocking', 'occupancy']) expect(seen.get(binding)).toBeGreaterThan(10);
  });

  it('a little more load, a stricter level, a shorter T or a tighter cap never needs fewer agents', () => {
    const cases = applied([load, aht, delayTargets], (a, h, targets) => {
      const { agents } = leastAgentsErlangC(a, h, targets);
      expect(leastAgentsErlangC(a * 1.03, h, targets).agents).toBeGreaterThanOrEqual(agents);
      expect(leastAgentsErlangC(a, h, { ...targets, serviceLevel: targets.serviceLevel * 0.5 + 0.5 }).agents).toBeGreaterThanOrEqual(agents);
      expect(leastAgentsErlangC(a, h, { ...targets, answerWithinSeconds: targets.answerWithinSeconds / 2 }).agents).toBeGreaterThanOrEqual(agents);
      expect(leastAgentsErlangC(a, h, { ...targets, maxOccupancy: targets.maxOccupancy * 0.9 }).agents).toBeGreaterThanOrEqual(agents);
      return true;
    });
    expect(cases).toBe(RUNS);
  });

  it('pooling: two desks together never need more than apart', () => {
    const cases = applied([load, load, aht, delayTargets], (a, b, h, targets) => {
      const apart = leastAgentsErlangC(a, h, targets).agents + leastAgentsErlangC(b, h, targets).agents;
      expect(leastAgentsErlangC(a + b, h, targets).agents).toBeLessThanOrEqual(apart);
      return true;
    });
    expect(cases).toBe(RUNS);
  });

  it('agentsFractional is the straight line between the service levels of n − 1 and n', () => {
    const { agents, agentsFractional } = leastAgentsErlangC(10, 180, { serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 1 });
    const [before, at] = [13, 14].map((n) => serviceLevel(n, 10, 180, 20));
    expect(agents).toBe(14);
    expect(agentsFractional).toBeCloseTo(13 + (0.8 - before) / (at - before), 12);
  });

  it('an occupancy cap gives load ÷ cap, and never asks for an agent because of the last bit', () => {
    expect(leastAgentsErlangC(8.5, 180, { serviceLevel: 0.01, answerWithinSeconds: 3600, maxOccupancy: 0.85 })).toMatchObject({ agents: 10, agentsFractional: 10, binding: 'occupancy' });
    expect(leastAgentsErlangC(6.3, 180, { serviceLevel: 0.01, answerWithinSeconds: 3600, maxOccupancy: 0.7 }).agents).toBe(9);
    expect(leastAgentsErlangC(8.6, 180, { serviceLevel: 0.01, answerWithinSeconds: 3600, maxOccupancy: 0.85 }).agents).toBe(11);
  });

  it('no load needs nobody', () => {
    expect(leastAgentsErlangC(0, NaN, { serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 1 })).toMatchObject({ agents: 0, agentsFractional: 0, figures: null });
    expect(leastAgentsErlangB(0, { maxBlocking: 0.01, maxOccupancy: 1 })).toMatchObject({ agents: 0, figures: null });
  });
});

describe('numbers', () => {
  const wide = fc.double({ min: -12, max: 11.5, noNaN: true }).map((x) => Math.exp(x));

  it('are never NaN and never leave their range for valid input, 1e-5 to 100,000 Erlangs', () => {
    let cases = 0;
    fc.assert(fc.property(wide, fc.double({ min: -3, max: 3, noNaN: true }), aht, within, (a, z, h, t) => {
      const n = Math.max(0, Math.round(a + z * Math.sqrt(a) + z));
      const [b, c, level, wait] = [erlangB(n, a), erlangC(n, a), serviceLevel(n, a, h, t), averageSpeedOfAnswerSeconds(n, a, h)];
      for (const share of [b, c, level, delayOccupancy(n, a), lossOccupancy(n, a, b)]) expect(share >= 0 && share <= 1).toBe(true);
      expect(wait >= 0).toBe(true);
      expect(Number.isFinite(wait)).toBe(carries(n, a));
      cases++;
    }), { numRuns: 300, seed: 7 });
    expect(cases).toBe(300);
  });

  it('100,000 Erlangs: the least agents follow the square-root rule, one agent less misses', () => {
    const targets = { serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 1 };
    const { agents } = leastAgentsErlangC(100_000, 300, targets);
    expect(serviceLevel(agents, 100_000, 300, 20)).toBeGreaterThanOrEqual(0.8);
    expect(serviceLevel(agents - 1, 100_000, 300, 20)).toBeLessThan(0.8);
    expect(agents - 100_000).toBeLessThan(Math.sqrt(100_000));
  });
});
