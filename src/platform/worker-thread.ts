import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Progress } from '../engine/model/ports.js';
import { InputError } from '../engine/model/problem.js';
import { HEAR_MS, StopFlag } from './stop-flag.js';
import type { FromWorker, WorkerAsk } from './worker-messages.js';

/** Why there is no answer of a worker that was asked to stop. */
export class StoppedWithNothing extends Error {
  /** @param reason `nothing-yet`: there was nothing to keep; `not-heard`: it was blocked, and what it had is lost */
  constructor(readonly reason: 'nothing-yet' | 'not-heard') {
    super(reason === 'nothing-yet' ? 'stopped before there was anything to keep' : `a thread did not hear for ${HEAR_MS} ms that it was to stop, and was ended with what it had`);
  }
}

export interface WorkerRun<Result> {
  /**
   * Resolves with what the worker answered; rejects with InputError when it found bad input, with StoppedWithNothing when it was stopped and there is no best so
   * far, with Error when it failed or died.
   */
  readonly result: Promise<Result>;
  /**
   * Asks the search to end; what is best so far is still returned. A thread that has told no progress yet has nothing to return and is ended at once, and so is
   * one that does not hear in HEAR_MS. May be called from a signal handler, more than once.
   */
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
    const flag = new StopFlag();
    let hasSpoken = false;
    let deadline: NodeJS.Timeout | undefined;
    let giveUp: (reason: StoppedWithNothing['reason']) => void = () => undefined;
    let leave: () => void = () => undefined;
    const result = new Promise<Result>((resolve, reject) => {
      const onMessage = (message: FromWorker<Result>): void => {
        switch (message.kind) {
          case 'progress':
            hasSpoken = true;
            onProgress(message.progress);
            break;
          case 'done':
            resolve(message.result);
            break;
          case 'nothing-yet':
            reject(new StoppedWithNothing('nothing-yet'));
            break;
          case 'bad-input':
            reject(new InputError(message.problems));
            break;
        }
      };
      const onExit = (code: number): void => reject(new Error(`the worker thread ended with code ${code} before it answered`));
      thread.on('message', onMessage).on('error', reject).on('exit', onExit);
      giveUp = (reason) => {
        reject(new StoppedWithNothing(reason));
        this.end();
      };
      leave = () => void thread.off('message', onMessage).off('error', reject).off('exit', onExit);
    });
    thread.ref();
    const ask: WorkerAsk<Request> = { request, seconds, threads, stopFlag: flag.shared };
    thread.postMessage(ask);
    const settled = result.finally(() => {
      clearTimeout(deadline);
      leave();
      thread.unref();
    });
    const stop = (): void => {
      flag.ask();
      if (!hasSpoken) giveUp('nothing-yet');
      else deadline ??= setTimeout(() => flag.wasHeard || giveUp('not-heard'), HEAR_MS);
    };
    return { result: settled, stop, terminate: () => this.end() };
  }

  /** At once, whatever it does. */
  end(): void {
    this.dead = true;
    void this.thread.terminate();
  }
}
