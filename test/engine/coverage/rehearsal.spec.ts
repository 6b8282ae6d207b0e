import fc from 'fast-check';
import { standingPatterns, standingShift } from '../../../src/engine/coverage/rehearsal-patterns.js';
import { rehearse, rehearsePatterns, windowRuns } from '../../../src/engine/coverage/rehearsal.js';
import { InputError } from '../../../src/engine/model/problem.js';
import type { Rehearsal, StandingPattern } from '../../../src/engine/model/rehearsal.js';
import { wallTime } from '../../../src/engine/time/dates.js';
import { isoUtc } from '../../../src/engine/time/iso.js';
import { generatedInstant } from '../../../src/engine/time/wall.js';
import { agentOf, contractOf, patternOf, planOf, queueOf, rulesOf, siteOf } from '../../support/builders.js';

const HOUR = 3_600_000;
const ALL_HOURS = { from: '2027-01-01', to: '2028-01-01' };

function rehearsed(patterns: readonly StandingPattern[], from: string, to: string): Rehearsal {
  const span = { startMs: Date.parse(from), endMs: Date.parse(to) };
  return rehearsePatterns(patterns, [{ queue: 'Q', opening: [span] }], span);
}

const sunRound = (from: string, to: string): StandingPattern[] => [
  standingShift('Q', 'Singapore', 'Asia/Singapore', from, to), standingShift('Q', 'London', 'Europe/London', from, to),
  standingShift('Q', 'Los Angeles', 'America/Los_Angeles', from, to),
];
const evening = [
  standingShift('Q', 'Los Angeles', 'America/Los_Angeles', '16:00', '24:00'), standingShift('Q', 'London', 'Europe/London', '08:00', '16:00'),
  standingShift('Q', 'New York', 'America/New_York', '11:00', '19:00'),
];
const manilaWarsawBogota = (manila: [string, string], warsaw: [string, string], bogota: [string, string]): StandingPattern[] => [
  standingShift('Q', 'Manila', 'Asia/Manila', ...manila), standingShift('Q', 'Warsaw', 'Europe/Warsaw', ...warsaw),
  standingShift('Q', 'Bogota', 'America/Bogota', ...bogota),
];
const starting = manilaWarsawBogota(['07:00', '15:00'], ['08:00', '16:00'], ['10:00', '18:00']);
const stretched = manilaWarsawBogota(['07:00', '16:00'], ['08:00', '17:00'], ['10:00', '19:00']);

