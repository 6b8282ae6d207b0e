import { InputError } from '../../engine/model/problem.js';
import type { Progress } from '../../engine/model/ports.js';
import { runInWorker } from '../run-in-worker.js';
import { workerUrl } from '../worker-path.js';
import type { Clock } from './clock.js';
import { WorkerPool } from './worker-pool.js';

/** How long a thread that was asked to stop may take to answer with its best. Verifying the proof of a large plan takes a while. */
const STOP_MS = 60_000;

export interface ThreadOptions {
  /** Wall-clock limit of a search; default none. */
  readonly seconds?: number | null;
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted: who waits is withdrawn with the signal's reason, and so is who has told no progress yet; who searches is asked for his best so far. */
  readonly stopped?: AbortSignal;
}

/** Runs src/workers/<name>.worker.ts beside the HTTP thread, as many at a time as the pool has room for; also for requests that are no jobs. */
export class EngineThreads {
  private readonly pool: WorkerPool;

  constructor(size: number, private readonly clock: Clock) {
    this.pool = new WorkerPool(size);
  }

  get size(): number {
    return this.pool.size;
  }

  run<Request, Result>(name: string, request: Request, options: ThreadOptions = {}): Promise<Result> {
    return this.pool.run(() => this.onThread<Request, Result>(name, request, options), options.stopped);
  }

  private async onThread<Request, Result>(name: string, request: Request, { seconds = null, onProgress, stopped }: ThreadOptions): Promise<Result> {
    let heard = false;
    const thread = runInWorker<Request, Result>(workerUrl(name), request, seconds, (progress) => {
      heard = true;
      onProgress?.(progress);
    });
    let callOff: () => void = () => undefined;
    const stop = (): void => {
      thread.stop();
      // Before the first word there is no roster, and so nothing that is worth waiting for.
      if (heard) callOff = this.clock.after(STOP_MS, () => thread.terminate());
      else thread.terminate();
    };
    if (stopped?.aborted) stop();
    stopped?.addEventListener('abort', stop, { once: true });
    try {
      return await thread.result;
    } catch (error) {
      throw stopped?.aborted && !heard && !(error instanceof InputError) ? stopped.reason : error;
    } finally {
      stopped?.removeEventListener('abort', stop);
      callOff();
    }
  }
}
