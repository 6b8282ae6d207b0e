import type { WalkedDate } from '../dates.js';
import type { ShiftEffect } from '../shift-effect.js';

/** What one rule remembers of a past: a few numbers, equal for pasts that it treats alike. */
export type Memory = readonly number[];

/** A rule that a contract can switch on, as a small automaton of its own; the walk multiplies those that are on into its states. */
export interface Counter {
  /** Before the first date walked. */
  readonly start: Memory;
  /** Which parts of a shift it reads beside its day: shifts that differ there are told apart. */
  readonly reads: 'times' | 'pattern' | null;
  /** After a shift; null where the rule forbids it. */
  work(memory: Memory, date: WalkedDate, shift: ShiftEffect): Memory | null;
  /** After a date without a start. */
  off(memory: Memory, date: WalkedDate): Memory | null;
  /** After the date, whatever happened on it. */
  close(memory: Memory, date: WalkedDate): Memory | null;
}
