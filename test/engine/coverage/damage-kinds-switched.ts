import type { Contract } from '../../../src/engine/model/contract.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Shift } from '../../../src/engine/model/roster.js';
import type { HardRule, RuleSet } from '../../../src/engine/model/rules.js';
import type { LocalDate, WallTime } from '../../../src/engine/model/time.js';
import { HOUR_MS } from '../../../src/engine/time/dates.js';
import { patternOf, premiumsOf, shiftAt, siteOf, timeOffOf } from '../../support/builders.js';
import { type DamageKind, type LooseParts, each, loosePlan, march, on, range, withTail } from './damage-kinds.js';

type Ruled = (rules: Partial<RuleSet>, parts?: LooseParts) => Plan;
const ruled: Ruled = (rules, parts = {}) => loosePlan({ ...parts, rules: { ...rules, ...parts.rules } });
const kindOf = (rule: HardRule) => (kind: string, plan: Plan, red: readonly Shift[], green: readonly Shift[], amount: number, greenPlan?: Plan): DamageKind =>
  ({ rule, kind, plan, red, green, amount, ...(greenPlan === undefined ? {} : { greenPlan }) });
const MANILA = { zone: 'Asia/Manila', days: 7 };

function nightsInARow(): readonly DamageKind[] {
  const kinds = kindOf('nights-in-a-row');
  const plan = ruled({ maxNightsInARow: 3 });
  const published = withTail(plan, '2027-03-01', ...each(plan, march(6, 7), '22:00'));
  const manila = ruled({ maxNightsInARow: 1 }, MANILA);
  return [
    kinds('one night more than N', plan, each(plan, march(9, 10, 11, 12), '22:00'), each(plan, march(9, 10, 11), '22:00'), 1),
    kinds('a day shift between ends the run', plan, each(plan, march(9, 10, 11, 12, 13), '22:00'), [...each(plan, march(9, 10, 12, 13), '22:00'), on(plan, '2027-03-11', '12:00')], 2),
    kinds('midnight: 3 h before 06:00 are a night, 2 h 45 are none', plan, [...each(plan, march(9, 10, 11), '22:00'), on(plan, '2027-03-12', '20:00', 360)], [...each(plan, march(9, 10, 11), '22:00'), on(plan, '2027-03-12', '19:45', 360)], 1),
    kinds('week end and clock change', plan, each(plan, march(12, 13, 14, 15), '22:00'), each(plan, march(13, 14, 15), '22:00'), 1),
    kinds('previous tail', published, each(plan, march(8, 9), '22:00'), each(plan, march(8), '22:00'), 1),
    kinds('plan edge: the edge date', manila, [on(manila, '2027-03-14', '19:00', 420), on(manila, '2027-03-15', '03:00', 240)], [on(manila, '2027-03-14', '19:00', 420), on(manila, '2027-03-15', '05:00', 240)], 1),
  ];
}

function weekendsWorked(): readonly DamageKind[] {
  const kinds = kindOf('weekends-worked');
  const plan = ruled({ maxWeekendsWorked: 2 });
  const cairo = ruled({ maxWeekendsWorked: 2 }, { zone: 'Africa/Cairo', plan: { sites: [siteOf({ zone: 'Africa/Cairo', weekend: [5, 6] })] } });
  const published = withTail(plan, '2027-02-22', ...each(plan, ['2027-02-27', '2027-03-06']));
  return [
    kinds('one weekend more than N', plan, each(plan, march(13, 21, 27)), each(plan, march(13, 20, 21)), 1),
    kinds('midnight: a Friday shift that reaches Saturday', plan, [...each(plan, march(14, 20)), on(plan, '2027-03-26', '16:15')], [...each(plan, march(14, 20)), on(plan, '2027-03-26', '16:00')], 1),
    kinds('clock change: the last quarter of the Sunday of 23 h', plan, [...each(plan, march(20, 27)), on(plan, '2027-03-14', '23:45', 60)], [...each(plan, march(20, 27)), on(plan, '2027-03-15', '00:00', 60)], 1),
    kinds('Friday and Saturday in Egypt', cairo, each(cairo, march(12, 20, 26)), each(cairo, march(12, 20, 28)), 1),
    kinds('previous tail: its weekends are its own', published, each(plan, march(13, 20, 27)), each(plan, march(13, 20)), 1),
    kinds('plan edge: the last Sunday', plan, [...each(plan, march(13, 20)), on(plan, '2027-04-04', '23:45', 15)], [...each(plan, march(13, 20)), on(plan, '2027-04-02', '09:00', 15)], 1),
  ];
}

