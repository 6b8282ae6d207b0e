import { chownSync, closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { APP_DATABASE } from '../../src/app-database.js';
import { type OpenDatabase, openDatabase } from '../../src/platform/database/open-database.js';
import { postgresProfile, sqliteProfile } from '../../src/platform/database/profile.js';
import { ask } from '../support/http.js';
import { costlyPlanFile } from '../support/plan-file.js';
import { ended, searchEndlessly } from '../support/rosters.js';
import { type RunningService, startService } from '../support/service.js';
import { smallDisk, smallDisksAreAllowed } from '../support/small-disk.js';
import { administer, emptyPostgres } from '../support/test-postgres.js';

const allowed = smallDisksAreAllowed();
const onSmallDisk = allowed ? it : it.skip;
// A tablespace is made by the server's own user on the server's own machine: that is known of the embedded one only.
const onSmallTablespace = allowed && process.env.TEST_DATABASE_URL === undefined ? it : it.skip;

/** Close to a megabyte of sites. */
const SITES = `code,name,zone\n${Array.from({ length: 4_000 }, (_, i) => `s${i},${'Site '.repeat(20)}${i},Europe/Lisbon`).join('\n')}\n`;

/** Takes every byte that is left; gives how to give them back. */
function fill(folder: string): () => void {
  const path = join(folder, 'ballast');
  const file = openSync(path, 'w');
  for (let size = 1 << 20; size >= 1; ) {
    try {
      writeSync(file, Buffer.alloc(size));
    } catch {
      size = size === 1 ? 0 : Math.ceil(size / 4);
    }
  }
  closeSync(file);
  return () => rmSync(path, { force: true });
}

describe('a disk that is full, under the service', () => {
  const ends: (() => Promise<void> | void)[] = [];
  let service: RunningService;

  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });

  const start = async (database: Pick<OpenDatabase, 'profile'>): Promise<void> => {
    service = await startService(database as OpenDatabase, { SUNSHIFT_WORKERS: '1' });
    ends.push(() => service.close());
  };
  const sites = async (): Promise<number> => ((await ask(service, '/sites?limit=500')).json.items as unknown[]).length;

  async function refusesAndRecovers(folder: string): Promise<void> {
    await ask(service, '/sites', { method: 'POST', body: { code: 'before', zone: 'Europe/Lisbon' } });
    const makeRoom = fill(folder);
    const importAll = (): ReturnType<typeof ask> => ask(service, '/sites/import', { method: 'POST', body: SITES, type: 'text/csv' });
    // A second time: the refusal has left no half-open transaction behind.
    for (const answer of [await importAll(), await importAll()]) {
      expect([answer.status, answer.json.code, answer.headers.get('content-type')]).toEqual([507, 'disk-full', 'application/problem+json; charset=utf-8']);
      expect(answer.text).not.toMatch(/INSERT|Site Site/);
    }
    expect([await sites(), (await ask(service, '/health')).status]).toEqual([1, 200]);
    makeRoom();
    expect((await importAll()).json).toMatchObject({ created: 4_000 });
    expect(await sites()).toBe(500);
  }

  onSmallDisk('refuses an import on SQLite with a problem, keeps what was there, serves on, and takes it once there is room', async () => {
    const disk = smallDisk(24);
    ends.push(() => disk.remove());
    await start({ profile: sqliteProfile(join(disk.folder, 'sunshift.db')) });
    await refusesAndRecovers(disk.folder);
  });

  onSmallTablespace('refuses an import on PostgreSQL with a problem, keeps what was there, serves on, and takes it once there is room', async () => {
    const disk = smallDisk(24);
    ends.push(() => disk.remove());
    const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    if (process.getuid?.() === 0) chownSync(disk.folder, idOf('-u'), idOf('-g'));
    const { url, drop } = await emptyPostgres();
    ends.push(drop);
    await (await openDatabase(postgresProfile(url), APP_DATABASE)).close();
    const name = `small_service_${process.pid}`;
    await administer(url, `CREATE TABLESPACE ${name} LOCATION '${disk.folder}'`);
    ends.push(() => administer(url, `DROP TABLESPACE ${name}`), () => administer(url, 'ALTER TABLE "site" SET TABLESPACE pg_default'));
    await administer(url, `ALTER TABLE "site" SET TABLESPACE ${name}`);
    await start({ profile: postgresProfile(url) });
    await refusesAndRecovers(disk.folder);
  });

  onSmallDisk('takes no search away: it can be stopped, waits with its best, says why, and is saved once there is room', async () => {
    const disk = smallDisk(24);
    ends.push(() => disk.remove());
    const file = join(disk.folder, 'sunshift.db');
    await start({ profile: sqliteProfile(file) });
    await ask(service, '/plans?code=desk', { method: 'POST', body: costlyPlanFile() });
    const job = await searchEndlessly(service, 'desk', 'a');
    // The log of writes begins anew, so that it needs room at once.
    const database = new BetterSqlite3(file);
    database.pragma('wal_checkpoint(TRUNCATE)');
    const makeRoom = fill(disk.folder);
    database.close();
    const stopped = await ask(service, `/jobs/${job}/cancel`, { method: 'POST' });
    expect(stopped).toMatchObject({ status: 200, json: { state: 'running', result: null } });
    const saving = async (): Promise<unknown> => ((await ask(service, `/jobs/${job}`)).json.progress as { problems?: { code: string }[] } | null)?.problems?.[0]?.code;
    for (const until = Date.now() + 20_000; (await saving()) === undefined && Date.now() < until; ) await new Promise((resolve) => void setTimeout(resolve, 20));
    expect(await saving()).toBe('disk-full');
    const refused = await ask(service, '/plans/desk/rosters', { method: 'POST', body: { code: 'b' } });
    expect([refused.status, refused.json.code]).toEqual([507, 'disk-full']);
    expect([(await ask(service, '/rosters')).json.items, (await ask(service, '/plans/desk')).status]).toEqual([[], 200]);
    makeRoom();
    expect(await ended(service, job)).toMatchObject({ state: 'cancelled', stoppedBy: 'user', attempts: 1, result: { roster: 'a', openHours: 0 } });
    expect((await ask(service, '/rosters/a/verify', { method: 'POST', body: { bound: true } })).json.bounds.every(({ ok }: { ok: boolean }) => ok)).toBe(true);
  });
});
