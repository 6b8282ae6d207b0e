import type { SolveControl } from '../../engine/model/ports.js';

/** One kind of work of a warm thread. Throws InputError for bad input; anything else ends the thread. */
export interface Task<Request, Result> {
  readonly answer: (request: Request, control: SolveControl) => Result | Promise<Result>;
  /** Buffers of a result that are handed over instead of copied. */
  readonly bytesOf?: (result: Result) => readonly ArrayBuffer[];
}
