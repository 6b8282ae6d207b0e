import type { Progress } from '../engine/model/ports.js';
import type { Problem } from '../engine/model/problem.js';

/** What a worker is asked, one thing at a time. */
export interface WorkerAsk<Request> {
  readonly request: Request;
  /** Wall-clock limit of the search; null: none. */
  readonly seconds: number | null;
  /** Threads that the shards of a search share, the one that answers among them. They change how long it takes and nothing else. */
  readonly threads: number;
  /** See StopFlag. */
  readonly stopFlag: SharedArrayBuffer;
}

/**
 * What a worker says; `progress` alone is not the last message of an ask. `nothing-yet`: stopped before there was anything to keep.
 * Unforeseen errors travel as the thread's own error event and end it.
 */
export type FromWorker<Result> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'bad-input'; readonly problems: readonly Problem[] };
