import type { Pin, Plan } from '../../../src/engine/model/plan.js';
import { InputError } from '../../../src/engine/model/problem.js';
import { HARD_RULES, type HardRule } from '../../../src/engine/model/rules.js';
import type { Instant, LocalDate, WallTime } from '../../../src/engine/model/time.js';
import { bindingRules } from '../../../src/engine/roster/binding-rules.js';
import { HOUR_MS, MINUTE_MS, addDays, wallMinute } from '../../../src/engine/time/dates.js';
import { localDay } from '../../../src/engine/time/local.js';
import { patternOf, premiumsOf, queueOf, requirementFor, shiftAt, shiftOf, siteOf, tailOf } from '../../support/builders.js';
import { QUIET } from './solve-support.js';
import { ANN, type Story, needed, solveStory, storyPlan } from './story.js';

/** Monday to Sunday, and the Monday after. */
const [MON, TUE, WED, THU, FRI, SAT, SUN, NEXT_MON] = Array.from({ length: 8 }, (_, i) => addDays('2027-03-08', i));
const WEEK = [MON, TUE, WED, THU, FRI, SAT, SUN];

type Span = readonly [Instant, Instant];

/** Eight hours (or as many) from a reading on a date. */
function span(date: LocalDate, start: WallTime = '09:00', hours = 8): Span {
  const startMs = Date.parse(date) + wallMinute(start) * MINUTE_MS;
  return [startMs, startMs + hours * HOUR_MS];
}

const days = (...dates: readonly LocalDate[]): readonly Span[] => dates.map((date) => span(date));

interface Side extends Partial<Story> {
  /** Instead of the spans of both sides. */
  readonly spans?: readonly Span[];
}

interface Boundary {
  readonly about: string;
  readonly rule: HardRule;
  readonly common?: Partial<Story>;
  readonly spans?: readonly Span[];
  readonly inside: Side;
  readonly outside: Side;
  /** What must stay open outside: a shift, unless said. */
  readonly openMinutes?: number;
  /** Rules named outside: the rule alone, unless said; none that says what a shift is, whose absence is not asked about. */
  readonly named?: readonly string[];
}

const QUARTERS = { demandIntervalMinutes: 15, rosterGridMinutes: 15 } as const;
const meal = (breakEdgeMinutes: number, maxWorkWithoutBreakMinutes: number): Partial<Story> => ({
  rules: { breaks: [{ presenceOverMinutes: 360, breaks: [{ kind: 'meal', minutes: 30, paid: false, relief: true }] }], breakEdgeMinutes, maxWorkWithoutBreakMinutes },
});
const hours = (min: number, max: number): Partial<Story> => ({ contract: { weeklyPaidMinutes: { min, target: 2400, max } } });
const off = (...dates: readonly LocalDate[]): readonly Pin[] => dates.map((date) => ({ agent: 'ANN', date, kind: 'off' }));
const pattern = (from: WallTime, to: WallTime, lengthMinutes = 480, more = {}) =>
  patternOf({ code: from, window: { from, to }, lengthsMinutes: [lengthMinutes], ...more });
const bare = storyPlan({ starts: ['09:00'] });
const tail = (...dates: readonly LocalDate[]): Partial<Story> => ({ tail: tailOf('2027-03-01', ...dates.map((date) => shiftOf(bare, 'ANN', date, '09:00'))) });
const leaveFrom = (start: WallTime): Partial<Story> => ({
  timeOff: [{ agent: 'ANN', kind: 'leave', dates: [], credited: true, startMs: span(WED, start)[0], endMs: localDay('UTC', WED).endMs }],
});

