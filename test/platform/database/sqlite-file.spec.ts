import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../../src/engine/model/problem.js';
import { type OpenDatabase, openDatabase } from '../../../src/platform/database/open-database.js';
import { databaseProfile, sqliteProfile } from '../../../src/platform/database/profile.js';
import { SHOP_DATABASE, ShopRow, shop } from './shop.js';

describe('the SQLite file', () => {
  let folder: string;
  let database: OpenDatabase | null = null;
  const fileOf = (): string => join(folder, 'data', 'sunshift.db');
  const open = async (): Promise<OpenDatabase> => (database = await openDatabase(sqliteProfile(fileOf()), SHOP_DATABASE));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sunshift-file-'));
  });
  afterEach(async () => {
    await database?.close();
    database = null;
    rmSync(folder, { recursive: true, force: true });
  });

  it('is made in a folder that is not there yet, with its write-ahead log beside it, readable by its owner alone', async () => {
    const { unitOfWork } = await open();
    await unitOfWork.run((manager) => manager.save(shop('one')));
    const modes = ['', '-wal', '-shm'].map((end) => (statSync(`${fileOf()}${end}`).mode & 0o777).toString(8));
    expect(modes).toEqual(['600', '600', '600']);
  });

  it('is whole by itself after closing: the log is gone and a second opening finds every row', async () => {
    const first = await open();
    await first.unitOfWork.run((manager) => manager.save(shop('one')));
    await first.close();
    database = null;
    expect(existsSync(`${fileOf()}-wal`)).toBe(false);
    const again = await open();
    expect(await again.reads.run((manager) => manager.count(ShopRow))).toBe(1);
  });

  it('runs with the settings that the guarantees stand on', async () => {
    const { unitOfWork } = await open();
    const settings = await unitOfWork.run((manager) => Promise.all(['journal_mode', 'synchronous', 'foreign_keys'].map((name) => manager.query<unknown[]>(`PRAGMA ${name}`))));
    expect(settings.flat()).toEqual([{ journal_mode: 'wal' }, { synchronous: 1 }, { foreign_keys: 1 }]);
  });

  it('that is no database is told as not ready and left as it is', async () => {
    const file = join(folder, 'sunshift.db');
    writeFileSync(file, 'these are somebody\'s notes, long enough to be no empty file');
    await expect(openDatabase(sqliteProfile(file), SHOP_DATABASE)).rejects.toThrow(InputError);
    expect(statSync(file).size).toBe(59);
  });

  it('stands in DATA_DIR unless DATABASE_URL names a PostgreSQL', () => {
    expect(databaseProfile({ databaseUrl: null, dataDir: '/srv/sunshift' })).toMatchObject({ driver: 'sqlite', file: '/srv/sunshift/sunshift.db' });
    expect(databaseProfile({ databaseUrl: 'postgres://h/n', dataDir: '/srv/sunshift' })).toMatchObject({ driver: 'postgres', url: 'postgres://h/n' });
  });
});
