import { onBothDatabases } from '../support/database.js';
import { type Answer, ask } from '../support/http.js';
import { planFile } from '../support/plan-file.js';
import { send } from '../support/send.js';
import { generate, publication } from '../support/rosters.js';
import { type RunningService, startService } from '../support/service.js';

const AGENTS = ['ann', 'ben', 'cem'];
const WEEK = 'from=2027-03-08&to=2027-03-14';

onBothDatabases('my shifts, kept in memory', (open) => {
  let service: RunningService;
  /** The same database by a second process, where it takes several; else the first again. */
  let other: RunningService;
  beforeAll(async () => {
    const database = await open();
    service = await startService(database);
    other = database.profile.manyProcesses ? await startService(database) : service;
    await ask(service, '/plans?code=desk', { method: 'POST', body: planFile() });
    for (const [code, seed] of [['one', 1], ['two', 2]] as const) expect((await generate(service, 'desk', { code, seed, rounds: 20 })).state).toBe('done');
  });
  afterAll(async () => {
    await service.close();
    await other.close();
  });
  const mine = (agent: string, from: RunningService = service): Promise<Answer> => ask(from, `/agents/${agent}/shifts?${WEEK}`);
  const starts = async (from: RunningService): Promise<readonly string[]> =>
    (await Promise.all(AGENTS.map((agent) => mine(agent, from)))).flatMap(({ json }) => (json.shifts as { startUtc: string }[]).map(({ startUtc }) => `${json.agent as string} ${startUtc}`)).sort();
  const stored = async (roster: string): Promise<readonly string[]> =>
    ((await ask(service, `/rosters/${roster}/roster.json`)).json.shifts as { agent: string; start: string }[]).map(({ agent, start }) => `${agent} ${start}`).sort();

  it('show what is published, what takes its place, and what is left after a revert, at once and to every process', async () => {
    const rosters = { one: await stored('one'), two: await stored('two') };
    expect(rosters.one).toHaveLength(10);
    for (let round = 0; round < 3; round++) {
      for (const code of ['one', 'two'] as const) {
        expect((await publication(service, code, 'PUT')).status).toBe(200);
        for (const from of [service, other, service, other]) expect(await starts(from)).toEqual(rosters[code]);
      }
      expect((await publication(other, 'two', 'DELETE')).status).toBe(200);
      for (const agent of AGENTS) for (const from of [other, service]) expect((await mine(agent, from)).json.shifts ?? []).toEqual([]);
    }
  });

  it('are those of one moment while publications come and go', async () => {
    const rosters = { one: await stored('one'), two: await stored('two'), none: [] };
    const known = new Set(Object.values(rosters).map((list) => JSON.stringify(list.filter((shift) => shift.startsWith('ann')))));
    let asked = 0;
    let writing = true;
    const readers = Array.from({ length: 4 }, async (_, i) => {
      while (writing) {
        const { json } = await mine('ann', i % 2 === 0 ? service : other);
        expect(known).toContain(JSON.stringify(((json.shifts ?? []) as { startUtc: string }[]).map(({ startUtc }) => `ann ${startUtc}`)));
        asked++;
      }
    });
    for (let i = 0; i < 6; i++) await publication(i % 2 === 0 ? service : other, i % 3 === 0 ? 'one' : 'two', i % 3 === 2 ? 'DELETE' : 'PUT');
    writing = false;
    await Promise.all(readers);
    expect(asked).toBeGreaterThan(10);
  });

  it('have an ETag that changes with them: 304 until then', async () => {
    await publication(service, 'two', 'DELETE');
    await publication(service, 'one', 'PUT');
    const first = await mine('ann');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
    // Not by fetch, which forbids to answer a conditional request from what the client keeps.
    const unless = (tag: string): ReturnType<typeof send> => send(service.url, 'GET', `/api/v1/agents/ann/shifts?${WEEK}`, { 'If-None-Match': tag });
    const again = await unless(etag);
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag]);
    expect((await unless('"other"')).status).toBe(200);
    await publication(service, 'one', 'DELETE');
    expect((await unless(etag)).status).not.toBe(304);
    await publication(service, 'one', 'PUT');
    expect((await unless(etag)).status).toBe(304);
  });
});
