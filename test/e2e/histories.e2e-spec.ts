import { onBothDatabases } from '../support/database.js';
import { ask, formOf, problemsIn } from '../support/http.js';
import { serviceOfSuite } from '../support/service.js';

/** One row an hour for two weeks. */
function hourly(rows = 336): string {
  const lines = Array.from({ length: rows }, (_, i) => `${new Date(Date.UTC(2027, 0, 4) + i * 3_600_000).toISOString().slice(0, 16)},${i % 24}`);
  return `timestamp_utc,offered\n${lines.join('\n')}\n`;
}

onBothDatabases('histories', (open) => {
  const service = serviceOfSuite(open, { SUNSHIFT_MAX_UPLOAD_MB: '0.02' });

  const upload = (code: string, csv: string, more = ''): ReturnType<typeof ask> =>
    ask(service, `/histories?code=${code}&zone=America/New_York${more}`, { method: 'POST', body: csv, type: 'text/csv' });

  it('says what an uploaded file holds, and gives back its bytes', async () => {
    const made = await upload('voice', hourly());
    expect([made.status, made.headers.get('location'), made.headers.get('etag')]).toEqual([201, '/api/v1/histories/voice', '"1"']);
    expect(made.json).toMatchObject({ code: 'voice', zone: 'America/New_York', rows: 336, clock: 'utc', queues: [{ queue: 'voice', stepMinutes: 60, offered: 14 * 276, gaps: 0 }] });
    expect((await ask(service, '/histories/voice')).json).toEqual(made.json);
    expect((await ask(service, '/histories')).json).toEqual({ items: [made.json], nextCursor: null });
    expect((await ask(service, '/histories/voice/file')).text).toBe(hourly());
  });

  it('takes the same file in a form', async () => {
    const made = await ask(service, '/histories?code=voice&zone=UTC', { method: 'POST', body: formOf({ 'any.csv': hourly() }) });
    expect([made.status, made.json.rows]).toEqual([201, 336]);
  });

  it('tells every bad row at its line and column, and stores nothing', async () => {
    const wrong = await upload('voice', 'timestamp_utc,offered\n2027-01-04T00:00,12\nyesterday,x\n2027-01-04T02:00,-1,9\n2027-01-04T03:00,-1\n');
    expect([wrong.status, problemsIn(wrong)]).toEqual([422, ['bad-time line 3, column timestamp_utc', 'wrong-type line 3, column offered', 'ragged-row line 4', 'out-of-range line 5, column offered']]);
    expect((await ask(service, '/histories')).json.items).toEqual([]);
  });

  it('refuses a file above the limit with 413, in a body and in a form', async () => {
    const long = hourly(2000);
    const form = await ask(service, '/histories?code=voice&zone=UTC', { method: 'POST', body: formOf({ 'any.csv': long }) });
    expect([(await upload('voice', long)).status, form.status, form.json.code]).toEqual([413, 413, 'file-too-large']);
  });

  it('judges its settings like a plan does', async () => {
    const wrong = await ask(service, '/histories?zone=Mars&intervalMinutes=ten&countIsHandledOnly=maybe', { method: 'POST', body: hourly(), type: 'text/csv' });
    expect([wrong.status, [...problemsIn(wrong)].sort()]).toEqual([422, ['missing-field code', 'unknown-zone zone', 'wrong-type countIsHandledOnly', 'wrong-type intervalMinutes']]);
  });

  it('replaces a file under its version only, and deletes it', async () => {
    await upload('voice', hourly());
    const put = (headers: Record<string, string>, body: string): ReturnType<typeof ask> => ask(service, '/histories/voice?zone=UTC', { method: 'PUT', headers, body, type: 'text/csv' });
    expect((await put({}, hourly())).status).toBe(428);
    expect((await put({ 'If-Match': '"7"' }, hourly())).status).toBe(412);
    expect((await put({ 'If-Match': '"1"' }, 'nonsense')).status).toBe(422);
    expect((await ask(service, '/histories/voice/file')).text).toBe(hourly());
    const replaced = await put({ 'If-Match': '"1"' }, hourly(200));
    expect([replaced.status, replaced.json.rows, replaced.json.version, replaced.json.zone]).toEqual([200, 200, 2, 'UTC']);
    expect((await upload('voice', hourly())).json.code).toBe('duplicate-code');
    expect((await ask(service, '/histories/voice', { method: 'DELETE', headers: { 'If-Match': '"2"' } })).status).toBe(204);
    expect((await ask(service, '/histories/voice')).status).toBe(404);
  });
});
