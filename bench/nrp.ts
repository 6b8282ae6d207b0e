import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Command, InvalidArgumentError } from 'commander';
import { POINT } from './nrp/compile.js';
import { evaluate } from './nrp/evaluate.js';
import { parseInstance } from './nrp/instance.js';
import type { Found, ShardNews, ShardStart } from './nrp/messages.js';
import { rosterText } from './nrp/roster-file.js';

/**
 * One published shift scheduling instance (Curtois and Qu 2014) on the solver core of the plans: `npm run bench:nrp -- INSTANCE.txt --seconds S --seed X
 * [--threads T] --out ROSTER.txt`. The main thread keeps the best roster and the clock, so it ends in time whatever the search threads do.
 */
interface Options {
  readonly seconds: number;
  readonly seed: number;
  readonly threads: number;
  readonly out?: string;
}

const command = new Command('bench:nrp')
  .argument('<instance>', 'instance in the text format with SECTION_ headings')
  .option('--seconds <s>', 'wall clock of the whole run', whole(1, 1_000_000), 60)
  .option('--seed <x>', 'seed of everything drawn', whole(0, Number.MAX_SAFE_INTEGER), 1)
  .option('--threads <t>', 'search threads', whole(1, 64), 1)
  .option('--out <file>', 'where the roster goes')
  .parse();
const options = command.opts<Options>();
const instance = parseInstance(readFileSync(command.args[0], 'utf8'));

const stop = new Int32Array(new SharedArrayBuffer(4));
let best: Found | null = null;
let lowerBound = 0;
let firstSeconds: number | null = null;
let bestSeconds = 0;
const failures: string[] = [];
let ended = false;
const workers = Array.from({ length: options.threads }, (_, shard) => {
  const start: ShardStart = { instance, seed: options.seed, shard, stop };
  const worker = new Worker(new URL('./nrp/shard.js', import.meta.url), { workerData: start });
  worker.on('message', (news: ShardNews) => hear(shard, news));
  worker.on('error', (error) => {
    failures.push(`shard ${shard}: ${error.message}`);
    if (failures.length === options.threads) end();
  });
  return worker;
});
const timer = setTimeout(end, Math.max(0, options.seconds * 1000 - process.uptime() * 1000));

function hear(shard: number, { found, lowerBound: bound }: ShardNews): void {
  if (ended) return;
  lowerBound = Math.max(lowerBound, bound / POINT);
  if (found !== null && (best === null || found.score < best.score)) {
    best = found;
    firstSeconds ??= process.uptime();
    bestSeconds = process.uptime();
    workers.forEach((worker, other) => {
      if (other !== shard) worker.postMessage(found);
    });
  }
  if (best !== null && best.score / POINT <= lowerBound) end();
}

function end(): void {
  if (ended) return;
  ended = true;
  clearTimeout(timer);
  Atomics.store(stop, 0, 1);
  const { user, system } = process.cpuUsage();
  if (best === null) {
    process.stderr.write(`${failures.join('\n')}\nno roster was found within ${options.seconds} s\n`);
    process.exit(1);
  }
  const shifts = instance.shifts.length;
  const choices = best.options.map((row) => Array.from(row, (o, day) => (o < 0 ? -1 : o - day * shifts)));
  const { objective, broken } = evaluate(instance, choices);
  if (options.out !== undefined) writeFileSync(options.out, rosterText(instance, choices));
  for (const sentence of [...failures, ...broken]) process.stderr.write(`${sentence}\n`);
  const figures = {
    bench: 'nrp', objective, lowerBound, seconds: seconds(process.uptime()), threads: options.threads, seed: options.seed, hardViolations: broken.length,
    firstSeconds: seconds(firstSeconds ?? 0), bestSeconds: seconds(bestSeconds), cpuSeconds: seconds((user + system) / 1e6),
    rssMb: Math.round(process.resourceUsage().maxRSS / 1024), load: Number(loadavg()[0].toFixed(1)), machine: `${cpus()[0]?.model ?? 'unknown'} x ${cpus().length}`,
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`, () => process.exit(broken.length === 0 && objective * POINT === best!.score ? 0 : 1));
}

function seconds(value: number): number {
  return Number(value.toFixed(1));
}

function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most) throw new InvalidArgumentError(`a whole number from ${least} to ${most}`);
    return value;
  };
}
