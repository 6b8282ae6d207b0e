import type { Agent } from '../../../src/engine/model/agent.js';
import type { Contract, ShiftPattern } from '../../../src/engine/model/contract.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Queue } from '../../../src/engine/model/queue.js';
import type { RosterOutcome, Shift } from '../../../src/engine/model/roster.js';
import { HARD_RULES, type HardRule, type RuleSet } from '../../../src/engine/model/rules.js';
import type { Instant, LocalDate, WallTime } from '../../../src/engine/model/time.js';
import { verifyBound } from '../../../src/engine/coverage/verify-bound.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import { solveRoster } from '../../../src/engine/roster/solve.js';
import { wallTime } from '../../../src/engine/time/dates.js';
import { localMinute } from '../../../src/engine/time/local.js';
import { type PlanParts, agentOf, contractOf, patternOf, planOf, requirementFor, rulesOf, siteOf } from '../../support/builders.js';
import { withoutRepairs } from './solve-support.js';

/** Rules that forbid next to nothing, so that a story is about one of them. */
export const FREE: Partial<RuleSet> = {
  minimumRestMinutes: 0, maxConsecutiveDays: 14, minConsecutiveDays: 1, daysOffTogether: 0, maxNightsPerWeek: 7, weekendOffEvery: 0, breaks: [],
  maxWorkWithoutBreakMinutes: 720,
};

/** `A-contract` is what a story changes; Ben's own asks for nothing. Shifts of eight hours. */
export function freeContract(rules: Partial<RuleSet> = {}, parts: Partial<Contract> = {}): Contract {
  return contractOf({ code: 'A-contract', weeklyPaidMinutes: { min: 0, target: 2400, max: 5000 }, rules: rulesOf({ ...FREE, ...rules }), ...parts });
}

export const ANN: Agent = agentOf({ code: 'ANN', name: 'Ann', contract: 'A-contract' });
/** Twice as dear and without limits: he works what Ann may not. */
export const BEN: Agent = agentOf({ code: 'BEN', name: 'Ben', contract: 'B-contract', pay: { kind: 'hourly', rate: '20.00', currency: 'EUR' } });

export interface Story extends PlanParts {
  readonly rules?: Partial<RuleSet>;
  readonly contract?: Partial<Contract>;
  readonly starts: readonly WallTime[];
  readonly hours?: number;
  readonly ann?: Partial<Agent>;
  readonly zone?: string;
}

/** Ann and Ben at one site; shifts start at the given readings. No wish has a price. */
export function storyPlan({ rules = {}, contract = {}, starts, hours = 8, ann = {}, zone = 'UTC', ...parts }: Story): Plan {
  const shifts = starts.map((start) => patternAt(start, hours));
  return planOf({
    days: 7, rosterGridMinutes: 60, softPrices: { startOutsideBand: '0', localNightHour: '0', preference: ['0', '0', '0'] }, sites: [siteOf({ zone })],
    contracts: [freeContract(rules, { shifts, ...contract }), freeContract({}, { code: 'B-contract', shifts })],
    agents: [{ ...ANN, zone, ...ann }, { ...BEN, zone }], ...parts,
  });
}

function patternAt(start: WallTime, hours: number): ShiftPattern {
  const from = Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
  return patternOf({ code: start, window: { from: start, to: wallTime((from + hours * 60) % 1440) }, startEveryMinutes: 60, lengthsMinutes: [hours * 60] });
}

/** One person needed during each of the spans `[from, to)`. */
export function needed(...spans: readonly (readonly [Instant, Instant])[]): (queue: Queue['code'], at: Instant) => number {
  return (_, at) => Number(spans.some(([from, to]) => at >= from && at < to));
}

export function solveStory(plan: Plan, need: (queue: string, at: Instant) => number): RosterOutcome {
  const requirement = requirementFor(plan, need);
  const outcome = solveRoster(plan, requirement, { seed: 1, rounds: 40, shards: 1 }, withoutRepairs());
  const report = verifyRoster(plan, requirement, outcome.roster);
  expect(report.checks.flatMap((check) => check.violations.map((v) => v.sentence))).toEqual([]);
  expect([report.openMinutes, report.money.objective, report.money.sunk]).toEqual([outcome.openMinutes, outcome.objective, outcome.sunk]);
  expect(verifyBound(plan, requirement, outcome.bound!).ok).toBe(true);
  return outcome;
}

/** Which of the rules the roster would break in another plan. */
export function wouldBreak(plan: Plan, outcome: RosterOutcome): readonly HardRule[] {
  const { checks } = verifyRoster(plan, requirementFor(plan, 0), outcome.roster);
  return HARD_RULES.filter((rule) => checks.some((check) => check.rule === rule && check.violations.length > 0));
}

/** `2027-03-08 09:00` of every shift of an agent, on his own clock. */
export function startsOf(outcome: RosterOutcome, agent: string): readonly string[] {
  return outcome.roster.shifts.filter((s) => s.agent === agent).map((s) => `${s.date} ${reading(s)}`);
}

export function datesOf(outcome: RosterOutcome, agent: string): readonly LocalDate[] {
  return outcome.roster.shifts.filter((s) => s.agent === agent).map((s) => s.date);
}

function reading(shift: Shift): WallTime {
  return wallTime(localMinute(shift.zone, shift.startMs));
}

