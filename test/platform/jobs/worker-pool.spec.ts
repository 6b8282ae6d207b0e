import { setTimeout as sleep } from 'node:timers/promises';
import { WorkerPool } from '../../../src/platform/jobs/worker-pool.js';

describe('the pool of workers', () => {
  it('runs as many as it has room for, the rest in the order in which they came', async () => {
    const pool = new WorkerPool(2);
    const began: number[] = [];
    let atOnce = 0;
    let most = 0;
    await Promise.all(Array.from({ length: 20 }, (_, i) => pool.run(async () => {
      began.push(i);
      most = Math.max(most, ++atOnce);
      await sleep(i % 3);
      atOnce--;
    })));
    expect(most).toBe(2);
    expect(began).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(pool.busy).toBe(0);
  });

  it('goes on after a task that throws', async () => {
    const pool = new WorkerPool(1);
    await expect(pool.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(pool.run(() => Promise.resolve(1))).resolves.toBe(1);
  });

  it('lets one who waits leave with the reason, without taking his turn', async () => {
    const pool = new WorkerPool(1);
    const controller = new AbortController();
    let end: () => void = () => undefined;
    const first = pool.run(() => new Promise<void>((resolve) => (end = resolve)));
    let began = false;
    const second = pool.run(() => Promise.resolve(void (began = true)), controller.signal);
    const third = pool.run(() => Promise.resolve('third'));
    controller.abort(new Error('not wanted any more'));
    await expect(second).rejects.toThrow('not wanted any more');
    end();
    await first;
    await expect(third).resolves.toBe('third');
    expect(began).toBe(false);
    await expect(pool.run(() => Promise.resolve(1), controller.signal)).rejects.toThrow('not wanted any more');
    expect(pool.busy).toBe(0);
  });

  it('has at least one worker', () => {
    expect(() => new WorkerPool(0)).toThrow(RangeError);
  });
});
