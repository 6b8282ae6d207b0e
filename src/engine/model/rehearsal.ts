import type { ShiftPattern } from './contract.js';
import type { Instant, LocalDate, Span, WallTime, WallWindow, Zone } from './time.js';

/** A shift pattern that a site keeps every day, for one queue. */
export interface StandingPattern {
  readonly queue: string;
  readonly site: string;
  /** '' where the pattern comes from no contract. */
  readonly contract: string;
  readonly zone: Zone;
  readonly pattern: ShiftPattern;
  readonly minimumRestMinutes: number;
  readonly nightWindow: WallWindow;
}

/** `open`: no standing pattern of the queue covers it. `doubled`: more of them than usual at that UTC time of day, and at least two. */
export interface RehearsalWindow extends Span {
  readonly queue: string;
  readonly kind: 'open' | 'doubled';
}

/** Windows of one queue and kind that come back at the same UTC readings, at most a week apart. */
export interface WindowRun {
  readonly queue: string;
  readonly kind: 'open' | 'doubled';
  readonly fromUtc: WallTime;
  readonly toUtc: WallTime;
  /** UTC dates of the first and the last window. */
  readonly firstDate: LocalDate;
  readonly lastDate: LocalDate;
  readonly windows: number;
  readonly minutes: number;
}

export interface QueueRehearsal {
  readonly queue: string;
  readonly openMinutes: number;
  readonly doubledMinutes: number;
}

export interface ClockChange {
  readonly zone: Zone;
  readonly sites: readonly string[];
  readonly atMs: Instant;
  /** Local clock minus UTC, minutes. */
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
}

/**
 * Shifts of one wall pattern that a clock change falls into: the 7 h and 9 h nights. A shift keeps its elapsed length and shows an hour more
 * or less on the clock; kept by the clock it would last `byClockMinutes`.
 */
export interface ChangedNight {
  readonly site: string;
  readonly contract: string;
  readonly pattern: string;
  readonly zone: Zone;
  /** Agent-local date of the start. */
  readonly date: LocalDate;
  readonly starts: readonly WallTime[];
  readonly lengthMinutes: number;
  readonly byClockMinutes: number;
  /** Pay of one agent if the shift were kept by the clock: `byClockMinutes` - `lengthMinutes`. */
  readonly payDifferenceMinutes: number;
  /** Elapsed minutes inside the night window in this night, and in any other. */
  readonly nightMinutes: number;
  readonly usualNightMinutes: number;
}

/** The same shift on two days running, with too little rest between because the clocks change there. */
export interface ShortRest {
  readonly site: string;
  readonly contract: string;
  readonly pattern: string;
  readonly zone: Zone;
  /** Agent-local date of the second shift. */
  readonly date: LocalDate;
  readonly starts: readonly WallTime[];
  readonly lengthMinutes: number;
  readonly restMinutes: number;
  readonly usualRestMinutes: number;
  readonly minimumRestMinutes: number;
}

/** What the clock changes of a span do to standing patterns. */
export interface Rehearsal {
  readonly span: Span;
  /** Ascending by queue (plan order), then start; windows of one queue never overlap. */
  readonly windows: readonly RehearsalWindow[];
  readonly runs: readonly WindowRun[];
  readonly queues: readonly QueueRehearsal[];
  /** Queue-hours without any pattern, of all queues. */
  readonly openHours: number;
  readonly changes: readonly ClockChange[];
  readonly nights: readonly ChangedNight[];
  readonly shortRests: readonly ShortRest[];
}
