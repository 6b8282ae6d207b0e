import { onBothDatabases } from '../support/database.js';
import { type Answer, ask } from '../support/http.js';
import { costlyPlanFile, planFile } from '../support/plan-file.js';
import { cancel, ended, generate, publication, searchEndlessly } from '../support/rosters.js';
import { serviceOfSuite } from '../support/service.js';

const NEXT_WEEK = { name: 'next', horizon: { start: '2027-03-15', days: 7 }, previousRoster: { file: 'published/roster.csv' } };

onBothDatabases('while a roster is generated', (open) => {
  // One thread: what is asked for second waits.
  const service = serviceOfSuite(open, { SUNSHIFT_WORKERS: '1' });

  const importPlan = (code: string, body: unknown): Promise<Answer> => ask(service, `/plans?code=${code}`, { method: 'POST', body });
  const replacePlan = async (code: string, body: unknown): Promise<Answer> => {
    const etag = (await ask(service, `/plans/${code}`)).headers.get('etag')!;
    return ask(service, `/plans/${code}`, { method: 'PUT', headers: { 'If-Match': etag }, body });
  };
  const removePlan = (code: string): Promise<Answer> => ask(service, `/plans/${code}`, { method: 'DELETE', headers: { 'If-Match': '"1"' } });
  const post = (plan: string, body: unknown, key?: string): Promise<Answer> =>
    ask(service, `/plans/${plan}/rosters`, { method: 'POST', body, ...(key === undefined ? {} : { headers: { 'Idempotency-Key': key } }) });
  const file = async (roster: string, name: string): Promise<string> => (await ask(service, `/rosters/${roster}/${name}`)).text;
  const statuses = (answers: readonly Answer[]): readonly number[] => answers.map(({ status }) => status).sort((a, b) => a - b);

  it('its plan may change: what runs and what waits is made from the plan as it was, and says so', async () => {
    await importPlan('desk', planFile());
    await importPlan('twin', planFile());
    await importPlan('costly', costlyPlanFile());
    await generate(service, 'twin', { code: 'before', rounds: 5 });
    const hashes = { desk: (await ask(service, '/plans/desk')).json.inputHash as string, costly: (await ask(service, '/plans/costly')).json.inputHash as string };
    const running = await searchEndlessly(service, 'costly', 'ran');
    const waiting = (await post('desk', { code: 'waited', rounds: 5 })).json.id as string;
    for (const name of ['second', 'third']) {
      expect((await replacePlan('costly', { ...costlyPlanFile(), name })).status).toBe(200);
      expect((await replacePlan('desk', planFile({ name }))).status).toBe(200);
    }
    expect(await cancel(service, running)).toMatchObject({ state: 'cancelled', stoppedBy: 'user', result: { roster: 'ran' } });
    expect(await ended(service, waiting)).toMatchObject({ state: 'done', attempts: 1, result: { roster: 'waited' } });
    expect((await ask(service, '/rosters/ran')).json.inputHash).toBe(hashes.costly);
    expect((await ask(service, '/rosters/waited')).json.inputHash).toBe(hashes.desk);
    for (const name of ['roster.json', 'certificate.json']) expect(await file('waited', name)).toBe(await file('before', name));
    for (const code of ['ran', 'waited']) expect((await ask(service, `/rosters/${code}/verify`, { method: 'POST', body: {} })).json.ok).toBe(true);
    expect((await publication(service, 'waited', 'PUT')).json).toMatchObject({ code: 'conflict', field: 'plan' });
  });

  it('its plan may be deleted: the search is stopped at once and leaves nothing', async () => {
    await importPlan('desk', planFile());
    await importPlan('costly', costlyPlanFile());
    const running = await searchEndlessly(service, 'costly', 'ran');
    const waiting = (await post('desk', { code: 'waited', rounds: 5 })).json.id as string;
    expect(statuses([await removePlan('desk'), await removePlan('costly')])).toEqual([204, 204]);
    expect(await ended(service, running)).toMatchObject({ state: 'failed', attempts: 1, result: null, stoppedBy: 'user', problems: [{ code: 'conflict', field: 'plan', value: 'costly' }] });
    expect(await ended(service, waiting)).toMatchObject({ state: 'cancelled', attempts: 0, result: null });
    expect((await ask(service, '/rosters')).json.items).toEqual([]);
    // The name is free again, and nothing of the old plan comes with it.
    await importPlan('desk', planFile({ name: 'new' }));
    expect((await generate(service, 'desk', { code: 'waited', rounds: 5 })).state).toBe('done');
  });

  it('others may be asked for: each is made, a code once, a key once', async () => {
    await importPlan('desk', planFile());
    const both = await Promise.all([post('desk', { rounds: 5 }), post('desk', { rounds: 5, seed: 2 })]);
    expect(statuses(both)).toEqual([202, 202]);
    for (const { json } of both) expect((await ended(service, json.id as string)).state).toBe('done');
    const same = await Promise.all(Array.from({ length: 4 }, () => post('desk', { code: 'a', rounds: 5 })));
    expect(statuses(same)).toEqual([202, 409, 409, 409]);
    expect(same.filter(({ status }) => status === 409).every(({ json }) => json.code === 'duplicate-code')).toBe(true);
    const keyed = await Promise.all(Array.from({ length: 6 }, () => post('desk', { code: 'b', rounds: 5 }, 'key-1')));
    expect([statuses(keyed), new Set(keyed.map(({ json }) => json.id as string)).size]).toEqual([[202, 202, 202, 202, 202, 202], 1]);
    await ended(service, keyed[0].json.id as string);
    expect((await ask(service, '/rosters')).json.items).toHaveLength(4);
  });

  it('a request that is sent again is the job of before, whatever has become of the plan and its tail', async () => {
    await importPlan('this', planFile());
    await importPlan('next', planFile(NEXT_WEEK));
    await generate(service, 'this', { code: 'a', rounds: 5 });
    const first = await post('next', { code: 'b', rounds: 5 }, 'key-1');
    await publication(service, 'a', 'PUT');
    const again = await Promise.all([post('next', { code: 'b', rounds: 5 }, 'key-1'), post('next', { code: 'c', rounds: 5 }, 'key-2'), post('next', { code: 'c', rounds: 5 }, 'key-2')]);
    expect(again.map(({ status, text }) => [status, status === 202 ? '' : text])).toEqual([[202, ''], [202, ''], [202, '']]);
    expect([again[0].json.id, again[2].json.id]).toEqual([first.json.id, again[1].json.id]);
    await replacePlan('next', planFile({ ...NEXT_WEEK, name: 'changed' }));
    expect((await post('next', { code: 'b', rounds: 5 }, 'key-1')).json.id).toBe(first.json.id);
    expect((await post('next', { code: 'b', rounds: 6 }, 'key-1')).json.code).toBe('idempotency-conflict');
    for (const { json } of again) expect((await ended(service, json.id as string)).state).toBe('done');
    expect(statuses([await removePlan('next')])).toEqual([412]);
  });

  it('people read and publish, and what it continues may be reverted: then it is not published', async () => {
    await importPlan('this', planFile());
    await generate(service, 'this', { code: 'a', rounds: 5 });
    expect((await publication(service, 'a', 'PUT')).status).toBe(200);
    await importPlan('next', { ...costlyPlanFile(), ...NEXT_WEEK, horizon: { start: '2027-03-15', days: 7 } });
    const running = await searchEndlessly(service, 'next', 'b');
    const roster = await file('a', 'roster.json');
    // Nothing of a search that runs is to be seen, and nothing waits for it.
    expect((await ask(service, '/rosters?plan=next')).json.items).toEqual([]);
    expect([(await ask(service, '/rosters/b')).status, (await ask(service, '/rosters/b/roster.json')).status]).toEqual([404, 404]);
    expect((await publication(service, 'a', 'DELETE')).json).toMatchObject({ state: 'draft', shifts: 0 });
    expect((await publication(service, 'a', 'PUT')).json).toMatchObject({ state: 'published', shifts: 10 });
    expect((await publication(service, 'a', 'DELETE')).status).toBe(200);
    expect(await file('a', 'roster.json')).toBe(roster);
    expect((await ask(service, `/jobs/${running}`)).json.state).toBe('running');
    expect(await cancel(service, running)).toMatchObject({ state: 'cancelled', result: { roster: 'b' } });
    expect((await publication(service, 'b', 'PUT', { acceptOpenHours: true })).json).toMatchObject({ code: 'conflict', field: 'tail' });
  });
});
