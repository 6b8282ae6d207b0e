import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { systemClock } from '../../src/platform/jobs/clock.js';
import { EngineThreads } from '../../src/platform/jobs/engine-threads.js';
import { StopFlag } from '../../src/platform/stop-flag.js';
import { StoppedWithNothing, WorkerThread } from '../../src/platform/worker-thread.js';

type Behaviour = 'silent' | 'blocked' | 'slow' | 'at-once' | 'nothing-yet';

/** A worker that does as it is told: is blocked before or after its first word, hears and takes its time, or answers. */
const WORKER = `
import { parentPort } from 'node:worker_threads';
const progress = { stage: 'roster', round: 1, objective: 1, bound: 1, openMinutes: 0 };
parentPort.on('message', ({ request, stopFlag }) => {
  const behaviour = request.request ?? request;
  const flag = new Int32Array(stopFlag);
  if (behaviour === 'nothing-yet') return parentPort.postMessage({ kind: 'nothing-yet' });
  if (behaviour === 'at-once') return parentPort.postMessage({ kind: 'done', result: 'answered' });
  if (behaviour !== 'silent') parentPort.postMessage({ kind: 'progress', progress });
  if (behaviour !== 'slow') for (;;);
  while (Atomics.load(flag, 0) === 0);
  Atomics.store(flag, 0, 2);
  const until = performance.now() + 1500;
  while (performance.now() < until);
  parentPort.postMessage({ kind: 'done', result: 'the best so far' });
});
`;

describe('a thread that is asked to stop', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sunshift-thread-'));
  const entry = pathToFileURL(join(folder, 'worker.mjs'));
  writeFileSync(entry, WORKER);
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Asks it to stop at its first word, or at once where it has none; what came of it, and whether the thread lives. */
  async function stopped(behaviour: Behaviour): Promise<readonly [unknown, boolean]> {
    const thread = new WorkerThread(entry);
    const run = thread.ask<Behaviour, string>(behaviour, null, () => run.stop());
    if (behaviour === 'silent') run.stop();
    const outcome = await run.result.catch((error: unknown) => (error instanceof StoppedWithNothing ? error.reason : error));
    const { alive } = thread;
    thread.end();
    return [outcome, alive];
  }

  it('is ended at once when it has said nothing yet, and when it does not hear; one that has heard may take its time', async () => {
    expect(await stopped('silent')).toEqual(['nothing-yet', false]);
    expect(await stopped('blocked')).toEqual(['not-heard', false]);
    expect(await stopped('slow')).toEqual(['the best so far', true]);
    expect(await stopped('at-once')).toEqual(['answered', true]);
    expect(await stopped('nothing-yet')).toEqual(['nothing-yet', true]);
  });

  it('and is blocked has its place taken by the next, and says so to the one who stopped it', async () => {
    const threads = new EngineThreads(1, systemClock, entry);
    const controller = new AbortController();
    const blocked = threads.run<Behaviour, string>('any', 'blocked', { stopped: controller.signal, onProgress: () => controller.abort(new Error('by the user')) });
    const next = threads.run<Behaviour, string>('any', 'at-once');
    await expect(blocked).rejects.toThrow('did not hear for 1000 ms that it was to stop');
    expect(await next).toBe('answered');
    threads.onApplicationShutdown();
  });
});

describe('a stop flag', () => {
  it('is heard once somebody asks who was asked, by either side, and stays heard', () => {
    const mine = new StopFlag();
    const theirs = new StopFlag(mine.shared);
    expect([theirs.hear(), theirs.isUrgent(), mine.wasHeard]).toEqual([false, false, false]);
    mine.ask();
    expect(mine.wasHeard).toBe(false);
    expect([theirs.hear(), mine.wasHeard]).toEqual([true, true]);
    mine.ask();
    expect(mine.wasHeard).toBe(true);
  });
});
