import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APP_DATABASE } from '../../src/app-database.js';
import { type OpenDatabase, openDatabase } from '../../src/platform/database/open-database.js';
import { type Profile, postgresProfile, sqliteProfile } from '../../src/platform/database/profile.js';
import type { DatabaseSchema } from '../../src/platform/database/schema.js';
import { emptyPostgres } from './test-postgres.js';

export type { OpenDatabase };

/** Opens a new, empty database with all tables. What a test opens ends with the test; what beforeAll opens, with the describe. */
export type Open = () => Promise<OpenDatabase>;

const DRIVERS: readonly { readonly title: string; readonly make: () => Promise<EmptyPlace> }[] = [
  { title: 'SQLite', make: emptySqlite },
  { title: 'PostgreSQL', make: emptyPostgresPlace },
];

interface EmptyPlace {
  readonly profile: Profile;
  remove(): Promise<void>;
}

/** The same tests on both databases: SQLite in a file, PostgreSQL embedded or at TEST_DATABASE_URL. Each `open()` is a database of its own. */
export function onBothDatabases(name: string, define: (open: Open) => void, schema: DatabaseSchema = APP_DATABASE): void {
  describe.each(DRIVERS)(`${name} on $title`, ({ make }) => {
    define(opening(make, schema));
  });
}

/** The same for places that no code has touched yet: tests of migrations open them by themselves. */
export function onBothEmptyPlaces(name: string, define: (place: () => Promise<Profile>) => void): void {
  describe.each(DRIVERS)(`${name} on $title`, ({ make }) => {
    const { keep } = endings();
    define(async () => {
      const place = await make();
      keep(() => place.remove());
      return place.profile;
    });
  });
}

/**
 * Takes every row away and leaves the tables: one service then serves test after test, its threads warm. Nothing may be at work in it.
 */
export async function empty({ unitOfWork, profile }: OpenDatabase): Promise<void> {
  await unitOfWork.run(async (manager) => {
    const tables = manager.dataSource.entityMetadatas.map(({ tableName }) => `"${tableName}"`);
    if (profile.driver === 'postgres') return manager.query(`TRUNCATE ${tables.join(', ')}`);
    await manager.query('PRAGMA defer_foreign_keys = ON');
    for (const table of tables) await manager.query(`DELETE FROM ${table}`);
  });
}

/** The environment in which a process of its own uses this database. */
export function environmentOf(profile: Profile): { DATA_DIR: string } | { DATABASE_URL: string } {
  return profile.driver === 'sqlite' ? { DATA_DIR: join(profile.file, '..') } : { DATABASE_URL: profile.url };
}

function opening(make: () => Promise<EmptyPlace>, schema: DatabaseSchema): Open {
  const { keep } = endings();
  return async () => {
    const place = await make();
    keep(() => place.remove());
    const database = await openDatabase(place.profile, schema);
    keep(() => database.close());
    return database;
  };
}

/** Runs what was kept, last first: after the test that kept it, or after all when no test was running. */
function endings(): { keep(end: () => Promise<void>): void } {
  const ofTest: (() => Promise<void>)[] = [];
  const ofAll: (() => Promise<void>)[] = [];
  let inTest = false;
  const run = async (ends: (() => Promise<void>)[]): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  beforeEach(() => {
    inTest = true;
  });
  afterEach(async () => {
    inTest = false;
    await run(ofTest);
  });
  afterAll(() => run(ofAll));
  return { keep: (end) => void (inTest ? ofTest : ofAll).push(end) };
}

function emptySqlite(): Promise<EmptyPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'sunshift-sqlite-'));
  const remove = (): Promise<void> => Promise.resolve(rmSync(folder, { recursive: true, force: true }));
  return Promise.resolve({ profile: sqliteProfile(join(folder, 'sunshift.db')), remove });
}

async function emptyPostgresPlace(): Promise<EmptyPlace> {
  const { url, drop } = await emptyPostgres();
  return { profile: postgresProfile(url), remove: drop };
}