function forwardRotation(): readonly DamageKind[] {
  const kinds = kindOf('forward-rotation');
  const plan = ruled({ forwardRotation: true });
  const autumn = ruled({ forwardRotation: true }, { start: '2026-10-26', days: 14 });
  const published = withTail(plan, '2027-03-01', on(plan, '2027-03-07', '12:00'));
  const manila = ruled({ forwardRotation: true }, MANILA);
  const pair = (kind: string, p: Plan, first: Shift, red: Shift, green: Shift, amount: number): DamageKind => kinds(kind, p, [first, red], [first, green], amount);
  return [
    pair('one unit earlier', plan, on(plan, '2027-03-09', '09:00'), on(plan, '2027-03-10', '08:45'), on(plan, '2027-03-10', '09:00'), 15),
    pair('over a day off, one unit short of 48 h', plan, on(plan, '2027-03-09', '09:00', 480), on(plan, '2027-03-11', '08:45'), on(plan, '2027-03-11', '09:00'), 15),
    pair('48 h of rest let it go back', plan, on(plan, '2027-03-09', '14:00', 480), on(plan, '2027-03-11', '13:45', 240), on(plan, '2027-03-12', '06:00', 240), 15),
    pair('midnight: 23:45 to 00:00', plan, on(plan, '2027-03-09', '23:45', 240), on(plan, '2027-03-11', '00:00', 240), on(plan, '2027-03-10', '23:45', 240), 1425),
    pair('clock change: the clock decides, not 24 h', plan, on(plan, '2027-03-13', '09:00'), on(plan, '2027-03-14', '08:45'), on(plan, '2027-03-14', '09:00'), 15),
    pair('clock change: 01:30 repeats, and is not earlier', autumn, on(autumn, '2026-10-31', '01:30', 240), on(autumn, '2026-11-01', '01:15', 240), on(autumn, '2026-11-01', '01:30', 240), 15),
    pair('week end', plan, on(plan, '2027-03-21', '12:00'), on(plan, '2027-03-22', '11:00'), on(plan, '2027-03-22', '12:00'), 60),
    kinds('previous tail', published, [on(plan, '2027-03-08', '11:45')], [on(plan, '2027-03-08', '12:00')], 15),
    pair('plan edge: the edge date', manila, on(manila, '2027-03-14', '06:00'), on(manila, '2027-03-15', '05:45'), on(manila, '2027-03-15', '06:00'), 15),
  ];
}

