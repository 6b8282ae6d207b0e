import { setTimeout as sleep } from 'node:timers/promises';
import { InputError, problemOf } from '../../../src/engine/model/problem.js';
import { ArtefactRow } from '../../../src/platform/database/artefact.entity.js';
import { JobEventRow } from '../../../src/platform/jobs/job-event.entity.js';
import type { JobEvent } from '../../../src/platform/jobs/job-event.js';
import { JobRow } from '../../../src/platform/jobs/job.entity.js';
import { onBothDatabases } from '../../support/database.js';
import { FakeClock } from './fake-clock.js';
import { effectsOf, endOf, handlerOf, queueOf, running, searchUntilStopped, shutDown, writeEffects } from './queue-of.js';

onBothDatabases('the embedded queue', (open) => {
  it('does a job once, keeps its result, and lets go of its files', async () => {
    const database = await open();
    const { jobs, faults } = queueOf(database);
    const files = [{ name: 'plan.json', content: Buffer.from('{}') }, { name: 'a.csv', content: Buffer.from([0xef, 0xbb, 0xbf, 0, 255]) }, { name: 'b.csv', content: Buffer.alloc(0) }];
    jobs.registerJobHandler('read', handlerOf(async (work) => (await work.files()).map(({ name, content }) => [name, Buffer.from(content).toString('hex'), work.payload])));
    await jobs.onApplicationBootstrap();
    const asked = await jobs.enqueue('read', { seed: 7 }, { files });
    expect(asked).toMatchObject({ kind: 'read', attempts: 0, result: null, problems: [], stoppedBy: null, startedAt: null, endedAt: null });
    const job = await endOf(jobs, asked.id);
    expect(job).toMatchObject({ state: 'done', attempts: 1, stoppedBy: null, progress: null, problems: [] });
    expect(job.result).toEqual([['plan.json', '7b7d', { seed: 7 }], ['a.csv', 'efbbbf00ff', { seed: 7 }], ['b.csv', '', { seed: 7 }]]);
    expect(await effectsOf(database, asked.id)).toBe(2);
    expect(await database.reads.run((manager) => manager.countBy(ArtefactRow, { ownerId: asked.id, kind: 'job-input' }))).toBe(0);
    expect(faults).toEqual([]);
    await shutDown(jobs);
  });

  it('begins a job that came with rows of others as soon as their transaction ends', async () => {
    const database = await open();
    const { jobs } = queueOf(database, new FakeClock());
    let began = false;
    jobs.registerJobHandler('quick', handlerOf(() => Promise.resolve(void (began = true))));
    await jobs.onApplicationBootstrap();
    const prepared = await jobs.prepare('quick', null);
    await database.unitOfWork.run(async (manager) => {
      await jobs.enqueueWithin(manager, prepared);
      await sleep(30);
      expect(began).toBe(false);
    });
    // The hands of the clock stand still: nobody but the transaction can have woken the queue.
    expect(await endOf(jobs, prepared.id)).toMatchObject({ state: 'done', attempts: 1 });
    await shutDown(jobs);
  });

  it('stops a poisoned job after three attempts, keeps its error, and leaves nothing half saved', async () => {
    const database = await open();
    const { jobs, faults } = queueOf(database);
    let saves = 0;
    jobs.registerJobHandler('poisoned', handlerOf(() => Promise.resolve('made'), {
      save: async (manager, _, { id }) => {
        saves++;
        await writeEffects(manager, id, 5);
        throw new Error(`poison ${saves}`);
      },
    }));
    await jobs.onApplicationBootstrap();
    const { id } = await jobs.enqueue('poisoned', null);
    expect(await endOf(jobs, id)).toMatchObject({ state: 'failed', attempts: 3, result: null, problems: [{ code: 'unexpected', message: 'Unexpected error: poison 3' }] });
    expect(saves).toBe(3);
    expect(faults).toHaveLength(3);
    expect(await effectsOf(database, id)).toBe(0);
    await sleep(1200);
    expect((await jobs.get(id)).attempts).toBe(3);
    await shutDown(jobs);
  });

  it('succeeds at the third attempt when only two fail, and keeps no error then', async () => {
    const { jobs } = queueOf(await open());
    jobs.registerJobHandler('shaky', handlerOf(({ attempt }) => (attempt < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve('at last'))));
    await jobs.onApplicationBootstrap();
    const { id } = await jobs.enqueue('shaky', null);
    expect(await endOf(jobs, id)).toMatchObject({ state: 'done', attempts: 3, result: 'at last', problems: [] });
    await shutDown(jobs);
  });

  it('does not try bad input again, and keeps every finding', async () => {
    const { jobs, faults } = queueOf(await open());
    const problems = [problemOf('not-json', 'plan', 'x', 'It is JSON.', 'Correct it.'), problemOf('unknown-zone', 'sites[0].zone', 'Mars', 'It is a zone.', 'Correct it.')];
    jobs.registerJobHandler('bad', handlerOf(() => Promise.reject(new InputError(problems))));
    await jobs.onApplicationBootstrap();
    const { id } = await jobs.enqueue('bad', null);
    expect(await endOf(jobs, id)).toMatchObject({ state: 'failed', attempts: 1, problems });
    // Who sent it is told; nobody else has to look into it.
    expect(faults).toEqual([]);
    await shutDown(jobs);
  });

  it('lets a small import pass a long solve', async () => {
    const { jobs } = queueOf(await open());
    jobs.registerJobHandler('solve', handlerOf(searchUntilStopped, { lane: 'engine' }));
    jobs.registerJobHandler('import', handlerOf(() => Promise.resolve('imported')));
    await jobs.onApplicationBootstrap();
    const first = await jobs.enqueue('solve', 1);
    const second = await jobs.enqueue('solve', 2);
    const small = await jobs.enqueue('import', 3);
    await endOf(jobs, small.id);
    expect((await jobs.get(first.id)).state).toBe('running');
    expect((await jobs.get(second.id)).state).toBe('queued');
    await jobs.cancel(first.id);
    await running(jobs, second.id);
    expect((await jobs.list({ limit: 2, after: null })).map((job) => job.id)).toEqual([small.id, second.id, first.id]);
    expect((await jobs.list({ limit: 5, after: small.id, state: 'cancelled' })).map((job) => job.id)).toEqual([first.id]);
    expect((await jobs.list({ limit: 5, after: null, kind: 'import' })).map((job) => job.id)).toEqual([small.id]);
    await shutDown(jobs);
  });

  it('shows all that a job writes together with its end, or none of it', async () => {
    const database = await open();
    const { jobs } = queueOf(database);
    jobs.registerJobHandler('write', handlerOf(() => Promise.resolve(1), {
      save: async (manager, _, { id }) => {
        for (let i = 0; i < 20; i++) {
          await writeEffects(manager, id, 10);
          await sleep(1);
        }
        return 200;
      },
    }));
    await jobs.onApplicationBootstrap();
    const { id } = await jobs.enqueue('write', null);
    const seen = new Set<string>();
    for (;;) {
      const [state, rows] = await database.reads.snapshot(async (manager) => {
        const job = await manager.findOneByOrFail(JobRow, { id });
        return [job.state, await manager.countBy(ArtefactRow, { ownerId: id })] as const;
      });
      seen.add(`${state} ${rows}`);
      if (state === 'done') break;
      await sleep(1);
    }
    seen.delete('queued 0');
    expect([...seen]).toEqual(['running 0', 'done 200']);
    await shutDown(jobs);
  });

  it('begins a job that was written together with rows of its owner, and none whose unit was rolled back', async () => {
    const database = await open();
    const { jobs } = queueOf(database);
    jobs.registerJobHandler('solve', handlerOf(() => Promise.resolve('solved')));
    await jobs.onApplicationBootstrap();
    const kept = await jobs.prepare('solve', 1, { files: [{ name: 'a', content: Buffer.from('a') }] });
    const dropped = await jobs.prepare('solve', 2, { files: [{ name: 'a', content: Buffer.from('a') }], idempotencyKey: 'dropped' });
    await database.unitOfWork.run(async (manager) => {
      await writeEffects(manager, 'owner', 1);
      await jobs.enqueueWithin(manager, kept);
    });
    await expect(database.unitOfWork.run(async (manager) => {
      await jobs.enqueueWithin(manager, dropped);
      throw new Error('rolled back');
    })).rejects.toThrow('rolled back');
    expect((await endOf(jobs, kept.id)).result).toBe('solved');
    await expect(jobs.get(dropped.id)).rejects.toThrow('There is no job');
    expect(await database.reads.run((manager) => manager.countBy(ArtefactRow, { kind: 'job-input' }))).toBe(0);
    await shutDown(jobs);
  });
});

