import fc from 'fast-check';
import type { Contract } from '../../src/engine/model/contract.js';
import { placementExists } from '../../src/formats/plan-check/breaks.js';
import { restOverDayOff, restOverDayOffAtLeast } from '../../src/formats/plan-check/rest.js';
import { horizonOf } from '../../src/engine/time/local.js';
import { contractOf, patternOf } from '../support/builders.js';
import { type Json, fullPlan, planOf, problemsOf } from './support.js';

describe('breaks of a shift', () => {
  /** Tries every position. */
  function placedByTrying(length: number, breaks: readonly number[], edge: number, longestWork: number, grid: number): boolean {
    const place = (index: number, workedFrom: number): boolean => {
      if (index === breaks.length) return length - workedFrom <= longestWork;
      for (let at = 0; at <= length; at += grid) {
        if (at < workedFrom || at < edge || at - workedFrom > longestWork || at + breaks[index] > length - edge) continue;
        if (place(index + 1, at + breaks[index])) return true;
      }
      return false;
    };
    return place(0, 0);
  }

  it('are placed by one pass exactly where trying every position places them', () => {
    let yes = 0;
    let no = 0;
    const five = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max }).map((n) => n * 15);
    const cases = fc.tuple(five(48), fc.array(five(4), { maxLength: 3 }), fc.integer({ min: 0, max: 120 }), five(24), fc.constantFrom(5, 15, 30));
    fc.assert(fc.property(cases, ([length, breaks, edge, longestWork, grid]) => {
      const expected = placedByTrying(length, breaks, edge, longestWork, grid);
      if (expected) yes++;
      else no++;
      return placementExists(length, breaks, { edge, longestWork }, grid) === expected;
    }), { numRuns: 3000, seed: 11 });
    expect(yes).toBeGreaterThan(400);
    expect(no).toBeGreaterThan(400);
  });

  const refused = (change: (plan: Json) => void): readonly { code: string; field: string; value: unknown; rule: string; hint: string }[] => problemsOf(() => {
    const json = fullPlan();
    json.pins = [];
    change(json);
    return planOf(json);
  });

  it('that fit nowhere are refused, naming the edge or the stretch of work that would hold them', () => {
    const [problem, ...rest] = refused((p) => {
      p.contracts[0].rules.breaks = [{ presenceOverMinutes: 0, breaks: [{ kind: 'meal', minutes: 30, paid: false, relief: true }] }];
      p.contracts[0].shifts[0].lengthsMinutes = [480, 660];
    });
    expect(rest).toEqual([]);
    // 660 - 30 leaves 630 minutes of work around one meal: 315 on one side at least.
    expect(problem).toMatchObject({ code: 'break-does-not-fit', field: 'contracts[0].shifts[0].lengthsMinutes[1]', value: 660 });
    expect(problem.rule).toContain('owes breaks of 30 minutes, 60 minutes or more from its edges, and works at most 300 minutes');
    expect(problem.hint).toBe('What would: a maxWorkWithoutBreakMinutes of 315, or a break table with other or more breaks for this length.');
  });

  it('that the edges leave no room for are refused', () => {
    const [problem] = refused((p) => {
      p.contracts[0].rules = { breakEdgeMinutes: 240, maxNightsPerWeek: 2 };
      p.contracts[0].shifts[0].lengthsMinutes = [480];
    });
    expect(problem).toMatchObject({ code: 'break-does-not-fit', value: 480 });
    expect(problem.hint).toContain('a breakEdgeMinutes of 210');
  });

  it('also where a shift owes none but works longer than it may', () => {
    const [problem] = refused((p) => (p.contracts[0].shifts[0].lengthsMinutes = [360, 480]));
    expect(problem).toMatchObject({ code: 'break-does-not-fit', field: 'contracts[0].shifts[0].lengthsMinutes[0]', value: 360 });
    expect(problem.rule).toContain('owes no break');
    expect(problem.hint).toContain('maxWorkWithoutBreakMinutes of 360');
  });
});

describe('rest over a day off', () => {
  const of = (shifts: Contract['shifts'][number][]): Contract => contractOf({ shifts });

  it('is counted from the latest end to the earliest start two dates later', () => {
    const contract = of([patternOf({ window: { from: '07:00', to: '16:00' } }), patternOf({ code: 'night', window: { from: '20:00', to: '06:00' }, startEveryMinutes: 120 })]);
    // Latest end 06:00 of the next date, earliest start 07:00 of the date after it.
    expect(restOverDayOff(contract, 'UTC', horizonOf('2027-03-08', 7))).toBe(25 * 60);
  });

  it('is an hour less when the clocks spring forward inside it', () => {
    const contract = of([patternOf({ window: { from: '07:00', to: '16:00' } })]);
    expect(restOverDayOff(contract, 'Europe/Warsaw', horizonOf('2027-03-08', 7))).toBe(39 * 60);
    expect(restOverDayOff(contract, 'Europe/Warsaw', horizonOf('2027-03-22', 7))).toBe(38 * 60);
  });

  it('may be as short as the rest between two days, where the UTC clock hops over a local date', () => {
    const contract = of([patternOf({ window: { from: '22:00', to: '04:00' }, lengthsMinutes: [360], keeps: 'utc' })]);
    // 22:00 UTC is 23:00 on Saturday the 27th and, after the change, 00:00 on Monday the 29th: nothing can start on the 28th, and 18 h lie between.
    expect(restOverDayOff(contract, 'Europe/Warsaw', horizonOf('2027-03-26', 5))).toBe(18 * 60);
    expect(restOverDayOff(contract, 'Europe/Warsaw', horizonOf('2027-03-15', 7))).toBe(42 * 60);
  });

  it('has a quick lower limit that is never above it', () => {
    const times = fc.integer({ min: 0, max: 47 }).map((n) => `${String(Math.floor(n / 2)).padStart(2, '0')}:${n % 2 === 0 ? '00' : '30'}`);
    let applied = 0;
    fc.assert(fc.property(
      fc.constantFrom('UTC', 'Europe/Warsaw', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'), times, times, fc.constantFrom('wall' as const, 'utc' as const), fc.constantFrom(240, 480, 600),
      (zone, from, to, keeps, length) => {
        const contract = of([patternOf({ window: { from, to }, lengthsMinutes: [length], keeps, startEveryMinutes: 30 })]);
        const horizon = horizonOf('2027-03-24', 14);
        const exact = restOverDayOff(contract, zone, horizon);
        if (Number.isFinite(exact)) applied++;
        return restOverDayOffAtLeast(contract, zone, horizon) <= exact;
      }), { numRuns: 300, seed: 5 });
    expect(applied).toBeGreaterThan(150);
  });

  it('that the rules ask for more than is refused, naming what the shifts leave', () => {
    const json = fullPlan();
    json.contracts[0].rules.minimumRestMinutes = 2300;
    // 07:00-18:00 leaves 18:00 to 07:00 two dates later, 37 h, and 36 h over the clock change of 28 March.
    const problems = problemsOf(() => planOf({ ...json, pins: [] }));
    expect(problems).toMatchObject([{ code: 'out-of-range', field: 'contracts[0].rules.minimumRestMinutes', value: 2300 }]);
    expect(problems[0].hint).toContain('at most 2160');
    json.contracts[0].rules.minimumRestMinutes = 2160;
    expect(planOf({ ...json, pins: [] }).contracts[0].rules.minimumRestMinutes).toBe(2160);
  });
});
