import { existsSync } from 'node:fs';
import { MessageChannel, type MessagePort, Worker, receiveMessageOnPort } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import type { ShardThreads } from '../engine/model/ports.js';
import { StopFlag } from './stop-flag.js';
import { workerUrl } from './worker-path.js';

/** A thread that has said nothing for so long is gone, out of memory before it could say so: nothing that is asked takes as long. */
const SILENCE_MS = 600_000;

/** How often who waits for an answer looks whether somebody asked to stop: to send a large plan to another thread takes it seconds. */
const LISTEN_MS = 50;

/** What a shard thread is started with. */
export interface ShardThreadStart {
  readonly port: MessagePort;
  /** One Int32, counted up with each answer. */
  readonly answers: SharedArrayBuffer;
  /** See StopFlag. */
  readonly stopFlag: SharedArrayBuffer;
}

export type ShardThreadAnswer = { readonly answer: unknown } | { readonly failure: string };

interface Side {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly answers: Int32Array;
}

/** Threads of `src/workers/shard.worker.ts`, started when they are first used; they end with the thread that made them, or by `end`. */
export class ShardWorkers implements ShardThreads {
  private readonly sides: Side[] = [];
  private readonly stop: StopFlag;

  /**
   * @param count threads beside the caller's
   * @param stopFlag that of the search, which each of its threads hears for itself
   */
  constructor(readonly count: number, stopFlag: SharedArrayBuffer) {
    this.stop = new StopFlag(stopFlag);
  }

  send(thread: number, message: unknown): void {
    this.side(thread).port.postMessage(message);
  }

  /** Blocks this thread, so never to be called on one that serves anybody else. */
  receive(thread: number): unknown {
    const { port, answers } = this.side(thread);
    const until = performance.now() + SILENCE_MS;
    for (;;) {
      const heard = Atomics.load(answers, 0);
      const received = receiveMessageOnPort(port);
      if (received === undefined) {
        this.stop.hear();
        const silent = Atomics.wait(answers, 0, heard, LISTEN_MS) === 'timed-out';
        if (silent && performance.now() > until) throw new Error(`a search thread has not answered for ${SILENCE_MS / 1000} s`);
        continue;
      }
      const said = received.message as ShardThreadAnswer;
      if ('failure' in said) throw new Error(`a search thread failed: ${said.failure}`);
      return said.answer;
    }
  }

  end(): void {
    for (const { worker, port } of this.sides.splice(0)) {
      port.close();
      void worker.terminate();
    }
  }

  private side(thread: number): Side {
    while (this.sides.length <= thread) {
      const entry = fileURLToPath(workerUrl('shard'));
      // A thread that cannot load its program could tell nobody: the one who waits for it hears no event.
      if (!existsSync(entry)) throw new Error(`${entry} is missing: build first (npm run build)`);
      const { port1, port2 } = new MessageChannel();
      const answers = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
      const start: ShardThreadStart = { port: port2, answers, stopFlag: this.stop.shared };
      const worker = new Worker(entry, { workerData: start, transferList: [port2] });
      worker.unref();
      this.sides.push({ worker, port: port1, answers: new Int32Array(answers) });
    }
    return this.sides[thread];
  }
}
