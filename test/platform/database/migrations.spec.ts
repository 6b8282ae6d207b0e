import type { DataSource } from 'typeorm';
import { APP_DATABASE } from '../../../src/app-database.js';
import { createDataSource } from '../../../src/platform/database/data-source.js';
import type { DatabaseSchema } from '../../../src/platform/database/schema.js';
import { onBothEmptyPlaces } from '../../support/database.js';
import { SHOP_DATABASE } from './shop.js';

describe('the list of migrations', () => {
  const names = (driver: 'sqlite' | 'postgres'): string[] => APP_DATABASE.migrations[driver].map((Migration) => new Migration().name!);

  it('is the same on both drivers', () => {
    expect(names('sqlite')).toEqual(names('postgres'));
  });

  it('is in the order of its numbers, each used once', () => {
    const numbers = names('sqlite').map((name) => Number(name.slice(-13)));
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });
});

onBothEmptyPlaces('migrations', (place) => {
  const withOpen = async <T>(schema: DatabaseSchema, work: (dataSource: DataSource) => Promise<T>): Promise<T> => {
    const dataSource = await createDataSource(await place(), schema).initialize();
    try {
      return await work(dataSource);
    } finally {
      await dataSource.destroy();
    }
  };

  it.each([['Sunshift', APP_DATABASE], ['the tests', SHOP_DATABASE]])('make from nothing exactly the tables that the entities of %s expect', async (_name, schema) => {
    const missing = await withOpen(schema, async (dataSource) => {
      await dataSource.runMigrations({ transaction: 'each' });
      return differences(dataSource);
    });
    expect(missing).toEqual([]);
  });

  it('would be told by the same comparison when one is missing', async () => {
    const missing = await withOpen(SHOP_DATABASE, async (dataSource) => {
      await dataSource.runMigrations({ transaction: 'each' });
      await dataSource.query('DROP INDEX "shops_code"');
      await dataSource.query('ALTER TABLE "sales" DROP COLUMN "pieces"');
      return differences(dataSource);
    });
    expect(missing.some((statement) => statement.includes('shops_code'))).toBe(true);
    expect(missing.some((statement) => statement.includes('pieces'))).toBe(true);
  });

  it('can be taken back one by one and run again', async () => {
    await withOpen(SHOP_DATABASE, async (dataSource) => {
      const made = await dataSource.runMigrations({ transaction: 'each' });
      for (let i = 0; i < made.length; i++) await dataSource.undoLastMigration({ transaction: 'all' });
      const again = await dataSource.runMigrations({ transaction: 'each' });
      expect(again.map((one) => one.name)).toEqual(made.map((one) => one.name));
      expect(await dataSource.runMigrations({ transaction: 'each' })).toEqual([]);
    });
  });

  it('leave nothing of one that fails half way', async () => {
    const broken: DatabaseSchema = { ...SHOP_DATABASE, migrations: withBroken(SHOP_DATABASE) };
    await withOpen(broken, async (dataSource) => {
      await expect(dataSource.runMigrations({ transaction: 'each' })).rejects.toThrow(/no_such_table/);
      const runner = dataSource.createQueryRunner();
      expect(await runner.hasTable('half')).toBe(false);
      expect(await runner.hasTable('shops')).toBe(true);
      await runner.release();
    });
  });
});

/** What would have to be done to make the tables as the entities say. */
async function differences(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map((one) => one.query);
}

function withBroken(schema: DatabaseSchema): DatabaseSchema['migrations'] {
  class Broken {
    readonly name = 'broken-0000000000901';
    async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
      await runner.query('CREATE TABLE "half" ("id" text PRIMARY KEY)');
      await runner.query('DROP TABLE "no_such_table"');
    }
    down(): Promise<void> {
      return Promise.resolve();
    }
  }
  return { sqlite: [...schema.migrations.sqlite, Broken], postgres: [...schema.migrations.postgres, Broken] };
}
