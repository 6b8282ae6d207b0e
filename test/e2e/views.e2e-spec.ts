import ICAL from 'ical.js';
import { onBothDatabases } from '../support/database.js';
import { type Answer, ask, problemsIn } from '../support/http.js';
import { agentInput, contractInput, planFile, queueInput } from '../support/plan-file.js';
import { generate, publication } from '../support/rosters.js';
import { type RunningService, startService } from '../support/service.js';
import { sheetsOf } from '../support/xlsx.js';

/** Sunday 2027-03-28, 00:00-04:00 UTC: in Warsaw the clocks go forward in the middle of it. */
const NIGHT = planFile({
  name: 'night', horizon: { start: '2027-03-22', days: 7 },
  contracts: [contractInput({ shifts: [{ code: 'night', from: '00:00', to: '04:00', startEveryMinutes: 60, lengthsMinutes: [240] }] })],
  queues: [queueInput({ opening: { zone: 'UTC', windows: [{ weekday: 'sunday', from: '00:00', to: '04:00' }] } })],
});

const SALARY = { kind: 'monthly', salary: '2000.00', currency: 'EUR' };

interface Event {
  readonly uid: string;
  readonly start: string;
  readonly status: string;
  readonly sequence: number;
}

function eventsIn({ text }: Answer): readonly Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return { uid: event.uid, start: event.startDate.toJSDate().toISOString(), status: String(component.getFirstPropertyValue('status')), sequence: event.sequence };
  });
}

