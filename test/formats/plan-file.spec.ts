import { createHash } from 'node:crypto';
import { FILES, type Json, fullPlan, planOf, problemsOf } from './support.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function minimalPlan(): Json {
  return {
    format: 'sunshift-plan/1', name: 'desk', horizon: { start: '2027-03-08', days: 7 }, currency: 'EUR', sites: [{ code: 's', zone: 'UTC' }],
    contracts: [{ code: 'c', weeklyPaidMinutes: { min: 0, target: 1200, max: 1440 }, shifts: [{ code: 'm', from: '08:00', to: '14:00', startEveryMinutes: 60, lengthsMinutes: [240] }] }],
    agents: [{ code: 'a', site: 's', contract: 'c', queues: ['q'], pay: { kind: 'hourly', rate: '20', currency: 'EUR' } }],
    queues: [{ code: 'q', channel: 'voice', staffing: { model: 'fixed', agents: 1 } }],
  };
}

describe('a plan file', () => {
  it('that names only what it must gets every default of the format', () => {
    const plan = planOf(minimalPlan(), {});
    expect(plan).toMatchObject({
      demandIntervalMinutes: 60, rosterGridMinutes: 15, exchangeRates: [], preset: 'sunshift-default-2026-11', histories: [], specialDays: [], timeOff: [], pins: [],
      tail: null, answeringService: null, forecast: { model: 'auto', backtestOrigins: 6, backtestDays: 28 },
      softPrices: { startOutsideBand: '4.00', localNightHour: '1.50', preference: ['2.00', '6.00', '20.00'] },
    });
    expect(plan.horizon).toEqual({ start: '2027-03-08', days: 7, startMs: Date.UTC(2027, 2, 8), endMs: Date.UTC(2027, 2, 15) });
    expect(plan.sites).toEqual([{ code: 's', name: 's', zone: 'UTC', weekend: [6, 7], holidays: [], seatMonthly: null }]);
    expect(plan.contracts[0]).toMatchObject({
      name: 'c', contractDaysPerWeek: 5, guaranteedWeeklyMinutes: 0, absenceRate: 0, rules: { minimumRestMinutes: 660, weekStart: 1 },
      premiums: { night: '0', weekend: '0', holiday: '0', overtime: '0', dailyOvertimeAfterMinutes: null, weeklyOvertimeAfterMinutes: null, combine: 'additive', onCost: '0' },
    });
    expect(plan.contracts[0].shifts).toEqual([{ code: 'm', window: { from: '08:00', to: '14:00' }, startEveryMinutes: 60, lengthsMinutes: [240], keeps: 'wall', maxPerWeek: null, maxPerPeriod: null }]);
    expect(plan.agents[0]).toEqual({
      code: 'a', name: 'a', site: 's', contract: 'c', zone: 'UTC', queue: 'q', pay: { kind: 'hourly', rate: '20', currency: 'EUR' },
      employedFrom: null, employedTo: null, nightVolunteer: false, unavailable: [], preferences: [], rotationPhase: null,
    });
    expect(plan.queues[0]).toEqual({
      code: 'q', name: 'q', channel: 'voice', staffing: { kind: 'fixed', agents: 1 }, loadBasis: 'auto', streams: [], rosterShrinkage: 0, planningShrinkage: 0, minimumAgents: 0, sites: null, opening: null,
      targetsOver: 'interval', deflection: [], channelShift: [], repeats: null, shrinkage: [],
    });
  });

  it('that uses every field becomes the plan of the engine', () => {
    const plan = planOf(fullPlan());
    expect(plan.contracts[0].rules).toMatchObject({ weekendOffEvery: 3, maxNightsPerWeek: 2, minimumRestMinutes: 660 });
    expect(plan.contracts[1].rules).toMatchObject({ weekendOffEvery: 3, maxNightsPerWeek: 3 });
    expect(plan.softPrices).toEqual({ startOutsideBand: '4.00', localNightHour: '2.00', preference: ['2.00', '6.00', '20.00'] });
    expect(plan.agents[0].pay).toEqual({ kind: 'monthly', salary: '7200.00', currency: 'PLN', yearlyHoursDivisor: '1950' });
    expect(plan.agents[0].zone).toBe('Europe/Warsaw');
    expect(plan.agents[1].unavailable).toEqual([{ weekday: 3, from: '18:00', to: '24:00' }]);
    expect(plan.agents[2].preferences[1]).toEqual({ kind: 'off-weekday', weekday: 7, strength: 3 });
    expect(plan.queues[1].opening).toEqual({ zone: 'Europe/London', windows: [{ weekday: 1, from: '08:00', to: '20:00' }, { weekday: 5, from: '22:00', to: '02:00' }] });
    expect(plan.queues[0].staffing).toEqual({ kind: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 0.85, maxAsaSeconds: 30 });
    expect(plan.queues[1].staffing).toEqual({ kind: 'erlang-b', maxBlocking: 0.02, maxOccupancy: 1 });
    expect(plan.histories[0]).toMatchObject({ code: 'voice', file: 'voice.csv', zone: 'America/New_York', intervalMinutes: null, clock: 'utc', countIsHandledOnly: false });
    expect(plan.histories[0].rows.map((row) => [row.queue, row.count])).toEqual([['english', 4], ['english', 6], ['spanish', 2]]);
    expect(plan.timeOff[0]).toEqual({
      agent: 'waw-01', kind: 'leave', startMs: Date.UTC(2027, 2, 14, 23), endMs: Date.UTC(2027, 2, 19, 23), credited: true,
      dates: ['2027-03-15', '2027-03-16', '2027-03-17', '2027-03-18', '2027-03-19'],
    });
    expect(plan.timeOff[1]).toMatchObject({ startMs: Date.UTC(2027, 2, 16, 18), endMs: Date.UTC(2027, 2, 16, 22), dates: [], credited: true });
    expect(plan.timeOff[2]).toMatchObject({ dates: ['2027-03-17'], credited: false });
    expect(plan.pins).toEqual([
      { agent: 'waw-01', date: '2027-03-22', kind: 'shift', startMs: Date.UTC(2027, 2, 22, 7), lengthMinutes: 480 }, { agent: 'bog-01', date: '2027-03-23', kind: 'off' },
    ]);
    expect(plan.tail).toMatchObject({ from: '2027-03-01', shifts: [{ agent: 'waw-01', date: '2027-03-06', pattern: 'day' }] });
  });

  it('gives a frozen plan, down to the last row', () => {
    const plan = planOf(fullPlan());
    const thaw: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) thaw.push(path);
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
    };
    look(plan, 'plan');
    expect(thaw).toEqual([]);
  });

  it('is fingerprinted as sha256sum does: one digest a line, the plan and its files in order of first mention', () => {
    const text = JSON.stringify(fullPlan());
    const expected = sha256([text, FILES['voice.csv'], FILES['february/roster.csv']].map((part) => `${sha256(part)}\n`).join(''));
    expect(planOf(text).inputHash).toBe(expected);
    const twice = fullPlan();
    twice.histories.push({ ...twice.histories[0], code: 'again' });
    const again = JSON.stringify(twice);
    expect(planOf(again).inputHash).toBe(sha256([again, FILES['voice.csv'], FILES['february/roster.csv']].map((part) => `${sha256(part)}\n`).join('')));
  });

  it('changes its fingerprint with every byte of the plan and of the files that it names', () => {
    const text = JSON.stringify(fullPlan());
    const hashes = [
      planOf(text).inputHash, planOf(`${text}\n`).inputHash, planOf(`\uFEFF${text}`).inputHash,
      planOf(text, { ...FILES, 'voice.csv': FILES['voice.csv'].replace(',4,', ',5,') }).inputHash,
      planOf(text, { ...FILES, 'february/roster.csv': `${FILES['february/roster.csv']}\n` }).inputHash,
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('keeps a weekend in the order in which it runs, over Sunday too', () => {
    const json = minimalPlan();
    json.sites[0].weekend = ['monday', 'sunday'];
    expect(planOf(json, {}).sites[0].weekend).toEqual([7, 1]);
  });

  it('divides a salary by 52 x the weekly target, to six decimal places', () => {
    const json = minimalPlan();
    json.agents[0].pay = { kind: 'monthly', salary: '3000', currency: 'EUR' };
    const divisor = (target: number): unknown => {
      json.contracts[0].weeklyPaidMinutes.target = target;
      return planOf(json, {}).agents[0].pay;
    };
    expect(divisor(1200)).toMatchObject({ yearlyHoursDivisor: '1040' });
    expect(divisor(1210)).toMatchObject({ yearlyHoursDivisor: '1048.666667' });
  });

  it('leaves rows of the previous roster out that are dated before "from"', () => {
    const json = fullPlan();
    json.previousRoster.from = '2027-03-07';
    expect(planOf(json).tail).toEqual({ from: '2027-03-07', shifts: [] });
    delete json.previousRoster.from;
    expect(planOf(json).tail?.from).toBe('2027-03-06');
  });

  it('takes a local time that is read twice when its offset says which one is meant', () => {
    const json = fullPlan();
    json.horizon = { start: '2026-10-19', days: 14 };
    json.timeOff = [{ agent: 'waw-01', kind: 'leave', start: '2026-10-25T02:30+01:00', end: '2026-10-25T04:00' }];
    json.pins = [];
    json.agents[1].employedTo = null;
    json.agents[1].employedFrom = null;
    delete json.previousRoster;
    expect(planOf(json).timeOff[0].startMs).toBe(Date.UTC(2026, 9, 25, 1, 30));
  });
});

describe('all problems at once', () => {
  it('tells problems of shape, codes, references, files and clocks of one plan together', () => {
    const json = fullPlan();
    json.colour = 'red';
    json.sites[1].zone = 'America/Bogotta';
    json.queues[0].streams[0].ahtSeconds = 0;
    json.agents[0].contract = 'ful';
    json.agents.push({ ...json.agents[1] });
    json.contracts[1].shifts[0].lengthsMinutes = [1200];
    json.histories[0].file = 'nowhere.csv';
    expect(problemsOf(() => planOf(json)).map((problem) => [problem.code, problem.field])).toEqual([
      ['unknown-field', 'colour'],
      ['unknown-zone', 'sites[1].zone'],
      ['out-of-range', 'queues[0].streams[0].ahtSeconds'],
      ['duplicate-code', 'agents[3].code'],
      ['unknown-reference', 'agents[0].contract'],
      ['file-not-found', 'histories[0].file'],
      ['shift-longer-than-window', 'contracts[1].shifts[0].lengthsMinutes[0]'],
    ]);
  });
});
