import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder and an owner for the one PostgreSQL of this run; the first test that needs it starts it (test-postgres.ts). */
export default function setup(): void {
  process.env.TEST_POSTGRES_FOLDER = mkdtempSync(join(tmpdir(), 'sunshift-postgres-'));
  process.env.TEST_POSTGRES_OWNER = String(process.pid);
}
