import { clientSignal } from '../http/client-gone.js';
import { refusal } from '../http/refusals.js';
import { systemClock } from './clock.js';
import { EngineThreads, type ThreadOptions } from './engine-threads.js';

/** Two, so that one long verification is not in everybody's way. */
const THREADS = 2;

/** Who comes after them is sent away: each holds his upload in memory, and would wait longer than he cares to. */
const MOST_WAITING = 64;

/**
 * Threads beside those of the searches, for what a request waits for: reading plans and histories, verifying, views of rosters. Somebody who
 * looks at a roster never waits for a search to end.
 */
export class SideThreads extends EngineThreads {
  constructor() {
    super(THREADS, systemClock);
  }

  /** Called off when the client of the request that asks goes away. Throws InputError not-ready where too many wait already. */
  override run<Request, Result>(task: string, request: Request, options: ThreadOptions = {}): Promise<Result> {
    if (this.waiting < MOST_WAITING) return super.run<Request, Result>(task, request, { stopped: clientSignal(), ...options });
    return Promise.reject(refusal('not-ready', 'request', undefined, `At most ${MOST_WAITING} requests wait for a thread.`, 'Send it again a little later.'));
  }
}
