import type { EntityManager } from 'typeorm';
import { ArtefactRow } from '../../../src/platform/database/artefact.entity.js';
import { newId } from '../../../src/platform/database/new-id.js';
import { type Clock, systemClock } from '../../../src/platform/jobs/clock.js';
import { EmbeddedJobs } from '../../../src/platform/jobs/embedded-jobs.js';
import { EngineThreads } from '../../../src/platform/jobs/engine-threads.js';
import { EventHub } from '../../../src/platform/jobs/event-hub.js';
import type { JobHandler, JobWork } from '../../../src/platform/jobs/job-handler.js';
import { hasEnded } from '../../../src/platform/jobs/job-state.js';
import type { Job } from '../../../src/platform/jobs/job.js';
import type { OpenDatabase } from '../../support/database.js';

/** A queue as one process has it. `faults` holds what it reported as unforeseen. */
export function queueOf({ unitOfWork, reads }: OpenDatabase, clock: Clock = systemClock): { jobs: EmbeddedJobs; faults: unknown[] } {
  const faults: unknown[] = [];
  const threads = new EngineThreads(1, systemClock);
  const jobs = new EmbeddedJobs({ unitOfWork, reads, threads, hub: new EventHub(), clock, onFault: (error) => void faults.push(error) });
  return { jobs, faults };
}

export async function shutDown(jobs: EmbeddedJobs): Promise<void> {
  jobs.onModuleDestroy();
  await jobs.beforeApplicationShutdown();
}

export async function endOf(jobs: EmbeddedJobs, id: string, patienceMs = 20_000): Promise<Job> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await new Promise((resolve) => void setTimeout(resolve, 10))) {
    const job = await jobs.get(id);
    if (hasEnded(job.state)) return job;
  }
  throw new Error(`job ${id} did not end within ${patienceMs} ms: ${JSON.stringify(await jobs.get(id))}`);
}

/** Waits until the job is at work. */
export async function running(jobs: EmbeddedJobs, id: string): Promise<void> {
  while ((await jobs.get(id)).state !== 'running') await new Promise((resolve) => void setTimeout(resolve, 5));
}

/** What a job wrote: rows with it as owner, read as others read. */
export function effectsOf({ reads }: OpenDatabase, id: string): Promise<number> {
  return reads.run((manager) => manager.countBy(ArtefactRow, { ownerId: id, kind: 'effect' }));
}

export function writeEffects(manager: EntityManager, id: string, count: number): Promise<unknown> {
  const row = (): ArtefactRow => ({ id: newId(), kind: 'effect', ownerId: id, createdAt: 0, sha256: '', plainLength: 0, bytes: Buffer.alloc(0) });
  return manager.createQueryBuilder().insert().into(ArtefactRow).values(Array.from({ length: count }, row)).updateEntity(false).execute();
}

/** Waits for the stop and then answers with what it has, as a search does. */
export function searchUntilStopped(work: JobWork<unknown>): Promise<string> {
  return new Promise((resolve) => {
    if (work.stopped.aborted) resolve('best so far');
    work.stopped.addEventListener('abort', () => resolve('best so far'));
  });
}

/** A handler that writes two rows and returns what `run` made; a test names what it changes. */
export function handlerOf<Made>(run: (work: JobWork<unknown>) => Promise<Made>, parts: Partial<JobHandler<unknown, Made>> = {}): JobHandler<unknown, Made> {
  return {
    lane: 'light', whenStopped: 'keep-best', run,
    save: async (manager, made, job) => {
      await writeEffects(manager, job.id, 2);
      return made;
    },
    ...parts,
  };
}
