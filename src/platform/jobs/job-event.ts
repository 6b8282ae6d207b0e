/** What a listener hears. `progress` repeats while the job runs; each of the others is the last event of its job. */
export const JOB_EVENT_TYPES = ['progress', 'done', 'failed', 'cancelled'] as const;
export type JobEventType = (typeof JOB_EVENT_TYPES)[number];

export interface JobEvent {
  /** Rises within a job, over its attempts and over restarts of the service. */
  readonly id: number;
  readonly type: JobEventType;
  /** What progress holds is the job's own affair; every other event holds the Job as it ended. */
  readonly data: unknown;
}

/** Ids of one attempt; the largest is kept for the event that ends the job. At four events a second an attempt needs 28 days to use them up. */
const IDS_PER_ATTEMPT = 10_000_000;

/** Ids restart higher with each attempt, so that a listener who saw what a dead process never wrote down misses nothing of the next attempt. */
export function eventId(attempt: number, number: number): number {
  return attempt * IDS_PER_ATTEMPT + Math.min(number, IDS_PER_ATTEMPT - 2);
}

export function lastEventIdOfAttempt(attempt: number): number {
  return (attempt + 1) * IDS_PER_ATTEMPT - 1;
}
