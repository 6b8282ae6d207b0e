import { verifyBound } from '../../../src/engine/coverage/verify-bound.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { SolveControl, SolveOptions } from '../../../src/engine/model/ports.js';
import type { RosterOutcome } from '../../../src/engine/model/roster.js';
import { solveRoster } from '../../../src/engine/roster/solve.js';
import { localMinute } from '../../../src/engine/time/local.js';
import { agentOf, contractOf, patternOf, planOf, premiumsOf, queueOf, requirementFor, rulesOf, siteOf, timeOffOf } from '../../support/builders.js';
import { QUIET, listening } from './solve-support.js';

/** Eight people at two sites in two queues, a week, three starts a day each: large enough that no search of a few rounds finds the optimum. */
function busyPlan(): Plan {
  const codes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
  const base = planOf({
    days: 7, rosterGridMinutes: 60, queues: [queueOf(), queueOf({ code: 'R' })], sites: [siteOf({ zone: 'Europe/Warsaw' }), siteOf({ code: 'T', zone: 'America/Bogota' })],
    contracts: [contractOf({
      weeklyPaidMinutes: { min: 840, target: 1680, max: 2100 }, premiums: premiumsOf({ night: '0.25', weekend: '0.2' }), shifts: [patternOf({ window: { from: '07:00', to: '17:00' } })],
      rules: rulesOf({ breaks: [{ presenceOverMinutes: 360, breaks: [{ kind: 'meal', minutes: 60, paid: false, relief: true }] }] }),
    })],
    agents: codes.map((code, i) => agentOf({
      code, site: i % 2 === 0 ? 'S' : 'T', zone: i % 2 === 0 ? 'Europe/Warsaw' : 'America/Bogota', queue: i < 4 ? 'Q' : 'R',
      pay: { kind: 'hourly', rate: (9 + i * 0.7).toFixed(2), currency: 'EUR' }, preferences: i % 3 === 0 ? [{ kind: 'off-weekday', weekday: 2, strength: 2 }] : [],
    })),
  });
  return { ...base, timeOff: [timeOffOf(base, 'C', 'leave', '2027-03-10'), timeOffOf(base, 'A', 'leave', '2027-03-11')] };
}

const plan = busyPlan();
const requirement = requirementFor(plan, (_, at) => {
  const office = (zone: string): boolean => localMinute(zone, at) >= 480 && localMinute(zone, at) < 900;
  return office('Europe/Warsaw') || office('America/Bogota') ? 1 : 0;
});
const solve = (options: Partial<SolveOptions> = {}, control: SolveControl = QUIET, of = plan): RosterOutcome =>
  solveRoster(of, requirement, { seed: 7, rounds: 4, shards: 2, ...options }, control);
/** Lets the search build its first roster and nothing more. */
const AT_ONCE: SolveControl = { shouldStop: () => true, onProgress: () => undefined };
const text = (outcome: RosterOutcome): string => JSON.stringify(outcome);

