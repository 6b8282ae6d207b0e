import type { BoundProof, OpenWindow, Repair, SolveRun } from './roster.js';
import type { StaffedBy } from './requirement.js';
import type { Instant } from './time.js';

export interface CoverRow {
  readonly queue: string;
  readonly startMs: Instant;
  readonly required: number;
  readonly assigned: number;
  /** assigned - required; negative = open. */
  readonly slack: number;
}

export interface RuleCheck {
  readonly rule: string;
  /** How many cases were looked at; 0 says that the rule had nothing to apply to. */
  readonly checked: number;
  readonly violations: readonly Violation[];
}

export interface Violation {
  readonly rule: string;
  readonly agent: string | null;
  readonly at: Instant | null;
  readonly sentence: string;
  /** Size in the rule's own unit (minutes, days, shifts). */
  readonly amount: number;
  readonly unit: string;
}

/** One SOFT penalty by name, so that an answer can say why it costs what it costs. */
export interface SoftPenalty {
  readonly rule: string;
  readonly agent: string;
  readonly at: Instant | null;
  readonly sentence: string;
  /** 1/1000 minor unit of the plan currency. */
  readonly milli: number;
}

/** Required and assigned on the roster grid, as columns per queue; cell i begins at `startMs + i * stepMinutes`. */
export interface CoverColumns {
  readonly startMs: Instant;
  readonly stepMinutes: number;
  readonly queues: readonly { readonly queue: string; readonly required: readonly number[]; readonly assigned: readonly number[] }[];
}

/** 1/1000 minor unit of the plan currency; objective = money + soft. */
export interface MoneyReport {
  readonly money: number;
  readonly soft: number;
  readonly objective: number;
  /** Money if nobody were rostered. */
  readonly sunk: number;
}

/** What an independent reading of plan, requirement and roster finds. */
export interface VerifyReport {
  /** No violation of a HARD rule and a sound structure. Open hours are told apart, by `openMinutes`. */
  readonly ok: boolean;
  /** Shifts that are no shifts of this plan: unknown agent, pattern or zone, segments that leave gaps or the grid. */
  readonly structure: RuleCheck;
  /** One for each HARD rule, in the order of docs/rules.md. */
  readonly checks: readonly RuleCheck[];
  readonly cover: CoverColumns;
  /** Agent-minutes below requirement. */
  readonly openMinutes: number;
  readonly open: readonly OpenWindow[];
  readonly money: MoneyReport;
  readonly soft: readonly SoftPenalty[];
}

/** A bound evaluated again from its prices. */
export interface BoundReport {
  readonly kind: BoundProof['kind'];
  readonly claimed: number;
  /** null where the proof's form is broken or an agent has no legal schedule. */
  readonly recomputed: number | null;
  /** Recomputed equals claimed, to the last digit, and the form is sound. */
  readonly ok: boolean;
  readonly problems: readonly string[];
}

export interface AgentQuality {
  readonly agent: string;
  readonly shifts: number;
  /** Largest difference between local starts inside one contract week, minutes. */
  readonly startSpreadMinutes: number;
  readonly singleDaysOff: number;
  readonly weekendsOff: number;
  readonly weekends: number;
  readonly localNightMinutes: number;
  readonly longestRunDays: number;
  readonly paidMinutes: number;
  readonly creditedMinutes: number;
  readonly contractMinutes: number;
}

export interface HumanQuality {
  readonly agents: readonly AgentQuality[];
  readonly meanStartSpreadMinutes: number;
  readonly singleDaysOff: number;
  readonly weekendsOff: number;
  readonly weekends: number;
  readonly localNightMinutes: number;
  readonly longestRunDays: number;
  /** sum of counted minutes / sum of contract minutes. */
  readonly hoursAgainstContract: number;
}

/** Expected agent-minutes below the unshrunk need when each shift fails independently at its contract's absence rate. */
export interface Exposure {
  readonly expectedOpenMinutes: number;
  readonly byQueue: readonly { readonly queue: string; readonly expectedOpenMinutes: number }[];
  readonly worst: OpenWindow | null;
}

export interface Certificate {
  readonly format: 'sunshift-certificate/1';
  readonly outcome: 'covered' | 'uncoverable' | 'stopped';
  readonly level: 'nominal';
  /** Rows are roster-grid cells; kept as columns per queue. */
  readonly cover: CoverColumns;
  readonly openMinutes: number;
  readonly rules: readonly { readonly rule: string; readonly checked: number; readonly violations: number }[];
  readonly exposure: Exposure;
  readonly humanQuality: HumanQuality;
  /** All in 1/1000 minor unit of `currency`. */
  readonly money: {
    readonly currency: string; readonly minorDigits: number; readonly money: number; readonly soft: number; readonly objective: number;
    /** null without `bound`; then the gaps are null, too. */
    readonly sunk: number; readonly lowerBound: number | null; readonly costGap: number | null; readonly costGapControllable: number | null;
  };
  /** null: the search was stopped before a lower bound was proved and confirmed. */
  readonly bound: BoundProof | null;
  readonly openProof: BoundProof | null;
  readonly atLeastOpenMinutes: number;
  readonly windows: readonly OpenWindow[];
  readonly bindingRules: readonly string[];
  readonly repairs: readonly Repair[];
  readonly rulesRelaxedInBound: readonly string[];
  /** Models and definitions behind the requirement, per queue; absent in certificates of earlier versions. */
  readonly staffing?: readonly StaffedBy[];
  /** null: no search made this roster, it was brought along; its bound is that of the input. */
  readonly run: SolveRun | null;
  readonly inputHash: string;
  readonly requirementHash: string;
  readonly versions: { readonly engine: string; readonly tzdata: string; readonly preset: string };
}
