import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

const START_LIMIT_MS = 90_000;

export interface EmptyDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A new, empty PostgreSQL database: on TEST_DATABASE_URL (a server on which databases may be made), or on the embedded server of this run. */
export async function emptyPostgres(): Promise<EmptyDatabase> {
  const server = process.env.TEST_DATABASE_URL ?? (await embeddedServer());
  const name = `test_${process.pid}_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 8)}`;
  await administer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** Started once a run, by whoever comes first; it ends with the run. */
async function embeddedServer(): Promise<string> {
  const folder = process.env.TEST_POSTGRES_FOLDER;
  const owner = process.env.TEST_POSTGRES_OWNER;
  if (folder === undefined || owner === undefined) throw new Error('the global setup of jest.config.json did not run');
  if (isFirst(join(folder, 'lock'))) {
    const child = spawn(process.execPath, [join(__dirname, 'postgres-server.js'), folder, owner], { detached: true, stdio: 'ignore' });
    child.unref();
    writeFileSync(join(folder, 'pid'), String(child.pid));
  }
  for (const until = Date.now() + START_LIMIT_MS; Date.now() < until; await new Promise((resolve) => void setTimeout(resolve, 50))) {
    if (existsSync(join(folder, 'failure'))) throw new Error(readFileSync(join(folder, 'failure'), 'utf8'));
    if (existsSync(join(folder, 'url'))) return readFileSync(join(folder, 'url'), 'utf8');
  }
  throw new Error(`PostgreSQL for tests did not start within ${START_LIMIT_MS} ms`);
}

function isFirst(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** One statement on a connection of its own, outside any transaction. */
export async function administer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
