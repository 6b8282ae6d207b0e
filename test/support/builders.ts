import type { Agent } from '../../src/engine/model/agent.js';
import type { Contract, Premiums, ShiftPattern } from '../../src/engine/model/contract.js';
import type { Plan, Site, Tail, TimeOff } from '../../src/engine/model/plan.js';
import type { Queue } from '../../src/engine/model/queue.js';
import { PRESETS } from '../../src/engine/model/presets.js';
import type { Requirement, RequirementCell } from '../../src/engine/model/requirement.js';
import type { Roster, Segment, Shift } from '../../src/engine/model/roster.js';
import type { BreakRule, RuleSet } from '../../src/engine/model/rules.js';
import type { Instant, LocalDate, WallTime } from '../../src/engine/model/time.js';
import { fingerprint } from '../../src/engine/random/fingerprint.js';
import { requirementHash } from '../../src/engine/requirement/canonical.js';
import { MINUTE_MS, addDays, dayNumber, wallMinute } from '../../src/engine/time/dates.js';
import { horizonOf, localDay } from '../../src/engine/time/local.js';
import { generatedInstant } from '../../src/engine/time/wall.js';

/**
 * Builders with defaults. `planOf()` alone is a valid plan: site S, contract C, agent A and queue Q, all in UTC, one agent required at all
 * hours for the 14 days from Monday 2027-03-08. Name only what a test is about: `planOf({ days: 7, agents: [agentOf({ code: 'B' })] })`.
 */
export interface PlanParts extends Partial<Omit<Plan, 'horizon'>> {
  readonly start?: LocalDate;
  readonly days?: number;
}

export function planOf({ start = '2027-03-08', days = 14, ...parts }: PlanParts = {}): Plan {
  return {
    format: 'sunshift-plan/1', name: 'test', horizon: horizonOf(start, days), demandIntervalMinutes: 60, rosterGridMinutes: 15,
    currency: 'EUR', exchangeRates: [], preset: PRESETS[0].code, softPrices: PRESETS[0].softPrices,
    sites: [siteOf()], contracts: [contractOf()], agents: [agentOf()], histories: [], queues: [queueOf()], specialDays: [], timeOff: [],
    pins: [], tail: null, answeringService: null, forecast: { model: 'auto', backtestOrigins: 6, backtestDays: 28 },
    inputHash: fingerprint('test'), ...parts,
  };
}

export { horizonOf };

export function siteOf(parts: Partial<Site> = {}): Site {
  return { code: 'S', name: 'Site S', zone: 'UTC', weekend: [6, 7], holidays: [], seatMonthly: null, ...parts };
}

export function rulesOf(parts: Partial<RuleSet> = {}): RuleSet {
  return { ...PRESETS[0].rules, ...parts };
}

export function patternOf(parts: Partial<ShiftPattern> = {}): ShiftPattern {
  return { code: 'day', window: { from: '00:00', to: '24:00' }, startEveryMinutes: 60, lengthsMinutes: [480], keeps: 'wall', maxPerWeek: null, maxPerPeriod: null, ...parts };
}

export function premiumsOf(parts: Partial<Premiums> = {}): Premiums {
  return {
    night: '0', weekend: '0', holiday: '0', overtime: '0', dailyOvertimeAfterMinutes: null, weeklyOvertimeAfterMinutes: null,
    combine: 'additive', onCost: '0', ...parts,
  };
}

/** An 8 h shift of the default preset pays 450 minutes, so five of them are the default target of 2,250. */
export function contractOf(parts: Partial<Contract> = {}): Contract {
  return {
    code: 'C', name: 'Contract C', weeklyPaidMinutes: { min: 0, target: 2250, max: 2400 }, contractDaysPerWeek: 5,
    guaranteedWeeklyMinutes: 0, shifts: [patternOf()], rules: rulesOf(), premiums: premiumsOf(), rotation: null, absenceRate: 0, ...parts,
  };
}

export function agentOf(parts: Partial<Agent> = {}): Agent {
  return {
    code: 'A', name: `Agent ${parts.code ?? 'A'}`, site: 'S', contract: 'C', zone: 'UTC', queue: 'Q',
    pay: { kind: 'hourly', rate: '10.00', currency: 'EUR' }, employedFrom: null, employedTo: null, nightVolunteer: false,
    unavailable: [], preferences: [], rotationPhase: null, ...parts,
  };
}

export function queueOf(parts: Partial<Queue> = {}): Queue {
  return {
    code: 'Q', name: `Queue ${parts.code ?? 'Q'}`, channel: 'voice', staffing: { kind: 'fixed', agents: 1 }, loadBasis: 'stationary', streams: [],
    rosterShrinkage: 0, planningShrinkage: 0, minimumAgents: 0, sites: null, opening: null, ...parts,
  };
}

/** Whole local dates off, both ends inclusive. */
export function timeOffOf(plan: Plan, agent: string, kind: TimeOff['kind'], from: LocalDate, to: LocalDate = from): TimeOff {
  const zone = agentIn(plan, agent).zone;
  const dates = Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, i) => addDays(from, i));
  return { agent, kind, dates, credited: kind !== 'unpaid', startMs: localDay(zone, from).startMs, endMs: localDay(zone, to).endMs };
}

