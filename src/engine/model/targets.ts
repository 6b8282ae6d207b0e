import type { Instant } from './time.js';

/** What a target of service holds over: every interval by itself, or all contacts of a local day or week (Monday to Sunday) together. */
export type TargetsOver = 'interval' | 'day' | 'week';

/** One day or week of a queue whose targets hold over it. */
export interface TargetPeriod {
  readonly startMs: Instant;
  readonly endMs: Instant;
  readonly contacts: number;
  /** Agent-intervals before shrinkage: as distributed, and if every interval met the targets by itself. */
  readonly agentIntervals: number;
  readonly perIntervalAgentIntervals: number;
  /** Weighted by contacts; null where nobody comes. */
  readonly serviceLevel: number | null;
  /** null where it is no target. */
  readonly asaSeconds: number | null;
  readonly abandonment: number | null;
}

/** What holding targets over days or weeks saves against holding them in every interval. */
export interface TargetReport {
  readonly over: Exclude<TargetsOver, 'interval'>;
  readonly periods: readonly TargetPeriod[];
  readonly agentHours: number;
  readonly perIntervalAgentHours: number;
  readonly savedAgentHours: number;
}
