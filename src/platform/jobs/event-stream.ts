import type { Clock } from './clock.js';
import type { JobEvent } from './job-event.js';
import { HEARTBEAT_TEXT, RETRY_TEXT, eventText } from './server-sent-events.js';

export const HEARTBEAT_MS = 15_000;

/** Where the text goes: an HTTP response, or a list in a test. */
export interface EventSink {
  /** false: the reader is slow, and `drained` will be called when it has caught up. */
  write(text: string): boolean;
  end(): void;
}

/**
 * Writes events of one job to one listener, a heartbeat after each silence of 15 s, and ends after the event that ends the job.
 * A slow reader gets the newest progress once it has caught up and none of what came between: memory stays bounded.
 */
export class EventStream {
  private held: JobEvent | null = null;
  private slow = false;
  private ended = false;
  private callOff: () => void = () => undefined;

  constructor(private readonly sink: EventSink, private readonly clock: Clock) {
    this.put(RETRY_TEXT);
  }

  send(event: JobEvent): void {
    if (this.ended) return;
    if (event.type !== 'progress') {
      this.put(eventText(event));
      this.end();
    } else if (this.slow) this.held = event;
    else this.put(eventText(event));
  }

  drained(): void {
    this.slow = false;
    const { held } = this;
    this.held = null;
    if (held !== null && !this.ended) this.put(eventText(held));
  }

  /** Also for a service that shuts down: the client connects again and goes on after the last id it saw. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.callOff();
    this.sink.end();
  }

  private put(text: string): void {
    this.callOff();
    this.slow = !this.sink.write(text);
    this.callOff = this.clock.after(HEARTBEAT_MS, () => this.beat());
  }

  private beat(): void {
    if (!this.slow) this.put(HEARTBEAT_TEXT);
    else this.callOff = this.clock.after(HEARTBEAT_MS, () => this.beat());
  }
}
