import type { Progress } from '../engine/model/ports.js';
import { type WorkerRun, WorkerThread } from './worker-thread.js';

/** Runs one request in a thread of its own, which then ends (docs/decisions/004). See WorkerThread.ask. */
export function runInWorker<Request, Result>(
  worker: URL, request: Request, seconds: number | null, onProgress: (progress: Progress) => void, threads = 1,
): WorkerRun<Result> {
  const thread = new WorkerThread(worker);
  const run = thread.ask<Request, Result>(request, seconds, onProgress, threads);
  return { ...run, result: run.result.finally(() => thread.end()) };
}
