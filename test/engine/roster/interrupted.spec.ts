import { firstInstantOf, withAbsences } from '../../../src/engine/absence.js';
import { certify, disagreementsOf } from '../../../src/engine/coverage/certify.js';
import { verifyBound } from '../../../src/engine/coverage/verify-bound.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import { Interrupted, unlessInterrupted } from '../../../src/engine/model/interrupted.js';
import type { SolveControl } from '../../../src/engine/model/ports.js';
import type { RosterOutcome } from '../../../src/engine/model/roster.js';
import { type ReplanOptions, replanRoster } from '../../../src/engine/roster/replan/replan.js';
import { solveRoster } from '../../../src/engine/roster/solve.js';
import { instance } from '../../../bench/roster-instance.js';

const VERSIONS = { engine: 'test', tzdata: 'test', preset: 'test' };
const SEARCH = { seed: 3, rounds: 4, shards: 2 };
const PATIENT: SolveControl = { shouldStop: () => false, onProgress: () => undefined };

const covered = instance({ agents: 6, distinct: true, weeks: 1, intervalMinutes: 60, tightness: 0.5, seed: 2, softPrices: false });
const uncoverable = instance({ agents: 5, distinct: true, weeks: 1, intervalMinutes: 60, tightness: 1.6, seed: 2, softPrices: false });

/** What a whole solve asks: which poll comes before the first word, before the bound stands, before the search ends and before open hours are proved. */
interface Asked {
  polls: number;
  word: number;
  bound: number;
  search: number;
  proof: number;
}

/** Urgent from the n-th poll on, wherever that is. What binds and what would repair it is not asked: most of the work of an uncoverable plan, and more of the same. */
function urgentFrom(poll: number): SolveControl & { readonly asked: Asked } {
  const asked: Asked = { polls: 0, word: Infinity, bound: 0, search: 0, proof: 0 };
  return {
    asked,
    shouldStop: () => asked.polls >= poll || asked.proof > 0,
    isUrgent: () => ++asked.polls >= poll,
    onProgress: ({ stage }) => {
      asked.word = Math.min(asked.word, asked.polls);
      if (stage === 'roster') asked.search = asked.polls;
    },
    onProof: ({ kind }) => {
      asked[kind === 'money' ? 'bound' : 'proof'] = asked.polls;
      return true;
    },
  };
}

/** Moments in every stage: before the first word, until the bound stands, in the search, in the proof, and one that never comes. */
function moments({ word, bound, search, proof }: Asked): readonly number[] {
  const between = (from: number, to: number, count: number): number[] => Array.from({ length: count }, (_, i) => Math.ceil(from + ((to - from) * (i + 1)) / count));
  return [...between(0, word, 2), ...between(word, bound, 4), ...between(bound, search, 8), ...(proof > 0 ? between(search, proof, 3) : []), Infinity];
}

describe('a solve that is interrupted anywhere', () => {
  it.each([
    ['covered', covered, { nothing: 2, unbounded: 1, rounds: 3, proven: 0 }],
    ['uncoverable', uncoverable, { nothing: 2, unbounded: 1, rounds: 3, proven: 1 }],
  ])('has nothing before there is a roster, then one that the referee confirms, with proofs that hold or none: %s', (kind, { plan, requirement }, least) => {
    const solve = (control: SolveControl, rounds = SEARCH.rounds): RosterOutcome => solveRoster(plan, requirement, { ...SEARCH, rounds }, control);
    const whole = urgentFrom(Infinity);
    expect(solve(whole).kind).toBe(kind);
    const rosterAfter = Array.from({ length: SEARCH.rounds + 1 }, (_, rounds) => JSON.stringify(solve(urgentFrom(Infinity), rounds).roster));
    const seen = { nothing: 0, unbounded: 0, rounds: 0, proven: 0 };
    for (const moment of moments(whole.asked)) {
      const control = urgentFrom(moment);
      let outcome: RosterOutcome;
      try {
        outcome = solve(control);
      } catch (error) {
        expect([error instanceof Interrupted, control.asked.word]).toEqual([true, Infinity]);
        seen.nothing++;
        continue;
      }
      const report = verifyRoster(plan, requirement, outcome.roster);
      const { money, bound } = certify(plan, requirement, outcome, report, VERSIONS);
      expect([report.ok, disagreementsOf(outcome, report)]).toEqual([true, []]);
      if (bound === null) {
        seen.unbounded++;
        expect([money.lowerBound, money.costGap, money.costGapControllable]).toEqual([null, null, null]);
      } else expect(verifyBound(plan, requirement, bound)).toMatchObject({ ok: true, recomputed: money.lowerBound });
      if (outcome.kind !== 'covered') expect(verifyBound(plan, requirement, outcome.openProof).ok).toBe(true);
      seen.proven += Number(outcome.kind === 'uncoverable');
      if (outcome.run.rounds === 0) continue;
      seen.rounds++;
      expect(JSON.stringify(outcome.roster)).toBe(rosterAfter[outcome.run.rounds]);
    }
    for (const stage of ['nothing', 'unbounded', 'rounds', 'proven'] as const) expect(seen[stage]).toBeGreaterThanOrEqual(least[stage]);
  });

  it('leaves a re-plan legal, whatever was under way', () => {
    const { plan, requirement } = covered;
    const told = solveRoster(plan, requirement, SEARCH, PATIENT).roster;
    const [{ agent, date }] = told.shifts;
    const absences = [{ agent, from: date, to: date }];
    const ill = withAbsences(plan, absences);
    const options: ReplanOptions = { ...SEARCH, from: firstInstantOf(plan, absences)!, changePrice: null, near: null };
    const whole = urgentFrom(Infinity);
    replanRoster(ill, requirement, told, options, whole);
    let [nothing, some] = [0, 0];
    for (const moment of [1, whole.asked.word, ...moments(whole.asked).slice(4)]) {
      const outcome = unlessInterrupted(() => replanRoster(ill, requirement, told, options, urgentFrom(moment)).outcome, () => null);
      if (outcome === null) nothing++;
      else {
        const report = verifyRoster(ill, requirement, outcome.roster);
        expect([report.ok, disagreementsOf(outcome, report)]).toEqual([true, []]);
        some++;
      }
    }
    expect([nothing > 0, some > 5]).toEqual([true, true]);
  });
});
