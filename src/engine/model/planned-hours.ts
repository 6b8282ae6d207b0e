import type { ShrinkageCause } from './agent-demand.js';

/** Agent-hours of a queue over the plan, from the desk to the pay roll. */
export interface PlannedHours {
  readonly queue: string;
  /** Before any shrinkage; minimum agents where they ask for more. */
  readonly deskHours: number;
  /** What the roster must put on work segments. */
  readonly requiredHours: number;
  /** Desk hours ÷ (1 − planning shrinkage), at least the minimum agents: hours to contract and to hire for. */
  readonly planningHours: number;
  /** Planning hours a week ÷ contract hours a week of the agents who serve the queue. */
  readonly fullTimeEquivalents: number;
  readonly contractHoursPerWeek: number;
  /** Planning hours lost to each cause; what no cause names is under `not named`. */
  readonly byCause: readonly { readonly cause: string; readonly kind: ShrinkageCause['kind']; readonly hours: number }[];
}
