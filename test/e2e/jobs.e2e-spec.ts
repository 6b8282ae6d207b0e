import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArtefactRow } from '../../src/platform/database/artefact.entity.js';
import { unpackArtefact } from '../../src/platform/database/pack-artefact.js';
import type { Job } from '../../src/platform/jobs/job.js';
import { JobRow } from '../../src/platform/jobs/job.entity.js';
import type { SolvePlanPayload, SolvePlanResult } from '../../src/platform/jobs/solve-plan.js';
import { inFolder, sunshift } from '../support/cli.js';
import { type OpenDatabase, onBothDatabases } from '../support/database.js';
import { type HeardEvent, hear } from '../support/event-stream.js';
import { type RunningJobs, startJobs } from '../support/jobs-service.js';
import { costlyPlanFile, planFile, put } from '../support/plan-file.js';

const ENDED = ['done', 'failed', 'cancelled'];
function payload(parts: Partial<SolvePlanPayload> = {}): SolvePlanPayload {
  return { options: { seed: 1, rounds: 40, shards: 4 }, seconds: null, limitMegabytes: 64, ...parts };
}

/** A search that ends only when it is stopped. */
const ENDLESS = payload({ options: { seed: 1, rounds: null, shards: 4 } });

function planOf(file: unknown): { name: string; content: Uint8Array }[] {
  return [{ name: 'plan.json', content: Buffer.from(JSON.stringify(file, null, 1)) }];
}

async function read(url: string, init?: RequestInit): Promise<{ status: number; body: Job & Record<string, unknown> }> {
  const response = await fetch(url, init);
  return { status: response.status, body: (await response.json()) as Job & Record<string, unknown> };
}

/** The files that a job left, by name, as text. */
async function outputsOf({ reads }: OpenDatabase, id: string): Promise<Record<string, string>> {
  return reads.run(async (manager) => {
    const { result } = await manager.findOneByOrFail(JobRow, { id });
    const rows = await manager.createQueryBuilder(ArtefactRow, 'a').addSelect('a.bytes').where('a.owner_id = :id', { id }).getMany();
    const entries = (result as SolvePlanResult).files.map(async ({ name, artefact }) => [name, (await unpackArtefact(rows.find((row) => row.id === artefact)!)).toString('utf8')]);
    return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
  });
}

