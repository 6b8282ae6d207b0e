import type { Instant } from '../../model/time.js';

/** What a shift does to the state, whatever its start: shifts that agree in it are told apart by price and rest alone. */
export interface ShiftEffect {
  readonly paidMinutes: number;
  readonly dailyOvertime: number;
  readonly isNight: boolean;
  /** Presence touches the current or next weekend. */
  readonly inWeekend: boolean;
  readonly ofTail: boolean;
  /** Not the first shift of its date; only the tail can have such. */
  readonly again: boolean;
  readonly startMs: Instant;
  readonly endMs: Instant;
  /** Local clock reading of the start, minutes after 00:00. */
  readonly reading: number;
  readonly pattern: string;
}
