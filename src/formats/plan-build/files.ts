import { createHash } from 'node:crypto';
import { type Problem, problemOf } from '../../engine/model/problem.js';
import type { Findings } from '../findings.js';
import { refuseTooLarge } from '../history-csv.js';

/** Hands over the bytes of a file that a plan names; the path is the one that the plan writes. */
export type ReadFile = (relativePath: string) => Uint8Array;

/** Reads each file that a plan names once, in order of first mention, and keeps the fingerprint of all of them. */
export class PlanFiles {
  private readonly digests: string[];
  private readonly read = new Map<string, Uint8Array | null>();

  constructor(planText: string, private readonly readFile: ReadFile, private readonly limitMegabytes: number, private readonly findings: Findings) {
    this.digests = [sha256(Buffer.from(planText, 'utf8'))];
  }

  /** null when the file cannot be read or is too large; the problem is told once, at the field that names it first. */
  bytesOf(path: string, field: string): Uint8Array | null {
    const known = this.read.get(path);
    if (known !== undefined) return known;
    const bytes = this.findings.attempt(() => this.open(path, field), (problem) => ({ ...problem, field }));
    this.read.set(path, bytes);
    if (bytes !== null) this.digests.push(sha256(bytes));
    return bytes;
  }

  private open(path: string, field: string): Uint8Array | null {
    let bytes: Uint8Array;
    try {
      bytes = this.readFile(path);
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM'].includes((error as { code?: string }).code ?? '')) throw error;
      this.findings.take([problemOf('file-not-found', field, path, 'A file that a plan names exists and can be read; paths are relative to the plan.', 'Correct the path, or put the file there.')]);
      return null;
    }
    refuseTooLarge(bytes.byteLength, path, this.limitMegabytes);
    return bytes;
  }

  /**
   * sha256 over the sha256 digests of the plan's bytes and of each file's, in order of first mention, one hexadecimal line each:
   * `sha256sum plan.json a.csv b.csv | cut -c1-64 | sha256sum` gives the same.
   */
  inputHash(): string {
    return sha256(Buffer.from(this.digests.map((digest) => `${digest}\n`).join(''), 'utf8'));
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Says in which file a problem lies, where its field gives only line and column. */
export function inFile(file: string): (problem: Problem) => Problem {
  return (problem) => problem.field.startsWith(file) || problem.field === ''
    ? problem
    : { ...problem, field: `${file} ${problem.field}`, message: `${file}: ${problem.message}` };
}
