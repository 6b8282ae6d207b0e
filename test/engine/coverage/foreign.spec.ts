import { type ForeignReport, type ForeignRow, verifyForeign } from '../../../src/engine/coverage/foreign.js';
import { InputError } from '../../../src/engine/model/problem.js';
import { PRESETS } from '../../../src/engine/model/presets.js';
import { addDays, wallMinute } from '../../../src/engine/time/dates.js';
import { generatedInstant } from '../../../src/engine/time/wall.js';
import { planOf, queueOf, requirementFor } from '../../support/builders.js';

const PRESET = PRESETS[0];

/** One agent per site who works the same clock hours every day. */
function everyDay(from: string, to: string, sites: readonly (readonly [zone: string, start: string, end: string])[]): readonly ForeignRow[] {
  const rows: ForeignRow[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    for (const [zone, start, end] of sites) {
      const at = (reading: string): number => generatedInstant(zone, date, wallMinute(reading));
      rows.push({ line: rows.length + 2, agent: zone, zone, startMs: at(start), endMs: at(end) });
    }
  }
  return rows;
}

const STARTING = [['Asia/Manila', '07:00', '15:00'], ['Europe/Warsaw', '08:00', '16:00'], ['America/Bogota', '10:00', '18:00']] as const;
const row = (line: number, agent: string, start: string, end: string, queue?: string): ForeignRow => ({ line, agent, zone: 'UTC', startMs: Date.parse(`${start}Z`), endMs: Date.parse(`${end}Z`), queue });

const problemsOf = (run: () => unknown): InputError['problems'] => {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
};

describe('the roster that a planner has today', () => {
  it('opens at the clock change: 8 hours in the plan of March 2027', () => {
    const report = verifyForeign(everyDay('2027-03-07', '2027-04-05', STARTING), null, PRESET, { from: '2027-03-08', to: '2027-04-04' });
    expect(report).toMatchObject({ need: 'one-agent-at-all-hours', openMinutes: 8 * 60, ok: false, preset: PRESET.code });
    // Warsaw changes on 28 March: from then on an hour opens between its end and Bogotá's start, every day
    expect(report.open.map((w) => new Date(w.startMs).toISOString())).toEqual(
      ['28', '29', '30', '31'].map((d) => `2027-03-${d}T14:00:00.000Z`).concat(['01', '02', '03', '04'].map((d) => `2027-04-${d}T14:00:00.000Z`)));
  });

  it('opens for 217 hours in all of 2027, and for none when every shift lasts an hour longer', () => {
    const year = { from: '2027-01-01', to: '2027-12-31' };
    expect(verifyForeign(everyDay('2026-12-31', '2028-01-01', STARTING), null, PRESET, year).openMinutes).toBe(217 * 60);
    const stretched = [['Asia/Manila', '07:00', '16:00'], ['Europe/Warsaw', '08:00', '17:00'], ['America/Bogota', '10:00', '19:00']] as const;
    expect(verifyForeign(everyDay('2026-12-31', '2028-01-01', stretched), null, PRESET, year).openMinutes).toBe(0);
  });

  it('breaks the rules of the default preset that need no contract, and says how people live', () => {
    const report = verifyForeign(everyDay('2027-03-08', '2027-04-04', STARTING), null, PRESET);
    const of = (rule: string): number => report.checks.find((check) => check.rule === rule)!.violations.length;
    expect(report.checks.map((check) => check.rule)).toEqual(['minimum-rest', 'consecutive-days', 'days-off-together', 'nights-per-week', 'weekends-off']);
    expect([of('minimum-rest'), of('consecutive-days'), of('days-off-together'), of('nights-per-week'), of('weekends-off')]).toEqual([0, 3, 12, 0, 3]);
    expect(report.humanQuality).toMatchObject({ longestRunDays: 28, weekendsOff: 0, weekends: 12, localNightMinutes: 0 });
  });

  it('is looked at from the UTC midnight before its first start to the one after its last end', () => {
    const report = verifyForeign([row(2, 'a', '2027-03-08T22:00', '2027-03-09T06:00')], null, PRESET);
    expect(report.span).toEqual({ startMs: Date.parse('2027-03-08T00:00Z'), endMs: Date.parse('2027-03-10T00:00Z') });
    expect(report.openMinutes).toBe(40 * 60);
  });

  it('is measured to the minute, off any grid', () => {
    const report = verifyForeign([row(2, 'a', '2027-03-08T00:00', '2027-03-08T11:53'), row(3, 'b', '2027-03-08T12:00', '2027-03-09T00:00')], null, PRESET);
    expect(report.open).toEqual([{ queue: '', startMs: Date.parse('2027-03-08T11:53Z'), endMs: Date.parse('2027-03-08T12:00Z'), openMinutes: 7 }]);
  });
});