onBothDatabases('views of rosters', (open) => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(await open());
    const plans: readonly (readonly [string, unknown])[] = [
      ['desk', planFile()], ['dear', planFile({ agents: ['ann', 'ben', 'dan'].map((code) => agentInput(code, { pay: { kind: 'hourly', rate: '25.00', currency: 'EUR' } })) })],
      ['yen', planFile({ currency: 'JPY', exchangeRates: [{ currency: 'EUR', rate: '160', date: '2027-03-01' }] })], ['night', NIGHT],
      ['salaried', planFile({ horizon: { start: '2027-03-08', days: 14 }, agents: ['ann', 'ben', 'dan'].map((code) => agentInput(code, { pay: SALARY })) })],
    ];
    for (const [code, body] of plans) {
      const made = await ask(service, `/plans?code=${code}`, { method: 'POST', body });
      expect([made.status, made.text]).toEqual([201, expect.any(String)]);
      expect((await generate(service, code, { code: `${code}-a`, seed: 7, rounds: 20 })).state).toBe('done');
    }
    expect((await publication(service, 'desk-a', 'PUT')).status).toBe(200);
    expect((await publication(service, 'night-a', 'PUT')).status).toBe(200);
  });
  afterAll(() => service.close());

  describe('compare', () => {
    it('a roster with itself: nothing differs', async () => {
      const { status, json } = await ask(service, '/rosters/desk-a/compare/desk-a');
      expect([status, json.sameShifts, json.differentShifts, json.agents, json.sentences[0]]).toEqual([200, 10, 0, [], 'The two rosters hold the same 10 shifts.']);
    });

    it('rosters of two plans, in figures and in sentences', async () => {
      const { json } = await ask(service, '/rosters/desk-a/compare/dear-a');
      expect(json.money.money).toEqual({ before: 80_000_000, after: 100_000_000, change: 20_000_000 });
      expect(json.sentences).toEqual(expect.arrayContaining(['Both cover every hour.', 'Pay and seats cost 1000.00 EUR instead of 800.00 EUR, 200.00 EUR more.']));
      const gone = json.agents.find(({ agent }: { agent: string }) => agent === 'cem');
      expect(gone.shifts.every(({ kind, after }: { kind: string; after: unknown }) => kind === 'removed' && after === null)).toBe(true);
      expect(json.sentences).toContain(gone.shifts[0].sentence);
      expect(gone.shifts[0].sentence).toMatch(/^Agent cem \(cem\) is off on 2027-03-\d\d and worked 09:00-13:00 UTC \(4 h\)\.$/);
    });

    it('no money across currencies', async () => {
      expect((await ask(service, '/rosters/desk-a/compare/yen-a')).json.money).toBeNull();
    });

    it('nothing with what is not there', async () => {
      expect(problemsIn(await ask(service, '/rosters/desk-a/compare/nowhere'))).toEqual(['not-found roster']);
      expect(problemsIn(await ask(service, '/rosters/nowhere/compare/desk-a'))).toEqual(['not-found roster']);
    });
  });

  describe('coverage', () => {
    it('by the hour in UTC', async () => {
      const { json } = await ask(service, '/rosters/desk-a/coverage?limit=500');
      expect([json.zone, json.intervalMinutes, json.queues, json.items.length, json.nextCursor]).toEqual(['UTC', 60, ['desk'], 168, null]);
      expect(json.items[9]).toEqual({
        queue: 'desk', startUtc: '2027-03-08T09:00:00Z', endUtc: '2027-03-08T10:00:00Z', startLocal: '2027-03-08T09:00:00+00:00', minutes: 60, required: 2, assigned: 2, slack: 0, openMinutes: 0,
      });
    });

    it('on any clock, page by page', async () => {
      const seen: string[] = [];
      let cursor = '';
      do {
        const { json } = await ask(service, `/rosters/night-a/coverage?zone=Europe/Warsaw&from=2027-03-28&to=2027-03-28&limit=10${cursor}`);
        seen.push(...json.items.map(({ startLocal }: { startLocal: string }) => startLocal.slice(0, 16)));
        cursor = json.nextCursor === null ? '' : `&cursor=${json.nextCursor}`;
      } while (cursor !== '');
      // The horizon ends at midnight UTC, which is 02:00 on the 29th in Warsaw; the day has 23 hours and no 02:00.
      expect([seen.length, seen[0], seen[1], seen[2], seen[22]]).toEqual([23, '2027-03-28T00:00', '2027-03-28T01:00', '2027-03-28T03:00', '2027-03-28T23:00']);
    });

    it('tells what is asked wrongly', async () => {
      const codes = async (query: string): Promise<readonly string[]> => problemsIn(await ask(service, `/rosters/desk-a/coverage?${query}`));
      expect(await codes('zone=Mars/Olympus')).toEqual(['unknown-zone zone']);
      expect(await codes('interval=7')).toEqual(['out-of-range interval']);
      expect(await codes('interval=20')).toEqual(['grid-does-not-fit interval']);
      expect(await codes('queue=other')).toEqual(['unknown-reference queue']);
      expect(await codes('from=2027-02-30')).toEqual(['bad-date from']);
      expect(await codes('from=2027-03-09&to=2027-03-08')).toEqual(['out-of-range to']);
      expect(await codes('cursor=abc')).toEqual(['bad-cursor cursor']);
      expect(await codes('colour=red')).toEqual(['unknown-field colour']);
    });
  });

  describe('my shifts', () => {
    it('stand on my clock', async () => {
      const { status, json } = await ask(service, '/agents/ben/shifts?from=2027-03-08&to=2027-03-14');
      expect([status, json.agent, json.zone, json.from, json.to]).toEqual([200, 'ben', 'UTC', '2027-03-08', '2027-03-14']);
      expect(json.shifts.length).toBeGreaterThan(0);
      expect(json.shifts[0]).toMatchObject({ startLocal: expect.stringMatching(/T09:00:00\+00:00$/), presenceMinutes: 240, clockMinutes: 240, breaks: [], clockChanges: [] });
    });

    it('mark the night that a clock change makes longer on the clock', async () => {
      const lists = await Promise.all(['ann', 'ben', 'cem'].map((agent) => ask(service, `/agents/${agent}/shifts?zone=Europe/Warsaw&from=2027-03-28&to=2027-03-28`)));
      const shifts = lists.flatMap(({ json }) => json.shifts);
      expect(shifts).toHaveLength(2);
      for (const shift of shifts) {
        expect(shift).toMatchObject({ startLocal: '2027-03-28T01:00:00+01:00', endLocal: '2027-03-28T06:00:00+02:00', presenceMinutes: 240, clockMinutes: 300 });
        expect(shift.clockChanges[0].sentence).toBe('2027-03-28: at 02:00 the clocks go forward to 03:00 in Europe/Warsaw. This shift lasts 4 h and is 5 h long on your clock.');
      }
    });

    it('are none for somebody whom a published roster leaves at home', async () => {
      expect((await ask(service, '/agents/ann/shifts?from=2027-03-08&to=2027-03-14')).json).toMatchObject({ agent: 'ann', shifts: [], clockChanges: [] });
      expect((await ask(service, '/agents/ann/calendar.ics')).text).toContain('BEGIN:VCALENDAR');
    });

    it('are published ones only, and nobody else\'s', async () => {
      // dan works in a roster that nobody published.
      expect(problemsIn(await ask(service, '/agents/dan/shifts'))).toEqual(['not-found agent']);
      expect(problemsIn(await ask(service, '/agents/dan/calendar.ics'))).toEqual(['not-found agent']);
    });

    it('tell what is asked wrongly', async () => {
      expect(problemsIn(await ask(service, '/agents/ben/shifts?zone=Nowhere'))).toEqual(['unknown-zone zone']);
      expect(problemsIn(await ask(service, '/agents/ben/shifts?from=2027-01-01&to=2028-12-31'))).toEqual(['out-of-range to']);
      expect((await ask(service, '/agents/ben/shifts?to=9999-12-31')).status).toBeLessThan(500);
      expect((await ask(service, '/agents/ben/shifts?from=9999-12-31')).status).toBeLessThan(500);
      expect((await ask(service, '/agents/ben/shifts?from=0001-01-01')).status).toBeLessThan(500);
    });
  });

  it('a calendar follows publication and revert: same UID, growing SEQUENCE, cancelled events', async () => {
    const calendar = (): Promise<Answer> => ask(service, '/agents/dan/calendar.ics');
    expect((await publication(service, 'desk-a', 'DELETE')).status).toBe(200);
    expect((await publication(service, 'dear-a', 'PUT')).status).toBe(200);
    const published = await calendar();
    expect([published.status, published.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const first = eventsIn(published);
    expect(first.length).toBeGreaterThan(0);
    expect(first.every(({ status }) => status === 'CONFIRMED')).toBe(true);
    const moved = eventsIn(await ask(service, '/agents/ben/calendar.ics'));
    // What desk-a gave him and dear-a does not is cancelled; no event stands twice.
    expect(new Set(moved.map(({ uid }) => uid)).size).toBe(moved.length);

    await new Promise((resolve) => void setTimeout(resolve, 1100));
    expect((await publication(service, 'dear-a', 'DELETE')).status).toBe(200);
    const second = eventsIn(await calendar());
    expect(second.map(({ uid, start, status }) => [uid, start, status])).toEqual(first.map(({ uid, start }) => [uid, start, 'CANCELLED']));
    expect(second[0].sequence).toBeGreaterThan(first[0].sequence);

    expect((await publication(service, 'desk-a', 'PUT')).status).toBe(200);
    const back = eventsIn(await ask(service, '/agents/ben/calendar.ics'));
    expect(back.some(({ status }) => status === 'CONFIRMED')).toBe(true);
    expect(published.text).not.toMatch(/dan|Agent|25\.00/);
  });

  describe('cost', () => {
    it('by site, contract, week, month, component and currency', async () => {
      const { json } = await ask(service, '/rosters/desk-a/cost');
      const all = (key: string): unknown => [{ key, amount: '800.00', paidHours: 40 }];
      expect(json).toEqual({
        roster: 'desk-a', currency: 'EUR', total: '800.00', paidHours: 40, payLines: 10, bySite: all('desk'), byContract: all('part-time'), byWeek: all('2027-03-08'),
        byMonth: all('2027-03'), byComponent: all('base'), byCurrency: [{ currency: 'EUR', amount: '800.00', planAmount: '800.00' }],
      });
    });

    it('in a plan currency without minor unit', async () => {
      const { json } = await ask(service, '/rosters/yen-a/cost');
      expect([json.currency, json.total, json.byCurrency]).toEqual(['JPY', '128000', [{ currency: 'EUR', amount: '800.00', planAmount: '128000' }]]);
    });

    it('down to each pay line, page by page', async () => {
      const lines: { agent: string; amount: string }[] = [];
      let cursor = '';
      do {
        const { json } = await ask(service, `/rosters/desk-a/cost/lines?month=2027-03&component=base&limit=3${cursor}`);
        lines.push(...json.items);
        cursor = json.nextCursor === null ? '' : `&cursor=${json.nextCursor}`;
      } while (cursor !== '');
      expect(lines).toHaveLength(10);
      expect(lines[0]).toEqual({
        agent: 'ben', site: 'desk', contract: 'part-time', component: 'base', from: expect.any(String), to: expect.any(String), minutes: 240, currency: 'EUR', amount: '80.00',
        planCurrency: 'EUR', planAmount: '80.00',
      });
      const own = (await ask(service, '/rosters/desk-a/cost/lines?agent=ben')).json.items;
      expect(own).toEqual(lines.filter(({ agent }) => agent === 'ben'));
      expect((await ask(service, '/rosters/desk-a/cost/lines?month=2027-04')).json).toEqual({ items: [], nextCursor: null });
      expect(problemsIn(await ask(service, '/rosters/desk-a/cost/lines?component=bonus'))).toEqual(['out-of-range component']);
    });

    it('down to the part that each pay line has in a week, though salaries go by the month: the parts are the total', async () => {
      const { byWeek } = (await ask(service, '/rosters/salaried-a/cost')).json as { byWeek: { key: string; amount: string }[] };
      expect(byWeek.length).toBeGreaterThan(1);
      for (const { key, amount } of byWeek) {
        const { items } = (await ask(service, `/rosters/salaried-a/cost/lines?week=${key}&limit=500`)).json as { items: { component: string; planAmount: string; weekAmount: string }[] };
        expect(items.some(({ component }) => component === 'salary')).toBe(true);
        expect(items.reduce((sum, { weekAmount }) => sum + Math.round(Number(weekAmount) * 100), 0)).toBe(Math.round(Number(amount) * 100));
        expect(items.some(({ planAmount, weekAmount }) => planAmount !== weekAmount)).toBe(true);
      }
      expect((await ask(service, '/rosters/salaried-a/cost/lines?week=2027-03-09')).json.items).toEqual([]);
      expect(problemsIn(await ask(service, '/rosters/salaried-a/cost/lines?week=2027-02-30'))).toEqual(['bad-date week']);
    });

    it('as CSV and as a workbook with its inputs and how to reproduce it', async () => {
      const csv = await ask(service, '/rosters/desk-a/cost.csv');
      expect(csv.text.trimEnd().split('\n')).toHaveLength(11);
      const xlsx = await ask(service, '/rosters/desk-a/cost.xlsx');
      expect(xlsx.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
      const sheets = sheetsOf(xlsx.bytes);
      expect(sheets['Pay lines']).toHaveLength(11);
      const command = 'npx sunshift plan plan.json --out out --seed 7 --rounds ';
      expect(sheets['Reproduce'].find(([what]) => what === 'command')?.[1]).toContain(command);
      expect(sheets['Inputs']).toContainEqual(['ann', 'desk', 'part-time', 'UTC', 'an hour', '20.00', 'EUR']);
      expect((await ask(service, '/rosters/desk-a/cost.xlsx')).bytes.equals(xlsx.bytes)).toBe(true);
    });
  });

  describe('rehearsal', () => {
    it('finds what the clock changes of a stored plan do', async () => {
      const { status, json } = await ask(service, '/rehearsals', { method: 'POST', body: { plan: 'desk', from: '2027-01-01', months: 12 } });
      expect([status, json.fromUtc, json.toUtc, json.openHours, json.changes]).toEqual([200, '2027-01-01T00:00:00Z', '2028-01-01T00:00:00Z', 0, []]);
      expect((await ask(service, '/rehearsals', { method: 'POST', body: { plan: 'desk' } })).json.fromUtc).toBe('2027-03-08T00:00:00Z');
    });

    it('tells what is asked wrongly', async () => {
      const codes = async (body: unknown): Promise<readonly string[]> => problemsIn(await ask(service, '/rehearsals', { method: 'POST', body }));
      expect(await codes({ plan: 'nowhere' })).toEqual(['not-found plan']);
      expect(await codes({ plan: 'desk', months: 121 })).toEqual(['out-of-range months']);
      expect(await codes({ plan: 'desk', from: '2027-02-30' })).toEqual(['bad-date from']);
      expect((await ask(service, '/rehearsals', { method: 'POST', body: { plan: 'desk', from: '9999-12-01', months: 12 } })).status).toBeLessThan(500);
    });
  });
});
