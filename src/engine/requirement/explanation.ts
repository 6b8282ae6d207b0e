import type { RequirementCell } from '../model/requirement.js';
import type { Instant } from '../model/time.js';
import type { Figures } from './staffed.js';

/** A named value of a calculation and how it came about. */
export interface Quantity {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly how: string;
}

/** What another number of agents would do in the same interval. */
export interface Alternative extends Omit<Figures, 'asaSeconds' | 'meanQueue'> {
  /** null where the wait has no limit. */
  readonly asaSeconds: number | null;
  readonly meetsTargets: boolean;
  /** The roster's requirement if the model asked for this many. */
  readonly required: number;
}

/** Why a cell of the requirement is what it is. Alternatives and steps are empty where no formula applies (fixed, imported, closed, no load). */
export interface Explanation {
  readonly queue: string;
  readonly startMs: Instant;
  readonly endMs: Instant;
  readonly model: string;
  readonly formula: string;
  readonly inputs: readonly Quantity[];
  readonly steps: readonly Quantity[];
  readonly cell: RequirementCell;
  readonly oneLess: Alternative | null;
  readonly oneMore: Alternative | null;
  /** The same for people, one sentence a line. */
  readonly lines: readonly string[];
}
