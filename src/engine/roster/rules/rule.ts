import type { Agent } from '../../model/agent.js';
import type { Contract } from '../../model/contract.js';
import type { Pin, Plan, Site, TimeOff } from '../../model/plan.js';
import type { HardRule, RuleSet, SoftRule } from '../../model/rules.js';
import type { Shift } from '../../model/roster.js';
import type { Instant, LocalDate, Span } from '../../model/time.js';

/** A shift that an agent could start, before anything says that he may not. */
export interface Candidate extends Span {
  readonly pattern: string;
  readonly date: LocalDate;
  readonly lengthMinutes: number;
}

/** What the counters can tell one kind of day from another by. A day off is `DAY_OFF`. */
export interface DayFacts {
  readonly works: boolean;
  readonly paidMinutes: number;
  readonly dailyOvertimeMinutes: number;
  readonly night: boolean;
  /** Presence falls into the weekend that this date is in or comes before. */
  readonly touchesWeekend: boolean;
  /** Decided by the previous roster: it counts, but a maximum that it breaks alone is not this plan's breach. */
  readonly ofTail: boolean;
  /** Index of its pattern in the contract where a rule counts it, else -1: kinds are not split for what nobody looks at. */
  readonly pattern: number;
  /** Clock reading of the start, and elapsed minutes from the first instant of the date to start and end; 0 where no rule looks. */
  readonly reading: number;
  readonly startMinutes: number;
  readonly endMinutes: number;
}

export const DAY_OFF: DayFacts = {
  works: false, paidMinutes: 0, dailyOvertimeMinutes: 0, night: false, touchesWeekend: false, ofTail: false, pattern: -1, reading: 0, startMinutes: 0, endMinutes: 0,
};

/** A local date as the counters see it. */
export interface Day {
  readonly date: LocalDate;
  readonly firstOfWeek: boolean;
  /** Last day of a weekend; `counted` when all of its dates are planned or known from the tail. */
  readonly closesWeekend: 'counted' | 'ignored' | null;
  /** A day off on it credits a contract day. */
  readonly creditsWhenOff: boolean;
  /** The first date of which anything is known: a run that begins on it may have begun earlier. */
  readonly historyUnknown: boolean;
  /** A date of the tail, before the first planned one. */
  readonly beforePlan: boolean;
  /** A run of worked days that reaches this date from the day before is not held to the minimum run. */
  readonly runMayEnd: boolean;
  /** First instants of the date, of its contract week and of the next one; 0 where no rule looks at times. */
  readonly startMs: Instant;
  readonly weekStartMs: Instant;
  readonly weekEndMs: Instant;
  /** Last date of a contract week all of whose dates are planned or known from the tail. */
  readonly endsKnownWeek: boolean;
  /** In a contract week of which every date up to it is planned or known from the tail. */
  readonly inKnownWeek: boolean;
  /** The edge date, which is no planned date. */
  readonly afterPlan: boolean;
  /** Position in the contract's rotation with phase 0; -1 without one. */
  readonly rotationDay: number;
  /** A rotation demands no shift of this agent: time off, a pinned day off, not employed, the edge date. */
  readonly excused: boolean;
}

/** Everything that the rules remember from one day to the next; each rule writes its own fields only, `worked` and week totals are kept for all. */
export interface Memory {
  /** A shift started on the last day. */
  worked: boolean;
  paidMinutes: number;
  dailyOvertimeMinutes: number;
  creditedDays: number;
  weekOfPlan: boolean;
  nights: number;
  nightOfPlan: boolean;
  run: number;
  runExempt: boolean;
  runOfPlan: boolean;
  daysOffRunning: number;
  daysOffTogether: boolean;
  weekendsWorked: number;
  weekendTouched: 'no' | 'by-tail' | 'by-plan';
  /** Weekends since one in which this plan works; kept only while the tail could still work in one. */
  weekendsSincePlan: number;
  nightRun: number;
  nightRunOfPlan: boolean;
  /** Weekends in which a shift of this plan has presence, and whether the current one is among them. */
  weekendsOfPlan: number;
  weekendCounted: boolean;
  /** Forward rotation: reading of the last start and end of that shift; -1 when it binds nothing any more. */
  lastReading: number;
  lastReadingEndMs: Instant;
  lastReadingOfPlan: boolean;
  /** Weekly rest: latest end, whether the week has had its rest, whether this plan is present in it, or reaches into the next. */
  restEndMs: Instant;
  rested: boolean;
  restHoldsPlan: boolean;
  restSpillsOfPlan: boolean;
  /** Start of the stretch of work without such a rest. */
  stretchStartMs: Instant;
  stretchHoldsPlan: boolean;
  /** Of this plan's shifts; SETTLED when no future can break a limit. */
  periodMinutes: number;
  periodShifts: number;
  averageMinutes: number;
  /** By pattern: twice the shifts of the week, odd when one of them is this plan's; and this plan's shifts. Empty = none. */
  patternsOfWeek: readonly number[];
  patternsOfPlan: readonly number[];
  /** Phases that agree with every date so far. */
  phases: readonly number[];
}

