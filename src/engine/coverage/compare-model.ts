import type { Shift } from '../model/roster.js';
import type { LocalDate } from '../model/time.js';

/** One date of one agent on which the two rosters differ. */
export interface ShiftDifference {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly agent: string;
  readonly date: LocalDate;
  readonly before: Shift | null;
  readonly after: Shift | null;
  readonly sentence: string;
}

export interface AgentDifference {
  readonly agent: string;
  readonly sameShifts: number;
  /** In order of date. */
  readonly shifts: readonly ShiftDifference[];
  readonly shiftsChange: number;
  readonly paidMinutesChange: number;
  /** All of them in one sentence. */
  readonly sentence: string;
}

/** A figure of both rosters; `change` = after - before. */
export interface Change {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

export interface MoneyChange {
  readonly currency: string;
  /** Wages, premiums, on-cost, seats. 1/1000 minor unit, as the others. */
  readonly money: Change;
  /** SOFT penalties. */
  readonly soft: Change;
  readonly objective: Change;
}

export interface QualityChange {
  readonly meanStartSpreadMinutes: Change;
  readonly singleDaysOff: Change;
  readonly weekendsOff: Change;
  readonly localNightMinutes: Change;
  readonly longestRunDays: Change;
}

export interface RosterComparison {
  readonly sameShifts: number;
  /** Shifts that only one of the two holds, or that differ in time, breaks, pattern, queue or site. */
  readonly differentShifts: number;
  /** Those with a difference, by code. */
  readonly agents: readonly AgentDifference[];
  readonly agentsCompared: number;
  /** Agent-minutes below requirement. */
  readonly open: Change;
  /** Broken rules and faults of structure. */
  readonly violations: Change;
  /** null where the two cannot be set against each other: another plan currency, or shifts that are none of their plan. */
  readonly money: MoneyChange | null;
  readonly quality: QualityChange;
  /** All of it in words, the whole before the agents. */
  readonly sentences: readonly string[];
}
