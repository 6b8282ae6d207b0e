import { problemCodes, send, sendJson, sendRaw } from '../../support/send.js';
import { startSiteService, type TestService } from './site-service.js';

const MANILA = { code: 'mnl', zone: 'Asia/Manila' };
const JSON_TYPE = { 'Content-Type': 'application/json' };

describe('requests', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startSiteService({ SUNSHIFT_MAX_UPLOAD_MB: '2' });
  });
  afterAll(() => service.close());
  const codes = async (method: string, path: string, headers?: Record<string, string>, body?: string | Uint8Array): Promise<readonly [number, ...string[]]> => {
    const answer = await send(service.url, method, path, headers, body);
    return [answer.status, ...problemCodes(answer)];
  };

  it('are answered with defaults filled in, a version and a place', async () => {
    const { status, headers, text } = await sendJson(service.url, 'POST', '/api/v1/sites', MANILA);
    expect([status, headers.etag, headers.location]).toEqual([201, '"1"', '/api/v1/sites/mnl']);
    expect(JSON.parse(text)).toEqual({ code: 'mnl', zone: 'Asia/Manila', weekend: ['saturday', 'sunday'], holidays: [] });
  });

  it('are told every finding of a body at once, in the words of the files', async () => {
    const answer = await sendJson(service.url, 'POST', '/api/v1/sites', { code: '-', zone: 'Europe/Varsovia', weekends: [] });
    expect(problemCodes(answer)).toEqual(['unknown-field', 'out-of-range', 'unknown-zone']);
    expect(JSON.parse(answer.text)).toMatchObject({ status: 422, problems: [{ field: 'weekends', hint: 'Did you mean "weekend"? Otherwise leave it out.' }, { field: 'code', value: '-' }, { field: 'zone' }] });
  });

  it.each([
    ['no JSON', JSON_TYPE, '{"code": mnl}', 400, 'not-json'],
    ['an empty body', JSON_TYPE, '', 400, 'not-json'],
    ['a list', JSON_TYPE, '[]', 422, 'wrong-type'],
    ['a field twice', JSON_TYPE, '{"code":"a","code":"b","zone":"UTC"}', 422, 'duplicate-field'],
    ['__proto__', JSON_TYPE, '{"code":"a","zone":"UTC","__proto__":{}}', 422, 'unknown-field'],
    ['a NUL', JSON_TYPE, '{"code":"a","zone":"UTC","name":"a\\u0000b"}', 422, 'out-of-range'],
    ['1,000 brackets', JSON_TYPE, '['.repeat(1000), 400, 'not-json'],
    ['bytes that are no UTF-8', JSON_TYPE, Buffer.from([0x22, 0xff, 0x22]), 400, 'bad-request'],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'code=mnl', 415, 'unsupported-media-type'],
    ['no media type', {}, '{}', 415, 'unsupported-media-type'],
    ['another charset', { 'Content-Type': 'application/json; charset=utf-16' }, '{}', 415, 'unsupported-media-type'],
    ['a compressed body', { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, '{}', 415, 'unsupported-media-type'],
    ['more than 1 MB of JSON', JSON_TYPE, `"${'a'.repeat(1_000_001)}"`, 413, 'file-too-large'],
  ] as const)('with %s are refused', async (_, headers, body, status, code) => {
    expect(await codes('POST', '/api/v1/sites', headers, body)).toEqual([status, code]);
  });

  it.each([
    ['GET', '/api/v1/site', 404, 'not-found'],
    ['GET', '/api/v1/sites/', 404, 'not-found'],
    ['GET', '/API/v1/sites', 404, 'not-found'],
    ['GET', '/api/v1/sites/nowhere', 404, 'not-found'],
    ['GET', '/api/v1/sites/%2e%2e%2fetc', 404, 'not-found'],
    ['GET', '/api/v1/sites/%00', 400, 'bad-request'],
    ['GET', '/api/v1/sites/%zz', 400, 'bad-request'],
    ['GET', '/api/v1/sites/%ff', 400, 'bad-request'],
    ['PATCH', '/api/v1/sites/mnl', 405, 'method-not-allowed'],
    ['OPTIONS', '/api/v1/sites', 405, 'method-not-allowed'],
    ['GET', '/api/v1/sites?limit=0', 422, 'out-of-range'],
    ['GET', '/api/v1/sites?limit=501', 422, 'out-of-range'],
    ['GET', '/api/v1/sites?limit=1e1', 422, 'out-of-range'],
    ['GET', '/api/v1/sites?limit=1&limit=2', 422, 'wrong-type'],
    ['GET', '/api/v1/sites?page=2', 422, 'unknown-field'],
    ['GET', '/api/v1/sites?limit[$gt]=1', 422, 'unknown-field'],
    ['GET', '/api/v1/sites?cursor=abc', 422, 'bad-cursor'],
    ['GET', '/api/v1/sites?cursor=WzEsNV0', 422, 'bad-cursor'],
  ] as const)('%s %s is refused', async (method, path, status, code) => {
    expect(await codes(method, path)).toEqual([status, code]);
  });

  it('of a method that the path lacks are told which it has', async () => {
    expect((await send(service.url, 'PATCH', '/api/v1/sites/mnl')).headers.allow).toBe('DELETE, GET, HEAD, PUT');
  });

  it('that are no HTTP are answered with a problem too', async () => {
    const answer = await sendRaw(service.url, 'HELLO\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json\r\n/);
    expect(JSON.parse(answer.split('\r\n\r\n')[1])).toMatchObject({ code: 'bad-request', status: 400 });
  });

  it('that end early are refused, and the service goes on', async () => {
    const answer = await sendRaw(service.url, 'POST /api/v1/imports/csv HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/csv\r\nContent-Length: 2000001\r\n\r\na');
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect((await send(service.url, 'GET', '/api/v1/sites')).status).toBe(200);
  });

  it('that find the disk full are told so', async () => {
    expect(await codes('POST', '/api/v1/imports/full')).toEqual([507, 'disk-full']);
  });

  it('with a chunked body above the limit are cut off there', async () => {
    const answer = await send(service.url, 'POST', '/api/v1/imports/csv', { 'Content-Type': 'text/csv', 'Transfer-Encoding': 'chunked' }, Buffer.alloc(2_000_001, 'a'));
    expect([answer.status, ...problemCodes(answer)]).toEqual([413, 'file-too-large']);
  });

  it('take imports up to SUNSHIFT_MAX_UPLOAD_MB', async () => {
    const csv = await send(service.url, 'POST', '/api/v1/imports/csv', { 'Content-Type': 'text/csv; charset=UTF-8' }, Buffer.alloc(2_000_000, 'a'));
    const json = await sendJson(service.url, 'POST', '/api/v1/imports/json', ['a'.repeat(1_500_000)]);
    expect([csv.text, json.status]).toEqual(['{"bytes":2000000}', 200]);
  });
});

