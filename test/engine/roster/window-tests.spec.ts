import type { Agent } from '../../../src/engine/model/agent.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Instant } from '../../../src/engine/model/time.js';
import { compile } from '../../../src/engine/roster/compile/compile.js';
import { proveOpen } from '../../../src/engine/roster/phase-one.js';
import { coverOf } from '../../../src/engine/roster/solver/cover.js';
import { search } from '../../../src/engine/roster/solver/search.js';
import { DAY_MS, HOUR_MS } from '../../../src/engine/time/dates.js';
import { queueOf, requirementFor } from '../../support/builders.js';
import { QUIET } from './solve-support.js';
import { ANN, BEN, freeContract, storyPlan } from './story.js';

const MONDAY = Date.parse('2027-03-08T00:00Z');
const hourOf = (at: Instant): number => ((at - MONDAY) % DAY_MS) / HOUR_MS;
const dayOf = (at: Instant): number => Math.floor((at - MONDAY) / DAY_MS);

interface Proven {
  readonly open: number;
  readonly proven: number;
  readonly pricedHours: readonly string[];
}

/** Open agent-hours that the window tests prove by themselves: one evaluation, no step of the ascent. */
function provenAtOnce(plan: Plan, need: (queue: string, at: Instant) => number, control = QUIET): Proven {
  const { problem } = compile(plan, requirementFor(plan, need));
  const result = search(problem, { seed: 1, rounds: 20, shards: 1 }, QUIET, plan.rosterGridMinutes, 0);
  const cover = coverOf(problem, result.schedules);
  const open = problem.need.map((needs, row) => Math.max(0, needs - cover[row]));
  const proof = proveOpen(problem, { openCells: result.open, gridMinutes: 60, steps: 0, near: { open } }, control);
  const priced = proof.prices.flatMap((price, i) => (price === 1000 ? [new Date(MONDAY + (i % problem.cells) * HOUR_MS).toISOString().slice(0, 13)] : []));
  return { open: result.open, proven: proof.bound / 1000, pricedHours: priced };
}

describe('the window tests prove at once', () => {
  it('one hour of one day in two weeks, and name it', () => {
    const plan = storyPlan({ days: 14, starts: ['09:00', '12:00'], contract: { shifts: storyPlan({ starts: ['09:00'] }).contracts[0].shifts } });
    const need = (_: string, at: Instant): number => (hourOf(at) < 9 || hourOf(at) >= 20 ? 0 : dayOf(at) === 8 && hourOf(at) === 18 ? 2 : 1);
    expect(provenAtOnce(plan, need)).toEqual({ open: 1, proven: 1, pricedHours: ['2027-03-16T18'] });
  });

  it('what the hours of one week cannot hold: 56 are needed and nobody works more than 40', () => {
    const plan = storyPlan({ days: 28, starts: ['09:00'], agents: [ANN], contract: { weeklyPaidMinutes: { min: 0, target: 2400, max: 2400 } } });
    const need = (_: string, at: Instant): number => Number(hourOf(at) >= 9 && hourOf(at) < 17 && (dayOf(at) % 7 < 5 || dayOf(at) === 12 || dayOf(at) === 13));
    const { open, proven, pricedHours } = provenAtOnce(plan, need);
    expect([open, proven, pricedHours.length]).toEqual([16, 16, 56]);
    expect([pricedHours[0], pricedHours.at(-1)]).toEqual(['2027-03-15T09', '2027-03-21T16']);
    // Whoever cancels waits for one window alone, an open day by itself, which Ann could work; a price of 1 everywhere then proves that something stays open.
    expect(provenAtOnce(plan, need, { ...QUIET, shouldStop: () => true }).proven).toBe(0.016);
  });

  it('an hour of the clock at which there is nobody on any day', () => {
    const plan = storyPlan({ days: 14, starts: ['09:00'] });
    const need = (_: string, at: Instant): number => Number(hourOf(at) >= 9 && hourOf(at) < 18);
    expect(provenAtOnce(plan, need)).toMatchObject({ open: 14, proven: 14 });
  });

  it('the hours of two queues that have nothing in common, and nothing for one that is covered', () => {
    const agents: Agent[] = [ANN, BEN, { ...BEN, code: 'CYD', name: 'Cyd' }].map((agent, i) => ({ ...agent, queue: ['P', 'Q', 'R'][i], contract: 'A-contract' }));
    const starts = ['09:00'] as const;
    const base = storyPlan({ starts, agents, queues: ['P', 'Q', 'R'].map((code) => queueOf({ code })) });
    const plan = { ...base, contracts: [freeContract({ daysOffTogether: 2 }, { shifts: base.contracts[0].shifts })] };
    // P lacks Wednesday evening; Q needs all seven days and gets five; R needs Monday alone.
    const need = (queue: string, at: Instant): number => {
      if (queue === 'P') return Number(dayOf(at) === 2 && hourOf(at) >= 15 && hourOf(at) < 19);
      return Number(hourOf(at) >= 9 && hourOf(at) < 17 && (queue === 'Q' || dayOf(at) === 0));
    };
    const { open, proven } = provenAtOnce(plan, need);
    expect([open, proven]).toEqual([2 + 16, 2 + 16]);
  });
});