describe('the rehearsal finds the hours that open', () => {
  it.each([
    ['Singapore, London, Los Angeles 08-16, 2026', sunRound('08:00', '16:00'), '2026-01-01', '2027-01-01', 238],
    ['Singapore, London, Los Angeles 08-16, 2027', sunRound('08:00', '16:00'), '2027-01-01', '2028-01-01', 238],
    ['Los Angeles 16-24, London 08-16, New York 11-19, 2026', evening, '2026-01-01', '2027-01-01', 28],
    ['Los Angeles 16-24, London 08-16, New York 11-19, 2027', evening, '2027-01-01', '2028-01-01', 21],
    ['Manila 07-15, Warsaw 08-16, Bogota 10-18, 2027', starting, '2027-01-01', '2028-01-01', 217],
    ['the same from 8 March to 4 April 2027', starting, '2027-03-08', '2027-04-05', 8],
    ['Manila 07-16, Warsaw 08-17, Bogota 10-19, 2027', stretched, '2027-01-01', '2028-01-01', 0],
  ])('%s', (_name, patterns, from, to, hours) => expect(rehearsed(patterns, from, to).openHours).toBe(hours));

  it('and says when: one hour a day from the last Sunday of March to the last Saturday of October', () => {
    const { runs, changes, windows } = rehearsed(starting, ALL_HOURS.from, ALL_HOURS.to);
    expect(runs).toEqual([
      { queue: 'Q', kind: 'doubled', fromUtc: '06:00', toUtc: '07:00', firstDate: '2027-03-28', lastDate: '2027-10-30', windows: 217, minutes: 217 * 60 },
      { queue: 'Q', kind: 'open', fromUtc: '14:00', toUtc: '15:00', firstDate: '2027-03-28', lastDate: '2027-10-30', windows: 217, minutes: 217 * 60 },
    ]);
    expect(windows).toHaveLength(434);
    expect(changes.map((change) => [change.zone, change.sites, isoUtc(change.atMs), change.beforeMinutes, change.afterMinutes])).toEqual([
      ['Europe/Warsaw', ['Warsaw'], '2027-03-28T01:00:00Z', 60, 120], ['Europe/Warsaw', ['Warsaw'], '2027-10-31T01:00:00Z', 120, 60],
    ]);
  });

  it('and the hours that double, an hour for each that opens where three shifts tile the day', () => {
    for (const patterns of [sunRound('08:00', '16:00'), starting]) {
      const { queues } = rehearsed(patterns, ALL_HOURS.from, ALL_HOURS.to);
      expect(queues[0].doubledMinutes).toBe(queues[0].openMinutes);
    }
    const runs = rehearsed(sunRound('08:00', '16:00'), ALL_HOURS.from, ALL_HOURS.to).runs.map((run) => [run.kind, run.fromUtc, run.firstDate, run.lastDate, run.windows]);
    expect(runs).toEqual([
      ['doubled', '15:00', '2027-03-14', '2027-03-27', 14], ['open', '23:00', '2027-03-14', '2027-11-06', 238],
      ['doubled', '07:00', '2027-03-28', '2027-10-30', 217], ['doubled', '15:00', '2027-10-31', '2027-11-06', 7],
    ]);
  });

  it('and takes the hand-over of winter for usual, not for double', () => {
    const runs = rehearsed(stretched, ALL_HOURS.from, ALL_HOURS.to).runs.map((run) => [run.kind, run.fromUtc, run.toUtc, run.windows]);
    expect(runs).toEqual([['doubled', '06:00', '07:00', 217]]);
  });

  it('without any where patterns keep UTC', () => {
    const utc = [['Singapore', 'Asia/Singapore', '00:00', '08:00'], ['London', 'Europe/London', '08:00', '16:00'], ['Los Angeles', 'America/Los_Angeles', '16:00', '24:00']]
      .map(([site, zone, from, to]) => standingShift('Q', site, zone, from, to, 'utc'));
    const result = rehearsed(utc, ALL_HOURS.from, ALL_HOURS.to);
    expect([result.openHours, result.windows, result.nights, result.shortRests]).toEqual([0, [], [], []]);
    expect(result.changes).toHaveLength(4);
  });

  it('as the hours that a count of every quarter hour finds, for random patterns', () => {
    let opened = 0;
    const zones = ['Asia/Manila', 'Europe/Warsaw', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Cairo'];
    const shift = fc.record({ zone: fc.constantFrom(...zones), from: fc.integer({ min: 0, max: 47 }), length: fc.integer({ min: 8, max: 24 }) });
    fc.assert(fc.property(fc.array(shift, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 330 }), (shifts, day) => {
      const startMs = Date.parse('2027-01-01') + day * 24 * HOUR;
      const span = { startMs, endMs: startMs + 30 * 24 * HOUR };
      const patterns = shifts.map((s, i) => standingShift('Q', `S${i}`, s.zone, wallTime(s.from * 30), wallTime((s.from + s.length) * 30 % 1440)));
      const cover = new Int8Array(30 * 96);
      for (const s of shifts) {
        for (let d = -3; d <= 32; d++) {
          const at = generatedInstant(s.zone, new Date(startMs + d * 24 * HOUR).toISOString().slice(0, 10), s.from * 30);
          for (let i = 0; i < s.length * 2; i++) {
            const cell = (at - startMs) / 900_000 + i;
            if (cell >= 0 && cell < cover.length) cover[cell] = 1;
          }
        }
      }
      const open = cover.reduce((sum, covered) => sum + (covered ? 0 : 0.25), 0);
      expect(rehearsePatterns(patterns, [{ queue: 'Q', opening: [span] }], span).openHours).toBe(open);
      opened += open;
    }), { numRuns: 60, seed: 7 });
    expect(opened).toBeGreaterThan(1000);
  });
});

