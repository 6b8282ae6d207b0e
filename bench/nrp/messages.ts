import type { NrpInstance } from './instance.js';

/** What a search thread is started with. */
export interface ShardStart {
  readonly instance: NrpInstance;
  readonly seed: number;
  readonly shard: number;
  /** Set to 1 to end the search. */
  readonly stop: Int32Array;
}

/** A better roster, by option index and agent, or a better bound; in the core's money. */
export interface Found {
  readonly score: number;
  readonly options: readonly Int32Array[];
  readonly costs: readonly number[];
}

export interface ShardNews {
  readonly found: Found | null;
  readonly lowerBound: number;
  readonly optimal: boolean;
}
