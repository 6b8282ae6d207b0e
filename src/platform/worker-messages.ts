import type { Progress } from '../engine/model/ports.js';
import type { Problem } from '../engine/model/problem.js';

/** What a worker is born with. */
export interface WorkerStart<Request> {
  readonly request: Request;
  /** Wall-clock limit of the search; null: none. */
  readonly seconds: number | null;
  /** One Int32; not 0 asks the search to stop. */
  readonly stopFlag: SharedArrayBuffer;
}

/** What a worker says. Unforeseen errors travel as the thread's own error event. */
export type FromWorker<Result> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'bad-input'; readonly problems: readonly Problem[] };
