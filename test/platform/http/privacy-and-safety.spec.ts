import { InputError, problemOf } from '../../../src/engine/model/problem.js';
import { ServiceLog } from '../../../src/platform/logging.js';
import { problemCodes, send, sendJson } from '../../support/send.js';
import { startSiteService, type TestService } from './site-service.js';

describe('what the service keeps to itself', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startSiteService();
  });
  afterAll(() => service.close());

  it('a log line names route, status and id, and nothing that a client typed', async () => {
    const path = '/api/v1/sites/anna.kowalska';
    const { headers } = await send(service.url, 'GET', path, { 'User-Agent': 'anna', 'X-Request-Id': 'anna' });
    const line = service.logged.find((logged) => logged.requestId === headers['x-request-id']);
    expect(line).toMatchObject({ event: 'request.answered', method: 'GET', route: '/api/v1/sites/:code', status: 404, problem: 'not-found' });
    expect(Object.keys(line ?? {}).sort()).toEqual(['event', 'level', 'method', 'milliseconds', 'problem', 'requestId', 'route', 'status', 'time']);
    expect(JSON.stringify(service.logged)).not.toMatch(/anna/);
  });

  it('a fault is 500, its inside stays in the log, and what a database quotes from rows stays out of both', async () => {
    const answer = await send(service.url, 'DELETE', '/api/v1/sites/mnl');
    expect([answer.status, ...problemCodes(answer)]).toEqual([500, 'unexpected']);
    expect(answer.text).not.toMatch(/Kowalska|QueryFailed|site-service/);
    const fault = service.logged.find((logged) => logged.event === 'fault');
    expect(fault).toMatchObject({ requestId: answer.headers['x-request-id'], error: 'QueryFailedError', code: '99999' });
    expect(JSON.stringify(service.logged)).not.toMatch(/Kowalska/);
  });

  it('a refusal that reaches the log as a fault is told by its codes, never by what somebody typed', () => {
    const lines: string[] = [];
    new ServiceLog('info', { write: (line) => void lines.push(line) }).fault(new InputError(problemOf('verification-failed', 'agents[anna.kowalska]', 'Anna', 'Anna works at night.', 'Ask Anna.')));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([expect.objectContaining({ event: 'fault', error: 'InputError', code: 'verification-failed' })]);
    expect(lines.join('')).not.toMatch(/anna/i);
  });

  it('metrics name patterns, never paths', async () => {
    await send(service.url, 'GET', '/api/v1/sites/jan.nowak');
    await send(service.url, 'BREW', '/coffee').catch(() => undefined);
    const { text, headers } = await send(service.url, 'GET', '/metrics');
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(text).toContain('sunshift_http_requests_total{method="GET",route="/api/v1/sites/:code",status="404"}');
    expect(text).not.toMatch(/nowak|coffee/);
  });

  it('each answer has security headers, an id of its own, and stays out of caches', async () => {
    const [first, second] = [await send(service.url, 'GET', '/api/v1/sites'), await send(service.url, 'GET', '/nothing')];
    for (const { headers } of [first, second]) {
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
      expect(headers['content-security-policy']).toMatch(/default-src 'self'/);
      expect(headers['x-powered-by']).toBeUndefined();
    }
    expect(first.headers['x-request-id']).not.toBe(second.headers['x-request-id']);
  });

  it.each([
    ['a name that points to this machine', 'GET', { Host: 'evil.example' }],
    ['a page of another origin', 'POST', { Origin: 'https://evil.example' }],
    ['a form of another origin', 'POST', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a sandboxed page', 'POST', { Origin: 'null' }],
  ] as const)('%s is refused', async (_, method, headers) => {
    const answer = await send(service.url, method, '/api/v1/sites', headers);
    expect([answer.status, ...problemCodes(answer)]).toEqual([403, 'foreign-origin']);
  });

  it('a page of this service may change what it holds', async () => {
    const answer = await sendJson(service.url, 'POST', '/api/v1/sites', { code: 'own', zone: 'UTC' }, { Origin: service.url, Host: new URL(service.url).host });
    expect(answer.status).toBe(201);
  });
});

describe('the request rate', () => {
  it('refuses an address above it and says how long to wait, but answers health and metrics', async () => {
    const service = await startSiteService({ SUNSHIFT_REQUESTS_PER_MINUTE: '3' });
    const answers = [];
    for (let i = 0; i < 4; i++) answers.push(await send(service.url, 'GET', `/api/v1/sites${i % 2 === 0 ? '' : '/mnl'}`));
    const metrics = await send(service.url, 'GET', '/metrics');
    await service.close();
    expect(answers.map((answer) => answer.status)).toEqual([200, 404, 200, 429]);
    expect(problemCodes(answers[3])).toEqual(['too-many-requests']);
    expect(Number(answers[3].headers['retry-after'])).toBeGreaterThan(0);
    expect(metrics.status).toBe(200);
  });
});
