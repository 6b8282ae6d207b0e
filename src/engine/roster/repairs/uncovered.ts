import type { SolveControl, SolveOptions } from '../../model/ports.js';
import type { Plan } from '../../model/plan.js';
import type { Requirement } from '../../model/requirement.js';
import type { BoundProof, Roster } from '../../model/roster.js';

/** What a repair starts from: the plan that cannot be covered, the proof, and the best roster known. */
export interface Uncovered {
  readonly plan: Plan;
  readonly requirement: Requirement;
  readonly openProof: BoundProof;
  readonly roster: Roster;
  readonly openMinutes: number;
  readonly options: SolveOptions;
  readonly control: SolveControl;
}
