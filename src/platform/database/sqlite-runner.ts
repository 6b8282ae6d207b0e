import type { DataSource, ObjectLiteral, QueryRunner, ReplicationMode } from 'typeorm';
import { takeTurns } from './turns.js';

/** What we need of TypeORM's SQLite driver and of better-sqlite3's connection. */
interface SqliteDriver {
  readonly databaseConnection: { readonly inTransaction: boolean };
  createQueryRunner(mode: ReplicationMode): QueryRunner;
  escapeQueryWithParameters(sql: string, parameters: ObjectLiteral): [string, unknown[]];
}

type Query = (sql: string, parameters?: unknown[], structured?: boolean) => Promise<unknown>;

/** Teaches a SQLite data source three things: dates as epoch ms, taking turns with the event loop, and rolling back what SQLite rolled back by itself. */
export function adaptSqlite(dataSource: DataSource): void {
  const driver = dataSource.driver as unknown as SqliteDriver;
  bindParameters(driver);
  const create = driver.createQueryRunner.bind(driver);
  let adapted: QueryRunner | null = null;
  driver.createQueryRunner = (mode) => {
    const runner = create(mode);
    if (runner !== adapted) {
      adapted = runner;
      adaptRunner(runner, driver);
    }
    return runner;
  };
}

function adaptRunner(runner: QueryRunner, driver: SqliteDriver): void {
  const plain = runner.query.bind(runner) as Query;
  runner.query = (async (sql: string, parameters?: unknown[], structured?: boolean) => {
    await takeTurns();
    // A full disk makes SQLite end the transaction itself; a second ROLLBACK would fail and leave the runner believing in the first one.
    if (sql === 'ROLLBACK' && !driver.databaseConnection.inTransaction) return undefined;
    return plain(sql, parameters?.map(bound), structured);
  }) as QueryRunner['query'];
}

/** TypeORM would write dates as text, and whole numbers into the statement: then no statement is like another, and none is found prepared. */
function bindParameters(driver: SqliteDriver): void {
  const escape = driver.escapeQueryWithParameters.bind(driver);
  driver.escapeQueryWithParameters = (sql, parameters) => {
    if (!parameters) return escape(sql, parameters);
    return escape(sql, Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, bound(value)])));
  };
}

/** better-sqlite3 binds no Date; a bigint is bound as an integer. */
function bound(value: unknown): unknown {
  if (value instanceof Date) return BigInt(value.getTime());
  return Number.isSafeInteger(value) ? BigInt(value as number) : value;
}