function weeklyRest(): readonly DamageKind[] {
  const kinds = kindOf('weekly-rest');
  const plan = ruled({ weeklyRestMinutes: 2100 }, { days: 14 });
  const spring = ruled({ weeklyRestMinutes: 2400 }, { days: 14 });
  const rolling = ruled({ weeklyRestMinutes: 2100, weeklyRestRolling: true }, { days: 28 });
  const midweek = ruled({ weeklyRestMinutes: 2100 }, { start: '2027-03-10', days: 12 });
  const published = withTail(midweek, '2027-03-08', ...each(midweek, march(8, 9)));
  const short = ruled({ weeklyRestMinutes: 2100 }, { days: 13 });
  // Every day but the 18th: 17:00 on the 17th to the start on the 19th.
  const week = (p: Plan, back: WallTime): readonly Shift[] => [...each(p, march(15, 16, 17)), on(p, '2027-03-19', back), ...each(p, march(20, 21))];
  return [
    kinds('one unit less than 35 h', plan, week(plan, '03:45'), week(plan, '04:00'), 15),
    kinds('24 h twice are not 35 h', plan, [...each(plan, march(15)), ...each(plan, march(16, 17, 18, 19, 20, 21), '01:00')], [...each(plan, march(15)), ...each(plan, march(17, 18, 19, 20, 21), '04:00')], 1140),
    kinds('week end: rest that runs into the next week counts up to midnight only', plan, each(plan, march(15, 16, 17, 18, 19, 20)),
      [...each(plan, march(15, 16, 17, 18, 19)), on(plan, '2027-03-20', '05:00')], 240),
    kinds('clock change: Friday 17:00 to Sunday 09:00 are 39 h in spring', spring, each(spring, march(8, 9, 10, 11, 12, 14)),
      [...each(spring, march(8, 9, 10, 11)), on(spring, '2027-03-12', '08:00'), ...each(spring, march(14))], 60),
    kinds('previous tail: its shifts in the week that the plan goes on with', published, each(midweek, march(10, 11, 12, 13, 14)), each(midweek, march(10, 11, 12)), 1140),
    kinds('plan edge: a week that is cut is not judged', plan, each(plan, march(...range(15, 21))), each(short, march(...range(15, 20))), 1140, short),
    kinds('rolling: six times 24 h from one rest to the next', rolling, each(rolling, march(8, 11, 12, 13, 14, 15, 16, 17, 20)), each(rolling, march(8, 11, 12, 13, 14, 15, 16, 20)), 420),
  ];
}

function hoursPerDay(): readonly DamageKind[] {
  const kinds = kindOf('hours-per-day');
  const meal = { breaks: [{ presenceOverMinutes: 360, breaks: [{ kind: 'meal' as const, minutes: 30, paid: false, relief: true }] }] };
  const paid = ruled({ maxDailyMinutes: 450, ...meal });
  const presence = ruled({ maxDailyMinutes: 480, dailyMinutesCount: 'presence', ...meal });
  const least = ruled({ minDailyMinutes: 240 });
  const one = (kind: string, plan: Plan, date: LocalDate, start: WallTime, red: number, green: number): DamageKind =>
    kinds(kind, plan, [on(plan, date, start, red)], [on(plan, date, start, green)], 15);
  return [
    one('one unit above the most, paid', paid, '2027-03-09', '09:00', 495, 480),
    one('one unit above the most, presence', presence, '2027-03-09', '09:00', 495, 480),
    one('one unit below the least', least, '2027-03-09', '09:00', 225, 240),
    one('midnight: a shift is whole', presence, '2027-03-09', '20:00', 495, 480),
    one('clock change: elapsed', presence, '2027-03-13', '22:00', 495, 480),
    one('week end', least, '2027-03-14', '23:00', 225, 240),
    one('plan edge: the last date', presence, '2027-04-04', '20:00', 495, 480),
  ];
}

