import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onBothEmptyPlaces, environmentOf } from '../support/database.js';
import { type ServiceProcess, spawnService } from '../support/service-process.js';

onBothEmptyPlaces('the process of the service', (place) => {
  it('makes its tables, serves, says where and why, and ends in order on SIGTERM', async () => {
    const service = await spawnService(environmentOf(await place()));
    const health = await fetch(`${service.url}/api/v1/health`);
    expect(health.status).toBe(200);
    expect(service.stderr()).toMatch(/listens on 127\.0\.0\.1 only, since there are no accounts yet/);
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    expect(service.logged().filter((line) => String(line.event).startsWith('service.')).map((line) => [line.event, line.inOrder])).toEqual([['service.started', undefined], ['service.stopping', undefined], ['service.stopped', true]]);
  });
});

describe('the process of the service', () => {
  let folder: string;
  const running: ServiceProcess[] = [];
  const start = async (env: Record<string, string> = {}): Promise<ServiceProcess> => {
    const service = await spawnService({ DATA_DIR: folder, ...env });
    running.push(service);
    return service;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sunshift-process-'));
  });
  afterEach(async () => {
    for (const { child, ended } of running.splice(0)) {
      child.kill('SIGKILL');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  });

  it('finishes the request that it is reading before it ends', async () => {
    const service = await start();
    const body = '{}';
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
      const chunks: Buffer[] = [];
      socket.on('data', (chunk) => chunks.push(chunk)).on('close', () => resolve(Buffer.concat(chunks).toString('utf8'))).on('error', reject);
      socket.write(`PUT /api/v1/health HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: ${body.length}\r\n`);
      setTimeout(() => service.child.kill('SIGTERM'), 100);
      setTimeout(() => socket.write(`Connection: close\r\n\r\n${body}`), 400);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(await service.ended).toBe(0);
  });

  it('stays on this machine when HOST alone is set, and opens with SUNSHIFT_TRUSTED_NETWORK=yes', async () => {
    expect((await start({ HOST: '0.0.0.0' })).stderr()).toMatch(/listens on 127\.0\.0\.1 only.*HOST 0\.0\.0\.0 is not used/);
    expect((await start({ HOST: '0.0.0.0', SUNSHIFT_TRUSTED_NETWORK: 'yes', DATA_DIR: join(folder, 'b') })).stderr()).toMatch(/listens on 0\.0\.0\.0.*vouches/);
  });

  it('ends with 2 and a line of JSON for each wrong setting', async () => {
    await expect(spawnService({ DATA_DIR: folder, PORT: 'web', SUNSHIFT_COLOR: 'red' })).rejects.toThrow(/^2 \{"code":"unknown-field","field":"SUNSHIFT_COLOR".*\n\{"code":"out-of-range","field":"PORT"/);
  });

  it('says so when its port is taken', async () => {
    const { port } = new URL((await start()).url);
    await expect(spawnService({ DATA_DIR: join(folder, 'b'), PORT: port })).rejects.toThrow(/"not-ready","field":"PORT".*EADDRINUSE/);
  });

  it('shares its SQLite file with no other process, and leaves no lock behind when it is killed', async () => {
    const first = await start();
    await expect(spawnService({ DATA_DIR: folder })).rejects.toThrow(/^2 \{"code":"not-ready","field":"DATA_DIR".*One process at a time uses a SQLite database.*DATABASE_URL/);
    expect((await fetch(`${first.url}/api/v1/health`)).status).toBe(200);
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    const second = await start();
    expect((await fetch(`${second.url}/api/v1/health`)).status).toBe(200);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect((await fetch(`${(await start()).url}/api/v1/health`)).status).toBe(200);
  });

  it('shows its pages and its document', async () => {
    const { url } = await start();
    const page = await fetch(`${url}/api/docs`);
    const document = (await (await fetch(`${url}/api/openapi.json`)).json()) as { openapi: string };
    const script = await fetch(`${url}/api/docs/swagger-ui-bundle.js`);
    expect([page.status, document.openapi, script.status]).toEqual([200, '3.1.0', 200]);
    expect(await page.text()).toContain('<title>Sunshift</title>');
  });
});
