import type { RuleSet } from './rules.js';
import type { LocalDate, WallWindow } from './time.js';

export interface Contract {
  readonly code: string;
  readonly name: string;
  readonly weeklyPaidMinutes: { readonly min: number; readonly target: number; readonly max: number };
  /** A credited day of leave is worth target / contractDays. */
  readonly contractDaysPerWeek: number;
  /** Paid even when not rostered; 0 = none. */
  readonly guaranteedWeeklyMinutes: number;
  readonly shifts: readonly ShiftPattern[];
  /** Plan preset, overridden by the plan, overridden by the contract. */
  readonly rules: RuleSet;
  readonly premiums: Premiums;
  /** Days on and off in a fixed order; null = none. */
  readonly rotation: Rotation | null;
  /** Probability that a rostered shift falls to unplanned absence. */
  readonly absenceRate: number;
}

/** A cycle of dates: with phase p, the entry of date d is `days[(d - from + p) mod days.length]`, dates counted in days. */
export interface Rotation {
  readonly from: LocalDate;
  /** `on`: a shift of any pattern starts; `off`: none does; else the code of the pattern whose shift starts. */
  readonly days: readonly string[];
}

/** Shifts that lie wholly inside a clock window: starts at from, from + step, ... while start + length <= to, by the clock face. */
export interface ShiftPattern {
  readonly code: string;
  readonly window: WallWindow;
  readonly startEveryMinutes: number;
  /** Presence lengths, ascending. */
  readonly lengthsMinutes: readonly number[];
  /** `wall`: the window is read on the agent's clock. `utc`: it is read in UTC and moves on his clock when it changes. */
  readonly keeps: 'wall' | 'utc';
  /** Shifts of this pattern that may start in one contract week, and in one plan; null = any number. */
  readonly maxPerWeek: number | null;
  readonly maxPerPeriod: number | null;
}

/** Fractions of the base rate as decimal strings ("0.25" = +25 %). */
export interface Premiums {
  readonly night: string;
  readonly weekend: string;
  readonly holiday: string;
  readonly overtime: string;
  /** Counted minutes beyond which overtime is due; null = never. */
  readonly dailyOvertimeAfterMinutes: number | null;
  readonly weeklyOvertimeAfterMinutes: number | null;
  /** `additive` adds night, weekend and holiday; `highest` pays only the largest of them. Overtime is always added. */
  readonly combine: 'additive' | 'highest';
  /** Employer's on-cost on every amount paid to the agent. */
  readonly onCost: string;
}
