import { AsyncResource } from 'node:async_hooks';
import type { BeforeApplicationShutdown, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { afterCommit } from '../database/inside-unit.js';
import { newId } from '../database/new-id.js';
import { packArtefact } from '../database/pack-artefact.js';
import { notFound } from '../http/refusals.js';
import { MOST_ATTEMPTS } from './attempt-policy.js';
import { diedWithIt } from './failure.js';
import { keyConflict, requestDigest } from './idempotency.js';
import { type JobEvent, lastEventIdOfAttempt } from './job-event.js';
import { type AnyJobHandler, JOB_LANES, type JobHandler, type JobLane } from './job-handler.js';
import { JobRun, type RunTools } from './job-run.js';
import { hasEnded } from './job-state.js';
import {
  JOB_INPUT, type NewJob, changed, claimJob, deleteFiles, findByKey, findJob, forgetOldKeys, insertJob, listJobs, markStopped, nextJob, orphans, readEvents,
  unfinishedJobs, writeEvents,
} from './job-store.js';
import type { JobRow } from './job.entity.js';
import { type Job, jobOf } from './job.js';
import { type EnqueueOptions, Jobs, type JobsQuery, type PreparedJob, type UnfinishedJob } from './jobs.js';

/** Jobs that need no thread, at a time. */
const LIGHT_JOBS = 2;

/** How often the queue looks for jobs whose waiting time is over, ms. */
const LOOK_EVERY_MS = 1000;

/** How long a cancel waits for the job to end, ms; its promise is one second. */
const CANCEL_WAIT_MS = 800;

/** How long a shutdown waits for the best so far to be verified and saved, ms. */
const SHUTDOWN_WAIT_MS = 12_000;

/** The queue in the database of this process: jobs are claimed, run and ended here, and whatever a process leaves behind is taken up by the next. */
export class EmbeddedJobs extends Jobs implements OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  private readonly handlers = new Map<string, AnyJobHandler>();
  private readonly runs = new Map<string, JobRun>();
  private readonly lanes: Readonly<Record<JobLane, number>>;
  /** Work of the queue belongs to no request and to no unit of work that happens to call it. */
  private readonly ownContext = new AsyncResource('sunshift-jobs');
  private looking: Promise<void> | null = null;
  private lookAgain = false;
  private open = false;
  private callOff: () => void = () => undefined;

  constructor(private readonly tools: RunTools) {
    super();
    this.lanes = { engine: tools.threads.size, light: LIGHT_JOBS };
  }

  override registerJobHandler<Payload, Made>(kind: string, handler: JobHandler<Payload, Made>): void {
    if (this.handlers.has(kind)) throw new Error(`job kind ${kind} has two handlers`);
    this.handlers.set(kind, handler);
  }

  /** Takes up what the previous process left, then begins. */
  async onApplicationBootstrap(): Promise<void> {
    await this.tools.unitOfWork.run(async (manager) => {
      await forgetOldKeys(manager, this.tools.clock.epochMs());
      for (const row of await orphans(manager)) await this.takeUp(manager, row);
    });
    this.open = true;
    this.look();
  }

  /** Searches end with their best so far; nothing new begins. */
  onModuleDestroy(): void {
    this.open = false;
    this.callOff();
    for (const run of this.runs.values()) run.stop('shutdown');
  }

  /** Requests are still served meanwhile, the database is still open. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.looking;
    for (const run of this.runs.values()) run.stop('shutdown');
    const all = Promise.all([...this.runs.values()].map((run) => run.ended));
    await this.within(SHUTDOWN_WAIT_MS, all);
    for (const run of this.runs.values()) run.leave();
    this.tools.hub.close();
  }

  override async enqueue(kind: string, payload: unknown, options: EnqueueOptions = {}): Promise<Job> {
    const prepared = await this.prepare(kind, payload, options);
    return this.tools.unitOfWork.run((manager) => this.enqueueWithin(manager, prepared));
  }

  override async prepare(kind: string, payload: unknown, { files = [], idempotencyKey = null, request = payload }: EnqueueOptions = {}): Promise<PreparedJob> {
    if (!this.handlers.has(kind)) throw new Error(`no handler for jobs of kind ${kind}`);
    const id = newId();
    const now = this.tools.clock.epochMs();
    const artefacts = await Promise.all(files.map(({ content }) => packArtefact({ kind: JOB_INPUT, ownerId: id, plain: content, createdAt: now })));
    // Ids of one millisecond need not rise in the order in which threads were done.
    const ids = artefacts.map((artefact) => artefact.id).sort();
    const row: JobRow = {
      id, kind, state: 'queued', attempts: 0, notBefore: now, payload, fileNames: files.map(({ name }) => name), result: null, problems: null,
      stoppedBy: null, createdAt: now, startedAt: null, endedAt: null,
    };
    const key = idempotencyKey === null ? null : { key: idempotencyKey, requestSha256: requestDigest(kind, request, files) };
    const made: NewJob & PreparedJob = { id, row, files: artefacts.map((artefact, i) => ({ ...artefact, id: ids[i] })), key };
    return made;
  }

  override async enqueueWithin(manager: EntityManager, prepared: PreparedJob): Promise<Job> {
    const row = await insertJob(manager, prepared as NewJob & PreparedJob);
    afterCommit(() => this.look());
    return this.shown(row);
  }

  override async madeBefore(kind: string, request: unknown, idempotencyKey: string | null): Promise<Job | null> {
    if (idempotencyKey === null) return null;
    const found = await this.tools.reads.run((manager) => findByKey(manager, idempotencyKey, this.tools.clock.epochMs()));
    if (found === null) return null;
    if (found.requestSha256 !== requestDigest(kind, request, [])) throw keyConflict(idempotencyKey);
    return this.shown(found.row);
  }

  override unfinished(manager: EntityManager, kind: string): Promise<readonly UnfinishedJob[]> {
    return unfinishedJobs(manager, kind);
  }

  override async get(id: string): Promise<Job> {
    return this.shown(await this.row(id));
  }

  override async list(query: JobsQuery): Promise<readonly Job[]> {
    return (await this.tools.reads.run((manager) => listJobs(manager, query))).map((row) => this.shown(row));
  }

  override async cancel(id: string): Promise<Job> {
    const row = await this.row(id);
    if (hasEnded(row.state)) return this.shown(row);
    const event = await this.tools.unitOfWork.run(async (manager) => {
      const now = await findJob(manager, id);
      const ended = now?.state === 'queued' ? await this.endWaiting(manager, now, { state: 'cancelled', stoppedBy: 'user' }) : null;
      // Where writers are concurrent it may have been claimed in between.
      if (ended === null) await markStopped(manager, id);
      return ended;
    }).catch((error: unknown) => {
      // On a full disk a search can be stopped all the same; only a process that dies now would not know of it.
      if (!this.runs.has(id)) throw error;
      this.tools.onFault(error);
      return null;
    });
    if (event !== null) this.tools.hub.publish(id, event);
    // Between its claim and its start a job is in nobody's list.
    await this.looking;
    const run = this.runs.get(id);
    run?.stop('user');
    if (run !== undefined) await this.within(CANCEL_WAIT_MS, run.ended);
    return this.get(id);
  }

  override async events(id: string, lastEventId: number, listener: (event: JobEvent) => void, closed?: () => void): Promise<() => void> {
    let seen = lastEventId;
    let held: JobEvent[] | null = [];
    const tell = (event: JobEvent): void => {
      if (event.id <= seen) return;
      seen = event.id;
      listener(event);
    };
    const leave = this.tools.hub.listen(id, (event) => (held === null ? tell(event) : void held.push(event)), closed);
    try {
      await this.row(id);
      const written = await this.tools.reads.run((manager) => readEvents(manager, id, lastEventId));
      const past = [...written, ...(this.runs.get(id)?.recentEvents ?? []), ...held].sort((a, b) => a.id - b.id);
      held = null;
      past.forEach(tell);
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  }

  private async takeUp(manager: EntityManager, row: JobRow): Promise<void> {
    if (row.stoppedBy === 'user') await this.endWaiting(manager, row, { state: 'cancelled' });
    else if (row.attempts >= MOST_ATTEMPTS) await this.endWaiting(manager, row, { state: 'failed', problems: diedWithIt(row.attempts) });
    else await changed(manager, row, { state: 'queued', notBefore: this.tools.clock.epochMs() });
  }

  /** Ends a job of which no attempt is running. */
  private async endWaiting(manager: EntityManager, row: JobRow, how: Partial<JobRow> & { readonly state: 'failed' | 'cancelled' }): Promise<JobEvent | null> {
    const ended: Partial<JobRow> = { ...how, endedAt: this.tools.clock.epochMs() };
    if (!(await changed(manager, row, ended))) return null;
    const event: JobEvent = { id: lastEventIdOfAttempt(row.attempts), type: how.state, data: jobOf({ ...row, ...ended }, null) };
    await writeEvents(manager, row.id, [event], 0);
    await deleteFiles(manager, row.id);
    return event;
  }

  /** Starts what waits, as far as lanes are free; one look at a time. */
  private look(): void {
    if (!this.open) return;
    if (this.looking !== null) {
      this.lookAgain = true;
      return;
    }
    this.callOff();
    this.looking = this.ownContext.runInAsyncScope(() => this.startWaiting()).catch((error: unknown) => this.tools.onFault(error)).finally(() => {
      this.looking = null;
      const at = this.lookAgain ? 0 : LOOK_EVERY_MS;
      this.lookAgain = false;
      if (this.open) this.callOff = this.tools.clock.after(at, () => this.look());
    });
  }

  private async startWaiting(): Promise<void> {
    for (const lane of JOB_LANES) {
      const kinds = [...this.handlers].filter(([, handler]) => handler.lane === lane).map(([kind]) => kind);
      while (this.open && kinds.length > 0 && this.busy(lane) < this.lanes[lane]) {
        const now = this.tools.clock.epochMs();
        // Looked at where it disturbs no writer; claimed where nobody comes between.
        if ((await this.tools.reads.run((manager) => nextJob(manager, kinds, now))) === null) break;
        const row = await this.tools.unitOfWork.run((manager) => claimJob(manager, kinds, now));
        if (row === null) break;
        this.start(row);
      }
    }
  }

  private start(row: JobRow): void {
    const run = new JobRun(row, this.handlers.get(row.kind) as AnyJobHandler, this.tools);
    this.runs.set(row.id, run);
    // Asked for while an earlier attempt was ending.
    if (row.stoppedBy === 'user') run.stop('user');
    if (!this.open) run.stop('shutdown');
    void run.ended.then(() => {
      this.runs.delete(row.id);
      this.look();
    });
  }

  private busy(lane: JobLane): number {
    return [...this.runs.values()].filter((run) => this.handlers.get(run.row.kind)?.lane === lane).length;
  }

  private async row(id: string): Promise<JobRow> {
    const row = await this.tools.reads.run((manager) => findJob(manager, id));
    if (row === null) throw notFound('job', id);
    return row;
  }

  private shown(row: JobRow): Job {
    return jobOf(row, this.runs.get(row.id)?.latestProgress);
  }

  /** Waits for what is on its way, but no longer than `ms`. */
  private async within(ms: number, awaited: Promise<unknown>): Promise<void> {
    let callOff: () => void = () => undefined;
    const time = new Promise<void>((resolve) => (callOff = this.tools.clock.after(ms, resolve)));
    await Promise.race([awaited, time]);
    callOff();
  }
}
