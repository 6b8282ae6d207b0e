import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Written into dist by scripts/build.js, compared by bin/sunshift.js. */
export const STAMP_FILE = 'source-stamp.txt';

/** What tsconfig.build.json compiles. */
const FOLDERS = ['src', 'bench', 'scripts'];

/**
 * sha256 over the names and bytes of every compiled source: a build is stale when a source changed, appeared or went, and never because a copy
 * or a checkout touched modification times. A few milliseconds for this tree.
 */
export function sourceStamp(root) {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const path = join(root, folder);
    if (!existsSync(path)) continue;
    const files = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort();
    for (const file of files) hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