describe('a foreign roster with a requirement', () => {
  const plan = planOf({ days: 1, queues: [queueOf(), queueOf({ code: 'R' })] });
  const one = planOf({ days: 1 });
  const rows = [row(2, 'a', '2027-03-08T00:00', '2027-03-08T12:00', 'Q'), row(3, 'b', '2027-03-08T06:00', '2027-03-08T18:00', 'R')];

  it('counts each queue for itself', () => {
    const report: ForeignReport = verifyForeign(rows, requirementFor(plan, (queue, at) => (queue === 'Q' ? 2 : Number(at === plan.horizon.startMs))), PRESET);
    expect(report.need).toBe('requirement');
    expect(report.open).toEqual([
      { queue: 'Q', startMs: plan.horizon.startMs, endMs: plan.horizon.endMs, openMinutes: 12 * 60 + 12 * 120 }, { queue: 'R', startMs: plan.horizon.startMs, endMs: plan.horizon.startMs + 3_600_000, openMinutes: 60 },
    ]);
  });

  it('asks for no queue where there is one only', () => {
    const bare = rows.map((r) => ({ ...r, queue: null }));
    expect(verifyForeign(bare, requirementFor(one, 1), PRESET).openMinutes).toBe(6 * 60);
    expect(problemsOf(() => verifyForeign(bare, requirementFor(plan, 1), PRESET))).toMatchObject([{ code: 'missing-field', field: 'line 2, column queue' }, { code: 'missing-field' }]);
    expect(problemsOf(() => verifyForeign([{ ...rows[0], queue: 'X' }], requirementFor(plan, 1), PRESET))).toMatchObject([{ code: 'unknown-reference', value: 'X' }]);
  });
});

describe('a foreign roster that cannot be', () => {
  it('names both lines of an overlap, whatever their order', () => {
    const rows = [row(5, 'a', '2027-03-08T08:00', '2027-03-08T16:00'), row(2, 'a', '2027-03-08T15:59', '2027-03-08T20:00'), row(3, 'b', '2027-03-08T08:00', '2027-03-08T16:00')];
    const [problem, ...others] = problemsOf(() => verifyForeign(rows, null, PRESET));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'overlap', field: 'line 2' });
    expect(problem.message).toMatch(/line 5 .*line 2 or line 5/);
    expect(problemsOf(() => verifyForeign([rows[0], { ...rows[1], startMs: rows[0].endMs }], null, PRESET))).toEqual([]);
  });

  it('finds an overlap also behind a shift that ends sooner', () => {
    const rows = [row(2, 'a', '2027-03-08T08:00', '2027-03-08T20:00'), row(3, 'a', '2027-03-08T09:00', '2027-03-08T10:00'), row(4, 'a', '2027-03-08T19:00', '2027-03-08T22:00')];
    expect(problemsOf(() => verifyForeign(rows, null, PRESET)).map((p) => p.field)).toEqual(['line 3', 'line 4']);
  });

  it('has no shifts, or one that ends before it starts', () => {
    expect(problemsOf(() => verifyForeign([], null, PRESET))).toMatchObject([{ code: 'bad-row' }]);
    expect(problemsOf(() => verifyForeign([row(2, 'a', '2027-03-08T16:00', '2027-03-08T08:00')], null, PRESET))).toMatchObject([{ code: 'bad-row', field: 'line 2' }]);
  });
});
