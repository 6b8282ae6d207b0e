import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import type { Progress, SolveControl } from '../engine/model/ports.js';
import { InputError } from '../engine/model/problem.js';
import type { FromWorker, WorkerStart } from './worker-messages.js';

/** Least milliseconds between two progress messages of one stage: a small plan has thousands of rounds a second, and each message costs the other thread. */
const PROGRESS_EVERY_MS = 100;

/**
 * The whole life of a worker thread: takes its request, answers once, ends. The clock and Ctrl-C reach the engine through `control` only.
 * `bytesOf` names the buffers of a result that are handed over instead of copied.
 */
export function answerAsWorker<Request, Result>(
  answer: (request: Request, control: SolveControl) => Result | Promise<Result>, bytesOf: (result: Result) => readonly ArrayBuffer[] = () => [],
): void {
  const { request, seconds, stopFlag } = workerData as WorkerStart<Request>;
  const flag = new Int32Array(stopFlag);
  const deadline = seconds === null ? Infinity : performance.now() + seconds * 1000;
  const say = (message: FromWorker<Result>, transfer: readonly ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer);
  let lastStage: Progress['stage'] | null = null;
  let nextAt = 0;
  const control: SolveControl = {
    shouldStop: () => Atomics.load(flag, 0) !== 0 || (seconds !== null && performance.now() >= deadline),
    onProgress(progress) {
      const now = performance.now();
      if (progress.stage === lastStage && now < nextAt) return;
      lastStage = progress.stage;
      nextAt = now + PROGRESS_EVERY_MS;
      say({ kind: 'progress', progress });
    },
  };
  // What else is thrown ends the thread, whose error event tells the one who asked.
  void settle();

  async function settle(): Promise<void> {
    try {
      const result = await answer(request, control);
      say({ kind: 'done', result }, bytesOf(result));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      say({ kind: 'bad-input', problems: error.problems });
    }
  }
}
