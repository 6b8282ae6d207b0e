import { onBothDatabases } from '../support/database.js';
import { type Answer, ask } from '../support/http.js';
import { COVERING, benAwayFile, planFile, rosterCsvOf } from '../support/plan-file.js';
import { generate, publication } from '../support/rosters.js';
import { serviceOfSuite } from '../support/service.js';

onBothDatabases('rosters that were edited', (open) => {
  const service = serviceOfSuite(open);
  beforeEach(async () => {
    await ask(service, '/plans?code=desk', { method: 'POST', body: planFile() });
  });

  const send = (code: string, body: string, type = 'text/csv', plan = 'desk'): Promise<Answer> => ask(service, `/plans/${plan}/rosters/import?code=${code}`, { method: 'POST', body, type });
  const covering = (): string => rosterCsvOf(planFile(), COVERING);

  it('are stored with the proven bound of the same input, and published like others', async () => {
    await generate(service, 'desk', { code: 'a', rounds: 20 });
    const made = await send('mine', covering());
    expect([made.status, made.headers.get('location'), made.headers.get('etag')]).toEqual([201, '/api/v1/rosters/mine', '"1"']);
    expect(made.json).toMatchObject({ code: 'mine', plan: 'desk', outcome: 'covered', openHours: 0, run: null, jobId: null, boundOf: 'a', money: { objective: 80_000_000, lowerBound: 80_000_000, costGap: 0 } });
    expect((await ask(service, '/rosters/mine/roster.csv')).text).toBe(covering());
    expect((await ask(service, '/rosters/mine/roster.json')).json.run).toBeNull();
    expect((await ask(service, '/rosters/mine/certificate.json')).json).toMatchObject({ outcome: 'covered', run: null });
    expect((await ask(service, '/rosters/mine/summary.md')).text).toContain('No search made this roster');
    expect((await ask(service, '/rosters/mine/verify', { method: 'POST', body: { bound: true } })).json).toMatchObject({ ok: true, bounds: [{ ok: true }] });
    expect((await ask(service, '/rosters/mine/cost.xlsx')).status).toBe(200);
    expect((await ask(service, '/rosters/a/compare/mine')).status).toBe(200);
    expect((await publication(service, 'mine', 'PUT')).json).toMatchObject({ state: 'published', shifts: 10 });
  });

  it('have a weak bound of their own, which holds, where no roster of the same input is stored', async () => {
    const { json } = await send('mine', covering());
    expect(json).toMatchObject({ outcome: 'covered', boundOf: null });
    expect(json.money.lowerBound).toBeLessThanOrEqual(80_000_000);
    expect((await ask(service, '/rosters/mine/verify', { method: 'POST', body: { bound: true } })).json).toMatchObject({ ok: true, bounds: [{ kind: 'money', ok: true }] });
    const again = await send('again', (await ask(service, '/rosters/mine/roster.json')).text, 'application/json');
    expect(again.json).toMatchObject({ boundOf: 'mine', money: json.money });
  });

  it('may leave hours open, which publishing asks about', async () => {
    const { json } = await send('gap', rosterCsvOf(planFile(), COVERING.slice(1)));
    expect(json).toMatchObject({ outcome: 'stopped', openHours: 4, atLeastOpenHours: 0 });
    expect((await ask(service, '/rosters/gap/verify', { method: 'POST', body: { bound: true } })).json.bounds).toMatchObject([{ kind: 'money', ok: true }, { kind: 'open', ok: true }]);
    expect((await publication(service, 'gap', 'PUT')).json).toMatchObject({ code: 'conflict', field: 'openHours' });
    expect((await publication(service, 'gap', 'PUT', { acceptOpenHours: true })).status).toBe(200);
  });

  it('keep the proof that their hours cannot be covered, and the repairs that close them', async () => {
    await ask(service, '/plans?code=away', { method: 'POST', body: benAwayFile() });
    await generate(service, 'away', { code: 'a', rounds: 20 });
    const { json } = await send('mine', (await ask(service, '/rosters/a/roster.csv')).text, 'text/csv', 'away');
    expect(json).toMatchObject({ outcome: 'uncoverable', openHours: 20, atLeastOpenHours: 20, boundOf: 'a' });
    const [a, mine] = [await ask(service, '/rosters/a/certificate.json'), await ask(service, '/rosters/mine/certificate.json')];
    expect(mine.json).toEqual({ ...a.json, run: null });
  });

  it('are refused with every violation where they break a rule, and nothing is stored', async () => {
    const six = [...COVERING, ...['13', '14'].map((day) => ['ann', `2027-03-${day}`, '09:00'] as const)];
    const refused = await send('bad', rosterCsvOf(planFile(), [...six, ['ben', '2027-03-14', '05:00']]));
    expect([refused.status, refused.json.code]).toEqual([409, 'verification-failed']);
    const told = (refused.json.problems as { field: string; value: string; rule: string }[]).map(({ field, value }) => `${field}: ${value.split(' ')[0]}`);
    expect(told).toEqual(expect.arrayContaining(['agent ann: consecutive-days', 'agent ben: start-window']));
    expect((await send('bad', 'agent,site\n')).json.code).toBe('wrong-header');
    expect((await send('', covering())).json.field).toBe('code');
    expect((await send('x', covering(), 'text/csv', 'nowhere')).status).toBe(404);
    expect((await ask(service, '/rosters')).json.items).toEqual([]);
    expect((await send('mine', covering())).status).toBe(201);
    expect((await send('mine', covering())).json.code).toBe('duplicate-code');
  });
});
