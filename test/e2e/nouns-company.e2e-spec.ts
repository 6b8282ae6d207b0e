import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readObject } from '../../src/formats/fields/read-object.js';
import { canonicalOf } from '../../src/formats/noun/canonical.js';
import { jsonText } from '../../src/formats/json.js';
import { PlanInput } from '../../src/formats/plan/plan.js';
import { parsePlan } from '../../src/formats/plan-file.js';
import { onBothDatabases } from '../support/database.js';
import { NOUN_LISTS, agent, demoLists, send, smallDesk, told } from '../support/nouns.js';
import { serviceOfSuite } from '../support/service.js';

type Json = Record<string, unknown>;

/** The plan without the lists that the store fills. */
function frameOf(plan: Json): Json {
  return Object.fromEntries(Object.entries(plan).filter(([name]) => !NOUN_LISTS.some(([list]) => list === name)));
}

/** A plan in its canonical form, its lists in the order in which the store keeps them. */
function normalised(plan: unknown): Json {
  const value = canonicalOf(readObject(PlanInput, plan, 'plan').value) as unknown as Json;
  const keyOf = (entry: Json): string => String(entry.code ?? `${String(entry.calendar ?? entry.agent)}.${String(entry.date ?? entry.from ?? entry.start)}`);
  const sorted = NOUN_LISTS.map(([list]) => [list, [...(value[list] as Json[])].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))] as const);
  return { ...value, ...Object.fromEntries(sorted) };
}

onBothDatabases('the company behind a plan file', (open) => {
  const service = serviceOfSuite(open);

  it('goes into the store and comes out byte for byte the same, once both are normalised', async () => {
    const seed = demoLists() as unknown as Json;
    const taken = await send(service, 'POST', 'company/import', seed);
    expect([taken.status, taken.body.agents]).toEqual([200, { rows: 32, created: 32, changed: 0, unchanged: 0 }]);
    expect(taken.body.pins).toEqual({ rows: 1, created: 1, changed: 0, unchanged: 0 });
    const again = await send(service, 'POST', 'company/import', seed);
    expect(Object.values(again.body as Record<string, { rows: number; unchanged: number }>).every(({ rows, unchanged }) => rows === unchanged)).toBe(true);
    const made = await send(service, 'POST', 'company/plan', frameOf(seed));
    expect(made.status).toBe(200);
    expect(jsonText(made.body)).toBe(jsonText(normalised(seed)));
    const plan = parsePlan(jsonText(made.body), (path) => readFileSync(join('seed', path)));
    expect([plan.agents.length, plan.timeOff.length, plan.specialDays.length]).toEqual([32, 9, 33]);
  });

  it('is not stored in part: a plan with a mistake anywhere leaves nothing', async () => {
    const seed = demoLists() as unknown as Record<string, Json[]>;
    const agents = seed.agents.map((entry, i) => (i === 5 ? { ...entry, contract: 'gone' } : entry));
    expect(told(await send(service, 'POST', 'company/import', { ...seed, agents }))).toEqual(['unknown-reference at agents[5].contract']);
    const queues = seed.queues.map((entry, i) => (i === 1 ? { ...entry, channel: 'smoke' } : entry));
    expect(told(await send(service, 'POST', 'company/import', { ...seed, queues, horizon: { start: '2027-03-08' } }))).toEqual(['missing-field at horizon.days', 'out-of-range at queues[1].channel']);
    expect((await send(service, 'GET', 'sites')).body.items).toEqual([]);
    expect(told(await send(service, 'POST', 'company/import', []))).toEqual(['wrong-type at plan']);
  });

  it('keeps what a plan file does not speak of: later contracts, and dates of ending', async () => {
    await smallDesk(service);
    await send(service, 'POST', 'agents/ines/assignments', { from: '2027-05-01', contract: 'part', queues: ['returns'] }, 1);
    const frame = { name: 'spring', horizon: { start: '2027-04-05', days: 7 }, currency: 'EUR' };
    const made = await send(service, 'POST', 'company/plan', frame);
    expect(made.body.agents.map(({ code, contract, queues }: Json) => [code, contract, queues])).toEqual([['ines', 'full', ['orders']]]);
    const back = await send(service, 'POST', 'company/import', { ...made.body, agents: [{ ...made.body.agents[0], name: 'Inês' }] });
    expect([back.body.agents, back.body.queues]).toEqual([{ rows: 1, created: 0, changed: 1, unchanged: 0 }, { rows: 2, created: 0, changed: 0, unchanged: 2 }]);
    expect((await send(service, 'GET', 'agents/ines')).body.data).toMatchObject({ name: 'Inês', assignments: [{ from: '2027-05-01' }] });
  });

  it('is cut to the people who work on its dates, as they are then, and to the queues that are asked for', async () => {
    await smallDesk(service);
    await send(service, 'POST', 'agents/import', { items: [agent('gone', { employedTo: '2027-03-31' }), agent('later', { employedFrom: '2027-05-01' }), agent('rui', { queues: ['returns'], contract: 'part' })] });
    await send(service, 'POST', 'agents/ines/assignments', { from: '2027-04-08', contract: 'part', queues: ['orders'] }, 1);
    const frame = (start: string, days = 7): object => ({ name: 'p', horizon: { start, days }, currency: 'EUR' });
    const codes = async (start: string, query = ''): Promise<unknown> => {
      const { body } = await send(service, 'POST', `company/plan${query}`, frame(start));
      return [body.agents, body.contracts, body.queues].map((list: Json[]) => list.map(({ code }) => code));
    };
    expect(await codes('2027-03-22')).toEqual([['gone', 'ines', 'rui'], ['full', 'part'], ['orders', 'returns']]);
    expect(await codes('2027-04-12', '?queues=orders')).toEqual([['ines'], ['part'], ['orders']]);
    const cut = await send(service, 'POST', 'company/plan', frame('2027-04-05'));
    expect([cut.status, told(cut), cut.body.hint]).toEqual([409, ['conflict at horizon'], 'End the plan on 2027-04-07, or begin it on 2027-04-08.']);
    expect((await send(service, 'POST', 'company/plan', frame('2027-04-05', 3))).status).toBe(200);
    expect(told(await send(service, 'POST', 'company/plan?queues=chat', frame('2027-04-12')))).toContain('unknown-reference at queues');
    expect(told(await send(service, 'POST', 'company/plan', { ...frame('2027-04-12'), agents: [] }))).toEqual(['unknown-field at agents']);
    expect(told(await send(service, 'POST', 'company/plan', { name: 'p' }))).toEqual(['wrong-type at horizon']);
  });
});
