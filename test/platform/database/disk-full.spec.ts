import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../../src/engine/model/problem.js';
import { insertInChunks } from '../../../src/platform/database/insert-in-chunks.js';
import { type OpenDatabase, openDatabase } from '../../../src/platform/database/open-database.js';
import { postgresProfile, sqliteProfile } from '../../../src/platform/database/profile.js';
import { type SmallDisk, smallDisk, smallDisksAreAllowed } from '../../support/small-disk.js';
import { administer, emptyPostgres } from '../../support/test-postgres.js';
import { SHOP_DATABASE, ShopRow, shop } from './shop.js';

const allowed = smallDisksAreAllowed();
const onSmallDisk = allowed ? it : it.skip;
// A tablespace is made by the server's own user on the server's own machine: that is known of the embedded one only.
const onSmallTablespace = allowed && process.env.TEST_DATABASE_URL === undefined ? it : it.skip;

describe('a disk that is full', () => {
  let disk: SmallDisk;
  let database: OpenDatabase | null = null;
  const ends: (() => Promise<void> | void)[] = [];

  afterEach(async () => {
    await database?.close();
    database = null;
    for (const end of ends.splice(0).reverse()) await end();
  });

  onSmallDisk('refuses an import on SQLite with a clear problem, keeps what was there, and takes it once there is room', async () => {
    disk = smallDisk(4);
    ends.push(() => disk.remove());
    const ballast = join(disk.folder, 'ballast');
    writeFileSync(ballast, Buffer.alloc(2_000_000));
    database = await openDatabase(sqliteProfile(join(disk.folder, 'sunshift.db')), SHOP_DATABASE);
    await refusesAndRecovers(database, () => rmSync(ballast));
    expect(await database.unitOfWork.run((manager) => manager.query('PRAGMA integrity_check'))).toEqual([{ integrity_check: 'ok' }]);
  });

  it('is told the same way where SQLite itself may not grow', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sunshift-no-room-'));
    ends.push(() => rmSync(folder, { recursive: true, force: true }));
    const opened = await openDatabase(sqliteProfile(join(folder, 'sunshift.db')), SHOP_DATABASE);
    database = opened;
    const setLimit = (pages: number): Promise<unknown> => opened.unitOfWork.run((manager) => manager.query(`PRAGMA max_page_count = ${pages}`));
    await setLimit(100);
    await refusesAndRecovers(opened, () => setLimit(1_000_000));
  });

  onSmallDisk('refuses to start on SQLite with the same problem', async () => {
    disk = smallDisk(1);
    ends.push(() => disk.remove());
    writeFileSync(join(disk.folder, 'ballast'), Buffer.alloc(1_020_000));
    await expect(problemCode(openDatabase(sqliteProfile(join(disk.folder, 'sunshift.db')), SHOP_DATABASE))).resolves.toBe('disk-full');
  });

  onSmallTablespace('refuses an import on PostgreSQL with a clear problem, keeps what was there, and takes it once there is room', async () => {
    disk = smallDisk(6);
    ends.push(() => disk.remove());
    const ballast = join(disk.folder, 'ballast');
    writeFileSync(ballast, Buffer.alloc(4_000_000));
    if (process.getuid?.() === 0) chownSync(disk.folder, idOf('-u'), idOf('-g'));
    const { url, drop } = await emptyPostgres();
    const name = `small_${process.pid}`;
    ends.push(drop);
    const opened = await openDatabase(postgresProfile(url), SHOP_DATABASE);
    database = opened;
    await administer(url, `CREATE TABLESPACE ${name} LOCATION '${disk.folder}'`);
    await opened.unitOfWork.run((manager) => manager.query(`ALTER TABLE "shops" SET TABLESPACE ${name}`));
    await refusesAndRecovers(opened, () => rmSync(ballast));
    await opened.unitOfWork.run((manager) => manager.query('ALTER TABLE "shops" SET TABLESPACE pg_default'));
    await administer(url, `DROP TABLESPACE ${name}`);
  });
});

/** The whole story, whatever limits the room. */
async function refusesAndRecovers(database: OpenDatabase, makeRoom: () => unknown): Promise<void> {
  const { unitOfWork, reads } = database;
  await unitOfWork.run((manager) => insertInChunks(manager, ShopRow, [shop('before')]));
  const rows = Array.from({ length: 1500 }, (_, i) => shop(`shop-${i}`, { data: 'x'.repeat(1800) }));
  const importAll = (): Promise<void> => unitOfWork.run((manager) => insertInChunks(manager, ShopRow, rows));
  expect(await problemCode(importAll())).toBe('disk-full');
  // A second time: the refusal has left no half-open transaction behind.
  expect(await problemCode(importAll())).toBe('disk-full');
  expect(await reads.run((manager) => manager.count(ShopRow))).toBe(1);
  await makeRoom();
  await importAll();
  expect(await reads.run((manager) => manager.count(ShopRow))).toBe(1501);
}

async function problemCode(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(() => null, (reason: unknown) => reason);
  return error instanceof InputError ? error.problems[0].code : `no problem: ${String(error)}`;
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
}