const BOUNDARIES: readonly Boundary[] = [
  {
    about: '08:00 to 16:00 fits a window to 17:00 after 09:00 does, and not one to 16:59', rule: 'start-window', spans: days(MON), openMinutes: 60, named: [],
    inside: { contract: { shifts: [pattern('07:00', '17:00')] } }, outside: { contract: { shifts: [pattern('07:00', '16:59')] } },
  },
  {
    about: 'eight hours are not a quarter less', rule: 'shift-length', common: QUARTERS, spans: days(MON), openMinutes: 15, named: [],
    inside: { contract: { shifts: [pattern('09:00', '17:00', 480)] } }, outside: { contract: { shifts: [pattern('09:00', '17:00', 465)] } },
  },
  {
    about: 'the last start of a date and the first of the next, not two of one date', rule: 'one-start-per-day', common: { starts: ['00:00', '16:00'] }, named: [],
    inside: { spans: [span(MON, '16:00'), span(TUE, '00:00')] }, outside: { spans: [span(MON, '00:00'), span(MON, '16:00')] },
  },
  {
    // The nearest to it: Monday's other shift, which ends at 17:00.
    about: '11 h from 22:00 to 09:00', rule: 'minimum-rest', common: { starts: ['14:00', '09:00'] }, spans: [span(MON, '14:00'), span(TUE)], openMinutes: 300,
    inside: { rules: { minimumRestMinutes: 660 } }, outside: { rules: { minimumRestMinutes: 661 } },
  },
  {
    about: 'seven days running', rule: 'consecutive-days', spans: days(...WEEK), inside: { rules: { maxConsecutiveDays: 7 } }, outside: { rules: { maxConsecutiveDays: 6 } },
  },
  {
    about: 'four days of the tail and two of the plan against six, not three', rule: 'consecutive-days',
    common: { rules: { maxConsecutiveDays: 6 }, ...tail('2027-03-04', '2027-03-05', '2027-03-06', '2027-03-07') },
    inside: { spans: days(MON, TUE) }, outside: { spans: days(MON, TUE, WED) },
  },
  {
    about: 'a day alone, between days that must stay off, is a run of one', rule: 'consecutive-days', common: { pins: off(TUE, THU) }, spans: days(WED),
    inside: { rules: { minConsecutiveDays: 1 } }, outside: { rules: { minConsecutiveDays: 2 } }, named: ['consecutive-days', 'pins'],
  },
  {
    about: 'Wednesday and Saturday off are not beside each other', rule: 'days-off-together', spans: days(MON, TUE, THU, FRI, SUN),
    inside: { rules: { daysOffTogether: 1 } }, outside: { rules: { daysOffTogether: 2 } },
  },
  {
    about: 'Sunday and next Monday are not two days off of one week', rule: 'days-off-together', common: { days: 14, rules: { daysOffTogether: 2 } },
    inside: { spans: days(MON, TUE, WED, THU, FRI) }, outside: { spans: days(MON, TUE, WED, THU, FRI, SAT) },
  },
  { about: '40 h of 40', rule: 'weekly-hours', spans: days(MON, TUE, WED, THU, FRI), inside: hours(0, 2400), outside: hours(0, 2399) },
  {
    about: 'four nights', rule: 'nights-per-week', common: { starts: ['22:00'] }, spans: [MON, TUE, WED, THU].map((date) => span(date, '22:00')),
    inside: { rules: { maxNightsPerWeek: 4 } }, outside: { rules: { maxNightsPerWeek: 3 } },
  },
  {
    about: 'nights begin at 3 h inside the window, and 20:00 to 02:00 has them', rule: 'nights-per-week', common: { starts: ['20:00'], hours: 6 }, spans: [span(MON, '20:00', 6)], openMinutes: 360,
    inside: { rules: { nightsAllowed: false, nightShiftMinutes: 181 } }, outside: { rules: { nightsAllowed: false, nightShiftMinutes: 180 } },
  },
  {
    about: 'two weekends of three', rule: 'weekends-off', common: { days: 14 }, spans: days(SAT, addDays(SAT, 7)),
    inside: { rules: { weekendOffEvery: 3 } }, outside: { rules: { weekendOffEvery: 2 } },
  },
  {
    about: 'four nights running', rule: 'nights-in-a-row', common: { starts: ['22:00'] }, spans: [MON, TUE, WED, THU].map((date) => span(date, '22:00')),
    inside: { rules: { maxNightsInARow: 4 } }, outside: { rules: { maxNightsInARow: 3 } },
  },
  {
    // The nearest to it: Friday's other shift, of which 45 minutes are needed.
    about: 'a Friday shift to 24:00, and not to 00:15, is no second weekend', rule: 'weekends-worked', common: { ...QUARTERS, days: 14, rules: { maxWeekendsWorked: 1 } }, openMinutes: 435,
    inside: { starts: ['09:00', '16:00'], spans: [span(SAT), span(addDays(FRI, 7), '16:00')] },
    outside: { starts: ['09:00', '16:15'], spans: [span(SAT), span(addDays(FRI, 7), '16:15')] },
  },
  {
    // The nearest to it: 09:00 again, a quarter too late.
    about: '09:00 may follow 09:00, 08:45 may not', rule: 'forward-rotation', common: { ...QUARTERS, rules: { forwardRotation: true } }, openMinutes: 15,
    inside: { starts: ['09:00'], spans: days(MON, TUE) }, outside: { starts: ['09:00', '08:45'], spans: [span(MON), span(TUE, '08:45')] },
  },
  {
    about: '56 h from Monday 22:00 to Thursday 06:00 let the clock begin anew', rule: 'forward-rotation', common: { starts: ['14:00', '06:00'] },
    spans: [span(MON, '14:00'), span(THU, '06:00')],
    inside: { rules: { forwardRotation: true, forwardRotationResetMinutes: 3360 } }, outside: { rules: { forwardRotation: true, forwardRotationResetMinutes: 3361 } },
  },
  {
    // The nearest to it: Friday from 09:00.
    about: '35 h from Wednesday 17:00 to Friday 04:00', rule: 'weekly-rest', common: { starts: ['09:00', '04:00'] },
    spans: [...days(MON, TUE, WED), ...[FRI, SAT, SUN].map((date) => span(date, '04:00'))], openMinutes: 300,
    inside: { rules: { weeklyRestMinutes: 2100 } }, outside: { rules: { weeklyRestMinutes: 2101 } },
  },
  {
    about: '6 x 24 h from Tuesday 09:00 to Monday 09:00 between two such rests, not a quarter more', rule: 'weekly-rest',
    common: { ...QUARTERS, days: 14, rules: { weeklyRestMinutes: 1440, weeklyRestRolling: true } },
    inside: { starts: ['09:00', '01:00'], spans: [...days(TUE, WED, THU, FRI, SAT, SUN), span(NEXT_MON, '01:00')] },
    outside: { starts: ['09:00', '01:15'], spans: [...days(TUE, WED, THU, FRI, SAT, SUN), span(NEXT_MON, '01:15')] },
  },
  { about: '8 h of presence', rule: 'hours-per-day', spans: days(MON), inside: { rules: { maxDailyMinutes: 480 } }, outside: { rules: { maxDailyMinutes: 479 } } },
  { about: '8 h at least', rule: 'hours-per-day', spans: days(MON), inside: { rules: { minDailyMinutes: 480 } }, outside: { rules: { minDailyMinutes: 481 } } },
  {
    about: '8 h of overtime in a sixth shift', rule: 'overtime-limit', common: { contract: { premiums: premiumsOf({ weeklyOvertimeAfterMinutes: 2400 }) } }, spans: days(MON, TUE, WED, THU, FRI, SAT),
    inside: { rules: { maxWeeklyOvertimeMinutes: 480 } }, outside: { rules: { maxWeeklyOvertimeMinutes: 479 } },
  },
  {
    about: '40 h on average, the tail’s week with them', rule: 'average-hours', common: tail('2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05'), spans: days(MON, TUE, WED, THU, FRI),
    inside: { rules: { averageWeeks: 2, maxAverageWeeklyMinutes: 2400 } }, outside: { rules: { averageWeeks: 2, maxAverageWeeklyMinutes: 2399 } },
  },
  { about: '40 h of the plan', rule: 'period-hours', spans: days(MON, TUE, WED, THU, FRI), inside: { rules: { maxPeriodMinutes: 2400 } }, outside: { rules: { maxPeriodMinutes: 2399 } } },
  { about: 'five shifts of the plan', rule: 'period-shifts', spans: days(MON, TUE, WED, THU, FRI), inside: { rules: { maxPeriodShifts: 5 } }, outside: { rules: { maxPeriodShifts: 4 } } },
  {
    about: 'three of a pattern in a week', rule: 'shifts-per-pattern', spans: days(MON, WED, FRI),
    inside: { contract: { shifts: [pattern('09:00', '17:00', 480, { maxPerWeek: 3 })] } }, outside: { contract: { shifts: [pattern('09:00', '17:00', 480, { maxPerWeek: 2 })] } },
  },
  {
    about: 'three of a pattern in the plan', rule: 'shifts-per-pattern', common: { days: 14 }, spans: days(MON, WED, addDays(WED, 7)),
    inside: { contract: { shifts: [pattern('09:00', '17:00', 480, { maxPerPeriod: 3 })] } }, outside: { contract: { shifts: [pattern('09:00', '17:00', 480, { maxPerPeriod: 2 })] } },
  },
  {
    about: 'two on and two off, in whatever phase, never three on', rule: 'rotation-pattern', common: { contract: { rotation: { from: MON, days: ['on', 'on', 'off', 'off'] } } },
    inside: { spans: days(MON, TUE, FRI, SAT) }, outside: { spans: days(MON, TUE, WED) },
  },
  {
    about: 'a meal 150 minutes before the end, where nobody is needed', rule: 'breaks', common: { ...QUARTERS, starts: ['08:00'] },
    spans: [span(MON, '08:30', 4.5), span(MON, '13:30', 2.5)], inside: meal(150, 480), outside: meal(151, 480), openMinutes: 15, named: [],
  },
  {
    about: 'five hours of work before it', rule: 'breaks', common: { ...QUARTERS, starts: ['08:00'] },
    spans: [span(MON, '08:30', 4.5), span(MON, '13:30', 2.5)], inside: meal(60, 300), outside: meal(60, 299), openMinutes: 15, named: [],
  },
  {
    about: 'one of the sites that serve the queue', rule: 'site-limit', common: { sites: [siteOf(), siteOf({ code: 'T' })] }, spans: days(MON),
    inside: { queues: [queueOf({ sites: ['S', 'T'] })] }, outside: { queues: [queueOf({ sites: ['T'] })] },
  },
  { about: 'leave from the instant at which the shift ends', rule: 'time-off', common: { rosterGridMinutes: 15 }, spans: days(WED), inside: leaveFrom('17:00'), outside: leaveFrom('16:59') },
  {
    about: 'away from the instant at which the shift ends', rule: 'unavailability', spans: days(WED),
    inside: { agents: [{ ...ANN, unavailable: [{ weekday: 3, from: '17:00', to: '24:00' }] }] }, outside: { agents: [{ ...ANN, unavailable: [{ weekday: 3, from: '16:59', to: '24:00' }] }] },
  },
  {
    about: 'a shift to the midnight at which employment ends', rule: 'employment-dates', common: { ...QUARTERS, agents: [{ ...ANN, employedTo: WED }] }, named: [],
    inside: { starts: ['16:00'], spans: [span(WED, '16:00')] }, outside: { starts: ['16:15'], spans: [span(WED, '16:15')] },
  },
  { about: 'the day beside a pinned day off', rule: 'pins', common: { pins: off(WED) }, inside: { spans: days(TUE) }, outside: { spans: days(WED) } },
  {
    about: 'the date after one that the previous roster planned', rule: 'previous-tail', common: { ...QUARTERS, starts: ['16:00'] }, spans: [span(MON, '16:00')], named: [],
    inside: { tail: tailOf('2027-03-01', shiftAt(bare, 'ANN', span('2027-03-07', '23:45')[0], '2027-03-07', 240)) },
    outside: { tail: tailOf('2027-03-01', shiftAt(bare, 'ANN', span(MON, '00:00')[0], MON, 240)) },
  },
];

