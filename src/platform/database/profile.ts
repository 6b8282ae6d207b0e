import { join } from 'node:path';

/** Which database, and what it can do; asked by capability, never by name, outside this folder. */
export type Profile = SqliteProfile | PostgresProfile;

export interface SqliteProfile extends Capabilities {
  readonly driver: 'sqlite';
  /** Path of the database file; `-wal` and `-shm` stand beside it. */
  readonly file: string;
}

export interface PostgresProfile extends Capabilities {
  readonly driver: 'postgres';
  readonly url: string;
}

interface Capabilities {
  /** Default is false. If false, writes of one process queue up, first come, first served. */
  readonly concurrentWrites: boolean;
  /** Default is false. If false, the database belongs to one process of one machine. */
  readonly manyProcesses: boolean;
}

export interface DatabaseConfig {
  /** DATABASE_URL; null when unset. */
  readonly databaseUrl: string | null;
  /** DATA_DIR. */
  readonly dataDir: string;
}

/** PostgreSQL where DATABASE_URL is given, else one SQLite file in DATA_DIR (docs/decisions/008). */
export function databaseProfile(config: DatabaseConfig): Profile {
  return config.databaseUrl === null ? sqliteProfile(join(config.dataDir, 'sunshift.db')) : postgresProfile(config.databaseUrl);
}

export function sqliteProfile(file: string): SqliteProfile {
  return { driver: 'sqlite', file, concurrentWrites: false, manyProcesses: false };
}

export function postgresProfile(url: string): PostgresProfile {
  return { driver: 'postgres', url, concurrentWrites: true, manyProcesses: true };
}
