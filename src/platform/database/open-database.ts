import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.js';
import { asProblem, faultAsProblem } from './database-errors.js';
import { lockForThisProcess } from './process-lock.js';
import type { Profile } from './profile.js';
import { ReadConnection } from './read-connection.js';
import type { DatabaseSchema } from './schema.js';
import { UnitOfWork } from './unit-of-work.js';

/** A database with its tables made, ready for use. */
export interface OpenDatabase {
  readonly profile: Profile;
  readonly unitOfWork: UnitOfWork;
  readonly reads: ReadConnection;
  /** Waits for no unit of work: end them first. */
  close(): Promise<void>;
}

/** Runs the migrations that are still to run, each whole or not at all, and opens the connections. Throws InputError not-ready, disk-full. */
export async function openDatabase(profile: Profile, schema: DatabaseSchema): Promise<OpenDatabase> {
  const opened: DataSource[] = [];
  const open = async (dataSource: DataSource): Promise<DataSource> => {
    await dataSource.initialize();
    opened.push(dataSource);
    return dataSource;
  };
  const close = async (): Promise<void> => {
    for (const dataSource of opened.splice(0).reverse()) await dataSource.destroy();
  };
  try {
    if (profile.driver === 'sqlite') makePrivate(profile.file);
    const writer = await open(createDataSource(profile, schema));
    await writer.runMigrations({ transaction: 'each' });
    const reader = await open(createDataSource(profile, schema, 'read-only'));
    const snapshots = await open(createDataSource(profile, schema, 'read-only'));
    return { profile, unitOfWork: new UnitOfWork(writer, profile), reads: new ReadConnection(reader, snapshots, profile), close };
  } catch (error) {
    await close();
    throw asProblem(error);
  }
}

/** The same for the service, which shares a SQLite file with no other process. Throws InputError not-ready where another has it. */
export async function openOwnDatabase(profile: Profile, schema: DatabaseSchema): Promise<OpenDatabase> {
  if (profile.driver !== 'sqlite') return openDatabase(profile, schema);
  makePrivate(profile.file);
  const unlock = lockForThisProcess(profile.file);
  try {
    const database = await openDatabase(profile, schema);
    return { ...database, close: () => database.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** It holds pay and names: no other account of the machine reads it. The files beside it take over its mode. */
function makePrivate(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
  } catch (error) {
    throw faultAsProblem((error as NodeJS.ErrnoException).code === 'ENOSPC' ? 'storage-full' : 'unavailable', error);
  }
}