/** A sum that can no longer break anything is not kept. */
export const SETTLED = -1;

export const FRESH: Memory = {
  worked: false, paidMinutes: 0, dailyOvertimeMinutes: 0, creditedDays: 0, weekOfPlan: false, nights: 0, nightOfPlan: false, run: 0, runExempt: false, runOfPlan: false,
  daysOffRunning: 0, daysOffTogether: false, weekendsWorked: 0, weekendTouched: 'no', weekendsSincePlan: Infinity,
  nightRun: 0, nightRunOfPlan: false, weekendsOfPlan: 0, weekendCounted: false, lastReading: -1, lastReadingEndMs: -Infinity, lastReadingOfPlan: false,
  restEndMs: -Infinity, rested: false, restHoldsPlan: false, restSpillsOfPlan: false, stretchStartMs: -Infinity, stretchHoldsPlan: false,
  periodMinutes: 0, periodShifts: 0, averageMinutes: 0, patternsOfWeek: [], patternsOfPlan: [], phases: [],
};

/** One agent with all that the plan says of him. */
export interface AgentView {
  readonly plan: Plan;
  readonly agent: Agent;
  readonly contract: Contract;
  readonly site: Site;
  readonly timeOff: readonly TimeOff[];
  readonly employment: Span;
  readonly unavailable: readonly Span[];
  readonly pins: ReadonlyMap<LocalDate, Pin>;
  readonly tail: readonly Shift[];
  readonly tailDates: ReadonlySet<LocalDate>;
}

/** What a week must hold for one agent. */
export interface WeekDuty {
  /** All seven dates planned and employed; minima hold only then. */
  readonly complete: boolean;
  /** Paid minutes that rostered shifts must reach after credits and excuses, given the holiday credits in memory. */
  readonly minimumMinutes: (memory: Memory) => number;
  /** May the week's overtime be what these totals make it? */
  readonly overtimeAllowed: (totals: Memory) => boolean;
  /** Most paid minutes of this plan's shifts up to the end of the week, by the average; Infinity = not judged here. */
  readonly averageLimit: number;
  /** What the plan's shifts must reach by its end; set on the last week only. */
  readonly period: { readonly minutes: number; readonly shifts: number } | null;
}

/** What is still to come, for rules that forget what it can no longer make matter. */
export interface Outlook {
  /** Least limit that the average sets anybody from a contract week on, and the most that a plan's minima ask of anybody. */
  readonly averageLimitFrom: readonly number[];
  readonly periodMost: { readonly minutes: number; readonly shifts: number };
  /** Contract week of a day. */
  readonly week: readonly number[];
  /** Earliest start on offer at or after an instant; Infinity when there is none. */
  readonly startFrom: (at: Instant) => Instant;
  /** Least reading on offer that is not below this one; Infinity when there is none. */
  readonly readingFrom: (reading: number) => number;
  /** First instant after a day, and first instant of the contract week of a day; both reach one day beyond the last. */
  readonly dayEndMs: readonly Instant[];
  readonly weekStartMs: readonly Instant[];
  /** First end of a contract week at or after an instant; Infinity after the week that follows the plan. */
  readonly weekEndFrom: (at: Instant) => Instant;
  /** Most paid minutes that the days after a day can add; the current week's share depends on what it holds already. */
  readonly mostMinutesAfter: (day: number, memory: Memory) => number;
  readonly mostShiftsAfter: readonly number[];
}

export interface HardRuleModule {
  readonly id: HardRule;
  readonly sentence: string;
  /** False: `allows` would say yes to every shift of this agent, and need not be asked. Left out: it has to be. */
  readonly concerns?: (view: AgentView) => boolean;
  /** May this agent take this shift at all? */
  readonly allows?: (view: AgentView, shift: Candidate) => boolean;
  /** Carries the rule's own fields over a day (week totals are already in); false: the day is forbidden. `memory` is a private copy. */
  readonly remember?: (memory: Memory, day: Day, facts: DayFacts, rules: RuleSet, contract: Contract) => boolean;
  /** May a contract week end with this memory? */
  readonly weekMayEnd?: (memory: Memory, duty: WeekDuty, rules: RuleSet) => boolean;
  /** Does the contract switch the rule on? Left out: always. Rules that are off cost no memory. */
  readonly isOn?: (contract: Contract) => boolean;
  /** The rule's own fields as a text, for rules that are not always on; memories with equal texts are one. */
  readonly key?: (memory: Memory) => string;
  /** After a day on which the previous roster can no longer add anything: fields that differ without consequence become equal. */
  readonly forget?: (memory: Memory, day: number, outlook: Outlook, contract: Contract) => void;
}

export interface SoftRuleModule {
  readonly id: SoftRule;
  readonly sentence: string;
  /** False: no shift of this agent's costs anything by the rule, and it need not be asked. Left out: it has to be. */
  readonly concerns?: (view: AgentView) => boolean;
  /** Penalty of one shift for this agent, 1/1000 minor unit. */
  readonly shiftPenalty?: (view: AgentView, shift: Candidate) => number;
}
