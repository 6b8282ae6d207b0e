import type { Agent } from '../../../src/engine/model/agent.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import { InputError, type Problem } from '../../../src/engine/model/problem.js';
import type { SolveControl } from '../../../src/engine/model/ports.js';
import type { RosterOutcome } from '../../../src/engine/model/roster.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import { solveRoster } from '../../../src/engine/roster/solve.js';
import { addDays } from '../../../src/engine/time/dates.js';
import { agentOf, contractOf, patternOf, planOf, queueOf, requirementFor, rulesOf, timeOffOf } from '../../support/builders.js';
import { QUIET } from './solve-support.js';

/**
 * Plans as nobody should send them, each with a clear answer. Small ones run always; `BAD_INPUT=large npx jest test/engine/roster/bad-input`
 * takes 20,000 people and 52 weeks, and prints the processor time of each.
 */
const LARGE = process.env.BAD_INPUT === 'large';
const NO_WISHES = { startOutsideBand: '0', localNightHour: '0', preference: ['0', '0', '0'] } as const;

/** Twelve hours a day are offered in two shifts; agents are paid alike. */
function planWith(agents: number, days: number, parts: Partial<Plan> = {}): Plan {
  const shifts = [patternOf({ window: { from: '08:00', to: '20:00' }, startEveryMinutes: 240 })];
  return planOf({
    days, rosterGridMinutes: 60, softPrices: NO_WISHES, contracts: [contractOf({ shifts, rules: rulesOf({ breaks: [], maxWorkWithoutBreakMinutes: 480 }) })],
    agents: Array.from({ length: agents }, (_, i): Agent => agentOf({ code: `A${String(i).padStart(5, '0')}` })), ...parts,
  });
}

/** Somebody is needed from 08:00 to 20:00. */
function solve(plan: Plan, people: number, control: SolveControl = QUIET): RosterOutcome {
  const requirement = requirementFor(plan, (_, at) => (at / 3_600_000 % 24 >= 8 && at / 3_600_000 % 24 < 20 ? people : 0));
  const outcome = solveRoster(plan, requirement, { seed: 1, rounds: 2, shards: 1 }, control);
  const report = verifyRoster(plan, requirement, outcome.roster);
  expect([report.ok, report.openMinutes]).toEqual([true, outcome.openMinutes]);
  return outcome;
}

function refusal(plan: Plan, people: number): Problem {
  try {
    solve(plan, people);
  } catch (error) {
    if (error instanceof InputError) return error.problems[0];
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a plan as nobody should send it', () => {
  it('of one agent is told what he cannot cover', () => {
    const outcome = solve(planWith(1, 7), 1);
    // Five shifts of eight hours at 40 h a week, of 84 hours.
    expect([outcome.kind, outcome.openMinutes, outcome.kind === 'uncoverable' && outcome.atLeastOpenMinutes]).toEqual(['uncoverable', 44 * 60, 44 * 60]);
  });

  it('of one day is covered', () => {
    expect(solve(planWith(2, 1), 1)).toMatchObject({ kind: 'covered', openMinutes: 0 });
  });

  it('of a queue that nobody serves names the queue and how many are missing', () => {
    const plan = planWith(2, 3, { queues: [queueOf(), queueOf({ code: 'R' })] });
    expect(refusal(plan, 1)).toMatchObject({ code: 'requirement-above-people', field: 'queues.R', value: 1, hint: expect.stringContaining('add at least 1 person') });
  });

  it('of more minimum agents than people names both', () => {
    const problem = refusal(planWith(3, 3, { queues: [queueOf({ minimumAgents: 7 })] }), 1);
    expect(problem).toMatchObject({ code: 'requirement-above-people', field: 'queues.Q', value: 7 });
    expect(problem.message).toContain('7 agents are required');
    expect(problem.message).toContain('3 people serve it');
  });

  it('in which everybody is on leave has every hour proven open, and says that time off binds', () => {
    const base = planWith(2, 3);
    const plan = { ...base, timeOff: base.agents.map((agent) => timeOffOf(base, agent.code, 'leave', '2027-03-08', '2027-03-10')) };
    const outcome = solve(plan, 1);
    expect(outcome).toMatchObject({ kind: 'uncoverable', openMinutes: 36 * 60, atLeastOpenMinutes: 36 * 60, bindingRules: ['time-off'] });
    expect(outcome.roster.shifts).toEqual([]);
  });

  it('of 52 weeks is rostered', () => {
    expect(solve(planWith(4, 364), 1)).toMatchObject({ kind: 'covered', openMinutes: 0 });
  });

  it('of 52 weeks under an average over 17 is refused, and told how long it may be', () => {
    const plan = planWith(4, 364);
    const contracts = plan.contracts.map((c) => ({ ...c, rules: { ...c.rules, maxAverageWeeklyMinutes: 2880 } }));
    expect(refusal({ ...plan, contracts }, 1)).toMatchObject({ code: 'out-of-range', field: 'contracts.C.rules.averageWeeks', value: 17, hint: expect.stringContaining('119 days') });
  });
});

(LARGE ? describe : describe.skip)('a large plan (BAD_INPUT=large)', () => {
  const timed = (what: string, run: () => RosterOutcome): RosterOutcome => {
    const before = process.cpuUsage();
    const outcome = run();
    const { user, system } = process.cpuUsage(before);
    process.stderr.write(`${what}: ${outcome.kind}, ${Math.round((user + system) / 1e5) / 10} s of processor time, ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`);
    return outcome;
  };
  /** A user who stops after a while: what is best then comes back. */
  const stopping = (seconds: number): SolveControl => {
    const until = Date.now() + 1000 * seconds;
    return { shouldStop: () => Date.now() > until, onProgress: () => undefined };
  };
  const onLeave = (plan: Plan): Plan => ({ ...plan, timeOff: plan.agents.map((a, i) => timeOffOf(plan, a.code, 'leave', addDays(plan.horizon.start, i % plan.horizon.days))) });

  it('of 20,000 people alike', () => {
    expect(timed('20,000 people, 4 weeks', () => solve(planWith(20_000, 28), 5000, stopping(60))).roster.shifts.length).toBeGreaterThan(0);
  }, 900_000);

  it('of 20,000 people who all differ in their leave', () => {
    expect(timed('20,000 people with leave, 1 week', () => solve(onLeave(planWith(20_000, 7)), 5000, stopping(60))).roster.shifts.length).toBeGreaterThan(0);
  }, 900_000);

  it('of 300 people and 52 weeks', () => {
    expect(timed('300 people with leave, 52 weeks', () => solve(onLeave(planWith(300, 364)), 60, stopping(60))).roster.shifts.length).toBeGreaterThan(0);
  }, 900_000);
});
