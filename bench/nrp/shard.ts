import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { MAX_BREAKS } from '../../src/engine/roster/solver/problem.js';
import { PricedSearch } from '../../src/engine/roster/solver/priced-search.js';
import { highsSolver } from '../../src/platform/solver/highs-solver.js';
import { compileInstance } from './compile.js';
import type { Found, ShardNews, ShardStart } from './messages.js';

/** One search thread: works until told to stop, tells the main thread of everything better, takes over what others do better. */
const { instance, seed, shard, stop } = workerData as ShardStart;
const port = parentPort!;
const problem = compileInstance(instance);
const stopped = (): boolean => Atomics.load(stop, 0) === 1;
const search = new PricedSearch(problem, await highsSolver(), seed, shard, stopped);
const noBreaks = new Int16Array(instance.days * MAX_BREAKS);
let toldScore = Infinity;
let toldBound = -Infinity;
while (!stopped()) {
  search.step();
  const heard = lastHeard();
  if (heard !== null) {
    search.merge(heard.options.map((option, i) => ({ option, breakAt: noBreaks, cost: heard.costs[i] })));
    toldScore = Math.min(toldScore, heard.score);
  }
  const better = search.bestScore < toldScore && search.best !== null;
  if (!better && search.lowerBound <= toldBound) continue;
  const found = better ? { score: search.bestScore, options: search.best!.map((s) => s.option), costs: search.best!.map((s) => s.cost) } : null;
  toldScore = Math.min(toldScore, search.bestScore);
  toldBound = search.lowerBound;
  const news: ShardNews = { found, lowerBound: search.lowerBound, optimal: search.optimal };
  port.postMessage(news);
}

/** The best of what others found since last asked: it comes last. */
function lastHeard(): Found | null {
  let found: Found | null = null;
  for (let message = receiveMessageOnPort(port); message !== undefined; message = receiveMessageOnPort(port)) found = message.message as Found;
  return found;
}