onBothDatabases('jobs over HTTP', (open) => {
  let database: OpenDatabase;
  let service: RunningJobs;
  beforeAll(async () => {
    database = await open();
    service = await startJobs(database);
  });
  afterAll(() => service.close());

  it('solve a plan file into the bytes that the command line writes for the same seed and rounds', () => inFolder(async (folder) => {
    const file = planFile();
    const { id } = await service.jobs.enqueue('solve-plan', payload(), { files: planOf(file) });
    const events = await hear(`${service.url}/${id}/events`);
    expect(events.at(-1)).toMatchObject({ type: 'done', data: { id, state: 'done', result: { outcome: 'covered', openHours: 0, run: { seed: 1, shards: 4 } } } });
    expect(events[0]).toMatchObject({ type: 'progress' });
    put(folder, { 'plan.json': file });
    expect(sunshift(['plan', 'plan.json', '--out', 'out', '--rounds', '40'], { cwd: folder }).code).toBe(0);
    const outputs = await outputsOf(database, id);
    expect(Object.keys(outputs)).toEqual(['forecast.csv', 'requirement.csv', 'roster.csv', 'roster.json', 'certificate.json', 'cost.csv', 'summary.md']);
    for (const [name, text] of Object.entries(outputs)) expect([name, text]).toEqual([name, readFileSync(join(folder, 'out', name), 'utf8')]);
  }));

  it('tell of a search objective, bound, gap and open hours, and end it with its best when it is cancelled', async () => {
    const { id } = await service.jobs.enqueue('solve-plan', ENDLESS, { files: planOf(costlyPlanFile()) });
    const searching = (event: HeardEvent): boolean => event.data.stage === 'roster' && event.data.objective !== null;
    const heard = await hear(`${service.url}/${id}/events`, undefined, searching);
    const { objective, bound, costGap, openHours } = heard.at(-1)!.data as Record<string, number>;
    expect(openHours).toBe(0);
    expect(bound).toBeLessThan(objective);
    expect(costGap).toBeCloseTo((objective - bound) / objective, 12);
    expect((await read(`${service.url}/${id}`)).body).toMatchObject({ state: 'running', stoppedBy: null, result: null, progress: { stage: 'roster', openHours: 0 } });

    const { status, body } = await read(`${service.url}/${id}/cancel`, { method: 'POST' });
    expect([status, body.stoppedBy]).toEqual([200, 'user']);
    const rest = await hear(`${service.url}/${id}/events`, heard.at(-1)!.id);
    expect(rest.map((event) => event.id)).toEqual([...rest.map((event) => event.id)].sort((a, b) => a - b));
    expect(rest.every((event) => event.id > heard.at(-1)!.id)).toBe(true);
    expect(rest.at(-1)).toMatchObject({ type: 'cancelled', data: { state: 'cancelled', stoppedBy: 'user', result: { outcome: 'covered', openHours: 0 } } });
    expect(Object.keys(await outputsOf(database, id))).toContain('roster.json');
    expect((await fetch(`${service.url}/${id}/events`, { headers: { 'Last-Event-ID': String(rest.at(-1)!.id) } })).status).toBe(204);
    expect((await read(`${service.url}/${id}/cancel`, { method: 'POST' })).body).toEqual(rest.at(-1)!.data);
  });

  it('fail with every finding of a plan that cannot be read, once', async () => {
    const bad = planFile({ currency: 'EURO', histories: [{ code: 'h', file: 'not-sent.csv', zone: 'Mars' }] });
    const { id } = await service.jobs.enqueue('solve-plan', payload(), { files: planOf(bad) });
    const [last] = (await hear(`${service.url}/${id}/events`)).slice(-1);
    const { state, attempts, problems } = last.data as unknown as Job;
    expect([state, attempts]).toEqual(['failed', 1]);
    expect(problems.map(({ code, field }) => [code, field])).toEqual([['out-of-range', 'currency'], ['unknown-zone', 'histories[0].zone']]);
  });

  it('are listed newest first, page by page, and filtered', async () => {
    const first = (await read(`${service.url}?limit=2`)).body as unknown as { items: Job[]; nextCursor: string };
    const second = (await read(`${service.url}?limit=500&cursor=${first.nextCursor}`)).body as unknown as { items: Job[]; nextCursor: null };
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
    expect(second.nextCursor).toBeNull();
    const failed = (await read(`${service.url}?state=failed&kind=solve-plan`)).body as unknown as { items: Job[] };
    expect(failed.items.length).toBeGreaterThan(0);
    expect(failed.items.every(({ state }) => state === 'failed')).toBe(true);
  });

  it.each([
    ['/nowhere', 'GET', 404, 'not-found'],
    ['/01a0c9a1-5c00-7000-8000-00000000ffff', 'GET', 404, 'not-found'],
    ['/01a0c9a1-5c00-7000-8000-00000000ffff/events', 'GET', 404, 'not-found'],
    ['/01a0c9a1-5c00-7000-8000-00000000ffff/cancel', 'POST', 404, 'not-found'],
    ['?state=asleep', 'GET', 422, 'out-of-range'],
    ['?kind=Solve%20Plan', 'GET', 422, 'out-of-range'],
    ['?limit=501', 'GET', 422, 'out-of-range'],
    ['?cursor=x', 'GET', 422, 'bad-cursor'],
    ['?color=red', 'GET', 422, 'unknown-field'],
    ['', 'DELETE', 405, 'method-not-allowed'],
  ] as const)('refuse %s by %s with a problem', async (path, method, status, code) => {
    const answer = await read(`${service.url}${path}`, { method });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('refuse a Last-Event-ID that was never sent', async () => {
    const { id } = await service.jobs.enqueue('solve-plan', payload(), { files: planOf(planFile()) });
    const answer = await read(`${service.url}/${id}/events`, { headers: { 'Last-Event-ID': 'yesterday' } });
    expect([answer.status, answer.body.code]).toEqual([422, 'wrong-type']);
    await hear(`${service.url}/${id}/events`);
  });

  it('that lose their thread are tried three times, and their error is kept', async () => {
    service.jobs.registerJobHandler('thread-dies', {
      lane: 'engine', whenStopped: 'keep-best', run: (work) => work.worker('no-such-worker', null), save: () => Promise.resolve(null),
    });
    const { id } = await service.jobs.enqueue('thread-dies', null);
    const [last] = (await hear(`${service.url}/${id}/events`)).slice(-1);
    expect(last).toMatchObject({ type: 'failed', data: { state: 'failed', attempts: 3, problems: [{ code: 'unexpected' }] } });
    expect((last.data.problems as { message: string }[])[0].message).toContain('no task no-such-worker');
  });
});

onBothDatabases('a shutdown while a solve runs', (open) => {
  it('ends streams, keeps the best roster, and leaves what waited to the next start', async () => {
    const database = await open();
    const service = await startJobs(database);
    const running = await service.jobs.enqueue('solve-plan', ENDLESS, { files: planOf(costlyPlanFile()) });
    const waiting = await service.jobs.enqueue('solve-plan', payload(), { files: planOf(planFile()) });
    await hear(`${service.url}/${running.id}/events`, undefined, (event) => event.data.stage === 'roster');
    const ofRunning = hear(`${service.url}/${running.id}/events`);
    const ofWaiting = hear(`${service.url}/${waiting.id}/events`);
    await new Promise((resolve) => void setTimeout(resolve, 100));
    await service.close();
    expect((await ofRunning).at(-1)).toMatchObject({ type: 'cancelled', data: { stoppedBy: 'shutdown', result: { outcome: 'covered' } } });
    expect((await ofWaiting).filter(({ type }) => ENDED.includes(type))).toEqual([]);
    expect(Object.keys(await outputsOf(database, running.id))).toContain('roster.json');

    const next = await startJobs(database);
    expect((await hear(`${next.url}/${waiting.id}/events`)).at(-1)).toMatchObject({ type: 'done', data: { attempts: 1 } });
    await next.close();
  });
});
