import type { Instant } from './time.js';

/** A queue at one moment of the day; counts since the row before it. */
export interface Observed {
  readonly atMs: Instant;
  readonly queue: string;
  /** Channel whose waiting contacts count together; the queue itself where none is given. */
  readonly channel: string;
  readonly waiting: number;
  readonly arrived: number;
  readonly finished: number;
}
