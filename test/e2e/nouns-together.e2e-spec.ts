import { onBothDatabases } from '../support/database.js';
import { agent, contract, send, smallDesk } from '../support/nouns.js';
import { serviceOfSuite } from '../support/service.js';

onBothDatabases('several clients at once', (open) => {
  const service = serviceOfSuite(open);
  beforeEach(async () => {
    await smallDesk(service);
  });

  it('edit one agent: one change is kept, the others are told, none is half kept', async () => {
    for (let version = 1; version <= 5; version++) {
      const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => send(service, 'PATCH', 'agents/ines', { name: `Inês ${version}.${i}` }, version)));
      expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, ...Array<number>(7).fill(412)]);
      const kept = answers.find(({ status }) => status === 200);
      expect((await send(service, 'GET', 'agents/ines')).body).toEqual(kept?.body);
    }
  });

  it('create one code: one of them has it', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(service, 'POST', 'agents', agent('rui'))));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, ...Array<number>(7).fill(409)]);
    expect(answers.filter(({ status }) => status === 409).every(({ body }) => body.code === 'duplicate-code')).toBe(true);
  });

  it('remove a contract while others hire for it: nobody is left with a contract that is gone', async () => {
    const endings = { removed: 0, hired: 0 };
    for (let i = 0; i < 15; i++) {
      await send(service, 'POST', 'contracts', contract(`c${i}`));
      const [removed, hired] = await Promise.all([send(service, 'DELETE', `contracts/c${i}`, undefined, 1), send(service, 'POST', 'agents', agent(`a${i}`, { contract: `c${i}` }))]);
      expect([[204, 422], [409, 201]]).toContainEqual([removed.status, hired.status]);
      endings[removed.status === 204 ? 'removed' : 'hired']++;
    }
    expect(endings.removed + endings.hired).toBe(15);
  });

  it('enter overlapping leave of one agent: one of them is kept', async () => {
    const days = ['15', '16', '17', '18', '19', '20'];
    const answers = await Promise.all(days.map((day) => send(service, 'POST', 'time-off', { agent: 'ines', kind: 'leave', from: `2027-03-${day}`, to: '2027-03-25' })));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 422, 422, 422, 422, 422]);
    expect((await send(service, 'GET', 'time-off')).body.items).toHaveLength(1);
  });

  it('import the same people: all are there once, and every answer is a report or a problem', async () => {
    const items = Array.from({ length: 40 }, (_, i) => agent(`p${i}`));
    const answers = await Promise.all(Array.from({ length: 4 }, () => send(service, 'POST', 'agents/import', { items })));
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect(answers.filter(({ status, body }) => status === 200 && body.created === 40)).toHaveLength(1);
    expect((await send(service, 'GET', 'agents?code=p&limit=500')).body.items).toHaveLength(40);
  });
});
