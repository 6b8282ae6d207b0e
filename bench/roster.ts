import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { positiveNumber, wholeNumber } from '../src/cli/options.js';
import { requirementCsv } from '../src/formats/requirement-csv.js';
import { instance } from './roster-instance.js';
import { planFileText } from './roster-plan-file.js';
import type { RowOptions } from './roster-row.js';

/** Roster engine on the generated instances: a row without SOFT prices, a row with the default preset's; JSON of the first is the last line. */
const MOST = Number.MAX_SAFE_INTEGER;
const command = new Command('bench:roster')
  .requiredOption('--agents <N>', 'heads', wholeNumber('--agents', 1, 20_000))
  .option('--classes <N>', 'agents alike inside each of 24 classes (the default)', wholeNumber('--classes', 24, 24))
  .option('--distinct', 'wages, time off and wishes of each agent his own')
  .option('--absent <K>', 'people who fall out for one shift, one after the other', wholeNumber('--absent', 0, 1000), 0)
  .option('--weeks <W>', 'length of the horizon', wholeNumber('--weeks', 1, 52), 4)
  .option('--interval <M>', 'demand interval and roster grid: 15, 30 or 60 minutes', wholeNumber('--interval', 15, 60), 60)
  .option('--tightness <L>', 'required agent-hours / contracted hours', positiveNumber('--tightness', 5), 0.85)
  .option('--seconds <S>', 'from process start, for each row', positiveNumber('--seconds', 86_400))
  .option('--cpu', 'seconds are CPU seconds of the process: for a machine that is busy with other work')
  .option('--rounds <R>', 'search rounds instead of seconds', wholeNumber('--rounds', 0, MOST))
  .option('--seed <X>', 'of instance and search', wholeNumber('--seed', 0, MOST), 1)
  .option('--threads <T>', 'threads of the search', wholeNumber('--threads', 1, 64), 1)
  .option('--shards <N>', 'logical parts of the search', wholeNumber('--shards', 1, 64))
  .option('--no-soft', 'leave out the second row, with SOFT prices')
  .option('--skip-verify-bound', 'leave out the referee\'s second proof of the bound (slow above 1,000 distinct agents)')
  .option('--write <FILE>', 'write the instance as a plan file, its requirement beside it as FILE with .requirement.csv');
command.parse();
const o = command.opts<{
  agents: number; distinct?: boolean; classes?: number; absent: number; cpu?: boolean;
  weeks: number; interval: 15 | 30 | 60; tightness: number; seconds?: number; rounds?: number; seed: number;
  threads: number; shards?: number; soft: boolean; skipVerifyBound?: boolean; write?: string;
}>();
if (![15, 30, 60].includes(o.interval)) command.error('--interval: 15, 30 or 60');
if (o.distinct && o.classes !== undefined) command.error('--distinct and --classes exclude each other');
if (o.seconds === undefined && o.rounds === undefined) command.error('say --seconds or --rounds');

const row: RowOptions = {
  agents: o.agents, distinct: o.distinct ?? false, weeks: o.weeks, intervalMinutes: o.interval,
  tightness: o.tightness, seed: o.seed, softPrices: false,
  seconds: o.seconds ?? null,
  rounds: o.rounds ?? null, shards: o.shards ?? o.threads, threads: o.threads, cpu: o.cpu ?? false, absent: o.absent, verifyBound: !(o.skipVerifyBound ?? false),
};
if (o.write !== undefined) {
  const { plan, requirement } = instance(row);
  writeFileSync(o.write, planFileText(plan));
  writeFileSync(o.write.replace(/(\.json)?$/, '.requirement.csv'), requirementCsv(requirement));
}
process.stderr.write(`${cpus()[0]?.model ?? 'unknown'} x ${cpus().length}, Node ${process.version}, load ${loadavg()[0].toFixed(1)}\n`);
const bare = run(row);
tell('SOFT 0', bare);
if (o.soft) tell('SOFT default', run({ ...row, softPrices: true, absent: 0 }));
process.stdout.write(bare);

function run(options: RowOptions): string {
  const done = spawnSync(process.execPath, [fileURLToPath(new URL('./roster-row.js', import.meta.url)), JSON.stringify(options)], {
    encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28,
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
  return done.stdout;
}

function tell(name: string, line: string): void {
  const r = JSON.parse(line) as Record<string, number | string | null>;
  const percent = (x: unknown): string => (typeof x === 'number' ? `${(100 * x).toFixed(3)} %` : '-');
  const seconds = (x: unknown): string => (typeof x === 'number' ? `${x.toFixed(1)} s` : '-');
  process.stderr.write(`${name.padEnd(13)} ${String(r.outcome).padEnd(11)} gap ${percent(r.costGap)} (controllable ${percent(r.costGapControllable)})`
    + `  covered ${seconds(r.firstCoveredSeconds)}  bound ${seconds(r.boundSeconds)}  total ${seconds(r.seconds)} (cpu ${seconds(r.cpuSeconds)})`
    + `  rounds ${r.rounds}  ${r.rssMb} MB  open ${r.openAgentHours} h >= ${r.boundOpenHours} h\n`);
}
