import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, sunshift } from '../support/cli.js';
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

  it('answers for work that may wait, by its deadline', async () => {
    const deferred = { model: 'deferred', deadlineSeconds: 14400, travelSeconds: 300, backlogContacts: 400 };
    const { status, json } = await ask(service, '/staffing', { method: 'POST', body: { staffing: deferred, arrivalsPerHour: 60, ahtSeconds: 300 } });
    expect(status).toBe(200);
    expect(json).toMatchObject({ model: 'deferred', agents: 17, offeredErlangs: 10, binding: 'deadline', meetsTargets: true });
    expect(json.explanation.lines).toContain('One agent less (16): occupancy 0.625, deadlines missed.');
  });

  it('gives a sensitivity table as CSV', async () => {
    const { status, text, headers } = await ask(service, '/staffing/sensitivity', { method: 'POST', body: CASE });
    expect({ status, type: headers.get('content-type') }).toEqual({ status: 200, type: 'text/csv; charset=utf-8' });
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 49);
    expect(lines.find((line) => line.startsWith('0,0,'))).toMatch(/^0,0,200,180,10,14,14,0\.91679/);
  });

  describe('alerts of a day', () => {
    const HEADER = 'at_utc,queue,channel,waiting,arrived,finished';
    const DAY = `${HEADER}\n2027-03-08T09:00Z,english,voice,2,10,10\n2027-03-08T09:00Z,spanish,voice,1,16,10\n2027-03-08T10:00Z,post,,17,0,0\n`;
    const alerts = (csv: string, query = ''): ReturnType<typeof ask> => ask(service, `/alerts${query}`, { method: 'POST', body: csv, type: 'text/csv' });

    it('are those of the command line, for its limits and for others', () => inFolder(async (folder) => {
      writeFileSync(join(folder, 'day.csv'), DAY);
      const { status, json } = await alerts(DAY);
      expect(status).toBe(200);
      expect(json.alerts.map(({ at, kind, about, value }: Record<string, unknown>) => `${String(at)} ${String(kind)} ${String(about)} ${String(value)}`)).toEqual([
        '2027-03-08T09:00:00Z waiting-per-channel voice 3', '2027-03-08T09:00:00Z backlog-ratio spanish 1.6', '2027-03-08T10:00:00Z waiting-per-channel post 17', '2027-03-08T10:00:00Z waiting-in-all all 17',
      ]);
      expect(json).toEqual(JSON.parse(sunshift(['alerts', 'day.csv', '--json'], { cwd: folder }).stdout));
      expect((await alerts(DAY, '?maxWaitingPerChannel=17&maxWaitingInAll=17&maxBacklogRatio=1.6')).json.alerts).toEqual([]);
    }));

    it('are refused for rows and limits that cannot be, all told at once', async () => {
      expect(problemsIn(await alerts(`${HEADER}\nnoon,english,voice,-1,10,x\n`))).toEqual([
        'bad-time line 2, column at_utc', 'out-of-range line 2, column waiting', 'wrong-type line 2, column finished',
      ]);
      expect(problemsIn(await alerts(DAY, '?maxWaitingInAll=-1&maxBacklogRatio=much'))).toEqual(['out-of-range maxWaitingInAll', 'wrong-type maxBacklogRatio']);
      expect((await alerts(`${HEADER}\n${' '.repeat(1_000_000)}`)).status).toBe(413);
    });
  });

  it.each([
    ['no target', { ...CASE, staffing: { model: 'erlang-a', patienceSeconds: 300 } }, 'missing-field', 'staffing.serviceLevel'],
    ['patience 0', { ...CASE, staffing: { ...CASE.staffing, patienceSeconds: 0 } }, 'out-of-range', 'staffing.patienceSeconds'],
    ['AHT 0', { ...CASE, ahtSeconds: 0 }, 'out-of-range', 'ahtSeconds'],
    ['a target of 1.2', { ...CASE, staffing: { ...CASE.staffing, serviceLevel: 1.2 } }, 'out-of-range', 'staffing.serviceLevel'],
    ['50 chats at once', { ...CASE, staffing: { model: 'chat', concurrency: 50, serviceLevel: 0.8 } }, 'out-of-range', 'staffing.concurrency'],
    ['backlog of a live queue', { ...CASE, staffing: { model: 'deferred', deadlineSeconds: 900, backlogContacts: 5 } }, 'out-of-range', 'staffing.backlogContacts'],
    ['a visit longer than its deadline', { ...CASE, staffing: { model: 'deferred', deadlineSeconds: 7200, travelSeconds: 7200 } }, 'out-of-range', 'ahtSeconds'],
    ['agents that do not carry the load', { ...CASE, staffing: { model: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20 }, agents: 10 }, 'out-of-range', 'agents'],
  ])('refuses %s', async (_, body, code, field) => {
    const answer = await ask(service, '/staffing', { method: 'POST', body });
    expect(answer.status).toBe(422);
    expect(problemsIn(answer)).toEqual([expect.stringMatching(new RegExp(`^${code} .*${field}$`))]);
  });
});
