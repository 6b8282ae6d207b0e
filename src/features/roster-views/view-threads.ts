import { systemClock } from '../../platform/jobs/clock.js';
import { EngineThreads } from '../../platform/jobs/engine-threads.js';

export const VIEW_THREADS = Symbol('ViewThreads');

/** One thread beside the pool of the solves: somebody who looks at a roster never waits for a search to end. */
export class ViewThreads extends EngineThreads {
  constructor() {
    super(1, systemClock);
  }
}
