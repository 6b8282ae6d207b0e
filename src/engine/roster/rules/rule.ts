import type { Agent, Contract, Pin, Plan, Site } from '../../model/plan.js';
import type { HardRule, RuleSet, SoftRule } from '../../model/rules.js';
import type { Shift } from '../../model/roster.js';
import type { LocalDate, Span } from '../../model/time.js';

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
}

export const DAY_OFF: DayFacts = { works: false, paidMinutes: 0, dailyOvertimeMinutes: 0, night: false, touchesWeekend: false, ofTail: false };

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
}

export const FRESH: Memory = {
  worked: false, paidMinutes: 0, dailyOvertimeMinutes: 0, creditedDays: 0, weekOfPlan: false, nights: 0, nightOfPlan: false, run: 0, runExempt: false, runOfPlan: false,
  daysOffRunning: 0, daysOffTogether: false, weekendsWorked: 0, weekendTouched: 'no', weekendsSincePlan: Infinity,
};

/** One agent with all that the plan says of him. */
export interface AgentView {
  readonly plan: Plan;
  readonly agent: Agent;
  readonly contract: Contract;
  readonly site: Site;
  readonly timeOff: readonly Span[];
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
}

export interface HardRuleModule {
  readonly id: HardRule;
  readonly sentence: string;
  /** May this agent take this shift at all? */
  readonly allows?: (view: AgentView, shift: Candidate) => boolean;
  /** Carries the rule's own fields over a day (week totals are already in); false: the day is forbidden. `memory` is a private copy. */
  readonly remember?: (memory: Memory, day: Day, facts: DayFacts, rules: RuleSet, contract: Contract) => boolean;
  /** May a contract week end with this memory? */
  readonly weekMayEnd?: (memory: Memory, duty: WeekDuty, rules: RuleSet) => boolean;
}

export interface SoftRuleModule {
  readonly id: SoftRule;
  readonly sentence: string;
  /** Penalty of one shift for this agent, 1/1000 minor unit. */
  readonly shiftPenalty?: (view: AgentView, shift: Candidate) => number;
}
