import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A name beside `target`, so that rename stays inside one file system; it says whose it is, so that leftovers of dead processes can be told. */
export function besideOf(target: string, kind: 'partial' | 'before'): string {
  return join(dirname(target), `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}.${kind}`);
}

/** What processes that no longer run left beside `target`: an old output moved aside goes back if its place is empty, half-written ones go. */
export function heal(target: string): void {
  const parent = dirname(target);
  if (!existsSync(parent)) return;
  const leftover = new RegExp(`^\\.${escape(basename(target))}\\.(\\d+)-[0-9a-f]{8}\\.(partial|before)$`);
  for (const name of readdirSync(parent).sort()) {
    const match = leftover.exec(name);
    if (!match || isAlive(Number(match[1]))) continue;
    if (match[2] === 'before' && !existsSync(target)) renameSync(join(parent, name), target);
    else rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