/** Ann alone: whatever a rule takes from her stays open. */
function planOf({ spans: _, ...side }: Side, common: Partial<Story> = {}): Plan {
  return storyPlan({
    starts: ['09:00'], agents: [ANN], ...common, ...side,
    rules: { ...common.rules, ...side.rules }, contract: { ...common.contract, ...side.contract },
  });
}

describe('at its boundary a rule lets Ann cover everything, one step beyond it leaves open exactly what she may not work, and is named', () => {
  it.each(BOUNDARIES)('$rule: $about', ({ rule, common, spans, inside, outside, openMinutes = 480, named = [rule] }) => {
    const within = solveStory(planOf(inside, common), needed(...(inside.spans ?? spans!)));
    expect([within.kind, within.openMinutes]).toEqual(['covered', 0]);
    const plan = planOf(outside, common);
    const need = needed(...(outside.spans ?? spans!));
    const beyond = solveStory(plan, need);
    if (beyond.kind !== 'uncoverable') throw new Error(`the outcome is ${beyond.kind}`);
    expect([beyond.openMinutes, beyond.atLeastOpenMinutes]).toEqual([openMinutes, openMinutes]);
    expect(bindingRules(plan, requirementFor(plan, need), beyond.openProof, QUIET)).toEqual(named);
  });

  it('speaks of every hard rule but one-queue, for which a queue without people is refused', () => {
    const told = new Set<string>(BOUNDARIES.map(({ rule }) => rule));
    expect(HARD_RULES.filter((rule) => !told.has(rule))).toEqual(['one-queue']);
  });
});

describe('a minimum at its boundary is reached, one step beyond nobody can reach it and Ann is named', () => {
  const OTHERS = off(MON, TUE, THU, FRI, SAT, SUN);

  it.each<readonly [string, Partial<Story>, Partial<Story>]>([
    ['weekly-hours', hours(480, 2400), hours(481, 2400)],
    ['period-hours', { rules: { minPeriodMinutes: 480 } }, { rules: { minPeriodMinutes: 481 } }],
    ['period-shifts', { rules: { minPeriodShifts: 1 } }, { rules: { minPeriodShifts: 2 } }],
  ])('%s, with one day that is not pinned off', (_, inside, outside) => {
    const solved = (side: Partial<Story>) => solveStory(planOf(side, { pins: OTHERS }), needed());
    expect(solved(inside).roster.shifts.map((s) => s.date)).toEqual([WED]);
    try {
      solved(outside);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.problems).toMatchObject([{ code: 'no-schedule-possible', field: 'agents.ANN' }]);
      return;
    }
    throw new Error('nothing was refused');
  });
});