onBothDatabases('a cancel', (open) => {
  it('ends a waiting job at once', async () => {
    const { jobs } = queueOf(await open());
    let runs = 0;
    jobs.registerJobHandler('solve', handlerOf((work) => (runs++, searchUntilStopped(work)), { lane: 'engine' }));
    await jobs.onApplicationBootstrap();
    const first = await jobs.enqueue('solve', 1);
    const second = await jobs.enqueue('solve', 2);
    await running(jobs, first.id);
    expect(await jobs.cancel(second.id)).toMatchObject({ state: 'cancelled', stoppedBy: 'user', attempts: 0, result: null });
    await jobs.cancel(first.id);
    await sleep(50);
    expect(runs).toBe(1);
    await shutDown(jobs);
  });

  it('keeps the best so far of a search and returns with it', async () => {
    const database = await open();
    const { jobs } = queueOf(database);
    jobs.registerJobHandler('solve', handlerOf(searchUntilStopped, { lane: 'engine' }));
    await jobs.onApplicationBootstrap();
    const { id } = await jobs.enqueue('solve', 1);
    await running(jobs, id);
    const cancelled = await jobs.cancel(id);
    expect(cancelled).toMatchObject({ state: 'cancelled', stoppedBy: 'user', result: 'best so far', problems: [] });
    expect(await effectsOf(database, id)).toBe(2);
    expect(await jobs.cancel(id)).toEqual(cancelled);
    await shutDown(jobs);
  });

  it('saves nothing of work of which half is worth nothing', async () => {
    const database = await open();
    const { jobs } = queueOf(database);
    jobs.registerJobHandler('import', handlerOf(searchUntilStopped, { whenStopped: 'discard' }));
    await jobs.onApplicationBootstrap();
    const { id } = await jobs.enqueue('import', 1);
    await running(jobs, id);
    expect(await jobs.cancel(id)).toMatchObject({ state: 'cancelled', stoppedBy: 'user', result: null });
    expect(await effectsOf(database, id)).toBe(0);
    await shutDown(jobs);
  });

  it('returns within its second from a job that takes longer to verify its best', async () => {
    const { jobs } = queueOf(await open());
    let verified: () => void = () => undefined;
    jobs.registerJobHandler('solve', handlerOf(async (work) => {
      const best = await searchUntilStopped(work);
      await new Promise<void>((resolve) => (verified = resolve));
      return best;
    }, { lane: 'engine' }));
    await jobs.onApplicationBootstrap();
    const { id } = await jobs.enqueue('solve', 1);
    await running(jobs, id);
    expect(await jobs.cancel(id)).toMatchObject({ state: 'running', stoppedBy: 'user', result: null });
    verified();
    expect(await endOf(jobs, id)).toMatchObject({ state: 'cancelled', stoppedBy: 'user', result: 'best so far' });
    await shutDown(jobs);
  });

  it('of many at once ends the job once, whenever they come', async () => {
    const database = await open();
    const { jobs } = queueOf(database);
    jobs.registerJobHandler('solve', handlerOf(searchUntilStopped));
    await jobs.onApplicationBootstrap();
    for (let round = 0; round < 10; round++) {
      const { id } = await jobs.enqueue('solve', round);
      await sleep(round);
      await Promise.all([jobs.cancel(id), jobs.cancel(id), jobs.cancel(id)]);
      expect(await endOf(jobs, id)).toMatchObject({ state: 'cancelled', stoppedBy: 'user' });
      const ends = await database.reads.run((manager) => manager.countBy(JobEventRow, { jobId: id, type: 'cancelled' }));
      expect(ends).toBe(1);
    }
    await shutDown(jobs);
  });
});

