import { onBothDatabases } from '../support/database.js';
import { type Answer, ask, formOf, problemsIn } from '../support/http.js';
import { planFile, queueInput } from '../support/plan-file.js';
import { ended, generate } from '../support/rosters.js';
import { serviceOfSuite } from '../support/service.js';

/** Six weeks of contacts, more by day than by night. */
const HISTORY = `timestamp_utc,offered\n${Array.from({ length: 24 * 42 }, (_, i) => `${new Date(Date.UTC(2027, 0, 25) + i * 3_600_000).toISOString().slice(0, 16)},${2 + (i % 24)}`).join('\n')}\n`;
const COUNTED = planFile({
  histories: [{ code: 'voice', file: 'histories/voice.csv', zone: 'UTC' }],
  queues: [queueInput({ staffing: { model: 'erlang-b', maxBlocking: 0.5 }, streams: [{ code: 'all', zone: 'UTC', history: 'voice', ahtSeconds: 60 }] })],
});

onBothDatabases('forecasts and requirements without a roster', (open) => {
  const service = serviceOfSuite(open);
  beforeEach(async () => {
    await ask(service, '/histories?code=voice&zone=UTC', { method: 'POST', body: HISTORY, type: 'text/csv' });
    expect((await ask(service, '/plans?code=desk', { method: 'POST', body: formOf({ 'plan.json': JSON.stringify(COUNTED) }) })).status).toBe(201);
  });

  const make = async (stage: 'forecasts' | 'requirements', body: unknown): Promise<Answer['json']> => {
    const asked = await ask(service, `/plans/desk/${stage}`, { method: 'POST', body });
    expect([asked.status, asked.headers.get('location')]).toEqual([202, `/api/v1/jobs/${asked.json.id}`]);
    return ended(service, asked.json.id as string);
  };

  it('are made by jobs and hold what a roster of the same plan stands on, byte for byte', async () => {
    expect((await make('forecasts', { code: 'f' })).result).toMatchObject({ forecast: 'f' });
    expect((await make('requirements', { code: 'r' })).result).toMatchObject({ requirement: 'r' });
    await generate(service, 'desk', { code: 'a', rounds: 5 });
    for (const [of, name] of [['forecasts/f', 'forecast'], ['requirements/r', 'requirement']]) {
      expect((await ask(service, `/${of}/${name}.csv`)).text).toBe((await ask(service, `/rosters/a/${name}.csv`)).text);
      expect((await ask(service, `/${of}/intervals?limit=500`)).json).toEqual((await ask(service, `/rosters/a/${name}?limit=500`)).json);
    }
    const [roster, forecast, requirement] = [await ask(service, '/rosters/a'), await ask(service, '/forecasts/f'), await ask(service, '/requirements/r')];
    expect([forecast.json.inputHash, requirement.json.requirementHash]).toEqual([roster.json.inputHash, roster.json.requirementHash]);
    expect(forecast.json).toMatchObject({ code: 'f', plan: 'desk', start: '2027-03-08', end: '2027-03-15', queues: [{ queue: 'desk', streams: [{ stream: 'all' }] }] });
    expect(forecast.json.queues[0].streams[0].noiseFloor).toBeGreaterThan(0);
    expect(requirement.json.queues[0]).toMatchObject({ queue: 'desk', model: 'erlang-b' });
  });

  it('are read by interval on any clock, page by page', async () => {
    await make('requirements', { code: 'r' });
    const csv = (await ask(service, '/requirements/r/requirement.csv')).text.trim().split('\n').slice(1).map((line) => line.split(','));
    const first = (await ask(service, '/requirements/r/intervals?limit=100&zone=Asia/Kolkata')).json;
    const second = (await ask(service, `/requirements/r/intervals?limit=100&zone=Asia/Kolkata&cursor=${first.nextCursor}`)).json;
    const items = [...first.items, ...second.items] as { startUtc: string; startLocal: string; required: number; volume: number }[];
    expect([first.intervalMinutes, second.nextCursor, items.length]).toEqual([60, null, csv.length]);
    expect(items.map((row) => [row.startUtc, String(row.volume), String(row.required)])).toEqual(csv.map((cells) => [cells[0], cells[2], cells[9]]));
    expect(items[0].startLocal).toBe('2027-03-08T05:30:00+05:30');
    expect(items.filter((row) => row.required > 0).length).toBe(20);
    const day = (await ask(service, '/requirements/r/intervals?zone=Asia/Kolkata&from=2027-03-09&to=2027-03-09&queue=desk')).json.items as typeof items;
    expect([day.length, day[0].startLocal, day.at(-1)!.startLocal]).toEqual([25, '2027-03-08T23:30:00+05:30', '2027-03-09T23:30:00+05:30']);
    expect(problemsIn(await ask(service, '/requirements/r/intervals?queue=nowhere'))).toEqual(['unknown-reference queue']);
    expect(problemsIn(await ask(service, '/requirements/r/intervals?from=2027-03-09&to=2027-03-08'))).toEqual(['out-of-range to']);
    expect((await ask(service, '/requirements/r/intervals?cursor=zz')).json.code).toBe('bad-cursor');
  });

  it('stay as they were when the history changes, and go with their plan', async () => {
    await make('forecasts', { code: 'before' });
    const etag = (await ask(service, '/histories/voice')).headers.get('etag')!;
    const doubled = HISTORY.replace(/,(\d+)\n/g, (_, n: string) => `,${2 * Number(n)}\n`);
    expect((await ask(service, '/histories/voice?zone=UTC', { method: 'PUT', body: doubled, type: 'text/csv', headers: { 'If-Match': etag } })).status).toBe(200);
    await make('forecasts', { code: 'after' });
    const contacts = async (code: string): Promise<number> => (await ask(service, `/forecasts/${code}`)).json.queues[0].contacts as number;
    const [before, after] = [await contacts('before'), await contacts('after')];
    expect(Math.abs(after / before - 2)).toBeLessThan(0.01);
    expect((await ask(service, '/forecasts?plan=desk')).json.items.map(({ code }: { code: string }) => code)).toEqual(['after', 'before']);
    expect((await ask(service, '/forecasts/after', { method: 'DELETE', headers: { 'If-Match': '"1"' } })).status).toBe(204);
    expect((await ask(service, '/forecasts/before', { method: 'DELETE', headers: { 'If-Match': '"2"' } })).status).toBe(412);
    expect((await ask(service, '/plans/desk', { method: 'DELETE', headers: { 'If-Match': '"1"' } })).status).toBe(204);
    expect((await ask(service, '/forecasts/before')).status).toBe(404);
  });

  it('are made once for a code and once for an idempotency key', async () => {
    await make('forecasts', { code: 'f' });
    expect((await ask(service, '/plans/desk/forecasts', { method: 'POST', body: { code: 'f' } })).json.code).toBe('duplicate-code');
    expect((await make('requirements', { code: 'f' })).state).toBe('done');
    const post = (): Promise<Answer> => ask(service, '/plans/desk/requirements', { method: 'POST', body: {}, headers: { 'Idempotency-Key': 'k' } });
    expect((await post()).json.id).toBe((await post()).json.id);
    expect((await ask(service, '/plans/nowhere/forecasts', { method: 'POST', body: {} })).status).toBe(404);
  });
});
