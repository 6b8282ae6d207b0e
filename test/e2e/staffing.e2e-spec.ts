import { onBothDatabases } from '../support/database.js';
import { ask, problemsIn } from '../support/http.js';
import { type RunningService, startService } from '../support/service.js';

const CASE = { staffing: { model: 'erlang-a', patienceSeconds: 300, serviceLevel: 0.9, answerWithinSeconds: 20 }, arrivalsPerHour: 200, ahtSeconds: 180 };

onBothDatabases('staffing one load over HTTP', (open) => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(await open());
  });
  afterAll(() => service.close());

  it('answers as the command does, with formula, steps and the neighbours', async () => {
    const { status, json } = await ask(service, '/staffing', { method: 'POST', body: CASE });
    expect(status).toBe(200);
    expect(json).toMatchObject({ model: 'erlang-a', agents: 14, binding: 'service-level', serviceLevelDefinition: 'offered', meetsTargets: true });
    expect(json.serviceLevel).toBeCloseTo(0.916792, 6);
    expect(json.probabilityOfAbandonment).toBeCloseTo(0.013984, 6);
    expect(json.explanation).toMatchObject({ oneLess: { agents: 13, meetsTargets: false }, oneMore: { agents: 15, meetsTargets: true } });
    expect(json.explanation.lines[1]).toContain('Erlang A');
  });

  it('gives a sensitivity table as CSV', async () => {
    const { status, text, headers } = await ask(service, '/staffing/sensitivity', { method: 'POST', body: CASE });
    expect({ status, type: headers.get('content-type') }).toEqual({ status: 200, type: 'text/csv; charset=utf-8' });
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 49);
    expect(lines.find((line) => line.startsWith('0,0,'))).toMatch(/^0,0,200,180,10,14,14,0\.91679/);
  });

  it.each([
    ['no target', { ...CASE, staffing: { model: 'erlang-a', patienceSeconds: 300 } }, 'missing-field', 'staffing.serviceLevel'],
    ['patience 0', { ...CASE, staffing: { ...CASE.staffing, patienceSeconds: 0 } }, 'out-of-range', 'staffing.patienceSeconds'],
    ['AHT 0', { ...CASE, ahtSeconds: 0 }, 'out-of-range', 'ahtSeconds'],
    ['a target of 1.2', { ...CASE, staffing: { ...CASE.staffing, serviceLevel: 1.2 } }, 'out-of-range', 'staffing.serviceLevel'],
    ['50 chats at once', { ...CASE, staffing: { model: 'chat', concurrency: 50, serviceLevel: 0.8 } }, 'out-of-range', 'staffing.concurrency'],
    ['agents that do not carry the load', { ...CASE, staffing: { model: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20 }, agents: 10 }, 'out-of-range', 'agents'],
  ])('refuses %s', async (_, body, code, field) => {
    const answer = await ask(service, '/staffing', { method: 'POST', body });
    expect(answer.status).toBe(422);
    expect(problemsIn(answer)).toEqual([expect.stringMatching(new RegExp(`^${code} .*${field}$`))]);
  });
});