/**
 * A shift as the plan's rules want it: it starts at the local reading, lasts elapsed `minutes`, and takes the breaks that its presence owes
 * as early as the rules allow, or at `breakOffsets` (minutes after its start; fewer than owed leave the last ones out).
 */
export function shiftOf(plan: Plan, agent: string, date: LocalDate, start: WallTime, minutes = 480, breakOffsets?: readonly number[]): Shift {
  return shiftAt(plan, agent, generatedInstant(agentIn(plan, agent).zone, date, wallMinute(start)), date, minutes, breakOffsets);
}

/** The same from an instant; `date` is the agent-local date of it. */
export function shiftAt(
  plan: Plan, agentCode: string, startMs: Instant, date: LocalDate, minutes: number, breakOffsets?: readonly number[], pattern?: string,
): Shift {
  const agent = agentIn(plan, agentCode);
  const contract = plan.contracts.find((c) => c.code === agent.contract)!;
  const owed = breaksOwed(contract.rules, minutes);
  const offsets = breakOffsets ?? earliestBreaks(contract.rules, owed, minutes, plan.rosterGridMinutes);
  return {
    agent: agent.code, site: agent.site, queue: agent.queue, zone: agent.zone, pattern: pattern ?? contract.shifts[0].code, date, startMs,
    endMs: startMs + minutes * MINUTE_MS, segments: segmentsOf(startMs, minutes, owed, offsets),
  };
}

export function rosterOf(...shifts: readonly Shift[]): Roster {
  const order = (a: Shift, b: Shift): number => (a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : a.startMs - b.startMs);
  return { format: 'sunshift-roster/1', shifts: [...shifts].sort(order) };
}

export function tailOf(from: LocalDate, ...shifts: readonly Shift[]): Tail {
  return { from, shifts: rosterOf(...shifts).shifts };
}

/** Agents required per queue and demand interval, without history or staffing: a number for all, or a function. */
export function requirementFor(plan: Plan, need: number | ((queue: string, startMs: Instant) => number)): Requirement {
  const { startMs, endMs } = plan.horizon;
  const cells = (endMs - startMs) / MINUTE_MS / plan.demandIntervalMinutes;
  const queues = plan.queues.map((queue) => ({
    queue: queue.code,
    model: 'fixed',
    cells: Array.from({ length: cells }, (_, i): RequirementCell => {
      const agents = typeof need === 'number' ? need : need(queue.code, startMs + i * plan.demandIntervalMinutes * MINUTE_MS);
      const required = Math.max(agents, queue.minimumAgents);
      return {
        volume: 0, ahtSeconds: 0, offeredErlangs: 0, agents, agentsFractional: agents, scheduled: agents, minimum: queue.minimumAgents,
        required, serviceLevel: null, asaSeconds: null, occupancy: null, binding: 'fixed',
      };
    }),
  }));
  const grid = { startMs, endMs, stepMinutes: plan.demandIntervalMinutes, cells };
  return { grid, queues, hash: requirementHash({ grid, queues }) };
}

function agentIn(plan: Plan, code: string): Agent {
  const agent = plan.agents.find((a) => a.code === code);
  if (!agent) throw new Error(`the plan has no agent ${code}`);
  return agent;
}

function breaksOwed(rules: RuleSet, presence: number): readonly BreakRule[] {
  const entries = rules.breaks.filter((entry) => presence > entry.presenceOverMinutes);
  return [...entries].sort((a, b) => b.presenceOverMinutes - a.presenceOverMinutes)[0]?.breaks ?? [];
}

function earliestBreaks(rules: RuleSet, owed: readonly BreakRule[], presence: number, step: number): readonly number[] {
  const place = (index: number, from: number): readonly number[] | null => {
    if (index === owed.length) return presence - from <= rules.maxWorkWithoutBreakMinutes ? [] : null;
    const last = presence - rules.breakEdgeMinutes - owed[index].minutes;
    for (let at = Math.ceil(Math.max(from, rules.breakEdgeMinutes) / step) * step; at <= last; at += step) {
      if (at - from > rules.maxWorkWithoutBreakMinutes) return null;
      const rest = place(index + 1, at + owed[index].minutes);
      if (rest) return [at, ...rest];
    }
    return null;
  };
  const found = place(0, 0);
  if (!found) throw new Error(`${owed.length} breaks fit nowhere into ${presence} minutes; give breakOffsets`);
  return found;
}

function segmentsOf(startMs: Instant, minutes: number, owed: readonly BreakRule[], offsets: readonly number[]): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  const add = (to: number, kind: Segment['kind'], paid: boolean, covers: boolean): void => {
    if (to > from) segments.push({ kind, paid, covers, startMs: startMs + from * MINUTE_MS, endMs: startMs + to * MINUTE_MS });
    from = to;
  };
  owed.slice(0, offsets.length).forEach((rule, i) => {
    add(offsets[i], 'work', true, true);
    add(offsets[i] + rule.minutes, rule.kind, rule.paid, !rule.relief);
  });
  add(minutes, 'work', true, true);
  return segments;
}
