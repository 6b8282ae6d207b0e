import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onBothEmptyPlaces, environmentOf } from '../support/database.js';
import { costlyPlanFile } from '../support/plan-file.js';
import { send, sendJson } from '../support/send.js';
import { type ServiceProcess, spawnService } from '../support/service-process.js';

const running: ServiceProcess[] = [];

async function start(env: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const service = await spawnService(env);
  running.push(service);
  return service;
}

afterAll(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGKILL');
    await ended;
  }
});

/** The first half of a request at once, the rest after the service was told to end. */
function requestAcross(service: ServiceProcess, signal: NodeJS.Signals): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk)).on('close', () => resolve(Buffer.concat(chunks).toString('utf8'))).on('error', reject);
    socket.write('PUT /api/v1/health HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n');
    setTimeout(() => service.child.kill(signal), 100);
    setTimeout(() => socket.write('Connection: close\r\n\r\n{}'), 400);
  });
}

onBothEmptyPlaces('the process of the service', (place) => {
  it('makes its tables, serves, says where and why, and on SIGTERM finishes its requests, keeps the best roster of a search and ends', async () => {
    const env = { ...environmentOf(await place()), SUNSHIFT_WORKERS: '1' };
    const service = await start(env);
    expect((await send(service.url, 'GET', '/api/v1/health')).status).toBe(200);
    expect(service.stderr()).toMatch(/listens on 127\.0\.0\.1 only, since there are no accounts yet/);
    await sendJson(service.url, 'POST', '/api/v1/plans?code=costly', costlyPlanFile());
    const { id } = JSON.parse((await sendJson(service.url, 'POST', '/api/v1/plans/costly/rosters', { code: 'best', seconds: 600 })).text) as { id: string };
    const job = async (url: string): Promise<{ progress: { stage: string } | null }> => JSON.parse((await send(url, 'GET', `/api/v1/jobs/${id}`)).text) as never;
    while ((await job(service.url)).progress?.stage !== 'roster') await new Promise((resolve) => void setTimeout(resolve, 50));
    // Who reads its events, keeps his connection for more, and has another one open that he never used, holds up nothing.
    const events = await fetch(`${service.url}/api/v1/jobs/${id}/events`);
    const unused = connect(Number(new URL(service.url).port), '127.0.0.1');
    expect(await requestAcross(service, 'SIGTERM')).toMatch(/^HTTP\/1\.1 405 /);
    expect(await events.text()).toMatch(/^event: cancelled$/m);
    expect(await service.ended).toBe(0);
    unused.destroy();
    const lines = service.logged().filter((line) => /^(service|job)\./.test(String(line.event)));
    expect(lines.map((line) => [line.event, line.inOrder])).toEqual([
      ['service.started', undefined], ['service.stopping', undefined], ['job.cancelled', undefined], ['service.stopped', true],
    ]);
    const next = await start(env);
    expect(await job(next.url)).toMatchObject({ state: 'cancelled', stoppedBy: 'shutdown', result: { roster: 'best', outcome: 'covered' } });
    expect(JSON.parse((await sendJson(next.url, 'POST', '/api/v1/rosters/best/verify', { bound: true })).text)).toMatchObject({ ok: true, openHours: 0 });
  });
});

describe('the process of the service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sunshift-process-'));
  let service: ServiceProcess;
  beforeAll(async () => {
    service = await start({ DATA_DIR: folder, HOST: '0.0.0.0' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('stays on this machine when HOST alone is set, and opens with SUNSHIFT_TRUSTED_NETWORK=yes', async () => {
    expect(service.stderr()).toMatch(/listens on 127\.0\.0\.1 only.*HOST 0\.0\.0\.0 is not used/);
    const opened = await start({ HOST: '0.0.0.0', SUNSHIFT_TRUSTED_NETWORK: 'yes', DATA_DIR: join(folder, 'opened') });
    expect(opened.stderr()).toMatch(/listens on 0\.0\.0\.0.*vouches/);
  });

  it('ends on SIGTERM also where nobody reads its log any more and its threads are warm', async () => {
    const alone = await start({ DATA_DIR: join(folder, 'alone') });
    expect((await sendJson(alone.url, 'POST', '/api/v1/plans?code=none', {})).status).toBe(422);
    alone.child.stdout?.destroy();
    alone.child.stderr?.destroy();
    await send(alone.url, 'GET', '/api/v1/health');
    alone.child.kill('SIGTERM');
    expect(await alone.ended).toBe(0);
  });

  it('ends with 2 and a line of JSON for each wrong setting', async () => {
    await expect(spawnService({ DATA_DIR: folder, PORT: 'web', SUNSHIFT_COLOR: 'red' })).rejects.toThrow(/^2 \{"code":"unknown-field","field":"SUNSHIFT_COLOR".*\n\{"code":"out-of-range","field":"PORT"/);
  });

  it('says so when its port is taken', async () => {
    const { port } = new URL(service.url);
    await expect(spawnService({ DATA_DIR: join(folder, 'late'), PORT: port })).rejects.toThrow(/"not-ready","field":"PORT".*EADDRINUSE/);
  });

  it('shares its SQLite file with no other process, and leaves no lock behind when it is killed', async () => {
    const env = { DATA_DIR: join(folder, 'locked') };
    const first = await start(env);
    await expect(spawnService(env)).rejects.toThrow(/^2 \{"code":"not-ready","field":"DATA_DIR".*One process at a time uses a SQLite database.*DATABASE_URL/);
    expect((await send(first.url, 'GET', '/api/v1/health')).status).toBe(200);
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    expect((await send((await start(env)).url, 'GET', '/api/v1/health')).status).toBe(200);
  });

  it('shows its pages and its document', async () => {
    const { url } = service;
    const page = await fetch(`${url}/api/docs`);
    const document = (await (await fetch(`${url}/api/openapi.json`)).json()) as { openapi: string };
    const script = await fetch(`${url}/api/docs/swagger-ui-bundle.js`);
    expect([page.status, document.openapi, script.status]).toEqual([200, '3.1.0', 200]);
    expect(await page.text()).toContain('<title>Sunshift</title>');
  });
});
