import { verifyBound } from '../src/engine/coverage/verify-bound.js';
import { verifyRoster } from '../src/engine/coverage/verify-roster.js';
import { humanQuality } from '../src/engine/coverage/quality.js';
import { agentFiles } from '../src/engine/coverage/agent-file.js';
import { ShardWorkers } from '../src/platform/shard-threads.js';
import { StopFlag } from '../src/platform/stop-flag.js';
import { solveRoster } from '../src/engine/roster/solve.js';
import { type InstanceOptions, instance } from './roster-instance.js';
import { absences } from './roster-absent.js';

/** One row of the roster bench, in a process of its own so that seconds count from its start and memory is its own. */
export interface RowOptions extends InstanceOptions {
  readonly seconds: number | null;
  readonly rounds: number | null;
  readonly shards: number;
  readonly threads: number;
  /** Count CPU seconds instead of the wall clock's. */
  readonly cpu: boolean;
  readonly absent: number;
  /** Verify the bound too; it costs about as much as one step of the ascent in the referee's own, slower oracle. */
  readonly verifyBound: boolean;
}

const options = JSON.parse(process.argv[2]) as RowOptions;
const beside = options.threads > 1 ? new ShardWorkers(options.threads - 1, new StopFlag().shared) : undefined;
const sinceStart = (): number => {
  if (!options.cpu) return performance.now() / 1000;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const { plan, requirement } = instance(options);
let firstCoveredSeconds: number | null = null;
let boundSeconds: number | null = null;
let openProofSeconds: number | null = null;
let rounds = 0;
const outcome = solveRoster(plan, requirement, { seed: options.seed, rounds: options.rounds, shards: options.shards }, {
  shouldStop: () => options.seconds !== null && sinceStart() >= options.seconds,
  isHalfTime: () => options.seconds !== null && sinceStart() >= options.seconds / 2,
  onProgress: (p) => {
    if (p.stage === 'roster') rounds = p.round;
    if (p.openMinutes === 0) firstCoveredSeconds ??= sinceStart();
  },
  onProof: ({ kind }) => {
    if (kind === 'money') boundSeconds ??= sinceStart();
    else openProofSeconds ??= sinceStart();
    return true;
  },
  threads: beside,
});
beside?.end();
const seconds = sinceStart();
const cpu = process.cpuUsage();
const rssMb = Math.round(process.resourceUsage().maxRSS / 1024);

const report = verifyRoster(plan, requirement, outcome.roster);
if (!report.ok) throw new Error('the referee refuses the roster: ' + JSON.stringify(report.checks.filter((c) => c.violations.length > 0)).slice(0, 2000));
if (report.openMinutes !== outcome.openMinutes || report.money.objective !== outcome.objective) {
  throw new Error(`referee: open ${report.openMinutes}, objective ${report.money.objective}; engine: ${outcome.openMinutes}, ${outcome.objective}`);
}
if (outcome.bound === null) throw new Error('a search that nobody stopped has a bound');
const { bound } = outcome;
const proofs = [bound, ...(outcome.kind === 'covered' ? [] : [outcome.openProof])];
if (options.verifyBound) {
  for (const proof of proofs) {
    const checked = verifyBound(plan, requirement, proof);
    if (!checked.ok) throw new Error(`the referee refuses the bound: ${checked.problems.join(' ')}`);
  }
}
const covered = outcome.kind === 'covered';
const gap = covered ? outcome.objective - bound.bound : null;
const repairs = options.absent > 0 && covered ? absences(plan, requirement, outcome.roster, options.absent, options.seed) : null;
const { agents: _everybody, ...quality } = humanQuality(agentFiles(plan, outcome.roster.shifts));
process.stdout.write(`${JSON.stringify({
  outcome: outcome.kind,
  openAgentHours: outcome.openMinutes / 60,
  boundOpenHours: covered ? 0 : outcome.atLeastOpenMinutes / 60,
  windows: covered ? 0 : outcome.windows.length,
  money: report.money.money / 1000 / 100,
  objective: outcome.objective / 1000 / 100,
  sunkCost: outcome.sunk / 1000 / 100,
  lowerBound: bound.bound / 1000 / 100,
  costGap: gap === null ? null : gap / outcome.objective,
  costGapControllable: gap === null || outcome.objective === outcome.sunk ? null : gap / (outcome.objective - outcome.sunk),
  firstCoveredSeconds, boundSeconds, openProofSeconds,
  repairSeconds: repairs?.seconds ?? null,
  ...(repairs === null ? {} : { repairPrepareSeconds: repairs.prepareSeconds, repairs: repairs.report }),
  seconds, cpuSeconds: (cpu.user + cpu.system) / 1e6, rounds, shards: options.shards, threads: options.threads, seed: options.seed, rssMb,
  boundVerified: options.verifyBound, rulesRelaxed: bound.rulesRelaxed,
  humanQuality: quality,
})}\n`);