onBothDatabases('idempotency keys', (open) => {
  it('make many equal requests one job', async () => {
    const database = await open();
    const { jobs } = queueOf(database);
    let runs = 0;
    jobs.registerJobHandler('solve', handlerOf(() => Promise.resolve(++runs)));
    await jobs.onApplicationBootstrap();
    const files = [{ name: 'a', content: Buffer.from('a') }];
    const asked = await Promise.all(Array.from({ length: 20 }, () => jobs.enqueue('solve', { a: 1, b: 2 }, { files, idempotencyKey: 'key-1' })));
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    await endOf(jobs, asked[0].id);
    expect((await jobs.enqueue('solve', { b: 2, a: 1 }, { files, idempotencyKey: 'key-1' })).state).toBe('done');
    expect(runs).toBe(1);
    expect(await database.reads.run((manager) => manager.count(JobRow))).toBe(1);
    expect(await database.reads.run((manager) => manager.countBy(ArtefactRow, { kind: 'job-input' }))).toBe(0);
    await shutDown(jobs);
  });

  it('refuse another request under the same key, and write nothing of it', async () => {
    const database = await open();
    const { jobs } = queueOf(database);
    jobs.registerJobHandler('solve', handlerOf(() => Promise.resolve(1)));
    await jobs.onApplicationBootstrap();
    const { id } = await jobs.enqueue('solve', { a: 1 }, { idempotencyKey: 'key-1' });
    await expect(jobs.enqueue('solve', { a: 2 }, { idempotencyKey: 'key-1' })).rejects.toMatchObject({ problems: [{ code: 'idempotency-conflict', value: 'key-1' }] });
    await expect(jobs.enqueue('solve', { a: 1 }, { idempotencyKey: 'key-1', files: [{ name: 'a', content: Buffer.from('a') }] })).rejects.toThrow('One key stands for one request');
    expect((await jobs.enqueue('solve', { a: 2 }, { idempotencyKey: 'key-2' })).id).not.toBe(id);
    expect(await database.reads.run((manager) => manager.count(JobRow))).toBe(2);
    await shutDown(jobs);
  });
});

