import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { APP_DATABASE } from '../src/app-database.js';
import { certify } from '../src/engine/coverage/certify.js';
import { verifyRoster } from '../src/engine/coverage/verify-roster.js';
import { solveRoster } from '../src/engine/roster/solve.js';
import { certificateJson } from '../src/formats/certificate-file.js';
import { requirementCsv } from '../src/formats/requirement-csv.js';
import { rosterJson } from '../src/formats/roster-file.js';
import { ArtefactRow } from '../src/platform/database/artefact.entity.js';
import { ArtefactStore } from '../src/platform/database/artefact-store.js';
import { insertInChunks } from '../src/platform/database/insert-in-chunks.js';
import { newId } from '../src/platform/database/new-id.js';
import { openDatabase } from '../src/platform/database/open-database.js';
import { packArtefact } from '../src/platform/database/pack-artefact.js';
import { databaseProfile } from '../src/platform/database/profile.js';
import { VERSIONS } from '../src/platform/versions.js';
import { instance } from './roster-instance.js';

/**
 * Figures of the database, on SQLite or at DATABASE_URL: an import of 10,000 rows with the longest stop of the event loop meanwhile,
 * 300 plain saves, and what a 300-agent, 13-week plan with its certificate takes on disk. The last solves a few rounds first (minutes);
 * `--weeks N` shortens it.
 */
const weeks = Number(process.argv[process.argv.indexOf('--weeks') + 1]) || 13;
const folder = mkdtempSync(join(tmpdir(), 'sunshift-bench-'));
const profile = databaseProfile({ databaseUrl: process.env.DATABASE_URL ?? null, dataDir: folder });
const database = await openDatabase(profile, APP_DATABASE);
const { unitOfWork, reads } = database;
const store = new ArtefactStore(reads);
const print = (name: string, figures: object): void => void process.stdout.write(`${JSON.stringify({ bench: name, driver: profile.driver, ...figures })}\n`);

try {
  // The first also warms up.
  for (let run = 0; run < 3; run++) await importRows(10_000);
  await plainSaves(300);
  await wholePlan();
} finally {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}

async function importRows(count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, i) => row(`import-${i}`));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const waits: number[] = [];
  // On a busy machine the clock also counts other programs: CPU time says what a turn itself takes.
  const turnCpu: number[] = [];
  let importing = true;
  delay.enable();
  const began = performance.now();
  const done = unitOfWork.run((manager) => insertInChunks(manager, ArtefactRow, rows)).finally(() => {
    importing = false;
  });
  let cpu = process.cpuUsage();
  const onTurn = (): void => {
    const { user, system } = process.cpuUsage(cpu);
    turnCpu.push((user + system) / 1000);
    cpu = process.cpuUsage();
    if (importing) setImmediate(onTurn);
  };
  setImmediate(onTurn);
  while (importing) {
    const asked = performance.now();
    await reads.run((manager) => manager.findOneBy(ArtefactRow, { id: 'none' }));
    waits.push(performance.now() - asked);
    await new Promise((resolve) => void setImmediate(resolve));
  }
  await done;
  delay.disable();
  waits.sort((a, b) => a - b);
  turnCpu.sort((a, b) => a - b);
  print('import', {
    rows: count, ms: ms(performance.now() - began), readsMeanwhile: waits.length, readMsP50: ms(waits[waits.length >> 1]), readMsMax: ms(waits[waits.length - 1]),
    turnMsP99: ms(delay.percentile(99) / 1e6), turnMsMax: ms(delay.max / 1e6),
    turns: turnCpu.length, turnCpuMsP50: ms(turnCpu[turnCpu.length >> 1]), turnCpuMsMax: ms(turnCpu[turnCpu.length - 1]),
  });
}

async function plainSaves(count: number): Promise<void> {
  const began = performance.now();
  for (let i = 0; i < count; i++) await unitOfWork.run((manager) => insertInChunks(manager, ArtefactRow, [row(`save-${i}`)]));
  print('saves', { count, ms: ms(performance.now() - began) });
}

async function wholePlan(): Promise<void> {
  const { plan, requirement } = instance({ agents: 300, distinct: true, weeks, intervalMinutes: 15, tightness: 0.8, seed: 1, softPrices: true });
  const outcome = solveRoster(plan, requirement, { seed: 1, rounds: 1, shards: 4 }, { shouldStop: () => false, onProgress: () => undefined });
  const certificate = certify(plan, requirement, outcome, verifyRoster(plan, requirement, outcome.roster), { ...VERSIONS, preset: plan.preset });
  const parts = {
    plan: JSON.stringify(plan), requirement: requirementCsv(requirement), certificate: certificateJson(certificate),
    roster: rosterJson({ inputHash: plan.inputHash, requirementHash: requirement.hash, run: outcome.run, roster: outcome.roster }),
  };
  const before = await size();
  for (const [kind, plain] of Object.entries(parts)) {
    const began = performance.now();
    const packed = await packArtefact({ kind, ownerId: 'bench', plain, createdAt: 0 });
    const packMs = ms(performance.now() - began);
    await unitOfWork.run((manager) => store.put(manager, packed));
    const asked = performance.now();
    await store.get(packed.id);
    print(kind, { plainBytes: packed.plainLength, storedBytes: packed.bytes.length, packMs, getMs: ms(performance.now() - asked) });
  }
  print('whole plan', { agents: 300, weeks, outcome: outcome.kind, shifts: outcome.roster.shifts.length, diskBytes: (await size()) - before });
}

/** What the stored rows take, pages and indexes included. */
async function size(): Promise<number> {
  const sql = profile.driver === 'sqlite'
    ? 'SELECT page_count * page_size AS size FROM pragma_page_count(), pragma_page_size()'
    : 'SELECT pg_total_relation_size(\'artefacts\') AS size';
  const [{ size: bytes }] = await unitOfWork.run((manager) => manager.query<[{ size: number | string }]>(sql));
  return Number(bytes);
}

function row(ownerId: string): ArtefactRow {
  return { id: newId(), kind: 'bench', ownerId, createdAt: 0, sha256: '0'.repeat(64), plainLength: 300, bytes: Buffer.alloc(300, ownerId) };
}

function ms(value: number): number {
  return Math.round(value * 10) / 10;
}
