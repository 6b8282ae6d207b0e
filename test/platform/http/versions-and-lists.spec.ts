import { problemCodes, send, sendJson } from '../../support/send.js';
import { startSiteService, type TestService } from './site-service.js';

describe('versions and lists', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await startSiteService();
    for (let i = 0; i < 5; i++) await sendJson(service.url, 'POST', '/api/v1/sites', { code: `s${i}`, zone: 'UTC' });
  });
  afterEach(() => service.close());

  it('change with the ETag that was read; the second of two clients is told to read again', async () => {
    const change = { code: 's0', zone: 'Asia/Manila' };
    const first = await sendJson(service.url, 'PUT', '/api/v1/sites/s0', change, { 'If-Match': '"1"' });
    const second = await sendJson(service.url, 'PUT', '/api/v1/sites/s0', change, { 'If-Match': '"1"' });
    expect([first.status, first.headers.etag, second.status, ...problemCodes(second)]).toEqual([200, '"2"', 412, 'stale-version']);
  });

  it.each([undefined, '*', '1', 'W/"1"', '"1", "2"', '"-1"', '"9999999999999999"'])('need If-Match with one version, not %p', async (tag) => {
    const answer = await sendJson(service.url, 'PUT', '/api/v1/sites/s0', { code: 's0', zone: 'UTC' }, tag === undefined ? {} : { 'If-Match': tag });
    expect([answer.status, ...problemCodes(answer)]).toEqual([428, 'if-match-required']);
  });

  it('are 304 to who has them', async () => {
    const answer = await send(service.url, 'GET', '/api/v1/sites/s0', { 'If-None-Match': '"1"' });
    expect([answer.status, answer.text]).toEqual([304, '']);
  });

  it('are read page by page, each item once', async () => {
    const found: string[][] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = JSON.parse((await send(service.url, 'GET', `/api/v1/sites?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`)).text) as { items: string[]; nextCursor: string | null };
      found.push(page.items);
      cursor = page.nextCursor;
    }
    expect(found).toEqual([['s0', 's1'], ['s2', 's3'], ['s4']]);
  });
});
