import type { EntityManager } from 'typeorm';
import type { Progress } from '../../engine/model/ports.js';
import { InputError } from '../../engine/model/problem.js';
import type { ReadConnection } from '../database/read-connection.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { isOfTheDatabase } from './attempt-policy.js';
import type { Clock } from './clock.js';
import { EngineProgress } from './engine-progress.js';
import type { EngineThreads } from './engine-threads.js';
import type { EventHub } from './event-hub.js';
import { EventLog } from './event-log.js';
import { EventThrottle } from './event-throttle.js';
import { failureOf } from './failure.js';
import { type Ending, endingAfter, endingOf } from './job-ending.js';
import type { AnyJobHandler, JobWork, WorkerOptions } from './job-handler.js';
import type { StoppedBy } from './job-state.js';
import { changed, deleteFiles, readEvents, readFiles, writeEvents } from './job-store.js';
import { jobOf } from './job.js';
import type { JobRow } from './job.entity.js';

export interface RunTools {
  readonly unitOfWork: UnitOfWork;
  readonly reads: ReadConnection;
  readonly threads: EngineThreads;
  readonly hub: EventHub;
  readonly clock: Clock;
  /** Told of what nobody foresaw. */
  onFault(error: unknown): void;
}

/** Between two tries to write down how an attempt ended, ms: a full disk is no reason to forget it. */
const WRITE_AGAIN_MS = 1000;

/** The row says that this attempt is not the job's present one any more. */
class Overtaken extends Error {}

/** One attempt at one job, from its claim to the transaction that ends it. */
export class JobRun {
  private readonly stopper = new AbortController();
  private readonly log: EventLog;
  private readonly pace: EventThrottle<unknown>;
  private stoppedBy: StoppedBy | null = null;
  private leaving = false;
  latestProgress: unknown = null;
  /** Resolves when nothing more will happen; never rejects. */
  readonly ended: Promise<void>;

  constructor(readonly row: JobRow, private readonly handler: AnyJobHandler, private readonly tools: RunTools) {
    this.log = new EventLog(row.id, row.attempts, tools.unitOfWork, tools.hub, tools.clock);
    this.pace = new EventThrottle(tools.clock, (progress) => this.log.progress(progress));
    this.ended = this.go();
  }

  get recentEvents(): EventLog['recent'] {
    return this.log.recent;
  }

  /** The first who asks is the one who stopped it. */
  stop(by: StoppedBy): void {
    this.stoppedBy ??= by;
    if (!this.stopper.signal.aborted) this.stopper.abort(new Error(`stopped by ${by}`));
  }

  /** The process is about to end: an ending that cannot be written now is left to the next start. */
  leave(): void {
    this.leaving = true;
  }

  private async go(): Promise<void> {
    this.progress({ stage: 'started' });
    let ending: Ending;
    try {
      ending = endingOf(this.handler, await this.handler.run(this.work()), this.stoppedBy);
    } catch (error) {
      ending = this.after(error);
    }
    this.pace.end();
    while (!(await this.written(ending).catch((error: unknown) => this.failedToWrite(ending, error).then((other) => ((ending = other), false))))) {
      if (this.leaving) return;
    }
  }

  /**
   * A full disk, or a database that is away, is waited for: what was made is kept in memory until it can be written, and the job shows why it waits.
   * Work that cannot be saved for another reason counts as a failure of the attempt.
   */
  private async failedToWrite(ending: Ending, error: unknown): Promise<Ending> {
    if (error instanceof Overtaken) return { kind: 'overtaken' };
    if (ending.kind === 'save' && !isOfTheDatabase(error)) return this.after(error);
    this.tools.onFault(error);
    this.latestProgress = { stage: 'saving', problems: failureOf(error) };
    await new Promise<void>((resolve) => void this.tools.clock.after(WRITE_AGAIN_MS, resolve));
    return ending;
  }

  private after(error: unknown): Ending {
    const ending = endingAfter(error, this.row.attempts, this.stoppedBy, this.stopper.signal.reason);
    if ((ending.kind === 'failed' || ending.kind === 'again') && isFault(error)) this.tools.onFault(error);
    return ending;
  }

  private async written(ending: Ending): Promise<boolean> {
    await this.log.settled();
    const now = this.tools.clock.epochMs();
    switch (ending.kind) {
      case 'save':
        return this.end({ state: ending.state, stoppedBy: ending.stoppedBy, problems: null }, (manager) => this.handler.save(manager, ending.made, this.row));
      case 'cancelled':
        return this.end({ state: 'cancelled', stoppedBy: 'user', problems: ending.problems.length > 0 ? ending.problems : null });
      case 'failed':
        return this.end({ state: 'failed', problems: ending.problems });
      case 'again':
        return this.queueAgain({ notBefore: now + ending.afterMs, problems: ending.problems });
      case 'given-back':
        return this.queueAgain({ notBefore: now, attempts: this.row.attempts - 1 });
      case 'overtaken':
        return this.tellTheRest();
    }
  }

  private async end(how: Partial<JobRow> & { readonly state: 'done' | 'failed' | 'cancelled' }, save?: (manager: EntityManager) => Promise<unknown>): Promise<true> {
    const { row, tools, log } = this;
    const event = await tools.unitOfWork.run(async (manager) => {
      const ended: Partial<JobRow> = { ...how, endedAt: tools.clock.epochMs(), result: save ? ((await save(manager)) ?? null) : null };
      if (!(await changed(manager, row, ended))) throw new Overtaken();
      const closing = log.closing(how.state, jobOf({ ...row, ...ended }, null));
      await writeEvents(manager, row.id, closing.unwritten, closing.keepFrom);
      await deleteFiles(manager, row.id);
      return closing.event;
    });
    log.closed(event);
    return true;
  }

  private async queueAgain(how: Partial<JobRow>): Promise<true> {
    if (!(await this.tools.unitOfWork.run((manager) => changed(manager, this.row, { ...how, state: 'queued' })))) throw new Overtaken();
    return true;
  }

  /** What others wrote down of this job, its end above all, for who listens here. */
  private async tellTheRest(): Promise<true> {
    const { row, tools, log } = this;
    const events = await tools.reads.run((manager) => readEvents(manager, row.id, log.recent.at(-1)?.id ?? 0));
    for (const event of events) tools.hub.publish(row.id, event);
    return true;
  }

  private progress(progress: unknown): void {
    this.latestProgress = progress;
    this.pace.offer(progress);
  }

  private work(): JobWork<unknown> {
    const { row, tools, stopper } = this;
    const engine = new EngineProgress();
    return {
      id: row.id,
      attempt: row.attempts,
      payload: row.payload,
      stopped: stopper.signal,
      files: () => tools.reads.run((manager) => readFiles(manager, row)),
      progress: (progress) => this.progress(progress),
      worker: <Request, Result>(name: string, request: Request, { seconds, onProgress }: WorkerOptions = {}) => tools.threads.run<Request, Result>(name, request, {
        seconds, stopped: stopper.signal, onProgress: onProgress ?? ((progress: Progress) => this.progress(engine.read(progress))),
      }),
    };
  }
}

/** Bad input is told to who sent it, and is no fault; that our own work does not hold, or the database fails, is one. */
function isFault(error: unknown): boolean {
  return !(error instanceof InputError) || isOfTheDatabase(error) || error.problems.some(({ code }) => code === 'verification-failed');
}
