import type { Instant, LocalDate, Span, Zone } from './time.js';

export type SegmentKind = 'work' | 'break' | 'meal' | 'meeting' | 'training' | 'hand-over' | 'standby';

export interface Segment extends Span {
  readonly kind: SegmentKind;
  readonly paid: boolean;
  /** Work covers; so does a break on call at the desk. */
  readonly covers: boolean;
}

/** One presence, first to last minute; segments fill it without gap or overlap, in time order. */
export interface Shift extends Span {
  readonly agent: string;
  readonly site: string;
  readonly queue: string;
  readonly zone: Zone;
  /** ShiftPattern code; '' in a foreign roster. */
  readonly pattern: string;
  /** Agent-local date of the start. */
  readonly date: LocalDate;
  readonly segments: readonly Segment[];
}

/** Shifts sorted by agent code, then start. Holds only what this plan decided, not the tail. */
export interface Roster {
  readonly format: 'sunshift-roster/1';
  readonly shifts: readonly Shift[];
}

/** A window in which agent-hours stay open. */
export interface OpenWindow extends Span {
  readonly queue: string;
  /** Agent-minutes below requirement in it. */
  readonly openMinutes: number;
}

/** Prices that prove `bound`: anyone can evaluate the Lagrangian again (docs/guarantees.md). All integers in 1/1000 minor unit. */
export interface BoundProof {
  /** `money`: a covered roster costs at least `bound`. `open`: wages 0, cap 1000 a cell; at least `bound` / 1000 cells stay open. */
  readonly kind: 'money' | 'open';
  readonly bound: number;
  /** One price per queue and roster-grid cell, row = queueIndex * cells + cell, queues in plan order. */
  readonly prices: readonly number[];
  readonly priceCap: number;
  /** Rules that the oracle relaxed; it never restricts. */
  readonly rulesRelaxed: readonly string[];
}

export type Repair =
  | { readonly kind: 'hire'; readonly site: string; readonly contract: string; readonly queue: string; readonly heads: number; readonly hires: readonly { readonly site: string; readonly contract: string; readonly queue: string; readonly heads: number }[]; readonly costMinor: number; readonly rechecked: 'covered' | 'stopped'; readonly sentence: string }
  | { readonly kind: 'overtime'; readonly people: readonly string[]; readonly minutesPerWeek: number; readonly costMinor: number; readonly rechecked: 'covered' | 'stopped'; readonly sentence: string }
  | { readonly kind: 'relaxed-rule'; readonly rule: string; readonly people: readonly string[]; readonly costMinor: number; readonly rechecked: 'covered' | 'stopped'; readonly sentence: string }
  | { readonly kind: 'opening-hours'; readonly queue: string; readonly closed: readonly OpenWindow[]; readonly savesOpenMinutes: number; readonly rechecked: 'covered' | 'stopped'; readonly sentence: string }
  | { readonly kind: 'answering-service'; readonly openMinutes: number; readonly costMinor: number; readonly rechecked: 'covered' | 'stopped'; readonly sentence: string };

export interface SolveRun {
  readonly seed: number;
  readonly rounds: number;
  readonly shards: number;
}

interface Found {
  readonly roster: Roster;
  readonly run: SolveRun;
  /** Proof of the cost bound; valid for every covered roster of the same input. null: stopped before it was there and confirmed. */
  readonly bound: BoundProof | null;
  /** Money + SOFT penalties of `roster`, 1/1000 minor unit, without the price of open hours. */
  readonly objective: number;
  /** Pay due if nobody were rostered, 1/1000 minor unit. */
  readonly sunk: number;
  /** Agent-minutes below requirement. */
  readonly openMinutes: number;
}

/** Closed set: what became of a solve. Never an exception, never a rounded percent. */
export type RosterOutcome =
  | (Found & { readonly kind: 'covered' })
  | (Found & { readonly kind: 'uncoverable'; readonly openProof: BoundProof; readonly atLeastOpenMinutes: number; readonly windows: readonly OpenWindow[]; readonly bindingRules: readonly string[]; readonly repairs: readonly Repair[] })
  | (Found & { readonly kind: 'stopped'; readonly openProof: BoundProof; readonly atLeastOpenMinutes: number; readonly windows: readonly OpenWindow[] });

/** A ranked way to close what one absence opens: one agent changes his schedule, everybody else stays. */
export interface Replacement {
  readonly agent: string;
  /** Agent-minutes still open if he does it. */
  readonly openMinutes: number;
  /** Change of money + SOFT, 1/1000 minor unit. */
  readonly costDelta: number;
  readonly changedDays: readonly LocalDate[];
  readonly shifts: readonly Shift[];
  readonly sentence: string;
}

export interface ReplacementReport {
  readonly agent: string;
  readonly date: LocalDate;
  readonly absentShift: Shift;
  readonly opens: readonly OpenWindow[];
  readonly at: Instant;
  readonly ranked: readonly Replacement[];
}

/** An agent's local date on which he has another shift than he was told, one more, one fewer, or other breaks. */
export interface ChangedDay {
  readonly agent: string;
  readonly date: LocalDate;
}

/** What a re-plan changes of what people were told. */
export interface ReplanChanges {
  /** What began before it stayed. */
  readonly from: Instant;
  /** Of one changed agent-day, 1/1000 minor unit: it steers the search and is part of no money figure. */
  readonly changePrice: number;
  /** By agent, then date; a shift that fell to time off is news, no change. */
  readonly changed: readonly ChangedDay[];
  /** changePrice x changed agent-days. */
  readonly price: number;
  /** Agent-minutes open if nobody changed anything. */
  readonly openBeforeMinutes: number;
}

/** The same in words, against what people were told. */
export interface ReplanReport {
  readonly changes: ReplanChanges;
  readonly sentences: readonly string[];
}