describe('the rehearsal of nights, rest and pay', () => {
  const night = (code: string, from: string, to: string, length: number, rest = 660): StandingPattern => ({
    ...standingShift('Q', 'Warsaw', 'Europe/Warsaw', from, to), contract: 'full', minimumRestMinutes: rest,
    pattern: patternOf({ code, window: { from, to }, lengthsMinutes: [length], startEveryMinutes: 60 }),
  });

  it('names the 7 h and the 9 h night of a shift 22:00-06:00, what it pays and the night minutes in it', () => {
    const { nights, windows } = rehearsed([night('N', '22:00', '06:00', 480)], '2027-01-01', '2028-01-01');
    const common = { site: 'Warsaw', contract: 'full', pattern: 'N', zone: 'Europe/Warsaw', starts: ['22:00'], lengthMinutes: 480, usualNightMinutes: 420 };
    expect(nights).toEqual([
      { ...common, date: '2027-03-27', byClockMinutes: 420, payDifferenceMinutes: -60, nightMinutes: 360 },
      { ...common, date: '2027-10-30', byClockMinutes: 540, payDifferenceMinutes: 60, nightMinutes: 420 },
    ]);
    // The shift keeps its 8 h and ends at 07:00 and at 05:00 by the clock: the 16 h that are open on any other day shrink and grow by one.
    expect(windows.map((window) => (window.endMs - window.startMs) / HOUR).filter((hours) => hours !== 16)).toEqual([15, 17]);
  });

  it('tells a start that a change falls into from one that ends before it', () => {
    const { nights } = rehearsed([night('N', '16:00', '08:00', 480)], '2027-01-01', '2028-01-01');
    // 18:00 ends at 02:00: the very instant of the change in March, an hour before it in October.
    expect(nights.map((row) => [row.date, row.starts, row.byClockMinutes, row.nightMinutes])).toEqual([
      ['2027-03-27', ['19:00'], 420, 240], ['2027-03-27', ['20:00'], 420, 300], ['2027-03-27', ['21:00'], 420, 360],
      ['2027-03-27', ['22:00', '23:00'], 420, 360], ['2027-03-28', ['00:00'], 420, 300],
      ['2027-10-30', ['19:00'], 540, 240], ['2027-10-30', ['20:00'], 540, 300], ['2027-10-30', ['21:00'], 540, 360],
      ['2027-10-30', ['22:00'], 540, 420], ['2027-10-30', ['23:00'], 540, 480], ['2027-10-31', ['00:00'], 540, 420],
    ]);
  });

  it('counts 30 minutes on Lord Howe', () => {
    const { nights } = rehearsed([standingShift('Q', 'Lord Howe', 'Australia/Lord_Howe', '22:00', '06:00')], '2027-01-01', '2028-01-01');
    expect(nights.map((row) => [row.date, row.byClockMinutes])).toEqual([['2027-04-03', 510], ['2027-10-02', 450]]);
  });

  it('finds the rest that falls below the limit, at the limit and one hour above it', () => {
    const rests = (length: number, limit: number) => rehearsed([night('L', '09:00', '24:00', length, limit)], '2027-01-01', '2028-01-01').shortRests;
    expect(rests(780, 660)).toEqual([{
      site: 'Warsaw', contract: 'full', pattern: 'L', zone: 'Europe/Warsaw', date: '2027-03-28', starts: ['09:00', '10:00', '11:00'], lengthMinutes: 780,
      restMinutes: 600, usualRestMinutes: 660, minimumRestMinutes: 660,
    }]);
    expect(rests(720, 660)).toEqual([]);
    // A rest that is always too short is no news of the clock change.
    expect(rests(840, 660)).toEqual([]);
  });
});

