import type { Clock } from '../../../src/platform/jobs/clock.js';

/** A clock whose hands the test turns: `pass(250)` calls everything that falls due on the way, in order. */
export class FakeClock implements Clock {
  private now = 0;
  private timers: { readonly at: number; readonly call: () => void }[] = [];

  epochMs(): number {
    return 1_800_000_000_000 + this.now;
  }

  monotonicMs(): number {
    return this.now;
  }

  after(ms: number, call: () => void): () => void {
    const timer = { at: this.now + ms, call };
    this.timers.push(timer);
    return () => void (this.timers = this.timers.filter((other) => other !== timer));
  }

  pass(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const due = this.timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      this.timers = this.timers.filter((other) => other !== due);
      this.now = due.at;
      due.call();
    }
    this.now = end;
  }
}
