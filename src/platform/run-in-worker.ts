import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Progress } from '../engine/model/ports.js';
import { InputError } from '../engine/model/problem.js';
import type { FromWorker, WorkerStart } from './worker-messages.js';

export interface WorkerRun<Result> {
  /** Resolves with what the worker answered; rejects with InputError when it found bad input, with Error when it failed or died. */
  readonly result: Promise<Result>;
  /** Asks the search to end after its round; what is best so far is still returned. May be called from a signal handler, more than once. */
  stop(): void;
  /** Ends the thread at once; `result` then rejects, if it has not settled. */
  terminate(): void;
}

/**
 * Runs one request in a thread of its own (docs/decisions/004). `worker` is the URL of a built worker entry. `seconds` lets the clock stop the search;
 * null looks at no clock. Request and result are copied by structured clone.
 */
export function runInWorker<Request, Result>(
  worker: URL, request: Request, seconds: number | null, onProgress: (progress: Progress) => void,
): WorkerRun<Result> {
  const stopFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const start: WorkerStart<Request> = { request, seconds, stopFlag };
  const thread = new Worker(fileURLToPath(worker), { workerData: start });
  const result = new Promise<Result>((resolve, reject) => {
    thread.on('message', (message: FromWorker<Result>) => {
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
    });
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`the worker thread ended with code ${code} before it answered`)));
  });
  return { result, stop: () => void Atomics.store(new Int32Array(stopFlag), 0, 1), terminate: () => void thread.terminate() };
}