function overtimeLimit(): readonly DamageKind[] {
  const kinds = kindOf('overtime-limit');
  const offered = (most: number | null, premiums: Partial<Contract['premiums']>, parts: LooseParts = {}): Plan =>
    ruled({ maxWeeklyOvertimeMinutes: most }, {
      days: 14, ...parts, contract: { premiums: premiumsOf(premiums), contractDaysPerWeek: 5, weeklyPaidMinutes: { min: 0, target: 2400, max: 10_080 } },
    });
  const weekly = offered(60, { weeklyOvertimeAfterMinutes: 2400 });
  const none = offered(0, { weeklyOvertimeAfterMinutes: 2400 });
  const daily = offered(60, { dailyOvertimeAfterMinutes: 480 });
  const leave = { ...weekly, timeOff: [timeOffOf(weekly, 'A', 'leave', '2027-03-16')] };
  const midweek = offered(60, { weeklyOvertimeAfterMinutes: 960 }, { start: '2027-03-10', days: 12 });
  const published = withTail(midweek, '2027-03-08', ...each(midweek, march(8, 9)));
  const fourAnd = (p: Plan, dates: readonly LocalDate[], last: LocalDate, minutes: number): readonly Shift[] => [...each(p, dates), on(p, last, '09:00', minutes)];
  return [
    kinds('one unit more than the contract offers', weekly, fourAnd(weekly, march(8, 9, 10, 11), '2027-03-12', 555), fourAnd(weekly, march(8, 9, 10, 11), '2027-03-12', 540), 15),
    kinds('not offered at all', none, fourAnd(none, march(8, 9, 10, 11), '2027-03-12', 495), fourAnd(none, march(8, 9, 10, 11), '2027-03-12', 480), 15),
    kinds('daily overtime adds up over the week', daily, [on(daily, '2027-03-09', '09:00', 510), on(daily, '2027-03-10', '09:00', 525)], [on(daily, '2027-03-09', '09:00', 510), on(daily, '2027-03-10', '09:00', 510)], 15),
    kinds('leave counts', leave, fourAnd(leave, march(15, 17, 18), '2027-03-19', 555), fourAnd(leave, march(15, 17, 18), '2027-03-19', 540), 15),
    kinds('week end: a Sunday night belongs to its Sunday', none, [...each(none, march(8, 9, 10, 11)), on(none, '2027-03-14', '20:00', 495)], [...each(none, march(8, 9, 10, 11)), on(none, '2027-03-15', '00:00', 495)], 15),
    kinds('clock change: hours are elapsed', none, [...each(none, march(8, 9, 10, 11)), on(none, '2027-03-13', '20:00', 495)], [...each(none, march(8, 9, 10, 11)), on(none, '2027-03-13', '20:00', 480)], 15),
    kinds('previous tail counts', published, [on(midweek, '2027-03-10', '09:00', 75)], [on(midweek, '2027-03-10', '09:00', 60)], 15),
    kinds('plan edge: the edge date has a week of its own', offered(60, { weeklyOvertimeAfterMinutes: 0 }, MANILA), [on(ruled({}, MANILA), '2027-03-15', '05:00', 75)], [on(ruled({}, MANILA), '2027-03-15', '05:00', 60)], 15),
  ];
}

function averageHours(): readonly DamageKind[] {
  const kinds = kindOf('average-hours');
  const rules = { maxAverageWeeklyMinutes: 2400, averageWeeks: 3 };
  const plan = ruled(rules, { days: 14 });
  const leave = { ...plan, timeOff: [timeOffOf(plan, 'A', 'leave', '2027-03-15', '2027-03-21')] };
  const training = { ...plan, timeOff: [timeOffOf(plan, 'A', 'training', '2027-03-21')] };
  const joined = ruled(rules, { days: 14, agent: { employedFrom: '2027-03-15' } });
  const published = withTail(plan, '2027-03-01', ...each(plan, march(1, 2, 3, 4, 5, 6)));
  const five = (p: Plan, ...days: readonly number[]): readonly Shift[] => each(p, march(...days));
  const two = (p: Plan, last: number): readonly Shift[] => [...five(p, 8, 9, 10, 11, 12, 13, 15, 16, 17), on(p, '2027-03-18', '09:00', last)];
  return [
    kinds('one unit above, over all that is known', plan, two(plan, 495), two(plan, 480), 15),
    kinds('leave is neutral: five days are worth one week', leave, [...five(leave, 8, 9, 10, 11), on(leave, '2027-03-12', '09:00', 495)], [...five(leave, 8, 9, 10, 11), on(leave, '2027-03-12', '09:00', 480)], 15),
    kinds('training is work', training, [...five(training, 8, 9, 10, 11, 12, 15, 16, 17), on(training, '2027-03-18', '09:00', 495)], [...five(training, 8, 9, 10, 11, 12, 15, 16, 17), on(training, '2027-03-18', '09:00', 480)], 15),
    kinds('days before employment are neutral', joined, [...five(joined, 15, 16, 17, 18), on(joined, '2027-03-19', '09:00', 495)], [...five(joined, 15, 16, 17, 18), on(joined, '2027-03-19', '09:00', 480)], 15),
    kinds('previous tail: a week of 48 h in the window', published, [...five(plan, 8, 9, 10, 11, 12, 15, 16, 17), on(plan, '2027-03-18', '09:00', 495)], [...five(plan, 8, 9, 10, 11, 12, 15, 16, 17), on(plan, '2027-03-18', '09:00', 480)], 15),
    kinds('week end: a Sunday night belongs to its Sunday', plan, [...two(plan, 480), on(plan, '2027-03-21', '23:00', 60)], [...two(plan, 480)], 60),
    kinds('clock change: hours are elapsed', plan, [...five(plan, 8, 9, 10, 11, 12, 15, 16, 17, 18), on(plan, '2027-03-13', '20:00', 495)], [...five(plan, 8, 9, 10, 11, 12, 15, 16, 17, 18), on(plan, '2027-03-13', '20:00', 480)], 15),
  ];
}

