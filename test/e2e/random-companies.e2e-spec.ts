import fc from 'fast-check';
import { canonicalOf } from '../../src/formats/noun/canonical.js';
import { readObject } from '../../src/formats/fields/read-object.js';
import { jsonText } from '../../src/formats/json.js';
import { PlanInput } from '../../src/formats/plan/plan.js';
import { FILES, type Json } from '../formats/support.js';
import { type OpenDatabase, empty, onBothDatabases } from '../support/database.js';
import { ask, formOf } from '../support/http.js';
import { NOUN_LISTS } from '../support/nouns.js';
import { randomCompany } from '../support/random-company.js';
import { type RunningService, startService } from '../support/service.js';

const CASES = 15;

/** A plan in its one written form, its lists in the order in which the store keeps them. */
function normalised(plan: Json): string {
  const value = canonicalOf(readObject(PlanInput, plan, 'plan').value) as Json;
  const keyOf = (entry: Json): string => String(entry.code ?? `${entry.calendar ?? entry.agent}.${entry.date ?? entry.from ?? entry.start}`);
  for (const [list] of NOUN_LISTS) value[list] = [...value[list]].sort((a: Json, b: Json) => Buffer.compare(Buffer.from(keyOf(a)), Buffer.from(keyOf(b))));
  return jsonText(value);
}

onBothDatabases('any company', (open) => {
  let database: OpenDatabase;
  let service: RunningService;
  beforeAll(async () => {
    database = await open();
    service = await startService(database);
  });
  afterAll(() => service.close());

  it('goes into the store and comes out byte for byte the same, once both are normalised; as a document it keeps every byte', async () => {
    const seen = { agents: 0, cases: 0 };
    await fc.assert(fc.asyncProperty(randomCompany(), fc.nat(3), async (company, indent) => {
      await empty(database);
      const taken = await ask(service, '/company/import', { method: 'POST', body: company });
      expect([taken.status, taken.status === 200 ? taken.json.agents.created : taken.text]).toEqual([200, company.agents.length]);
      const frame = Object.fromEntries(Object.entries(company as object).filter(([name]) => !NOUN_LISTS.some(([list]) => list === name)));
      const made = await ask(service, '/company/plan', { method: 'POST', body: frame });
      expect([made.status, made.status === 200 ? jsonText(made.json) : made.text]).toEqual([200, normalised(company)]);

      const text = `${JSON.stringify(company, null, indent)}${'\n'.repeat(indent)}`;
      const code = `case-${++seen.cases}`;
      const stored = await ask(service, `/plans?code=${code}`, { method: 'POST', body: formOf({ 'plan.json': text, 'voice.csv': FILES['voice.csv'] }) });
      expect([stored.status, stored.status === 201 ? '' : stored.text]).toEqual([201, '']);
      expect((await ask(service, `/plans/${code}/file`)).text).toBe(text);
      seen.agents += company.agents.length as number;
    }), { numRuns: CASES, seed: 3, endOnFailure: true });
    expect(seen.cases).toBe(CASES);
    expect(seen.agents).toBeGreaterThan(CASES);
  });
});
