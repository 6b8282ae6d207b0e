import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Request, Response } from 'express';
import { endStalledBodies } from '../../src/platform/http/stalled-body.js';
import { breakOff, formBytes, requestBytes, trickle } from '../support/broken-upload.js';
import { onBothDatabases } from '../support/database.js';
import { ask, formOf } from '../support/http.js';
import { planFile, queueInput } from '../support/plan-file.js';
import { type RunningService, startService } from '../support/service.js';

const SITES = `code,name,zone\n${Array.from({ length: 200 }, (_, i) => `s${i},Site ${i},Europe/Lisbon`).join('\n')}\n`;
const HISTORY = `timestamp_utc,offered\n${Array.from({ length: 24 * 28 }, (_, i) => `${new Date(Date.UTC(2027, 0, 4) + i * 3_600_000).toISOString().slice(0, 16)},${4 + (i % 24)}`).join('\n')}\n`;
const FILES = {
  'plan.json': JSON.stringify(planFile({ histories: [{ code: 'voice', file: 'voice.csv', zone: 'UTC' }], queues: [queueInput({ streams: [{ code: 'all', zone: 'UTC', history: 'voice', ahtSeconds: 60 }] })] })),
  'voice.csv': HISTORY,
};

onBothDatabases('an import that is cut off half way', (open) => {
  let service: RunningService;
  beforeEach(async () => {
    service = await startService(await open(), { SUNSHIFT_BODY_IDLE_SECONDS: '1' });
  });
  afterEach(() => service.close());

  const faults = (): readonly unknown[] => service.logged.filter(({ level, status }) => ['error', 'fatal'].includes(String(level)) || Number(status) >= 500);
  const kinds = (): readonly { path: string; bytes: Buffer; stored: () => Promise<number>; whole: number }[] => {
    const count = (path: string) => async () => ((await ask(service, `${path}?limit=500`)).json.items as unknown[]).length;
    const form = formBytes(FILES);
    const json = JSON.stringify({ items: SITES.trim().split('\n').slice(1).map((line) => ({ code: line.split(',')[0].replace('s', 'j'), zone: 'Europe/Lisbon' })) });
    return [
      { path: '/plans', bytes: requestBytes('POST', '/plans?code=desk', form.type, form.body), stored: count('/plans'), whole: 1 },
      { path: '/histories', bytes: requestBytes('POST', '/histories?code=voice&zone=UTC', 'text/csv', HISTORY), stored: count('/histories'), whole: 1 },
      { path: '/sites', bytes: requestBytes('POST', '/sites/import', 'application/json', json), stored: count('/sites'), whole: 200 },
    ];
  };

  it('leaves nothing, wherever it was cut, and the service serves on', async () => {
    for (const { bytes, stored } of kinds()) {
      for (const share of [0.02, 0.3, 0.6, 0.9, 0.999]) await breakOff(service, bytes.subarray(0, Math.floor(bytes.length * share)));
      // Answers come in the order of the work, so what was cut off is over by now.
      expect(await stored()).toBe(0);
    }
    await new Promise((resolve) => void setTimeout(resolve, 100));
    for (const { stored } of kinds()) expect(await stored()).toBe(0);
    expect(faults()).toEqual([]);
    expect((await ask(service, '/plans?code=desk', { method: 'POST', body: formOf(FILES) })).status).toBe(201);
    expect((await ask(service, '/sites/import', { method: 'POST', body: SITES, type: 'text/csv' })).json).toMatchObject({ created: 200 });
  });

  it('is whole or not at all where the client leaves after the last byte, before the answer', async () => {
    for (const { bytes, stored, whole } of kinds()) {
      await breakOff(service, bytes);
      const seen = new Set<number>();
      for (const until = Date.now() + 400; Date.now() < until; ) seen.add(await stored());
      expect([...seen].filter((count) => count !== 0 && count !== whole)).toEqual([]);
    }
    expect(faults()).toEqual([]);
  });

  it('is refused in time where it stands still, and leaves nothing', async () => {
    const answers = await Promise.all(kinds().map(({ bytes }) => trickle(service, [bytes.subarray(0, Math.floor(bytes.length * 0.7))], 0)));
    for (const answer of answers) {
      expect(answer).toMatch(/^HTTP\/1\.1 408 [^]*content-type: application\/problem\+json/i);
      expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4))).toMatchObject({ code: 'request-timeout', field: 'body', status: 408 });
    }
    for (const { stored } of kinds()) expect(await stored()).toBe(0);
    expect(faults()).toEqual([]);
    expect(service.logged.filter(({ problem }) => problem === 'request-timeout')).toHaveLength(3);
  });

  it('is taken where it comes slowly but goes on', async () => {
    const body = Buffer.from('code,name,zone\nlis,Lisbon,Europe/Lisbon\n');
    const bytes = Buffer.from(requestBytes('POST', '/sites/import', 'text/csv', body).toString('utf8').replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'));
    const size = Math.ceil(bytes.length / 6);
    const pieces = Array.from({ length: 6 }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
    expect(await trickle(service, pieces, 400)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('a body that has arrived', () => {
  it('gives its request all the time that the answer takes', async () => {
    const stall = endStalledBodies(100);
    const server = createServer((request, response) => {
      stall(request as Request, response as Response, () => void request.resume().on('end', () => setTimeout(() => response.end('late'), 500)));
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { method: 'POST', body: 'x'.repeat(1000) });
    expect(await answer.text()).toBe('late');
    await new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  });
});