onBothDatabases('what the previous process left', (open) => {
  const left = (parts: Partial<JobRow>): JobRow => ({
    id: parts.id!, kind: 'solve', state: 'running', attempts: 1, notBefore: 0, payload: null, fileNames: [], result: null, problems: null,
    stoppedBy: null, createdAt: 0, startedAt: 0, endedAt: null, ...parts,
  });

  it('runs again, unless it was cancelled or took three processes with it', async () => {
    const database = await open();
    const rows = [left({ id: 'again' }), left({ id: 'cancelled', stoppedBy: 'user' }), left({ id: 'poison', attempts: 3 }), left({ id: 'waiting', state: 'queued', attempts: 0 }), left({ id: 'unknown', state: 'queued', attempts: 0, kind: 'later' })];
    await database.unitOfWork.run((manager) => manager.insert(JobRow, rows as never));
    const { jobs } = queueOf(database);
    jobs.registerJobHandler('solve', handlerOf(({ attempt }) => Promise.resolve(attempt)));
    await jobs.onApplicationBootstrap();
    expect(await endOf(jobs, 'again')).toMatchObject({ state: 'done', attempts: 2, result: 2 });
    expect(await endOf(jobs, 'waiting')).toMatchObject({ state: 'done', attempts: 1, result: 1 });
    expect(await jobs.get('cancelled')).toMatchObject({ state: 'cancelled', attempts: 1, result: null });
    expect(await jobs.get('poison')).toMatchObject({ state: 'failed', attempts: 3, problems: [{ code: 'unexpected', field: 'attempts', value: 3 }] });
    expect(await jobs.get('unknown')).toMatchObject({ state: 'queued', attempts: 0 });
    const heard: JobEvent[] = [];
    await jobs.events('poison', 0, (event) => void heard.push(event));
    expect(heard.map(({ type }) => type)).toEqual(['failed']);
    await shutDown(jobs);
  });

  it('after a shutdown in order is the best so far, or a job that waits again and has lost no attempt', async () => {
    const database = await open();
    const before = queueOf(database).jobs;
    const register = (jobs: typeof before): void => {
      jobs.registerJobHandler('solve', handlerOf(searchUntilStopped, { lane: 'engine' }));
      jobs.registerJobHandler('import', handlerOf((work) => (work.payload === 'ready' ? Promise.resolve('imported') : searchUntilStopped(work)), { whenStopped: 'discard' }));
    };
    register(before);
    await before.onApplicationBootstrap();
    const solve = await before.enqueue('solve', 1);
    const waiting = await before.enqueue('solve', 2);
    const other = await before.enqueue('import', 'slow');
    await Promise.all([running(before, solve.id), running(before, other.id)]);
    let closed = 0;
    await before.events(waiting.id, 0, () => undefined, () => closed++);
    await shutDown(before);
    expect(closed).toBe(1);
    expect(await before.get(solve.id)).toMatchObject({ state: 'cancelled', stoppedBy: 'shutdown', result: 'best so far' });
    expect(await before.get(waiting.id)).toMatchObject({ state: 'queued', attempts: 0 });
    expect(await before.get(other.id)).toMatchObject({ state: 'queued', attempts: 0, stoppedBy: null });
    const after = queueOf(database).jobs;
    register(after);
    await after.onApplicationBootstrap();
    await Promise.all([running(after, waiting.id), running(after, other.id)]);
    expect((await after.get(other.id)).attempts).toBe(1);
    await shutDown(after);
  });
});

