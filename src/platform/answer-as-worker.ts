import { performance } from 'node:perf_hooks';
import { parentPort } from 'node:worker_threads';
import { Interrupted } from '../engine/model/interrupted.js';
import type { Progress, SolveControl } from '../engine/model/ports.js';
import { InputError } from '../engine/model/problem.js';
import { ShardWorkers } from './shard-threads.js';
import { StopFlag } from './stop-flag.js';
import type { FromWorker, WorkerAsk } from './worker-messages.js';

/** Least milliseconds between two progress messages of one stage: a small plan has thousands of rounds a second, and each message costs the other thread. */
const PROGRESS_EVERY_MS = 100;

/**
 * The life of a worker thread: answers what it is asked, one thing after another, until it is ended from outside. The clock and Ctrl-C reach
 * the engine through `control` only. `bytesOf` names the buffers of a result that are handed over instead of copied.
 */
export function answerAsWorker<Request, Result>(
  answer: (request: Request, control: SolveControl) => Result | Promise<Result>, bytesOf: (result: Result, request: Request) => readonly ArrayBuffer[] = () => [],
): void {
  const say = (message: FromWorker<Result>, transfer: readonly ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer);
  // What else is thrown ends the thread, whose error event tells the one who asked.
  parentPort?.on('message', (ask: WorkerAsk<Request>) => void settle(ask));

  async function settle({ request, seconds, threads, stopFlag }: WorkerAsk<Request>): Promise<void> {
    const stop = new StopFlag(stopFlag);
    const beside = threads > 1 ? new ShardWorkers(threads - 1, stopFlag) : undefined;
    try {
      const control = controlOf(seconds, stop, (progress) => say({ kind: 'progress', progress }));
      const result = await answer(request, { ...control, threads: beside });
      say({ kind: 'done', result }, bytesOf(result, request));
    } catch (error) {
      if (error instanceof InputError) say({ kind: 'bad-input', problems: error.problems });
      else if (error instanceof Interrupted) say({ kind: 'nothing-yet' });
      else throw error;
    } finally {
      beside?.end();
    }
  }
}

function controlOf(seconds: number | null, stop: StopFlag, tell: (progress: Progress) => void): SolveControl {
  const start = performance.now();
  const hasPassed = (share: number): boolean => seconds !== null && performance.now() >= start + share * seconds * 1000;
  let lastStage: Progress['stage'] | null = null;
  let nextAt = 0;
  return {
    shouldStop: () => stop.hear() || hasPassed(1),
    isUrgent: () => stop.isUrgent(),
    isHalfTime: () => hasPassed(0.5),
    onProgress(progress) {
      const now = performance.now();
      if (progress.stage === lastStage && now < nextAt) return;
      lastStage = progress.stage;
      nextAt = now + PROGRESS_EVERY_MS;
      tell(progress);
    },
  };
}
