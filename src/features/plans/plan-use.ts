import type { EntityManager } from 'typeorm';

/** What later features know about a plan; they register here, for plans know no rosters. */
export interface PlanUser {
  /** A sentence where it stands against deleting the plan; null where nothing does. */
  keeps(manager: EntityManager, planId: string): Promise<string | null>;
  /** Removes what goes with the plan, in the unit of work that deletes it. */
  removeOf(manager: EntityManager, planId: string): Promise<void>;
  /** The plan is deleted: work on it is in vain. */
  removed(planId: string): Promise<void>;
  /** Whether anything was made, or still is to be made, from these inputs. */
  usesInputs(manager: EntityManager, inputsId: string): Promise<boolean>;
}
