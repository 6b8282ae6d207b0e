import { onBothDatabases } from '../support/database.js';
import { agent, contract, queue, send, smallDesk, told } from '../support/nouns.js';
import { type RunningService, startService } from '../support/service.js';

/** For each noun: a body, its code, a change, and the same body with a field that does not exist. */
const NOUNS = [
  { path: 'sites', code: 'opo', body: { code: 'opo', zone: 'Europe/Lisbon' }, change: { name: 'Porto' } },
  { path: 'contracts', code: 'evening', body: contract('evening'), change: { absenceRate: 0.04 } },
  { path: 'special-days', code: 'pt.2027-12-25', body: { calendar: 'pt', date: '2027-12-25', name: 'Christmas', multiplier: 0.2 }, change: { multiplier: 0.3 } },
  { path: 'queues', code: 'letters', body: queue('letters', { streams: [{ code: 'pt', zone: 'Europe/Lisbon', history: 'later', ahtSeconds: 60, calendars: ['pt'] }] }), change: { minimumAgents: 1 } },
  { path: 'agents', code: 'rui', body: agent('rui'), change: { nightVolunteer: true } },
  { path: 'time-off', code: 'ines.2027-03-15', body: { agent: 'ines', kind: 'leave', from: '2027-03-15', to: '2027-03-19' }, change: { to: '2027-03-18' } },
  { path: 'pins', code: 'ines.2027-03-10', body: { agent: 'ines', date: '2027-03-10', start: '08:00', lengthMinutes: 480 }, change: { lengthMinutes: 240 } },
];

onBothDatabases('every noun', (open) => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(await open());
    await smallDesk(service);
  });
  afterAll(() => service.close());

  describe.each(NOUNS)('of $path', ({ path, code, body, change }) => {
    it('is created, read, listed, replaced, changed and removed', async () => {
      const made = await send(service, 'POST', path, body);
      expect([made.status, made.headers.get('etag'), made.headers.get('location')]).toEqual([201, '"1"', `/api/v1/${path}/${code}`]);
      expect(made.body).toMatchObject({ code, version: 1, data: body });
      const byCode = await send(service, 'GET', `${path}/${encodeURIComponent(code)}`);
      const byId = await send(service, 'GET', `${path}/${made.body.id}`);
      expect([byCode.status, byCode.headers.get('etag'), byId.body]).toEqual([200, '"1"', byCode.body]);
      expect(byCode.body).toEqual(made.body);
      const list = await send(service, 'GET', `${path}?code=${code}`);
      expect(list.body).toEqual({ items: [made.body], nextCursor: null });
      const replaced = await send(service, 'PUT', `${path}/${code}`, made.body.data, 1);
      expect([replaced.status, replaced.headers.get('etag'), replaced.body.data]).toEqual([200, '"2"', made.body.data]);
      const changed = await send(service, 'PATCH', `${path}/${code}`, change, 2);
      expect(changed.body).toMatchObject({ id: made.body.id, version: 3, createdAt: made.body.createdAt, data: { ...body, ...change } });
      expect((await send(service, 'DELETE', `${path}/${code}`, undefined, 3)).status).toBe(204);
      expect(told(await send(service, 'GET', `${path}/${code}`))).toHaveLength(1);
      expect((await send(service, 'GET', `${path}/${code}`)).status).toBe(404);
    });

    it('is not changed without its ETag, nor with an old one, and the refused change leaves nothing', async () => {
      const made = await send(service, 'POST', path, body);
      expect(told(await send(service, 'PUT', `${path}/${code}`, body))).toEqual(['if-match-required at If-Match']);
      expect((await send(service, 'PATCH', `${path}/${code}`, change)).status).toBe(428);
      expect((await send(service, 'DELETE', `${path}/${code}`)).status).toBe(428);
      for (const [method, sent] of [['PUT', body], ['PATCH', change], ['DELETE', undefined]] as const) {
        const stale = await send(service, method, `${path}/${code}`, sent, 7);
        expect([stale.status, told(stale)]).toEqual([412, ['stale-version at If-Match']]);
      }
      expect((await send(service, 'GET', `${path}/${code}`)).body).toEqual(made.body);
      await send(service, 'DELETE', `${path}/${code}`, undefined, 1);
    });

    it('has a code of its own', async () => {
      await send(service, 'POST', path, body);
      const again = await send(service, 'POST', path, body);
      expect([again.status, again.body.code]).toEqual([409, 'duplicate-code']);
      await send(service, 'DELETE', `${path}/${code}`, undefined, 1);
      expect((await send(service, 'POST', path, body)).status).toBe(201);
      await send(service, 'DELETE', `${path}/${code}`, undefined, 1);
    });

    it('is refused with every field that is wrong', async () => {
      const wrong = await send(service, 'POST', path, { ...body, colour: 'red' });
      expect([wrong.status, told(wrong)]).toEqual([422, ['unknown-field at colour']]);
      expect((await send(service, 'POST', path, {})).body.problems.length).toBeGreaterThan(1);
      expect((await send(service, 'POST', path, [])).status).toBe(422);
      expect((await send(service, 'PATCH', `${path}/nobody`, {}, 1)).status).toBe(404);
      expect((await send(service, 'GET', `${path}?code=${code}`)).body.items).toEqual([]);
    });
  });

  it('is not sought by what no code can look like', async () => {
    for (const ref of ['%00', '..%2F', '%25', 'a'.repeat(500), '%F0%9F%98%80']) {
      const answer = await send(service, 'GET', `sites/${ref}`);
      expect([400, 404]).toContain(answer.status);
      expect(answer.body.code).toMatch(/not-found|bad-request/);
    }
  });

  it('takes a patch apart field by field, and null takes a field away', async () => {
    await send(service, 'POST', 'sites', { code: 'fnc', name: 'Funchal', zone: 'Atlantic/Madeira', seatMonthly: { amount: '45.00', currency: 'EUR' } });
    const changed = await send(service, 'PATCH', 'sites/fnc', { name: null, seatMonthly: { amount: '50.00' } }, 1);
    expect(changed.body.data).toEqual({ code: 'fnc', zone: 'Atlantic/Madeira', weekend: ['saturday', 'sunday'], holidays: [], seatMonthly: { amount: '50.00', currency: 'EUR' } });
    expect(told(await send(service, 'PATCH', 'sites/fnc', { zone: null, weekend: ['monday', 'thursday'] }, 2))).toEqual(['missing-field at zone']);
    expect(told(await send(service, 'PATCH', 'sites/fnc', { weekend: ['monday', 'thursday'] }, 2))).toEqual(['out-of-range at weekend']);
    expect(told(await send(service, 'PATCH', 'sites/fnc', ['fnc'], 2))).toEqual(['wrong-type at body']);
  });
});