onBothDatabases('a job that another process has taken up', (open) => {
  it('ends once, there, and whoever listens here is told', async () => {
    const database = await open();
    const here = queueOf(database).jobs;
    const there = queueOf(database).jobs;
    let taken: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (taken = resolve));
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    here.registerJobHandler('solve', handlerOf(async () => {
      taken();
      await finished;
      return 'here';
    }));
    there.registerJobHandler('solve', handlerOf(() => Promise.resolve('there')));
    await here.onApplicationBootstrap();
    const { id } = await here.enqueue('solve', null);
    const heard: JobEvent[] = [];
    await here.events(id, 0, (event) => void heard.push(event));
    await begun;
    await there.onApplicationBootstrap();
    expect(await endOf(there, id)).toMatchObject({ state: 'done', attempts: 2, result: 'there' });
    finish();
    await shutDown(here);
    expect(heard.at(-1)).toMatchObject({ type: 'done', data: { result: 'there' } });
    expect(await effectsOf(database, id)).toBe(2);
    await shutDown(there);
  });
});

onBothDatabases('events of a job', (open) => {
  it('reach who listens from the beginning, late, or again after the last that he saw', async () => {
    const database = await open();
    const { jobs } = queueOf(database);
    let go: () => void = () => undefined;
    jobs.registerJobHandler('solve', handlerOf(async (work) => {
      for (let round = 1; round <= 3; round++) {
        work.progress({ round });
        await sleep(300);
      }
      await new Promise<void>((resolve) => (go = resolve));
      return 'solved';
    }));
    await jobs.onApplicationBootstrap();
    const { id } = await jobs.enqueue('solve', 1);
    const live: JobEvent[] = [];
    await jobs.events(id, 0, (event) => void live.push(event));
    await sleep(1500);
    const late: JobEvent[] = [];
    await jobs.events(id, live[1].id, (event) => void late.push(event));
    expect(late).toEqual(live.slice(2));
    go();
    const job = await endOf(jobs, id);
    await sleep(50);
    expect(live.at(-1)).toMatchObject({ type: 'done', data: job });
    expect(late).toEqual(live.slice(2));
    expect(live.slice(0, -1).every(({ type }) => type === 'progress')).toBe(true);
    expect(live.map(({ data }) => (data as { round?: number }).round)).toEqual(expect.arrayContaining([1, 2, 3]));
    const afterwards: JobEvent[] = [];
    await jobs.events(id, 0, (event) => void afterwards.push(event));
    expect(afterwards).toEqual(live);
    const nothing: JobEvent[] = [];
    await jobs.events(id, live.at(-1)!.id, (event) => void nothing.push(event));
    expect(nothing).toEqual([]);
    await expect(jobs.events('nobody', 0, () => undefined)).rejects.toThrow('There is no job');
    await shutDown(jobs);
  });
});
