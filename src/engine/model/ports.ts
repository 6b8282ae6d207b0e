import type { BoundProof } from './roster.js';

/** What the engine may ask of the outside world. Nothing here can change a result, only when a search stops and who hears of it. */
export interface Progress {
  readonly stage: 'history' | 'forecast' | 'requirement' | 'bound' | 'roster' | 'coverage' | 'cost' | 'repairs';
  readonly round: number;
  readonly objective: number | null;
  readonly bound: number | null;
  readonly openMinutes: number | null;
}

/** Threads beside the caller's, each of which takes one message after the other and answers each once. What they say is the engine's affair. */
export interface ShardThreads {
  readonly count: number;
  send(thread: number, message: unknown): void;
  /** Waits for the answer. @throws Error what the thread met, or where it is gone */
  receive(thread: number): unknown;
}

export interface SolveControl {
  /** Asked after each round; true keeps the best so far and stops everything. The wall clock and Ctrl-C live behind it. */
  shouldStop(): boolean;
  /**
   * Whoever asked to stop, which never is the clock of the search, has waited long enough: what is under way is dropped, and the best from before it is told.
   * Asked every few milliseconds by the longest steps; absent: nothing is ever dropped.
   */
  isUrgent?(): boolean;
  /** Half of the time is gone: a search that leaves hours open finds out now whether they must stay open, so that there is time to say why and what would close them. */
  isHalfTime?(): boolean;
  onProgress(progress: Progress): void;
  /**
   * Told of the proofs of the cost bound and of open hours as soon as each is final: who verifies them there and then has less to do when a search is stopped.
   * False: it could not be confirmed in time, so that the outcome does without it.
   */
  onProof?(proof: BoundProof): boolean;
  /** Where shards of a search may run besides; absent: one after the other on the caller's thread. */
  readonly threads?: ShardThreads;
}

export interface SolveOptions {
  readonly seed: number;
  /** Search rounds; null runs until `control` stops it. */
  readonly rounds: number | null;
  /** Logical shards of the search, part of the input: threads never change the answer. */
  readonly shards: number;
}
