import { type EntityManager, In, IsNull, LessThan, LessThanOrEqual, MoreThan } from 'typeorm';
import { ArtefactRow } from '../database/artefact.entity.js';
import { unpackArtefact } from '../database/pack-artefact.js';
import { IdempotencyKeyRow } from './idempotency-key.entity.js';
import { KEY_LIFE_MS, keyConflict } from './idempotency.js';
import { JobEventRow } from './job-event.entity.js';
import type { JobEvent } from './job-event.js';
import type { JobFile } from './job-handler.js';
import { JobRow } from './job.entity.js';
import type { JobsQuery } from './jobs.js';

/** Kind of the artefacts that a job reads; owner is the job. */
export const JOB_INPUT = 'job-input';

export interface NewJob {
  readonly row: JobRow;
  readonly files: readonly ArtefactRow[];
  readonly key: { readonly key: string; readonly requestSha256: string } | null;
}

/** Every statement of the queue. Conditions stand in the statement that writes, so that they hold on databases with concurrent writers too. */

/** The row that now stands for the request: the new one, or the one that the same key made before. */
export async function insertJob(manager: EntityManager, { row, files, key }: NewJob): Promise<JobRow> {
  if (key !== null) {
    await manager.delete(IdempotencyKeyRow, { key: key.key, createdAt: LessThan(row.createdAt - KEY_LIFE_MS) });
    const mine = { ...key, jobId: row.id, createdAt: row.createdAt };
    await manager.createQueryBuilder().insert().into(IdempotencyKeyRow).values(mine).orIgnore().updateEntity(false).execute();
    const stored = await manager.findOneByOrFail(IdempotencyKeyRow, { key: key.key });
    if (stored.requestSha256 !== key.requestSha256) throw keyConflict(key.key);
    if (stored.jobId !== row.id) return manager.findOneByOrFail(JobRow, { id: stored.jobId });
  }
  for (const file of files) await manager.createQueryBuilder().insert().into(ArtefactRow).values(file).updateEntity(false).execute();
  await manager.createQueryBuilder().insert().into(JobRow).values(row as never).updateEntity(false).execute();
  return row;
}

export function forgetOldKeys(manager: EntityManager, now: number): Promise<unknown> {
  return manager.delete(IdempotencyKeyRow, { createdAt: LessThan(now - KEY_LIFE_MS) });
}

export function findJob(manager: EntityManager, id: string): Promise<JobRow | null> {
  return manager.findOneBy(JobRow, { id });
}

export function listJobs(manager: EntityManager, { limit, after, state, kind }: JobsQuery): Promise<JobRow[]> {
  const where = { ...(after === null ? {} : { id: LessThan(after) }), ...(state === undefined ? {} : { state }), ...(kind === undefined ? {} : { kind }) };
  return manager.find(JobRow, { where, order: { id: 'DESC' }, take: limit + 1 });
}

export function unfinishedJobs(manager: EntityManager, kind: string): Promise<JobRow[]> {
  return manager.find(JobRow, { where: { kind, state: In(['queued', 'running']) }, order: { id: 'ASC' } });
}

/** The job of a key that is remembered still, and what it was asked for; null when there is none. */
export async function findByKey(manager: EntityManager, key: string, now: number): Promise<{ readonly row: JobRow; readonly requestSha256: string } | null> {
  const stored = await manager.findOneBy(IdempotencyKeyRow, { key });
  if (stored === null || stored.createdAt < now - KEY_LIFE_MS) return null;
  return { row: await manager.findOneByOrFail(JobRow, { id: stored.jobId }), requestSha256: stored.requestSha256 };
}

/** Left in the middle by a process that ended. */
export function orphans(manager: EntityManager): Promise<JobRow[]> {
  return manager.find(JobRow, { where: { state: 'running' }, order: { id: 'ASC' } });
}

export function nextJob(manager: EntityManager, kinds: readonly string[], now: number): Promise<JobRow | null> {
  return manager.findOne(JobRow, { where: { state: 'queued', kind: In([...kinds]), notBefore: LessThanOrEqual(now) }, order: { id: 'ASC' } });
}

/** Starts the next attempt of the oldest waiting job of these kinds; null when none waits. */
export async function claimJob(manager: EntityManager, kinds: readonly string[], now: number): Promise<JobRow | null> {
  const row = await nextJob(manager, kinds, now);
  if (row === null) return null;
  const started: Partial<JobRow> = { state: 'running', attempts: row.attempts + 1, startedAt: now };
  return (await changed(manager, row, started)) ? { ...row, ...started } : null;
}

/** Writes a change of state if the row still is in the state and attempt in which it was read. */
export async function changed(manager: EntityManager, from: Pick<JobRow, 'id' | 'state' | 'attempts'>, to: Partial<JobRow>): Promise<boolean> {
  const { affected } = await manager.update(JobRow, { id: from.id, state: from.state, attempts: from.attempts }, to as never);
  return affected === 1;
}

/** Marks a stop that was asked for, so that it outlives the process. */
export function markStopped(manager: EntityManager, id: string): Promise<unknown> {
  return manager.update(JobRow, { id, state: 'running', stoppedBy: IsNull() }, { stoppedBy: 'user' });
}

/** Adds events and forgets those before `keepFrom`. */
export async function writeEvents(manager: EntityManager, jobId: string, events: readonly JobEvent[], keepFrom: number): Promise<void> {
  const rows = events.map((event) => ({ ...event, jobId }));
  if (rows.length > 0) await manager.createQueryBuilder().insert().into(JobEventRow).values(rows as never).updateEntity(false).execute();
  await manager.delete(JobEventRow, { jobId, id: LessThan(keepFrom) });
}

export async function readEvents(manager: EntityManager, jobId: string, after: number): Promise<JobEvent[]> {
  const rows = await manager.find(JobEventRow, { where: { jobId, id: MoreThan(after) }, order: { id: 'ASC' } });
  return rows.map(({ id, type, data }) => ({ id, type, data }));
}

export async function readFiles(manager: EntityManager, row: JobRow): Promise<readonly JobFile[]> {
  const stored = await manager.createQueryBuilder(ArtefactRow, 'a').addSelect('a.bytes')
    .where('a.owner_id = :id AND a.kind = :kind', { id: row.id, kind: JOB_INPUT }).orderBy('a.id', 'ASC').getMany();
  return Promise.all(stored.map(async (artefact, i) => ({ name: row.fileNames[i], content: await unpackArtefact(artefact) })));
}

/** A job that has ended reads nothing any more. */
export function deleteFiles(manager: EntityManager, jobId: string): Promise<unknown> {
  return manager.delete(ArtefactRow, { ownerId: jobId, kind: JOB_INPUT });
}
