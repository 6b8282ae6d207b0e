import type { JobEvent } from './job-event.js';
import type { Job } from './job.js';

interface Listener {
  event(event: JobEvent): void;
  closed?(): void;
}

/** Who listens to which job, in this process. */
export class EventHub {
  private readonly listeners = new Map<string, Set<Listener>>();

  /** `onEnd` is told of every job that ends here. */
  constructor(private readonly onEnd: (job: Job) => void = () => undefined) {}

  publish(jobId: string, event: JobEvent): void {
    if (event.type !== 'progress') this.onEnd(event.data as Job);
    for (const listener of [...(this.listeners.get(jobId) ?? [])]) listener.event(event);
  }

  /** Returns how to stop listening. */
  listen(jobId: string, event: (event: JobEvent) => void, closed?: () => void): () => void {
    const listener: Listener = { event, closed };
    const mine = this.listeners.get(jobId) ?? new Set();
    this.listeners.set(jobId, mine.add(listener));
    return () => {
      mine.delete(listener);
      if (mine.size === 0 && this.listeners.get(jobId) === mine) this.listeners.delete(jobId);
    };
  }

  /** The service ends: everyone is told that nothing more will come. */
  close(): void {
    for (const mine of [...this.listeners.values()]) for (const listener of [...mine]) listener.closed?.();
    this.listeners.clear();
  }
}