describe('the rehearsal of a plan', () => {
  const site = (code: string, zone: string) => siteOf({ code, zone });
  const day = (code: string, from: string, to: string, lengths = [480]) =>
    contractOf({ code, shifts: [patternOf({ code, window: { from, to }, lengthsMinutes: lengths })], rules: rulesOf({ minimumRestMinutes: 720 }) });
  const plan = planOf({
    sites: [site('MNL', 'Asia/Manila'), site('WAW', 'Europe/Warsaw'), site('BOG', 'America/Bogota')],
    contracts: [day('mnl', '07:00', '15:00'), day('waw', '08:00', '16:00'), day('waw-part', '08:00', '16:00'), day('bog', '10:00', '18:00')],
    agents: [
      agentOf({ code: 'A', site: 'MNL', zone: 'Asia/Manila', contract: 'mnl' }), agentOf({ code: 'B', site: 'WAW', zone: 'Europe/Warsaw', contract: 'waw' }),
      agentOf({ code: 'C', site: 'WAW', zone: 'Europe/Warsaw', contract: 'waw-part' }), agentOf({ code: 'D', site: 'BOG', zone: 'America/Bogota', contract: 'bog' }),
      agentOf({ code: 'E', site: 'BOG', zone: 'America/Bogota', contract: 'bog' }),
    ],
    queues: [queueOf()],
  });

  it('runs twelve months from the first date of the plan', () => {
    const result = rehearse(plan);
    expect([isoUtc(result.span.startMs), isoUtc(result.span.endMs), result.openHours]).toEqual(['2027-03-08T00:00:00Z', '2028-03-08T00:00:00Z', 217]);
    expect(rehearse(plan, { from: '2027-01-01' }).openHours).toBe(217);
    expect(rehearse(plan, { from: '2027-03-08', months: 1 }).openHours).toBe(11);
  });

  it('takes each pattern once, whoever has it, and the rest of its own contract', () => {
    expect(standingPatterns(plan).map((p) => [p.site, p.contract])).toEqual([['MNL', 'mnl'], ['WAW', 'waw'], ['WAW', 'waw-part'], ['BOG', 'bog']]);
    expect(standingPatterns(plan)[0].minimumRestMinutes).toBe(720);
    // Two Warsaw contracts with the same hours are no double cover.
    expect(rehearse(plan, { from: '2027-01-01', months: 3 }).queues).toEqual([{ queue: 'Q', openMinutes: 240, doubledMinutes: 240 }]);
  });

  it('counts a window by all the shifts that fit into it', () => {
    const wide = { ...plan, contracts: [day('mnl', '07:00', '16:00'), day('waw', '08:00', '17:00'), day('waw-part', '08:00', '17:00'), day('bog', '10:00', '19:00')] };
    expect(rehearse(wide).openHours).toBe(0);
    const tooLong = { ...wide, contracts: wide.contracts.map((contract) => ({ ...contract, shifts: contract.shifts.map((s) => ({ ...s, lengthsMinutes: [555] })) })) };
    expect(rehearse(tooLong, { months: 1 }).openHours).toBe(31 * 24);
  });

  it('leaves out sites that may not serve a queue and hours in which it is closed', () => {
    const limited = { ...plan, queues: [queueOf({ sites: ['MNL', 'BOG'] })] };
    expect(rehearse(limited, { from: '2027-01-01', months: 12 }).openHours).toBe(365 * 8);
    // Open 09:00-17:00 in Warsaw on weekdays: 14:00-15:00 UTC is 16:00-17:00 there in summer.
    const weekdays = ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, from: '09:00', to: '17:00' }));
    const open = { ...plan, queues: [queueOf({ opening: { zone: 'Europe/Warsaw', windows: weekdays } })] };
    const result = rehearse(open, { from: '2027-01-01' });
    expect(result.runs).toEqual([
      { queue: 'Q', kind: 'open', fromUtc: '14:00', toUtc: '15:00', firstDate: '2027-03-29', lastDate: '2027-10-29', windows: 155, minutes: 155 * 60 },
    ]);
  });

  it('reports a queue that nobody serves as open all the time', () => {
    const result = rehearse({ ...plan, queues: [queueOf(), queueOf({ code: 'R' })] }, { months: 1 });
    expect(result.queues.map((queue) => queue.openMinutes)).toEqual([660, 31 * 1440]);
    expect(result.windows.filter((window) => window.queue === 'R')).toHaveLength(1);
  });

  it('refuses a date or a number of months that is none, both at once', () => {
    expect.assertions(2);
    try {
      rehearse(plan, { from: '2027-02-30', months: 0 });
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).problems.map((p) => [p.code, p.field])).toEqual([['bad-date', 'from'], ['out-of-range', 'months']]);
    }
  });
});

describe('runs of windows', () => {
  it('go on over a gap of a week and break after it', () => {
    const at = (date: string) => ({ queue: 'Q', kind: 'open' as const, startMs: Date.parse(`${date}T23:00Z`), endMs: Date.parse(`${date}T23:00Z`) + HOUR });
    const runs = windowRuns(['2027-01-01', '2027-01-08', '2027-01-16'].map(at));
    expect(runs.map((run) => [run.firstDate, run.lastDate, run.windows, run.fromUtc, run.toUtc])).toEqual([
      ['2027-01-01', '2027-01-08', 2, '23:00', '24:00'], ['2027-01-16', '2027-01-16', 1, '23:00', '24:00'],
    ]);
  });
});
