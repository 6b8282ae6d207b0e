import type { OnApplicationShutdown } from '@nestjs/common';
import type { Progress } from '../../engine/model/ports.js';
import type { ServiceTask } from '../service-task.js';
import { workerUrl } from '../worker-path.js';
import { StoppedWithNothing, WorkerThread } from '../worker-thread.js';
import type { Clock } from './clock.js';
import { WorkerPool } from './worker-pool.js';

/** How long a thread that has heard a stop may take to hand over its best: the largest rosters take a while to be verified and written. */
const STOP_MS = 300_000;

/** A thread that nobody asked anything for so long gives its memory back, ms. */
const IDLE_MS = 120_000;

export interface ThreadOptions {
  /** Wall-clock limit of a search; default none. */
  readonly seconds?: number | null;
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Aborted: who waits is withdrawn with the signal's reason, and so is who has told no progress yet; who searches is asked for his best so far. A thread that does
   * not hear is ended, see WorkerRun.stop.
   */
  readonly stopped?: AbortSignal;
}

interface Idle {
  readonly thread: WorkerThread;
  readonly stayAwake: () => void;
}

/**
 * Runs tasks of src/workers/tasks beside the HTTP thread, as many at a time as the pool has room for. Threads stay warm from one task to the
 * next; one that failed or was ended in the middle of its task is never used again.
 */
export class EngineThreads implements OnApplicationShutdown {
  private readonly pool: WorkerPool;
  private readonly idle: Idle[] = [];
  private closed = false;

  /** @param entry of the threads, which answers ServiceTask */
  constructor(size: number, private readonly clock: Clock, private readonly entry = workerUrl('service')) {
    this.pool = new WorkerPool(size);
  }

  get size(): number {
    return this.pool.size;
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.pool.queued;
  }

  run<Request, Result>(task: string, request: Request, options: ThreadOptions = {}): Promise<Result> {
    return this.pool.run(() => this.onThread<Request, Result>(task, request, options), options.stopped);
  }

  onApplicationShutdown(): void {
    this.closed = true;
    for (const { thread, stayAwake } of this.idle.splice(0)) {
      stayAwake();
      thread.end();
    }
  }

  private async onThread<Request, Result>(task: string, request: Request, { seconds = null, onProgress, stopped }: ThreadOptions): Promise<Result> {
    const thread = this.take();
    const run = thread.ask<ServiceTask<Request>, Result>({ task, request }, seconds, (progress) => onProgress?.(progress));
    let callOff: () => void = () => undefined;
    const stop = (): void => {
      run.stop();
      callOff = this.clock.after(STOP_MS, () => run.terminate());
    };
    if (stopped?.aborted) stop();
    stopped?.addEventListener('abort', stop, { once: true });
    try {
      return await run.result;
    } catch (error) {
      throw stopped?.aborted && error instanceof StoppedWithNothing && error.reason === 'nothing-yet' ? stopped.reason : error;
    } finally {
      stopped?.removeEventListener('abort', stop);
      callOff();
      this.giveBack(thread);
    }
  }

  private take(): WorkerThread {
    for (let idle = this.idle.pop(); idle !== undefined; idle = this.idle.pop()) {
      idle.stayAwake();
      if (idle.thread.alive) return idle.thread;
    }
    return new WorkerThread(this.entry);
  }

  private giveBack(thread: WorkerThread): void {
    if (!thread.alive) return;
    if (this.closed) {
      thread.end();
      return;
    }
    const timer = setTimeout(() => {
      this.idle.splice(this.idle.findIndex((idle) => idle.thread === thread), 1);
      thread.end();
    }, IDLE_MS).unref();
    this.idle.push({ thread, stayAwake: () => clearTimeout(timer) });
  }
}
