import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Progress } from '../engine/model/ports.js';
import { InputError } from '../engine/model/problem.js';
import type { FromWorker, WorkerAsk } from './worker-messages.js';

export interface WorkerRun<Result> {
  /** Resolves with what the worker answered; rejects with InputError when it found bad input, with Error when it failed or died. */
  readonly result: Promise<Result>;
  /** Asks the search to end after its round; what is best so far is still returned. May be called from a signal handler, more than once. */
  stop(): void;
  /** Ends the thread at once; `result` then rejects, if it has not settled. */
  terminate(): void;
}

/** A thread that stays warm between asks: to start one and to load the engine takes longer than most of what it is asked. */
export class WorkerThread {
  private readonly thread: Worker;
  private dead = false;

  /** `worker` is the URL of a built worker entry, which answers by `answerAsWorker`. */
  constructor(worker: URL) {
    this.thread = new Worker(fileURLToPath(worker));
    this.thread.once('exit', () => {
      this.dead = true;
    });
    // Who asks listens too; a thread that dies while it is idle is replaced and harms nobody.
    this.thread.on('error', () => {
      this.dead = true;
    });
    this.thread.unref();
  }

  /** False once it has ended, or has been told to. */
  get alive(): boolean {
    return !this.dead;
  }

  /**
   * One thing at a time. `seconds` lets the clock stop the search; null looks at no clock. Its shards share `threads`.
   * Request and result are copied by structured clone.
   * The process lives at least until the answer has come.
   */
  ask<Request, Result>(request: Request, seconds: number | null, onProgress: (progress: Progress) => void, threads = 1): WorkerRun<Result> {
    const { thread } = this;
    const stopFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    let leave: () => void = () => undefined;
    const result = new Promise<Result>((resolve, reject) => {
      const onMessage = (message: FromWorker<Result>): void => {
        switch (message.kind) {
          case 'progress':
            onProgress(message.progress);
            break;
          case 'done':
            resolve(message.result);
            break;
          case 'bad-input':
            reject(new InputError(message.problems));
            break;
        }
      };
      const onExit = (code: number): void => reject(new Error(`the worker thread ended with code ${code} before it answered`));
      thread.on('message', onMessage).on('error', reject).on('exit', onExit);
      leave = () => void thread.off('message', onMessage).off('error', reject).off('exit', onExit);
    });
    thread.ref();
    const ask: WorkerAsk<Request> = { request, seconds, threads, stopFlag };
    thread.postMessage(ask);
    const settled = result.finally(() => {
      leave();
      thread.unref();
    });
    return { result: settled, stop: () => void Atomics.store(new Int32Array(stopFlag), 0, 1), terminate: () => this.end() };
  }

  /** At once, whatever it does. */
  end(): void {
    this.dead = true;
    void this.thread.terminate();
  }
}
