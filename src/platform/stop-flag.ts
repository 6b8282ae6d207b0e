/** What a stop flag says, one Int32 that threads share: `asked` by whoever wants a search to end, `heard` by the search. */
const RUNNING = 0;
const ASKED = 1;
const HEARD = 2;

/** A search that has not heard by then is blocked, and its thread is ended. */
export const HEAR_MS = 1000;

/** How long what is under way may go on once a stop was heard: rounds, steps and confirmations of small plans end in it by themselves. */
const GRACE_MS = 100;

/** One side's view of a stop flag. */
export class StopFlag {
  private readonly flag: Int32Array;
  /** When this side heard first, ms; a search asks every few milliseconds. */
  private heardAt: number | null = null;

  constructor(readonly shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.flag = new Int32Array(shared);
  }

  /** May be called from a signal handler, more than once. */
  ask(): void {
    Atomics.compareExchange(this.flag, 0, RUNNING, ASKED);
  }

  get wasHeard(): boolean {
    return Atomics.load(this.flag, 0) === HEARD;
  }

  /** Asked by the search; says that it was heard. */
  hear(): boolean {
    if (Atomics.load(this.flag, 0) === RUNNING) return false;
    if (this.heardAt === null) {
      this.heardAt = performance.now();
      Atomics.store(this.flag, 0, HEARD);
    }
    return true;
  }

  /** Whoever waits has waited long enough for what is under way. */
  isUrgent(): boolean {
    return this.hear() && performance.now() - this.heardAt! >= GRACE_MS;
  }
}