describe('a solve', () => {
  const first = solve();

  it('gives the same bytes twice', () => {
    expect(first.kind).toBe('covered');
    expect(first.run).toEqual({ seed: 7, rounds: 4, shards: 2 });
    expect(text(solve())).toBe(text(first));
  });

  it('does not see in which order the plan lists people, sites, absences', () => {
    const shuffled: Plan = { ...plan, agents: [...plan.agents].reverse(), sites: [...plan.sites].reverse(), timeOff: [...plan.timeOff].reverse() };
    expect(text(solve({}, QUIET, shuffled))).toBe(text(first));
  });

  it('takes the order of queues for input: prices change places, the proof holds in either order', () => {
    const turned: Plan = { ...plan, queues: [...plan.queues].reverse() };
    const outcome = solve({}, QUIET, turned);
    expect(outcome.kind).toBe('covered');
    expect(verifyRoster(turned, requirement, outcome.roster).ok).toBe(true);
    expect(verifyBound(turned, requirement, outcome.bound!).ok).toBe(true);
    expect(verifyBound(plan, requirement, outcome.bound!).ok).toBe(false);
  });

  it('finds other rosters with other seeds, all of them legal', () => {
    const outcomes = [1, 2, 3, 4].map((seed) => solve({ seed }, AT_ONCE));
    expect(new Set(outcomes.map((o) => JSON.stringify(o.roster))).size).toBeGreaterThan(1);
    for (const outcome of outcomes) {
      const report = verifyRoster(plan, requirement, outcome.roster);
      expect([report.ok, report.openMinutes, report.money.objective]).toEqual([true, outcome.openMinutes, outcome.objective]);
    }
  });

  it('takes the number of shards for input, and names it', () => {
    expect(solve({ shards: 3 }).run).toEqual({ seed: 7, rounds: 4, shards: 3 });
  });

  it('stopped after two rounds is the solve of two rounds', () => {
    const stopped = solve({ rounds: null }, listening(2));
    expect(stopped.run.rounds).toBe(2);
    expect(text(stopped)).toBe(text(solve({ rounds: 2 })));
  });

  it('stopped at once keeps a legal roster and a bound that holds', () => {
    const outcome = solve({ rounds: null }, AT_ONCE);
    expect(outcome.run.rounds).toBe(0);
    const report = verifyRoster(plan, requirement, outcome.roster);
    expect([report.ok, report.openMinutes, report.money.objective, report.money.sunk]).toEqual([true, outcome.openMinutes, outcome.objective, outcome.sunk]);
    expect(verifyBound(plan, requirement, outcome.bound!)).toMatchObject({ ok: true, recomputed: outcome.bound!.bound });
    if (outcome.kind !== 'covered') expect(verifyBound(plan, requirement, outcome.openProof).ok).toBe(true);
  });

  it('only ever tells of better rosters and better bounds, and ends with the last it told of', () => {
    const control = listening();
    const outcome = solve({ rounds: 8 }, control);
    const rosters = control.heard.filter((p) => p.stage === 'roster');
    const bounds = control.heard.filter((p) => p.stage === 'bound' && p.bound !== null);
    expect(rosters.map((p) => p.round)).toEqual(rosters.map((_, i) => i + 1));
    rosters.slice(1).forEach((p, i) => expect(p.objective!).toBeLessThanOrEqual(rosters[i].objective!));
    bounds.slice(1).forEach((p, i) => expect(p.bound!).toBeGreaterThanOrEqual(bounds[i].bound!));
    expect(bounds.length).toBeGreaterThan(3);
    const last = rosters[rosters.length - 1];
    expect([last.objective, last.bound, last.openMinutes]).toEqual([outcome.objective, outcome.bound!.bound, 0]);
    expect(outcome.bound!.bound).toBeLessThanOrEqual(outcome.objective);
  });

  it('does not get worse with more rounds', () => {
    const objectives = [0, 2, 5].map((rounds) => solve({ rounds }).objective);
    objectives.slice(1).forEach((objective, i) => expect(objective).toBeLessThanOrEqual(objectives[i]));
  });

  it('ends before its rounds where the roster is proven to be the cheapest', () => {
    const one = planOf({ days: 3, rosterGridMinutes: 60, contracts: [contractOf({ rules: rulesOf({ breaks: [], maxWorkWithoutBreakMinutes: 480 }), shifts: [patternOf({ window: { from: '08:00', to: '16:00' } })] })] });
    const needed = requirementFor(one, (_, at) => Number((at / 3_600_000) % 24 >= 8 && (at / 3_600_000) % 24 < 16));
    const outcome = solveRoster(one, needed, { seed: 1, rounds: 500, shards: 1 }, QUIET);
    expect([outcome.kind, outcome.objective, outcome.bound!.bound]).toEqual(['covered', 3 * 8 * 10 * 100_000, 3 * 8 * 10 * 100_000]);
    expect(outcome.run.rounds).toBeLessThan(500);
  });
});
