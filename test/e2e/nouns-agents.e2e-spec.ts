import { onBothDatabases } from '../support/database.js';
import { agent, send, smallDesk, told } from '../support/nouns.js';
import { serviceOfSuite } from '../support/service.js';

onBothDatabases('an agent over time', (open) => {
  const service = serviceOfSuite(open);
  beforeEach(async () => {
    await smallDesk(service);
  });

  const on = async (date: string): Promise<unknown> => {
    const { data, error } = await service.client.GET('/api/v1/agents/{ref}/on/{date}', { params: { path: { ref: 'ines', date } } });
    if (error !== undefined) throw new Error(error.detail);
    return [data.from, data.until, data.agent.contract, data.agent.queues];
  };

  it('has from each date on the contract and queue that were given for it', async () => {
    await send(service, 'POST', 'agents/ines/assignments', { from: '2027-05-01', contract: 'part', queues: ['orders'] }, 1);
    const made = await send(service, 'POST', 'agents/ines/assignments', { from: '2027-04-01', contract: 'full', queues: ['returns'] }, 2);
    expect([made.status, made.headers.get('etag')]).toEqual([200, '"3"']);
    expect(await Promise.all(['2027-03-31', '2027-04-01', '2027-04-30', '2027-05-01', '2028-01-01'].map(on))).toEqual([
      [null, '2027-03-31', 'full', ['orders']], ['2027-04-01', '2027-04-30', 'full', ['returns']], ['2027-04-01', '2027-04-30', 'full', ['returns']],
      ['2027-05-01', null, 'part', ['orders']], ['2027-05-01', null, 'part', ['orders']],
    ]);
    await send(service, 'POST', 'agents/ines/assignments', { from: '2027-05-01', contract: 'part', queues: ['returns'] }, 3);
    expect(await on('2027-06-01')).toEqual(['2027-05-01', null, 'part', ['returns']]);
    expect((await send(service, 'DELETE', 'agents/ines/assignments/2027-04-01', undefined, 4)).status).toBe(200);
    expect(await on('2027-04-15')).toEqual([null, '2027-04-30', 'full', ['orders']]);
    expect((await send(service, 'DELETE', 'agents/ines/assignments/2027-04-01', undefined, 5)).status).toBe(404);
  });

  it('is refused changes that are out of order, listed twice, or on no date', async () => {
    const later = (...dates: string[]): object => agent('rui', { assignments: dates.map((from) => ({ from, contract: 'part', queues: ['orders'] })) });
    expect(told(await send(service, 'POST', 'agents', later('2027-05-01', '2027-04-01')))).toEqual(['out-of-range at assignments[1].from']);
    expect(told(await send(service, 'POST', 'agents', later('2027-05-01', '2027-05-01')))).toEqual(['duplicate-code at assignments[1].from']);
    expect(told(await send(service, 'POST', 'agents/ines/assignments', { from: '2027-02-29', contract: 'part', queues: [] }, 1))).toEqual(['bad-date at from', 'one-queue-per-agent at queues']);
    expect(told(await send(service, 'GET', 'agents/ines/on/2027-02-29'))).toEqual(['bad-date at date']);
    expect((await send(service, 'POST', 'agents/ines/assignments', { from: '2027-05-01', contract: 'part', queues: ['orders'] })).status).toBe(428);
  });

  it('keeps his later contracts through CSV', async () => {
    await send(service, 'POST', 'agents/ines/assignments', { from: '2027-05-01', contract: 'part', queues: ['orders'] }, 1);
    const { body: csv } = await send(service, 'GET', 'agents.csv');
    expect(csv).toContain('"[{""from"":""2027-05-01"",""contract"":""part"",""queues"":[""orders""]}]"');
    expect((await send(service, 'POST', 'agents/import', csv)).body).toMatchObject({ rows: 1, unchanged: 1 });
  });

  it('is away in spans of his own clock that never overlap', async () => {
    await send(service, 'POST', 'sites', { code: 'mnl', zone: 'Asia/Manila' });
    await send(service, 'POST', 'agents', agent('tala', { site: 'mnl' }));
    const off = (who: string, more: object): object => ({ agent: who, kind: 'leave', ...more });
    expect((await send(service, 'POST', 'time-off', off('tala', { from: '2027-03-15', to: '2027-03-16' }))).status).toBe(201);
    const inside = await send(service, 'POST', 'time-off', off('tala', { start: '2027-03-14T16:00Z', end: '2027-03-14T17:00Z' }));
    expect([told(inside), inside.body.rule]).toEqual([['overlap at body'], 'Entries of time off of one agent do not overlap; this one overlaps tala.2027-03-15, which is stored.']);
    expect((await send(service, 'POST', 'time-off', off('tala', { start: '2027-03-14T15:00Z', end: '2027-03-14T16:00Z' }))).status).toBe(201);
    expect((await send(service, 'POST', 'time-off', off('ines', { start: '2027-03-14T16:00Z', end: '2027-03-14T17:00Z' }))).status).toBe(201);
    expect((await send(service, 'PATCH', 'time-off/tala.2027-03-15', { from: '2027-03-14' }, 1)).status).toBe(422);
    expect((await send(service, 'PATCH', 'time-off/tala.2027-03-15', { from: '2027-03-16' }, 1)).body.code).toBe('tala.2027-03-16');
    const twice = await send(service, 'POST', 'time-off/import', 'agent,kind,from,to\nines,leave,2027-03-20,2027-03-22\nines,sickness,2027-03-22,2027-03-23\n');
    expect([told(twice), twice.body.rule]).toEqual([['overlap at line 3'], 'Entries of time off of one agent do not overlap; this one overlaps line 2.']);
  });

  it('is refused times that his clock does not show, or shows twice', async () => {
    const training = (start: string, end: string): object => ({ agent: 'ines', kind: 'training', start, end });
    expect(told(await send(service, 'POST', 'time-off', training('2027-03-28T01:30', '2027-03-28T03:00')))).toEqual(['time-does-not-exist at start']);
    expect(told(await send(service, 'POST', 'time-off', training('2027-10-31T00:30', '2027-10-31T01:30')))).toEqual(['time-exists-twice at end']);
    expect((await send(service, 'POST', 'time-off', training('2027-10-31T00:30', '2027-10-31T01:30+00:00'))).status).toBe(201);
    expect(told(await send(service, 'POST', 'pins', { agent: 'ines', date: '2027-03-28', start: '01:30', lengthMinutes: 480 }))).toEqual(['time-does-not-exist at start']);
    expect((await send(service, 'POST', 'pins', { agent: 'ines', date: '2027-10-31', start: '01:30+01:00', lengthMinutes: 480 })).status).toBe(201);
  });

  it('is away or pinned in one form, whole', async () => {
    const off = { agent: 'ines', kind: 'leave' };
    expect(told(await send(service, 'POST', 'time-off', { ...off, from: '2027-03-15' }))).toEqual(['missing-field at to']);
    expect(told(await send(service, 'POST', 'time-off', { ...off, from: '2027-03-15', to: '2027-03-14' }))).toEqual(['minimum-above-maximum at from']);
    expect(told(await send(service, 'POST', 'time-off', { ...off, from: '2027-03-15', to: '2027-03-15', start: '2027-03-15T00:00' }))).toEqual(['unknown-field at start']);
    expect(told(await send(service, 'POST', 'time-off', off))).toEqual(['missing-field at from']);
    const pin = { agent: 'ines', date: '2027-03-15' };
    expect(told(await send(service, 'POST', 'pins', pin))).toEqual(['missing-field at start']);
    expect(told(await send(service, 'POST', 'pins', { ...pin, start: '08:00' }))).toEqual(['missing-field at lengthMinutes']);
    expect(told(await send(service, 'POST', 'pins', { ...pin, off: true, start: '08:00' }))).toEqual(['contradictory-pins at body']);
    await send(service, 'POST', 'pins', { ...pin, off: true });
    expect((await send(service, 'POST', 'pins', { ...pin, start: '08:00', lengthMinutes: 480 })).status).toBe(409);
  });
});
