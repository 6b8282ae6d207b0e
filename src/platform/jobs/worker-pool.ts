/**
 * At most `size` tasks at a time, the rest in the order in which they came. A task that has not begun can be withdrawn: it then never begins
 * and its promise rejects with the signal's reason.
 */
export class WorkerPool {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(readonly size: number) {
    if (!Number.isInteger(size) || size < 1) throw new RangeError(`a pool has at least one worker, not ${size}`);
  }

  get busy(): number {
    return this.running;
  }

  /** Who waits for a turn. */
  get queued(): number {
    return this.waiting.length;
  }

  async run<T>(task: () => Promise<T>, withdrawn?: AbortSignal): Promise<T> {
    await this.turn(withdrawn);
    try {
      return await task();
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }

  private turn(withdrawn: AbortSignal | undefined): Promise<void> {
    if (withdrawn?.aborted) return Promise.reject(withdrawn.reason as Error);
    if (this.running < this.size) {
      this.running++;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        withdrawn?.removeEventListener('abort', leave);
        // Taken here and not by the one who waited, so that nobody slips in between.
        this.running++;
        resolve();
      };
      const leave = (): void => {
        this.waiting.splice(this.waiting.indexOf(begin), 1);
        reject(withdrawn?.reason as Error);
      };
      withdrawn?.addEventListener('abort', leave, { once: true });
      this.waiting.push(begin);
    });
  }
}
