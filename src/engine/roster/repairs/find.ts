import type { SolveControl, SolveOptions } from '../../model/ports.js';
import type { Plan } from '../../model/plan.js';
import type { Requirement } from '../../model/requirement.js';
import type { BoundProof, Repair, Roster } from '../../model/roster.js';
import { answeringService } from './answering-service.js';
import { hires } from './hires.js';
import { openingHours } from './opening-hours.js';

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

/** The cheapest repairs found, each checked again by solving: hires, other opening hours, an answering service for what stays open. */
export function findRepairs(uncovered: Uncovered): Repair[] {
  return [...hires(uncovered), ...openingHours(uncovered), ...answeringService(uncovered)];
}