function period(): readonly DamageKind[] {
  const hours = kindOf('period-hours');
  const shifts = kindOf('period-shifts');
  const most = ruled({ maxPeriodMinutes: 960 });
  const least = ruled({ minPeriodMinutes: 960 });
  const leave = { ...least, timeOff: [timeOffOf(least, 'A', 'unpaid', '2027-03-15')] };
  const early = withTail(most, '2027-03-01', on(most, '2027-03-08', '00:00', 240));
  const few = ruled({ maxPeriodShifts: 2 }, MANILA);
  const many = ruled({ minPeriodShifts: 2 });
  const away = { ...many, timeOff: [timeOffOf(many, 'A', 'leave', '2027-03-15')] };
  const late = ruled({ minPeriodShifts: 2 }, { agent: { employedFrom: '2027-03-09' } });
  const two = (p: Plan, last: number): readonly Shift[] => [on(p, '2027-03-13', '20:00'), on(p, '2027-04-04', '23:00', last)];
  return [
    hours('one unit above the most, over the clock change and to the last date', most, two(most, 495), two(most, 480), 15),
    hours('one unit below the least', least, two(least, 465), two(least, 480), 15),
    hours('a whole date off lowers the least by a contract day', leave, [on(leave, '2027-03-09', '09:00', 465)], [on(leave, '2027-03-09', '09:00', 480)], 15),
    hours('previous tail: its shift on the first date is its own', early, two(most, 495), two(most, 480), 15),
    shifts('one shift above the most: the edge date counts', few, [...each(few, march(9, 14)), on(few, '2027-03-15', '05:00')], [on(few, '2027-03-14', '09:00'), on(few, '2027-03-15', '05:00')], 1),
    shifts('one shift below the least', many, each(many, march(14)), each(many, march(14, 15)), 1),
    shifts('a whole date off asks for one less', away, [], each(away, march(14)), 1),
    shifts('a minimum is not for who joins later', many, each(many, march(14)), each(late, march(14)), 1, late),
  ];
}

