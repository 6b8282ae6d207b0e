import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../engine/model/time.js';

/** A kind of thing that has codes which others use. */
export interface Target {
  /** `contract`; `calendar` for the special days of one calendar. */
  readonly kind: string;
  /** With its article, for messages: `a contract`. */
  readonly one: string;
  /** Those of `codes` that are stored, with the last date of their use (null = without end); they stay as they are until the transaction ends. */
  find(manager: EntityManager, codes: readonly string[]): Promise<ReadonlyMap<string, LocalDate | null>>;
  /** Some codes, to guess what a misspelt one stood for. */
  suggest(manager: EntityManager): Promise<readonly string[]>;
}

/** One code that a noun uses of another. */
export interface Reference {
  readonly target: Target;
  readonly code: string;
  /** Field of the body that says so: `assignments[0].contract`. */
  readonly field: string;
  /** Last local date on which it is used; null = without end. */
  readonly until: LocalDate | null;
}

/** The earlier of two last dates, null being later than all. */
export function earlier(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
