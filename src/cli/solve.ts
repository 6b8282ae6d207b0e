import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import type { Progress, SolveOptions } from '../engine/model/ports.js';
import type { EngineDelivery, EngineRequest } from '../platform/engine-request.js';
import { onInterrupt } from '../platform/interrupt.js';
import { runInWorker } from '../platform/run-in-worker.js';
import { StoppedWithNothing } from '../platform/worker-thread.js';
import { workerUrl } from '../platform/worker-path.js';
import { EXIT } from './exit.js';
import { hours } from './instants.js';
import { positiveNumber, wholeNumber } from './options.js';
import type { VerbIo } from './verb.js';

/** Rounds when neither --rounds nor --seconds says how long to search. */
export const DEFAULT_ROUNDS = 400;

/** Least milliseconds between two lines of progress. */
const PROGRESS_EVERY_MS = 1000;

export interface SearchOptions {
  readonly seed: number;
  readonly shards: number;
  readonly rounds?: number;
  readonly seconds?: number;
  readonly threads?: number;
  readonly json?: boolean;
}

/** The options of every verb that searches. */
export function withSearchOptions(command: Command): Command {
  return command
    .option('--seed <N>', 'seed of the search; the same seed and rounds give the same bytes', wholeNumber('--seed', 0, Number.MAX_SAFE_INTEGER), 1)
    .option('--rounds <N>', `rounds to search (default: ${DEFAULT_ROUNDS}, or no limit with --seconds)`, wholeNumber('--rounds', 0, 1_000_000))
    .option('--seconds <S>', 'seconds to search; looks at the clock only between rounds', positiveNumber('--seconds', 86_400))
    .option('--shards <N>', 'logical parts of the search, an input like the seed', wholeNumber('--shards', 1, 64), 4)
    .option('--threads <T>', 'threads that the shards share (default: one a core); they change how long it takes, never the bytes', wholeNumber('--threads', 1, 64));
}

/**
 * Runs the engine beside the main thread: progress on stderr, Ctrl-C once for the best so far, twice to leave with 130. Null: interrupted before there was a
 * roster, which is said, and the exit code set.
 */
export async function solve(io: VerbIo, make: (search: SolveOptions) => EngineRequest, options: SearchOptions): Promise<EngineDelivery | null> {
  const { seed, shards, seconds } = options;
  const rounds = options.rounds ?? (seconds === undefined ? DEFAULT_ROUNDS : null);
  const tell = progressTeller(io, options.json ?? false);
  const run = runInWorker<EngineRequest, EngineDelivery>(workerUrl('engine'), make({ seed, rounds, shards }), seconds ?? null, tell.progress, options.threads ?? availableParallelism());
  const stopListening = onInterrupt(() => {
    tell.stopping();
    run.stop();
  });
  try {
    return await run.result;
  } catch (error) {
    if (!(error instanceof StoppedWithNothing) || error.reason !== 'nothing-yet') throw error;
    tell.nothing();
    io.exitWith(EXIT.interrupted);
    return null;
  } finally {
    stopListening();
  }
}

/** With --json every line on stderr is JSON; otherwise people read it. */
function progressTeller(io: VerbIo, json: boolean): { progress(progress: Progress): void; stopping(): void; nothing(): void } {
  const seen = new Set<Progress['stage']>();
  let next = 0;
  return {
    progress(progress) {
      const now = performance.now();
      if (now < next && seen.has(progress.stage)) return;
      seen.add(progress.stage);
      next = now + PROGRESS_EVERY_MS;
      if (json) io.stderr(JSON.stringify({ progress }));
      else io.stderr(`${progress.stage}, round ${progress.round}${progress.openMinutes === null ? '' : `: ${hours(progress.openMinutes)} agent-hours open`}`);
    },
    stopping() {
      io.stderr(json ? JSON.stringify({ progress: { stage: 'stopping' } }) : 'stopping; Ctrl-C again leaves without writing');
    },
    nothing() {
      io.stderr(json ? JSON.stringify({ progress: { stage: 'interrupted' } }) : 'interrupted before there was a roster: nothing was written');
    },
  };
}