function shiftsPerPattern(): readonly DamageKind[] {
  const kinds = kindOf('shifts-per-pattern');
  const patterns = (limits: object): LooseParts => ({ contract: { shifts: [patternOf({ code: 'early', startEveryMinutes: 15, ...limits }), patternOf({ code: 'late', startEveryMinutes: 15 })] } });
  const weekly = loosePlan(patterns({ maxPerWeek: 2 }));
  const whole = loosePlan(patterns({ maxPerPeriod: 3 }));
  const none = loosePlan(patterns({ maxPerWeek: 0 }));
  const midweek = loosePlan({ ...patterns({ maxPerWeek: 2 }), start: '2027-03-10', days: 12 });
  const late = (shift: Shift): Shift => ({ ...shift, pattern: 'late' });
  const early = (p: Plan, ...days: readonly number[]): readonly Shift[] => each(p, march(...days)).map((shift) => ({ ...shift, pattern: 'early' }));
  const published = withTail(midweek, '2027-03-08', ...early(midweek, 8, 9));
  return [
    kinds('one more than N in a week', weekly, early(weekly, 9, 10, 11), [...early(weekly, 9, 10), ...early(weekly, 11).map(late)], 1),
    kinds('week end: Sunday and Monday are in two weeks', weekly, early(weekly, 12, 13, 14), early(weekly, 13, 14, 15, 16), 1),
    kinds('one more than M in the plan', whole, early(whole, 9, 16, 23, 30), [...early(whole, 9, 16, 23), ...early(whole, 30).map(late)], 1),
    kinds('none at all', none, early(none, 14), early(none, 14).map(late), 1),
    kinds('previous tail counts in its week', published, early(midweek, 10), early(midweek, 10).map(late), 1),
  ];
}

function rotationPattern(): readonly DamageKind[] {
  const kinds = kindOf('rotation-pattern');
  const rotating = (days: readonly string[], rotationPhase: number | null, parts: LooseParts = {}): Plan =>
    loosePlan({ days: 8, ...parts, contract: { ...parts.contract, rotation: { from: '2027-03-08', days } }, agent: { rotationPhase } });
  const twoTwo = ['on', 'on', 'off', 'off'];
  const fixed = rotating(twoTwo, 0);
  const second = rotating(twoTwo, 1);
  const free = rotating(twoTwo, null);
  const leave = { ...fixed, timeOff: [timeOffOf(fixed, 'A', 'leave', '2027-03-12')] };
  const tail = withTail(free, '2027-03-05', ...each(free, march(6, 7)));
  const overNoon = patternOf({ code: 'over-noon', startEveryMinutes: 15, window: { from: '12:00', to: '12:00' } });
  const named = rotating(['day', 'off'], 0, { contract: { shifts: [patternOf({ startEveryMinutes: 15 }), overNoon] } });
  const later = (shift: Shift): Shift => ({ ...shiftAt(named, 'A', shift.startMs + 3 * HOUR_MS, shift.date, 480), pattern: overNoon.code });
  const days = (p: Plan, ...list: readonly number[]): readonly Shift[] => each(p, march(...list));
  return [
    kinds('off on a day on', fixed, days(fixed, 8, 9, 12), days(fixed, 8, 9, 12, 13), 1),
    kinds('on on a day off', fixed, days(fixed, 8, 9, 10, 12, 13), days(fixed, 8, 9, 12, 13), 1),
    kinds('another phase', second, days(second, 8, 9, 12, 13), days(second, 8, 11, 12, 15), 4),
    kinds('a free phase is one phase for all dates', free, days(free, 8, 11, 12, 14), days(free, 8, 11, 12, 15), 2),
    kinds('leave excuses a day on, not a shift on a day off', leave, days(leave, 8, 9, 13, 14), days(leave, 8, 9, 13), 1),
    kinds('previous tail: a free phase goes on with it', tail, days(tail, 8, 9, 12, 13), days(tail, 10, 11, 14, 15), 8),
    kinds('the pattern that the rotation names', named, [...days(named, 8, 10, 12), later(on(named, '2027-03-14', '09:00'))], days(named, 8, 10, 12, 14), 1),
    kinds('midnight and clock change: the date of the start decides', fixed, [...days(fixed, 8, 9, 12), on(fixed, '2027-03-14', '00:00')], [...days(fixed, 8, 9, 12), on(fixed, '2027-03-13', '23:45')], 2),
  ];
}

/** Kinds of the rules that a contract switches on. */
export const SWITCHED_KINDS: readonly DamageKind[] = [
  ...nightsInARow(), ...weekendsWorked(), ...forwardRotation(), ...weeklyRest(), ...hoursPerDay(), ...overtimeLimit(), ...averageHours(),
  ...period(), ...shiftsPerPattern(), ...rotationPattern(),
];
