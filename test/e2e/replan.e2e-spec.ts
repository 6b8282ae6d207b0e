import { type OpenDatabase, empty, onBothDatabases } from '../support/database.js';
import { ask, problemsIn } from '../support/http.js';
import { COVERING, agentInput, planFile, rosterCsvOf } from '../support/plan-file.js';
import { ended, publication } from '../support/rosters.js';
import { type RunningService, startService } from '../support/service.js';

const FOUR = { agents: ['ann', 'ben', 'cem', 'dee'].map((code) => agentInput(code)) };
/** Ann all week, Ben until Wednesday, Cem on Thursday and Friday. */
const TOLD = rosterCsvOf(planFile(FOUR), COVERING);
const ILL = { ...planFile(FOUR), timeOff: [{ agent: 'ann', kind: 'sickness', from: '2027-03-09', to: '2027-03-09' }] };

onBothDatabases('a published roster when Ann is ill on Tuesday', (open) => {
  let database: OpenDatabase;
  let service: RunningService;
  beforeAll(async () => {
    database = await open();
    service = await startService(database);
  });
  beforeEach(async () => {
    await empty(database);
    await ask(service, '/plans?code=desk', { method: 'POST', body: planFile(FOUR) });
    expect((await ask(service, '/plans/desk/rosters/import?code=told', { method: 'POST', body: TOLD, type: 'text/csv' })).status).toBe(201);
    expect((await publication(service, 'told', 'PUT')).status).toBe(200);
  });
  afterAll(() => service.close());

  it('names who could take over, best first', async () => {
    const { status, json } = await ask(service, '/rosters/told/replacements?agent=ann&date=2027-03-09');
    expect([status, json.at, json.opens]).toEqual([200, '2027-03-09T09:00:00Z', [{ queue: 'desk', startUtc: '2027-03-09T09:00:00Z', endUtc: '2027-03-09T13:00:00Z', openMinutes: 240 }]]);
    expect(json.ranked).toMatchObject(['cem', 'dee'].map((agent) => ({ agent, openMinutes: 0, costDelta: 8_000_000, changedDays: ['2027-03-09'] })));
    // Asked again, of the plan that is kept: another date, then the same.
    expect((await ask(service, '/rosters/told/replacements?agent=cem&date=2027-03-11')).json.ranked.map(({ agent }: { agent: string }) => agent)).toEqual(['ben', 'dee']);
    expect((await ask(service, '/rosters/told/replacements?agent=ann&date=2027-03-09')).json).toEqual(json);
  });

  it('is re-planned by a job: one agent-day changes, the rest stays, and it takes the place of the published one', async () => {
    const etag = (await ask(service, '/plans/desk')).headers.get('etag') ?? '';
    expect((await ask(service, '/plans/desk', { method: 'PUT', body: ILL, headers: { 'If-Match': etag } })).status).toBe(200);
    const wish = { code: 'again', from: '2027-03-09T06:00:00Z', rounds: 20 };
    const post = (): ReturnType<typeof ask> => ask(service, '/rosters/told/replan', { method: 'POST', body: wish, headers: { 'Idempotency-Key': 'ann-ill' } });
    const [first, again] = [await post(), await post()];
    expect([first.status, again.json.id, first.headers.get('location')]).toEqual([202, first.json.id, `/api/v1/jobs/${first.json.id}`]);
    const job = await ended(service, first.json.id as string);
    expect([job.state, job.problems, job.result.outcome]).toEqual(['done', [], 'covered']);
    // Ten shifts of 80.00 and 80.00 for the day of sickness; the price of the change is in no figure.
    expect((await ask(service, '/rosters/again')).json).toMatchObject({ plan: 'desk', state: 'draft', openHours: 0, money: { objective: 88_000_000, lowerBound: 88_000_000 } });
    const changes = (await ask(service, '/rosters/again/changes.json')).json;
    expect(changes).toMatchObject({ format: 'sunshift-changes/1', changedAgentDays: 1, priceOfChanges: '20.00', openMinutesWithoutChange: 240, openMinutes: 0 });
    expect(changes.changed).toHaveLength(1);
    expect((await ask(service, '/rosters/told/compare/again')).json).toMatchObject({ sameShifts: 9, differentShifts: 2 });
    expect((await ask(service, '/rosters/again/verify', { method: 'POST', body: { bound: true } })).json).toMatchObject({ ok: true, openHours: 0 });
    expect((await publication(service, 'again', 'PUT')).json).toMatchObject({ state: 'published', shifts: 10 });
    expect((await ask(service, '/rosters/told')).json.state).toBe('draft');
  });

  it('says what is wrong with a question', async () => {
    expect((await ask(service, '/rosters/none/replacements?agent=ann&date=2027-03-09')).status).toBe(404);
    expect(problemsIn(await ask(service, '/rosters/told/replacements?agent=dee&date=2027-03-09'))).toEqual(['unknown-reference agent']);
    expect(problemsIn(await ask(service, '/rosters/told/replacements?agent=ann'))).toEqual(['missing-field date']);
    expect(problemsIn(await ask(service, '/rosters/told/replacements?agent=ann&date=Tuesday'))).toEqual(['bad-date date']);
    expect(problemsIn(await ask(service, '/rosters/told/replan', { method: 'POST', body: {} }))).toEqual(['missing-field from']);
    expect(problemsIn(await ask(service, '/rosters/told/replan', { method: 'POST', body: { from: 'now', changePrice: '-1' } }))).toEqual(['bad-time from', 'out-of-range changePrice']);
    expect((await ask(service, '/rosters/none/replan', { method: 'POST', body: { from: '2027-03-09T06:00:00Z' } })).status).toBe(404);
    expect((await ask(service, '/rosters/told/changes.json')).status).toBe(404);
  });
});
