import { cpus, loadavg } from 'node:os';
import type { LiveTargets } from '../src/engine/model/live-staffing.js';
import { createRandom } from '../src/engine/random/random.js';
import { ERLANG_C, liveDesk } from '../src/engine/requirement/live-model.js';
import { type LiveQueue, serviceLevelOf } from '../src/engine/requirement/live-queue.js';
import { requirementOf } from '../src/engine/requirement/require.js';
import type { LiveStaffing } from '../src/engine/requirement/deferred/as-live.js';
import { staff } from '../src/engine/requirement/staff.js';
import { yearOfQueues } from './staffing-all-models.js';
import { deferredYear, targetsOverDaysYear } from './staffing-year.js';

/** Staffing speed, one thread, median of 5 runs in CPU milliseconds of this process (wall beside it); one line of JSON. Bars: docs/benchmarks.md. */
const RUNS = 5;
const MANY = 100_000;
const HANDLE_SECONDS = 300;
const CALLS = 2_000;
const TARGETS: LiveTargets = {
  serviceLevel: 0.8, answerWithinSeconds: 20, serviceLevelDefinition: 'offered', shortAbandonSeconds: 5, maxAsaSeconds: null, asaDefinition: 'offered', maxAbandonment: null, maxOccupancy: 1,
};
const ERLANG_A: LiveStaffing = { kind: 'erlang-a', ...TARGETS, patienceSeconds: 180, retryShare: 0 };
const MODELS: readonly (readonly [string, LiveStaffing])[] = [
  ['erlang-c, occupancy at most 0.85', { kind: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 0.85 }],
  ['erlang-c', { kind: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 1 }],
  ['erlang-b, blocking at most 0.02', { kind: 'erlang-b', maxBlocking: 0.02, maxOccupancy: 1 }],
  ['erlang-a, patience 180 s', ERLANG_A],
  ['erlang-a, patience 180 s, 30 % try again', { ...ERLANG_A, retryShare: 0.3 }],
  ['finite-queue, 10 places, patience 180 s', { kind: 'finite-queue', ...TARGETS, waitingPlaces: 10, patienceSeconds: 180, retryShare: 0 }],
  ['chat, 3 at once, patience 60 s', { kind: 'chat', ...TARGETS, concurrency: 3, handleTimeFactors: [1, 1.17, 1.33], patienceSeconds: 60, retryShare: 0 }],
  ['call-back, 40 % take it', { kind: 'call-back', ...TARGETS, takenShare: 0.4, reserveAgents: 1, patienceSeconds: null }],
  ['blending, reserve 2', { kind: 'blending', ...TARGETS, reserveAgents: 2, deferredPerHour: null, patienceSeconds: null }],
];
/** Of every model at a load beyond any desk; the first of those above is the second one with a lower occupancy. */
const LARGE = MODELS.slice(1);

interface Case {
  readonly what: string;
  /** What `run` is divided by: calls inside one run. */
  readonly calls: number;
  readonly unit: 'ms' | 'microseconds';
  /** What was computed is handed back, so that it cannot be left out. */
  readonly run: () => number;
}

const random = createRandom(1);
const loads = Float64Array.from({ length: MANY }, () => 0.01 + random.float() * 199.99);
const year = yearOfQueues();
const levels = Array.from({ length: CALLS }, (_, i) => 200 + (i % 40) / 1000);
const cases: readonly Case[] = [
  ...MODELS.map(([name, model]): Case => ({
    what: `${MANY} requirements, loads 0.01-200 Erlangs, 80 % in 20 s, ${name}`, calls: 1, unit: 'ms',
    run: () => loads.reduce((sum, load) => sum + staff(model, load, HANDLE_SECONDS).agents, 0),
  })),
  ...LARGE.map(([name, model]): Case => ({ what: `one requirement, load 100,000 Erlangs, ${name}`, calls: 1, unit: 'ms', run: () => staff(model, 100_000, HANDLE_SECONDS).agents })),
  {
    what: 'Erlang A service level at 200 Erlangs, 195-205 agents, T 20 s, patience 180 s', calls: CALLS, unit: 'microseconds',
    run: () => levels.reduce((sum, load, i) => {
      const queue = liveDesk({ ...ERLANG_C, patienceSeconds: 180 }, load / HANDLE_SECONDS, HANDLE_SECONDS)(195 + (i % 11)) as LiveQueue;
      return sum + serviceLevelOf(queue, 'offered', 20);
    }, 0),
  },
  {
    what: 'a year of 15-minute intervals, 20 queues, all models, no two intervals alike', calls: 1, unit: 'ms',
    run: () => requirementOf(year.plan, year.forecast).queues.reduce((sum, queue) => sum + queue.cells.reduce((all, cell) => all + cell.required, 0), 0),
  },
  { what: 'a year of 15-minute intervals, 20 deferred queues, level', calls: 1, unit: 'ms', run: () => deferredYear('level') },
  { what: 'a year of 15-minute intervals, 20 deferred queues, as late as allowed', calls: 1, unit: 'ms', run: () => deferredYear('as-late-as-allowed') },
  { what: 'a year of 15-minute intervals, 20 erlang-c queues, targets over each day', calls: 1, unit: 'ms', run: targetsOverDaysYear },
];

const cpu = cases.map((): number[] => []);
const wall = cases.map((): number[] => []);
const results = cases.map(() => 0);
for (const entry of cases) entry.run();
// Interleaved, so that a busy moment of the machine does not fall on one case alone.
for (let round = 0; round < RUNS; round++) {
  cases.forEach((entry, i) => {
    const startCpu = process.cpuUsage();
    const start = performance.now();
    results[i] = entry.run();
    wall[i].push(performance.now() - start);
    const { user, system } = process.cpuUsage(startCpu);
    cpu[i].push((user + system) / 1000);
  });
}

const sortedOf = (times: readonly number[], { calls, unit }: Case): number[] =>
  [...times].sort((a, b) => a - b).map((ms) => Number(((ms / calls) * (unit === 'ms' ? 1 : 1000)).toPrecision(4)));
const timings = cases.map((entry, i) => {
  const [ofCpu, ofWall] = [sortedOf(cpu[i], entry), sortedOf(wall[i], entry)];
  const middle = (RUNS - 1) / 2;
  return { what: entry.what, unit: entry.unit, medianCpu: ofCpu[middle], spreadCpu: [ofCpu[0], ofCpu[RUNS - 1]], medianWall: ofWall[middle], result: results[i] };
});
process.stdout.write(`${JSON.stringify({
  bench: 'staffing', machine: `${cpus()[0]?.model ?? 'unknown'} x ${cpus().length}`, loadAverage: loadavg()[0], node: process.version, runs: RUNS, timings,
})}\n`);
