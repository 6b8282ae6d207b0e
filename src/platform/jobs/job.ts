import type { Problem } from '../../engine/model/problem.js';
import { isoUtc } from '../../engine/time/iso.js';
import type { JobRow } from './job.entity.js';
import type { JobState, StoppedBy } from './job-state.js';

/** A job as users see it; instants in ISO 8601 with Z. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly state: JobState;
  readonly attempts: number;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** Set as soon as a stop is asked for; a job that ended by itself has null. */
  readonly stoppedBy: StoppedBy | null;
  /** The newest progress while it runs; null otherwise. */
  readonly progress: unknown;
  /** Null until it has ended with something to keep. */
  readonly result: unknown;
  /** Why the last attempt failed; empty when none did. */
  readonly problems: readonly Problem[];
}

export function jobOf(row: JobRow, progress: unknown): Job {
  const { id, kind, state, attempts, stoppedBy } = row;
  const iso = (ms: number | null): string | null => (ms === null ? null : isoUtc(ms));
  return {
    id, kind, state, attempts, createdAt: isoUtc(row.createdAt), startedAt: iso(row.startedAt), endedAt: iso(row.endedAt), stoppedBy,
    progress: state === 'running' ? (progress ?? null) : null, result: row.result ?? null, problems: row.problems ?? [],
  };
}
