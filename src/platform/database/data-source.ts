import { DataSource, type DataSourceOptions } from 'typeorm';
import { concreteType, localiseColumn } from './neutral-types.js';
import type { Profile } from './profile.js';
import type { DatabaseSchema } from './schema.js';
import { SILENT_LOGGER } from './silent-logger.js';
import { adaptSqlite } from './sqlite-runner.js';

/** How long SQLite waits for a lock that another process holds (a backup, say), ms; the thread stands still meanwhile. */
const SQLITE_BUSY_MS = 2000;
/** After a large import the write-ahead log is cut back to this. */
const WAL_KEPT_BYTES = 64 * 1024 * 1024;
const POSTGRES_POOL = 10;
const POSTGRES_CONNECT_MS = 5000;

/** What the connection is for: one that writes, or one on which the database itself refuses to write. */
export type Access = 'read-write' | 'read-only';

/** A data source, not yet open. `synchronize` is never used: tables come from migrations alone. */
export function createDataSource(profile: Profile, schema: DatabaseSchema, access: Access = 'read-write'): DataSource {
  const entities = [...schema.entities];
  const migrations = access === 'read-only' ? [] : [...schema.migrations[profile.driver]];
  const common = { entities, migrations, logger: SILENT_LOGGER, migrationsTableName: 'migrations' };
  const dataSource = new LocalDataSource(profile.driver, { ...common, ...(profile.driver === 'sqlite' ? sqlite(profile.file, access) : postgres(profile.url, access)) });
  if (profile.driver === 'sqlite') adaptSqlite(dataSource);
  return dataSource;
}

function sqlite(file: string, access: Access): DataSourceOptions {
  if (access === 'read-only') return { type: 'better-sqlite3', database: file, readonly: true, fileMustExist: true, timeout: SQLITE_BUSY_MS };
  return {
    type: 'better-sqlite3', database: file, enableWAL: true, timeout: SQLITE_BUSY_MS,
    // NORMAL: a power cut may take the last transactions, never half of one; a killed process loses nothing (docs/decisions/008).
    prepareDatabase: (connection: { pragma(text: string): unknown }) => {
      connection.pragma('synchronous = NORMAL');
      connection.pragma(`journal_size_limit = ${WAL_KEPT_BYTES}`);
    },
  };
}

function postgres(url: string, access: Access): DataSourceOptions {
  const readOnly = access === 'read-only' ? { options: '-c default_transaction_read_only=on' } : {};
  return {
    type: 'postgres', url, applicationName: 'sunshift', installExtensions: false, poolSize: POSTGRES_POOL, connectTimeoutMS: POSTGRES_CONNECT_MS,
    // A connection that dies while idle is replaced by the pool; without a listener it would end the process.
    poolErrorHandler: () => undefined, extra: readOnly,
  };
}

/** Puts the driver's own words in the place of our neutral column types. */
class LocalDataSource extends DataSource {
  constructor(private readonly word: Profile['driver'], options: DataSourceOptions) {
    super(options);
    const driver = this.driver;
    const normalize = driver.normalizeType.bind(driver);
    driver.normalizeType = (column) => normalize({ ...column, type: (concreteType(word, column.type)?.type ?? column.type) as string });
  }

  protected override async buildMetadatas(): Promise<void> {
    await super.buildMetadatas();
    for (const entity of this.entityMetadatas) for (const column of entity.columns) localiseColumn(this.word, column);
  }
}
