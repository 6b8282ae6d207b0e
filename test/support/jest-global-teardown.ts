import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Stops the PostgreSQL of this run, if a test started it, and removes its folder. */
export default async function teardown(): Promise<void> {
  const folder = process.env.TEST_POSTGRES_FOLDER!;
  const pidFile = join(folder, 'pid');
  if (existsSync(pidFile)) {
    const pid = Number(readFileSync(pidFile, 'utf8'));
    while (ask(pid)) await new Promise((resolve) => void setTimeout(resolve, 50));
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Asks it to end; false when it has. */
function ask(pid: number): boolean {
  try {
    process.kill(pid, 'SIGTERM');
    return true;
  } catch {
    return false;
  }
}
