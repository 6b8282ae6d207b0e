import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real file system with room for little, in memory; mounting it takes root on Linux. */
export interface SmallDisk {
  readonly folder: string;
  remove(): void;
}

export function smallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'sunshift-small-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  const remove = (): void => {
    execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, remove };
}

/** Whether this machine lets us mount one; says so when it does not, for then tests are skipped. */
export function smallDisksAreAllowed(): boolean {
  try {
    smallDisk(1).remove();
    return true;
  } catch {
    console.warn('no small disk can be mounted here (root on Linux can): the tests on a disk that is really full are skipped');
    return false;
  }
}