describe('uploaded forms', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startSiteService({ SUNSHIFT_MAX_UPLOAD_MB: '2' });
  });
  afterAll(() => service.close());
  const upload = async (form: FormData): Promise<readonly [number, unknown]> => {
    const response = await fetch(`${service.url}/api/v1/imports/files`, { method: 'POST', body: form });
    const json = (await response.json()) as { code?: string };
    return [response.status, json.code ?? json];
  };
  const formOf = (...files: readonly (readonly [string, number])[]): FormData => {
    const form = new FormData();
    for (const [name, size] of files) form.append('file', new Blob(['a'.repeat(size)]), name);
    return form;
  };

  it('keep the names of files with their folders, in any script', async () => {
    expect(await upload(formOf(['plan.json', 3], ['history/głos.csv', 5]))).toEqual([200, [['file', 'plan.json', 3], ['file', 'history/głos.csv', 5]]]);
  });

  it('are bounded together', async () => {
    expect(await upload(formOf(['a.csv', 1_200_000], ['b.csv', 1_200_000]))).toEqual([413, 'file-too-large']);
  });

  it('hold files only', async () => {
    const form = formOf(['a.csv', 1]);
    form.append('seed', '1');
    expect(await upload(form)).toEqual([422, 'unknown-field']);
  });

  it('that are cut off are refused', async () => {
    const answer = await send(service.url, 'POST', '/api/v1/imports/files', { 'Content-Type': 'multipart/form-data; boundary=x' }, '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc');
    expect([answer.status, ...problemCodes(answer)]).toEqual([400, 'bad-request']);
  });
});
