import type { BoundProof } from '../../src/engine/model/roster.js';
import { verifyingEarly } from '../../src/workers/verify-early.js';
import { planOf, requirementFor } from '../support/builders.js';

describe('a proof verified early', () => {
  const plan = planOf({ days: 2 });
  const { control, problemsOf } = verifyingEarly(plan, requirementFor(plan, 1), { shouldStop: () => false, onProgress: () => undefined });
  const proof = (kind: BoundProof['kind'], bound: number): BoundProof => ({ kind, bound, prices: Array.from({ length: 192 }, () => 0), priceCap: 1000, rulesRelaxed: [] });

  it('needs no confirmation when it says that nothing or more stays open, and one when it says more', () => {
    expect([problemsOf(proof('open', 0)), problemsOf(proof('open', -1000))]).toEqual([[], []]);
    expect(problemsOf(proof('open', 1000))).toEqual(['The prices prove 0, not 1000.']);
  });

  it('is left out where nobody may be kept waiting, and not where it needs no confirmation', () => {
    const urgent = verifyingEarly(plan, requirementFor(plan, 1), { shouldStop: () => true, isUrgent: () => true, onProgress: () => undefined }).control;
    const proofs = [proof('money', 0), proof('open', 1000), proof('open', 0)];
    expect(proofs.map((each) => urgent.onProof?.(each))).toEqual([false, false, true]);
    expect(proofs.map((each) => control.onProof?.(each))).toEqual([true, true, true]);
  });

  it('of costs is confirmed whatever it says', () => {
    expect(problemsOf(proof('money', -1))).toEqual(['The prices prove 0, not -1.']);
  });
});
