import { cpus } from 'node:os';
import { createRandom } from '../src/engine/random/random.js';
import { leastAgentsErlangC } from '../src/engine/requirement/least-erlang-c.js';
import { deferredYear, targetsOverDaysYear } from './staffing-year.js';

/** Least agents by Erlang C: 100,000 requirements of up to 200 Erlangs, and one of 100,000 Erlangs. One thread, median of 5 runs; one line of JSON. */
const RUNS = 5;
const MANY = 100_000;
const HANDLE_SECONDS = 300;
const TARGETS = { serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 0.85 };
const UNCAPPED = { ...TARGETS, maxOccupancy: 1 };

interface Timing {
  readonly what: string;
  readonly medianMs: number;
  readonly spreadMs: readonly [number, number];
  /** What was computed, so that it cannot be left out. */
  readonly agents: number;
}

const random = createRandom(1);
const loads = Float64Array.from({ length: MANY }, () => 0.01 + random.float() * 199.99);
const cases: readonly { readonly what: string; readonly run: () => number }[] = [
  { what: `${MANY} requirements, loads 0.01-200 Erlangs, 80 % in 20 s, occupancy at most 0.85`,
    run: () => loads.reduce((sum, load) => sum + leastAgentsErlangC(load, HANDLE_SECONDS, TARGETS).agents, 0) },
  { what: `${MANY} requirements, loads 0.01-200 Erlangs, 80 % in 20 s`,
    run: () => loads.reduce((sum, load) => sum + leastAgentsErlangC(load, HANDLE_SECONDS, UNCAPPED).agents, 0) },
  { what: 'one requirement, load 10,000 Erlangs, 80 % in 20 s', run: () => leastAgentsErlangC(10_000, HANDLE_SECONDS, UNCAPPED).agents },
  { what: 'one requirement, load 100,000 Erlangs, 80 % in 20 s', run: () => leastAgentsErlangC(100_000, HANDLE_SECONDS, UNCAPPED).agents },
  { what: 'a year of 15-minute intervals, 20 deferred queues, level', run: () => deferredYear('level') },
  { what: 'a year of 15-minute intervals, 20 deferred queues, as late as allowed', run: () => deferredYear('as-late-as-allowed') },
  { what: 'a year of 15-minute intervals, 20 erlang-c queues, targets over each day', run: targetsOverDaysYear },
];

const times = cases.map((): number[] => []);
const agents = cases.map(() => 0);
for (const entry of cases) entry.run();
// Interleaved, so that a busy moment of the machine does not fall on one case alone.
for (let round = 0; round < RUNS; round++) {
  cases.forEach((entry, i) => {
    const start = performance.now();
    agents[i] = entry.run();
    times[i].push(performance.now() - start);
  });
}

const timings = cases.map(({ what }, i): Timing => {
  const sorted = [...times[i]].sort((a, b) => a - b);
  const rounded = sorted.map((ms) => Number(ms.toPrecision(4)));
  return { what, medianMs: rounded[(RUNS - 1) / 2], spreadMs: [rounded[0], rounded[RUNS - 1]], agents: agents[i] };
});
process.stdout.write(`${JSON.stringify({ bench: 'staffing', machine: `${cpus()[0]?.model ?? 'unknown'} x ${cpus().length}`, node: process.version, runs: RUNS, timings })}\n`);
