import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import type { SolveControl } from '../engine/model/ports.js';
import { InputError } from '../engine/model/problem.js';
import type { FromWorker, WorkerStart } from './worker-messages.js';

/** The whole life of a worker thread: takes its request, answers once, ends. The clock and Ctrl-C reach the engine through `control` only. */
export function answerAsWorker<Request, Result>(answer: (request: Request, control: SolveControl) => Result): void {
  const { request, seconds, stopFlag } = workerData as WorkerStart<Request>;
  const flag = new Int32Array(stopFlag);
  const deadline = seconds === null ? Infinity : performance.now() + seconds * 1000;
  const say = (message: FromWorker<Result>): void => parentPort?.postMessage(message);
  const control: SolveControl = {
    shouldStop: () => Atomics.load(flag, 0) !== 0 || (seconds !== null && performance.now() >= deadline),
    onProgress: (progress) => say({ kind: 'progress', progress }),
  };
  try {
    say({ kind: 'done', result: answer(request, control) });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say({ kind: 'bad-input', problems: error.problems });
  }
}
