import type { Clock } from './clock.js';

/** Least and most milliseconds between two progress events of one job. */
export const PROGRESS_PACE = { leastMs: 250, mostMs: 1000 } as const;

/**
 * Passes values on no more often than each `leastMs`, always the newest, and repeats the last one when nothing new came for `mostMs`, so that
 * who listens can tell a long step from a dead service. Nothing is passed on after `end`.
 */
export class EventThrottle<Value> {
  private latest: Value | undefined;
  private fresh = false;
  private emittedAt = -Infinity;
  private ended = false;
  private callOff: () => void = () => undefined;

  constructor(private readonly clock: Clock, private readonly emit: (value: Value) => void, private readonly pace = PROGRESS_PACE) {}

  offer(value: Value): void {
    if (this.ended) return;
    this.latest = value;
    this.fresh = true;
    this.next();
  }

  end(): void {
    this.ended = true;
    this.callOff();
  }

  private next(): void {
    this.callOff();
    const since = this.clock.monotonicMs() - this.emittedAt;
    const due = this.fresh ? this.pace.leastMs : this.pace.mostMs;
    if (since < due) {
      this.callOff = this.clock.after(Math.ceil(due - since), () => this.next());
      return;
    }
    this.fresh = false;
    this.emittedAt = this.clock.monotonicMs();
    this.callOff = this.clock.after(this.pace.mostMs, () => this.next());
    this.emit(this.latest as Value);
  }
}
