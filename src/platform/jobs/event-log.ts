import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Clock } from './clock.js';
import type { EventHub } from './event-hub.js';
import { type JobEvent, type JobEventType, eventId } from './job-event.js';
import { writeEvents } from './job-store.js';

/** Events of one job that are kept, in memory and in the database. */
export const KEPT_EVENTS = 100;

/** Least milliseconds between two writes of progress: listeners hear it at once, the database need not. */
const WRITE_EVERY_MS = 1000;

/** The events of one attempt: told at once, written down soon, bounded. */
export class EventLog {
  /** The newest, oldest first. */
  readonly recent: JobEvent[] = [];
  private unwritten: JobEvent[] = [];
  private number = 0;
  private writing: Promise<void> | null = null;
  private writtenAt = -Infinity;

  constructor(
    readonly jobId: string, private readonly attempt: number,
    private readonly unitOfWork: UnitOfWork, private readonly hub: EventHub, private readonly clock: Clock,
  ) {}

  progress(data: unknown): void {
    const event: JobEvent = { id: eventId(this.attempt, ++this.number), type: 'progress', data };
    this.recent.push(event);
    if (this.recent.length > KEPT_EVENTS) this.recent.shift();
    this.hub.publish(this.jobId, event);
    this.unwritten.push(event);
    if (this.writing !== null || this.clock.monotonicMs() - this.writtenAt < WRITE_EVERY_MS) return;
    this.writtenAt = this.clock.monotonicMs();
    const events = this.takeUnwritten();
    const keepFrom = this.recent[0].id;
    // Lost progress is no reason to disturb the job: what matters is written by its end.
    this.writing = this.unitOfWork.run((manager) => writeEvents(manager, this.jobId, events, keepFrom)).catch(() => undefined).finally(() => {
      this.writing = null;
    });
  }

  /** The event that ends the job, and everything that is to be written with it. Nothing changes before `closed`, so it may be asked for again. */
  closing(type: JobEventType, data: unknown): { readonly event: JobEvent; readonly unwritten: readonly JobEvent[]; readonly keepFrom: number } {
    const event: JobEvent = { id: eventId(this.attempt, this.number + 1), type, data };
    return { event, unwritten: [...this.unwritten.slice(-KEPT_EVENTS), event], keepFrom: this.recent[0]?.id ?? event.id };
  }

  /** It is committed: now it is told. */
  closed(event: JobEvent): void {
    this.hub.publish(this.jobId, event);
  }

  /** Waits until no write is on its way. */
  async settled(): Promise<void> {
    await this.writing;
  }

  private takeUnwritten(): JobEvent[] {
    const taken = this.unwritten.slice(-KEPT_EVENTS);
    this.unwritten = [];
    return taken;
  }
}
