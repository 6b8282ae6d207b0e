import { onBothDatabases } from '../support/database.js';
import { agent, queue, send, smallDesk, told } from '../support/nouns.js';
import { serviceOfSuite } from '../support/service.js';

onBothDatabases('what nouns use of each other', (open) => {
  const service = serviceOfSuite(open);
  beforeEach(async () => {
    await smallDesk(service);
  });

  it('exists: an unknown site, contract, queue, agent or calendar is refused with the nearest name', async () => {
    const unknown = await send(service, 'POST', 'agents', agent('rui', { site: 'liss', contract: 'fulll', queues: ['order'], assignments: [{ from: '2027-05-01', contract: 'parts', queues: ['x'] }] }));
    expect([unknown.status, told(unknown)]).toEqual([422, [
      'unknown-reference at site', 'unknown-reference at contract', 'unknown-reference at assignments[0].contract', 'unknown-reference at queues[0]', 'unknown-reference at assignments[0].queues[0]',
    ]]);
    expect(unknown.body.problems[0].hint).toBe('Did you mean "lis"?');
    const stream = { code: 's', zone: 'UTC', history: 'any', ahtSeconds: 1, calendars: ['pt', 'es'] };
    expect(told(await send(service, 'POST', 'queues', queue('q', { sites: ['lis', 'opo'], streams: [stream] })))).toEqual(['unknown-reference at sites[1]', 'unknown-reference at streams[0].calendars[1]']);
    expect(told(await send(service, 'POST', 'time-off', { agent: 'rui', kind: 'leave', from: '2027-03-15', to: '2027-03-15' }))).toEqual(['unknown-reference at agent']);
    expect(told(await send(service, 'POST', 'pins', { agent: 'rui', date: '2027-03-15', off: true }))).toEqual(['unknown-reference at agent']);
  });

  it('is not removed and keeps its code; the answer names who uses it', async () => {
    await send(service, 'POST', 'time-off', { agent: 'ines', kind: 'leave', from: '2027-03-15', to: '2027-03-15' });
    await send(service, 'POST', 'pins', { agent: 'ines', date: '2027-03-17', off: true });
    for (const [path, users] of [['sites/lis', 'agent ines'], ['contracts/full', 'agent ines'], ['queues/orders', 'agent ines'], ['agents/ines', 'pin ines.2027-03-17, time-off ines.2027-03-15']]) {
      const refused = await send(service, 'DELETE', path, undefined, 1);
      expect([refused.status, told(refused)]).toEqual([409, ['conflict at code']]);
      expect(refused.body.rule).toContain(`is used by ${users}.`);
      const renamed = await send(service, 'PATCH', path, { code: 'other' }, 1);
      expect([renamed.status, told(renamed)]).toEqual([409, ['conflict at code']]);
    }
    expect((await send(service, 'PATCH', 'queues/returns', { code: 'refunds' }, 1)).body.code).toBe('refunds');
    expect((await send(service, 'DELETE', 'contracts/part', undefined, 1)).status).toBe(204);
  });

  it('can be removed once nobody uses it any more', async () => {
    await send(service, 'PATCH', 'agents/ines', { contract: 'part', queues: ['returns'] }, 1);
    expect((await send(service, 'DELETE', 'contracts/full', undefined, 1)).status).toBe(204);
    expect((await send(service, 'DELETE', 'queues/orders', undefined, 1)).status).toBe(204);
    expect((await send(service, 'DELETE', 'contracts/part', undefined, 1)).status).toBe(409);
    expect((await send(service, 'DELETE', 'agents/ines', undefined, 2)).status).toBe(204);
    expect((await send(service, 'DELETE', 'contracts/part', undefined, 1)).status).toBe(204);
  });

  it('does not end before those who use it, and is not used beyond its end', async () => {
    const early = await send(service, 'PATCH', 'contracts/full', { endedOn: '2027-06-30' }, 1);
    expect([early.status, told(early), early.body.rule]).toEqual([409, ['conflict at endedOn'], 'Nothing ends while others use it, and beyond this date it is used by agent ines.']);
    await send(service, 'POST', 'agents/ines/assignments', { from: '2027-07-01', contract: 'part', queues: ['orders'] }, 1);
    expect((await send(service, 'PATCH', 'contracts/full', { endedOn: '2027-06-30' }, 1)).status).toBe(200);
    const late = await send(service, 'POST', 'agents', agent('rui'));
    expect([late.status, told(late)]).toEqual([422, ['unknown-reference at contract']]);
    expect(late.body.rule).toContain('full ended on 2027-06-30');
    expect((await send(service, 'POST', 'agents', agent('rui', { employedTo: '2027-06-30' }))).status).toBe(201);
    expect(told(await send(service, 'DELETE', 'agents/ines/assignments/2027-07-01', undefined, 2))).toEqual(['unknown-reference at contract']);
  });

  it('keeps the last day of a calendar that a queue follows', async () => {
    const stream = { code: 's', zone: 'UTC', history: 'any', ahtSeconds: 1, calendars: ['pt'] };
    await send(service, 'PATCH', 'queues/orders', { streams: [stream] }, 1);
    const refused = await send(service, 'DELETE', 'special-days/pt.2027-04-25', undefined, 1);
    expect([refused.status, refused.body.rule]).toEqual([409, 'What others use is not removed, and this is the last day of calendar pt, which is used by queue orders.']);
    expect((await send(service, 'PATCH', 'special-days/pt.2027-04-25', { calendar: 'es' }, 1)).status).toBe(409);
    await send(service, 'POST', 'special-days', { calendar: 'pt', date: '2027-06-10', name: 'Portugal Day', multiplier: 0.7 });
    expect((await send(service, 'DELETE', 'special-days/pt.2027-04-25', undefined, 1)).status).toBe(204);
  });

  it('agrees on sites: an agent serves a queue from a site that it allows, whoever changes first', async () => {
    await send(service, 'POST', 'sites', { code: 'opo', zone: 'Europe/Lisbon' });
    await send(service, 'PATCH', 'queues/returns', { sites: ['opo'] }, 1);
    expect(told(await send(service, 'POST', 'agents', agent('rui', { queues: ['returns'] })))).toEqual(['site-limit at site']);
    expect(told(await send(service, 'POST', 'agents/ines/assignments', { from: '2027-05-01', contract: 'full', queues: ['returns'] }, 1))).toEqual(['site-limit at site']);
    const narrowed = await send(service, 'PATCH', 'queues/orders', { sites: ['opo'] }, 1);
    expect([told(narrowed), narrowed.body.rule]).toEqual([['site-limit at sites'], 'Agents who serve the queue sit at its sites, and these do not: ines.']);
    expect((await send(service, 'PATCH', 'queues/orders', { sites: ['opo', 'lis'] }, 1)).status).toBe(200);
    expect((await send(service, 'DELETE', 'sites/opo', undefined, 1)).body.rule).toContain('queue orders, queue returns');
  });
});
