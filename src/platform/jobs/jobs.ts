import type { EntityManager } from 'typeorm';
import type { JobEvent } from './job-event.js';
import type { JobFile, JobHandler } from './job-handler.js';
import type { JobState } from './job-state.js';
import type { Job } from './job.js';

export interface EnqueueOptions {
  readonly files?: readonly JobFile[];
  /** What the client sent as Idempotency-Key: the same request under the same key is the same job. */
  readonly idempotencyKey?: string | null;
  /** What the client asked for, where the payload holds more than that; repeated requests are compared by it. Default: the payload. */
  readonly request?: unknown;
}

/** A job that is ready to be written: its files are compressed. */
export interface PreparedJob {
  readonly id: string;
}

/** A job that has not ended. */
export interface UnfinishedJob {
  readonly id: string;
  readonly payload: unknown;
}

export interface JobsQuery {
  readonly limit: number;
  /** Id of the last job of the page before; null on the first. */
  readonly after: string | null;
  readonly state?: JobState;
  readonly kind?: string;
}

/**
 * Long work, kept in the database from the moment `enqueue` resolves until it has ended, whatever becomes of the process. The embedded queue
 * does it in this process; a queue of several machines would stand behind the same methods.
 */
export abstract class Jobs {
  /** Call while the module starts (onModuleInit): jobs of the previous run go on once all modules have. */
  abstract registerJobHandler<Payload, Made>(kind: string, handler: JobHandler<Payload, Made>): void;

  /** Throws InputError idempotency-conflict when the key stands for another request. */
  abstract enqueue(kind: string, payload: unknown, options?: EnqueueOptions): Promise<Job>;

  /** The slow part of `enqueue`, for who writes rows of his own together with the job: then `enqueueWithin` his unit of work. */
  abstract prepare(kind: string, payload: unknown, options?: EnqueueOptions): Promise<PreparedJob>;
  abstract enqueueWithin(manager: EntityManager, prepared: PreparedJob): Promise<Job>;

  /** The job that this very request made before under its key; null when none did. Throws InputError idempotency-conflict. */
  abstract madeBefore(kind: string, request: unknown, idempotencyKey: string | null): Promise<Job | null>;

  /** Jobs of a kind that wait or run, oldest first, as the transaction of `manager` sees them: what they will still read must stay. */
  abstract unfinished(manager: EntityManager, kind: string): Promise<readonly UnfinishedJob[]>;

  /** Throws InputError not-found. */
  abstract get(id: string): Promise<Job>;

  /** Newest first; at most `limit + 1`, so that the caller sees whether more follow. */
  abstract list(query: JobsQuery): Promise<readonly Job[]>;

  /**
   * Asks a job to stop and returns within a second: ended with the best it had, or still `running` with `stoppedBy` set while that best is being
   * verified. A job that has ended already is returned as it is.
   */
  abstract cancel(id: string): Promise<Job>;

  /**
   * Calls `listener` with what is kept of the events after `lastEventId`, before it resolves, and then with each new one; returns how to stop.
   * `closed` is called when this process will tell no more. Throws InputError not-found.
   */
  abstract events(id: string, lastEventId: number, listener: (event: JobEvent) => void, closed?: () => void): Promise<() => void>;
}
