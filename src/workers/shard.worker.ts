import { workerData } from 'node:worker_threads';
import { Interrupted } from '../engine/model/interrupted.js';
import { ShardGroup } from '../engine/roster/solver/team.js';
import type { ShardThreadAnswer, ShardThreadStart } from '../platform/shard-threads.js';
import { StopFlag } from '../platform/stop-flag.js';

/** Shards of a search beside the thread that leads it: see ShardWorkers. Whoever asks is blocked, so that every message is answered, come what may. */
const { port, answers, stopFlag } = workerData as ShardThreadStart;
const told = new Int32Array(answers);
const stop = new StopFlag(stopFlag);
const group = new ShardGroup(() => {
  if (stop.isUrgent()) throw new Interrupted();
});
port.on('message', (message: unknown) => {
  try {
    say({ answer: group.answer(message) });
  } catch (error) {
    say({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

function say(answer: ShardThreadAnswer): void {
  port.postMessage(answer);
  Atomics.add(told, 0, 1);
  Atomics.notify(told, 0);
}
