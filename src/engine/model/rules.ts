import type { WallWindow, Weekday } from './time.js';

/** One break inside a shift, in the order in which they are taken. */
export interface BreakRule {
  readonly minutes: number;
  readonly paid: boolean;
  /** true: somebody must relieve the agent, the break does not cover. false: paid and on call at the desk, it counts as cover. */
  readonly relief: boolean;
  readonly kind: 'break' | 'meal';
}

/** Breaks owed by a shift whose presence is MORE than `presenceOverMinutes`; the entry with the largest such value applies. */
export interface BreakTableEntry {
  readonly presenceOverMinutes: number;
  readonly breaks: readonly BreakRule[];
}

/** Values of every HARD rule that a contract can set, complete after defaults; docs/rules.md has one entry for each. */
export interface RuleSet {
  /** Least elapsed minutes between the end of a shift and the start of the next. */
  readonly minimumRestMinutes: number;
  readonly maxConsecutiveDays: number;
  /** A run that touches the first planned date without a known tail, or the last planned date, is not held to it. */
  readonly minConsecutiveDays: number;
  /** Days off in a row that every complete contract week must hold, inside the week; 0 = off. */
  readonly daysOffTogether: number;
  readonly nightsAllowed: boolean;
  /** Night shifts that may start in one contract week. */
  readonly maxNightsPerWeek: number;
  /** In any n consecutive weekends at least one is off; 0 = rule off. */
  readonly weekendOffEvery: number;
  readonly nightWindow: WallWindow;
  /** Elapsed minutes of presence inside the night window that make a shift a night shift. */
  readonly nightShiftMinutes: number;
  readonly breaks: readonly BreakTableEntry[];
  /** Breaks keep this distance from the first and the last minute of the shift. */
  readonly breakEdgeMinutes: number;
  readonly maxWorkWithoutBreakMinutes: number;
  readonly weekStart: Weekday;
  /** A public holiday of the site on which the agent does not work credits a contract day. */
  readonly holidayCredits: boolean;
  /** Dates running on each of which a night shift starts; 0 = rule off. */
  readonly maxNightsInARow: number;
  /** Weekends in which shifts of one plan may have presence; 0 = rule off. */
  readonly maxWeekendsWorked: number;
  /** The next start is not earlier by the agent's clock than the one before, unless `forwardRotationResetMinutes` of rest lie between. */
  readonly forwardRotation: boolean;
  readonly forwardRotationResetMinutes: number;
  /** Rest without interruption that each contract week holds, anywhere inside it; 0 = rule off. */
  readonly weeklyRestMinutes: number;
  /** Stricter: from one such rest to the next also lie at most six times 24 h. */
  readonly weeklyRestRolling: boolean;
  /** Minutes of one shift, paid or of presence; 0 = no limit. */
  readonly minDailyMinutes: number;
  readonly maxDailyMinutes: number;
  readonly dailyMinutesCount: 'paid' | 'presence';
  /** Overtime minutes of one contract week; 0 = overtime is not offered, null = no limit of its own. */
  readonly maxWeeklyOvertimeMinutes: number | null;
  /** Average paid minutes of a week over `averageWeeks` contract weeks; 0 = rule off. */
  readonly maxAverageWeeklyMinutes: number;
  readonly averageWeeks: number;
  /** Paid minutes, and shifts, of one plan; 0 = no limit. */
  readonly minPeriodMinutes: number;
  readonly maxPeriodMinutes: number;
  readonly minPeriodShifts: number;
  readonly maxPeriodShifts: number;
  /** SOFT start band: width of the local start band of a contract week, minutes (120 = ±60). */
  readonly startBandMinutes: number;
}

/** SOFT prices in plan currency, decimal strings; zero switches a wish off. */
export interface SoftPrices {
  /** Per shift of a contract week outside its best start band. */
  readonly startOutsideBand: string;
  /** Per local-night hour (presence inside the night window) of an agent who is not a night volunteer. */
  readonly localNightHour: string;
  /** Price of an unmet preference by strength 1, 2, 3. */
  readonly preference: readonly [string, string, string];
}

/** Dated defaults. Every file says which one it passed, never that it is legal. */
export interface Preset {
  readonly code: string;
  readonly date: string;
  readonly source: string;
  readonly rules: RuleSet;
  readonly softPrices: SoftPrices;
}

export const HARD_RULES = [
  'start-window', 'shift-length', 'one-start-per-day', 'minimum-rest', 'consecutive-days', 'days-off-together', 'weekly-hours',
  'nights-per-week', 'weekends-off', 'nights-in-a-row', 'weekends-worked', 'forward-rotation', 'weekly-rest', 'hours-per-day', 'overtime-limit',
  'average-hours', 'period-hours', 'period-shifts', 'shifts-per-pattern', 'rotation-pattern', 'breaks', 'one-queue', 'site-limit', 'time-off',
  'unavailability', 'employment-dates', 'pins', 'previous-tail',
] as const;
export type HardRule = (typeof HARD_RULES)[number];
export const SOFT_RULES = ['start-band', 'preferences', 'local-night-burden'] as const;
export type SoftRule = (typeof SOFT_RULES)[number];
