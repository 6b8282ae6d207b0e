import type { EntityManager } from 'typeorm';

/** A file that a job reads; its bytes are stored until the job ends. */
export interface JobFile {
  readonly name: string;
  readonly content: Uint8Array;
}

export interface WorkerOptions {
  /** Wall-clock limit of a search; default none. */
  readonly seconds?: number | null;
  /** Default: engine progress becomes progress of the job. */
  readonly onProgress?: (progress: unknown) => void;
}

/** What a handler is given for one attempt. */
export interface JobWork<Payload> {
  readonly id: string;
  /** From 1. */
  readonly attempt: number;
  readonly payload: Payload;
  /** Aborted when a user cancels or the service shuts down: a search answers with its best so far, other work may `throwIfAborted()`. */
  readonly stopped: AbortSignal;
  files(): Promise<readonly JobFile[]>;
  /** May be called as often as one likes: listeners hear the newest at most every 250 ms. */
  progress(progress: unknown): void;
  /** Runs src/workers/tasks/<name>.ts on a thread of the pool; `stopped` reaches it. */
  worker<Request, Result>(name: string, request: Request, options?: WorkerOptions): Promise<Result>;
}

/**
 * How one kind of job is done. `run` computes and writes nothing that others see; `save` writes all of it, in the very transaction that marks the
 * job as ended. So a job whose process dies leaves nothing half done, runs again, and ends once.
 */
export interface JobHandler<Payload, Made> {
  /** `engine` jobs wait for a thread of the pool; `light` ones (imports, publications) never wait for a solve. */
  readonly lane: JobLane;
  /** What a cancel or a shutdown leaves: the best so far, which is saved, or nothing. A shutdown re-queues what leaves nothing. */
  readonly whenStopped: 'keep-best' | 'discard';
  /** Throws InputError for what will never work; anything else is tried again. */
  run(work: JobWork<Payload>): Promise<Made>;
  /** Returns the result that the job shows, JSON and small: others wait for this transaction. */
  save(manager: EntityManager, made: Made, job: { readonly id: string; readonly kind: string }): Promise<unknown>;
}

export const JOB_LANES = ['engine', 'light'] as const;
export type JobLane = (typeof JOB_LANES)[number];

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- handlers of any payload stand in one list
export type AnyJobHandler = JobHandler<any, any>;
