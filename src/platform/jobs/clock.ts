/** Time as the queue sees it; tests turn its hands themselves. */
export interface Clock {
  /** Epoch milliseconds: what is stored. */
  epochMs(): number;
  /** Milliseconds that never jump back: what is measured. */
  monotonicMs(): number;
  /** Calls once, later; returns how to call it off. */
  after(ms: number, call: () => void): () => void;
}

export const systemClock: Clock = {
  epochMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  after(ms, call) {
    const timer = setTimeout(call, ms);
    // A waiting timer is no reason to keep the process alive.
    timer.unref();
    return () => clearTimeout(timer);
  },
};
