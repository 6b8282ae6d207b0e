import type { Agent } from '../../../src/engine/model/agent.js';
import type { Contract } from '../../../src/engine/model/contract.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Shift } from '../../../src/engine/model/roster.js';
import type { HardRule, RuleSet } from '../../../src/engine/model/rules.js';
import type { LocalDate, WallTime } from '../../../src/engine/model/time.js';
import { wallMinute } from '../../../src/engine/time/dates.js';
import { generatedInstant } from '../../../src/engine/time/wall.js';
import { type PlanParts, agentOf, contractOf, patternOf, planOf, queueOf, rulesOf, shiftAt, siteOf, tailOf, timeOffOf } from '../../support/builders.js';

/** One distinct way of breaking one rule: a roster that breaks this rule and no other, and its least legal neighbour, which breaks none. */
export interface DamageKind {
  readonly rule: HardRule;
  readonly kind: string;
  readonly plan: Plan;
  /** The neighbour's plan, where the neighbour is another plan. */
  readonly greenPlan?: Plan;
  readonly red: readonly Shift[];
  readonly green: readonly Shift[];
  /** What the violation measures, in the rule's unit. */
  readonly amount: number;
}

/** Nothing forbidden: any start on the grid, any length, no rest, no breaks, no limits. */
export const LOOSE: Partial<RuleSet> = {
  minimumRestMinutes: 0, maxConsecutiveDays: 99, minConsecutiveDays: 1, daysOffTogether: 0, nightsAllowed: true, maxNightsPerWeek: 7, weekendOffEvery: 0,
  breaks: [], breakEdgeMinutes: 0, maxWorkWithoutBreakMinutes: 1440,
};

/** What a loose plan differs in. */
export interface LooseParts {
  readonly zone?: string;
  readonly start?: LocalDate;
  readonly days?: number;
  readonly rules?: Partial<RuleSet>;
  readonly contract?: Partial<Contract>;
  readonly agent?: Partial<Agent>;
  readonly plan?: PlanParts;
}

/** One agent under loose rules but for what a kind is about; Monday 2027-03-08, four weeks, New York: the clocks spring forward on 14 March. */
export function loosePlan({ zone = 'America/New_York', start = '2027-03-08', days = 28, rules, contract, agent, plan }: LooseParts = {}): Plan {
  const lengths = Array.from({ length: 96 }, (_, i) => 15 * (i + 1));
  return planOf({
    start, days, sites: [siteOf({ zone })], agents: [agentOf({ zone, ...agent })],
    contracts: [contractOf({
      shifts: [patternOf({ startEveryMinutes: 15, lengthsMinutes: lengths }), patternOf({ code: 'over-noon', startEveryMinutes: 15, lengthsMinutes: lengths, window: { from: '12:00', to: '12:00' } })],
      weeklyPaidMinutes: { min: 0, target: 2400, max: 10_080 }, rules: rulesOf({ ...LOOSE, ...rules }), ...contract,
    })],
    ...plan,
  });
}

/** A shift of a loose plan: the pattern is the one that lets it end before midnight, or else runs over noon. */
export function on(plan: Plan, date: LocalDate, start: WallTime, minutes = 480, breakOffsets?: readonly number[]): Shift {
  const pattern = plan.contracts[0].shifts.length === 1 || wallMinute(start) + minutes <= 1440 ? plan.contracts[0].shifts[0].code : 'over-noon';
  return shiftAt(plan, 'A', generatedInstant(plan.agents[0].zone, date, wallMinute(start)), date, minutes, breakOffsets, pattern);
}

/** One shift on each date. */
export function each(plan: Plan, dates: readonly LocalDate[], start: WallTime = '09:00', minutes = 480): readonly Shift[] {
  return dates.map((date) => on(plan, date, start, minutes));
}

export const march = (...days: readonly number[]): readonly LocalDate[] => days.map((day) => `2027-03-${String(day).padStart(2, '0')}`);
export const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
export const withTail = (plan: Plan, from: LocalDate, ...shifts: readonly Shift[]): Plan => ({ ...plan, tail: tailOf(from, ...shifts) });
const windowed = (from: WallTime, to: WallTime, every: number, keeps: 'wall' | 'utc' = 'wall', parts: LooseParts = {}): Plan =>
  loosePlan({ ...parts, contract: { ...parts.contract, shifts: [patternOf({ window: { from, to }, startEveryMinutes: every, lengthsMinutes: [480], keeps })] } });

function startWindow(): readonly DamageKind[] {
  const day = windowed('07:00', '16:00', 60);
  const night = windowed('20:00', '06:00', 60);
  const early = windowed('02:00', '11:00', 60);
  const utc = windowed('13:00', '22:00', 60, 'utc');
  const manila = windowed('00:00', '24:00', 60, 'wall', { zone: 'Asia/Manila', days: 7 });
  const tail = windowed('22:00', '06:00', 60);
  const published = withTail(tail, '2027-03-01', on(tail, '2027-03-07', '22:00'));
  const kinds = (kind: string, plan: Plan, red: Shift, green: Shift, amount: number): DamageKind => ({ rule: 'start-window', kind, plan, red: [red], green: [green], amount });
  return [
    kinds('one unit past the limit', day, on(day, '2027-03-09', '08:15'), on(day, '2027-03-09', '08:00'), 15),
    kinds('ends past the window', day, on(day, '2027-03-09', '09:00'), on(day, '2027-03-09', '08:00'), 60),
    kinds('midnight', night, on(night, '2027-03-09', '23:00'), on(night, '2027-03-09', '22:00'), 60),
    kinds('clock change: a start in the gap moves to its end', early, on(early, '2027-03-14', '04:00'), on(early, '2027-03-14', '02:00'), 60),
    kinds('clock change: UTC starts stay, the clock moves', utc, on(utc, '2027-03-15', '08:00'), on(utc, '2027-03-15', '09:00'), 60),
    kinds('week end', day, on(day, '2027-03-14', '06:45'), on(day, '2027-03-14', '07:00'), 15),
    kinds('plan edge: the edge date', manila, on(manila, '2027-03-15', '07:45'), on(manila, '2027-03-15', '07:00'), 15),
    kinds('previous tail', published, on(tail, '2027-03-08', '21:45'), on(tail, '2027-03-08', '22:00'), 15),
  ];
}

function shiftLength(): readonly DamageKind[] {
  const lengths = { contract: { shifts: [patternOf({ window: { from: '12:00', to: '12:00' }, startEveryMinutes: 15, lengthsMinutes: [360, 480] })] } };
  const spring = loosePlan(lengths);
  const autumn = loosePlan({ ...lengths, start: '2026-10-26', days: 14 });
  const kinds = (kind: string, plan: Plan, date: LocalDate, start: WallTime, red: number, amount: number): DamageKind =>
    ({ rule: 'shift-length', kind, plan, red: [on(plan, date, start, red)], green: [on(plan, date, start, 480)], amount });
  return [
    kinds('one unit longer', spring, '2027-03-09', '14:00', 495, 15),
    kinds('one unit shorter', spring, '2027-03-09', '14:00', 465, 15),
    kinds('between two lengths', spring, '2027-03-09', '14:00', 420, 60),
    kinds('over midnight', spring, '2027-03-09', '20:00', 495, 15),
    kinds('clock change: 8 h by the clock face are 7 h in spring', spring, '2027-03-13', '23:00', 420, 60),
    kinds('clock change: 8 h by the clock face are 9 h in autumn', autumn, '2026-10-31', '23:00', 540, 60),
    kinds('week end', spring, '2027-03-14', '20:00', 495, 15),
    kinds('plan edge: the last date', spring, '2027-04-04', '20:00', 465, 15),
  ];
}

function oneStartPerDay(): readonly DamageKind[] {
  const plan = loosePlan();
  const autumn = loosePlan({ start: '2026-10-26', days: 14 });
  const kinds = (kind: string, p: Plan, red: readonly Shift[], green: readonly Shift[], amount = 1): DamageKind => ({ rule: 'one-start-per-day', kind, plan: p, red, green, amount });
  return [
    kinds('two on one date', plan, [on(plan, '2027-03-09', '06:00', 240), on(plan, '2027-03-09', '18:00', 240)], [on(plan, '2027-03-09', '06:00', 240)]),
    kinds('three on one date', plan, ['01:00', '09:00', '17:00'].map((at) => on(plan, '2027-03-09', at, 240)), [on(plan, '2027-03-09', '01:00', 240)], 2),
    kinds('midnight: one unit before it', plan, [on(plan, '2027-03-09', '09:00', 240), on(plan, '2027-03-09', '23:45', 240)], [on(plan, '2027-03-09', '09:00', 240), on(plan, '2027-03-10', '00:00', 240)]),
    kinds('clock change: more than 24 h apart on a date of 25 h', autumn, [on(autumn, '2026-11-01', '00:00', 60), on(autumn, '2026-11-01', '23:45', 60)], [on(autumn, '2026-11-01', '00:00', 60), on(autumn, '2026-11-02', '00:00', 60)]),
    kinds('week end', plan, [on(plan, '2027-03-14', '00:00', 240), on(plan, '2027-03-14', '23:45', 240)], [on(plan, '2027-03-14', '00:00', 240), on(plan, '2027-03-15', '00:00', 240)]),
    kinds('plan edge: the first date', plan, [on(plan, '2027-03-08', '00:00', 240), on(plan, '2027-03-08', '12:00', 240)], [on(plan, '2027-03-08', '00:00', 240), on(plan, '2027-03-09', '12:00', 240)]),
  ];
}

function minimumRest(): readonly DamageKind[] {
  const rules = { minimumRestMinutes: 660 };
  const plan = loosePlan({ rules });
  const autumn = loosePlan({ rules, start: '2026-10-26', days: 14 });
  const published = withTail(plan, '2027-03-01', on(plan, '2027-03-07', '15:00'));
  const manila = loosePlan({ rules, zone: 'Asia/Manila', days: 7 });
  const pair = (kind: string, p: Plan, first: Shift, red: Shift, green: Shift, amount: number): DamageKind => ({ rule: 'minimum-rest', kind, plan: p, red: [first, red], green: [first, green], amount });
  return [
    pair('one unit past the limit', plan, on(plan, '2027-03-09', '09:00', 360), on(plan, '2027-03-10', '01:45', 360), on(plan, '2027-03-10', '02:00', 360), 15),
    pair('ends at midnight', plan, on(plan, '2027-03-09', '16:00'), on(plan, '2027-03-10', '10:45'), on(plan, '2027-03-10', '11:00'), 15),
    pair('clock change: 22:00 to 09:00 is 10 h in spring', plan, on(plan, '2027-03-13', '14:00'), on(plan, '2027-03-14', '09:00'), on(plan, '2027-03-14', '10:00'), 60),
    pair('clock change: 22:00 to 07:45 is 10 h 45 in autumn', autumn, on(autumn, '2026-10-31', '14:00'), on(autumn, '2026-11-01', '07:45'), on(autumn, '2026-11-01', '08:00'), 15),
    pair('week end', plan, on(plan, '2027-03-21', '14:00'), on(plan, '2027-03-22', '08:45'), on(plan, '2027-03-22', '09:00'), 15),
    pair('overlapping shifts have negative rest', plan, on(plan, '2027-03-09', '23:00'), on(plan, '2027-03-10', '06:00'), on(plan, '2027-03-10', '18:00'), 720),
    { rule: 'minimum-rest', kind: 'previous tail', plan: published, red: [on(plan, '2027-03-08', '09:45')], green: [on(plan, '2027-03-08', '10:00')], amount: 15 },
    pair('plan edge: the edge date', manila, on(manila, '2027-03-14', '11:00'), on(manila, '2027-03-15', '05:45'), on(manila, '2027-03-15', '06:00'), 15),
  ];
}

function consecutiveDays(): readonly DamageKind[] {
  const plan = loosePlan({ rules: { maxConsecutiveDays: 6, minConsecutiveDays: 2 } });
  const four = withTail(plan, '2027-03-01', ...each(plan, march(4, 5, 6, 7)));
  const single = withTail(plan, '2027-03-01', ...each(plan, march(7)));
  const manila = loosePlan({ rules: { maxConsecutiveDays: 6 }, zone: 'Asia/Manila', days: 7 });
  const kinds = (kind: string, p: Plan, red: readonly Shift[], green: readonly Shift[], amount = 1): DamageKind => ({ rule: 'consecutive-days', kind, plan: p, red, green, amount });
  return [
    kinds('one day more than N', plan, each(plan, march(...range(9, 15))), each(plan, march(...range(9, 14)))),
    kinds('one day fewer than M', plan, each(plan, march(10)), each(plan, march(10, 11))),
    kinds('across a week end and the clock change', plan, each(plan, march(...range(11, 18))), each(plan, march(...range(11, 16))), 2),
    kinds('midnight: a start at 00:00 is the next date', plan, [...each(plan, march(...range(9, 14))), on(plan, '2027-03-15', '00:00', 240)], [...each(plan, march(...range(9, 13))), on(plan, '2027-03-14', '23:45', 240)]),
    kinds('previous tail: 4 in the tail and 3 in the plan', four, each(plan, march(8, 9, 10)), each(plan, march(8, 9))),
    kinds('previous tail: its single day, not taken on', single, [], each(plan, march(8))),
    kinds('plan edge: the second date touches nothing', plan, each(plan, march(9)), each(plan, march(8))),
    kinds('plan edge: the last date but one is held to M', plan, each(plan, ['2027-04-03']), each(plan, ['2027-04-04'])),
    kinds('plan edge: the edge date counts toward N', manila, [...each(manila, march(...range(9, 14))), on(manila, '2027-03-15', '05:00')], each(manila, march(...range(9, 14)))),
  ];
}

function daysOffTogether(): readonly DamageKind[] {
  const plan = loosePlan({ rules: { daysOffTogether: 2 }, days: 14 });
  const thursday = loosePlan({ rules: { daysOffTogether: 2, weekStart: 4 }, days: 14 });
  const rest = loosePlan({ rules: { daysOffTogether: 2 }, days: 13 });
  const published = withTail(plan, '2027-03-01', on(plan, '2027-03-08', '00:00', 240));
  const kinds = (kind: string, p: Plan, red: readonly Shift[], green: readonly Shift[], amount = 1): DamageKind => ({ rule: 'days-off-together', kind, plan: p, red, green, amount });
  return [
    kinds('two single days off', plan, each(plan, march(8, 10, 11, 12, 14)), each(plan, march(8, 11, 12, 13, 14))),
    kinds('none at all', plan, each(plan, march(...range(8, 14))), each(plan, march(...range(8, 12))), 2),
    kinds('week end: Sunday and the next Monday are in two weeks', plan, each(plan, march(8, 9, 10, 11, 12, 13, 16, 17, 20, 21)), each(plan, march(8, 9, 10, 11, 12, 16, 17, 20, 21))),
    kinds('weeks that start on Thursday', thursday, each(thursday, march(12, 14, 16)), each(thursday, march(12, 13, 16))),
    kinds('midnight: a start at 00:00 takes the day', plan, [...each(plan, march(8, 9, 10, 11, 12)), on(plan, '2027-03-14', '00:00', 240)], [...each(plan, march(8, 9, 10, 11)), on(plan, '2027-03-12', '23:45', 240)]),
    kinds('clock change Sunday is a day like any other', plan, each(plan, march(8, 9, 10, 11, 12, 14)), each(plan, march(8, 9, 10, 11, 14))),
    { ...kinds('plan edge: only complete weeks', plan, each(plan, march(...range(15, 21))), each(rest, march(...range(15, 20))), 2), greenPlan: rest },
    kinds('previous tail: its shift on the first date', published, each(plan, march(10, 12, 14)), each(plan, march(11, 12, 14))),
  ];
}

function weeklyHours(): readonly DamageKind[] {
  const weekly = (min: number, max: number, parts: LooseParts = {}): Plan =>
    loosePlan({ days: 14, ...parts, contract: { weeklyPaidMinutes: { min, target: 2400, max }, contractDaysPerWeek: 5 } });
  const most = weekly(0, 2400);
  const least = weekly(2400, 10_080, { agent: { employedFrom: '2027-03-09' } });
  const leave = { ...least, timeOff: [timeOffOf(least, 'A', 'leave', '2027-03-16')] };
  const unpaid = { ...least, timeOff: [timeOffOf(least, 'A', 'unpaid', '2027-03-16')] };
  const midweek = weekly(0, 2400, { start: '2027-03-10', days: 12 });
  const published = withTail(midweek, '2027-03-08', ...each(midweek, march(8, 9)));
  const manila = weekly(0, 480, { zone: 'Asia/Manila', days: 7 });
  const sites = [siteOf({ zone: 'America/New_York', holidays: [{ date: '2027-03-17', name: 'day' }] })];
  const holiday = weekly(2400, 10_080, { agent: { employedFrom: '2027-03-09' }, rules: { holidayCredits: true }, plan: { sites } });
  const kinds = (kind: string, p: Plan, red: readonly Shift[], green: readonly Shift[], amount = 15): DamageKind => ({ rule: 'weekly-hours', kind, plan: p, red, green, amount });
  const fourAnd = (p: Plan, dates: readonly LocalDate[], last: LocalDate, minutes: number): readonly Shift[] => [...each(p, dates), on(p, last, '09:00', minutes)];
  return [
    kinds('one unit above the maximum', most, fourAnd(most, march(8, 9, 10, 11), '2027-03-12', 495), fourAnd(most, march(8, 9, 10, 11), '2027-03-12', 480)),
    kinds('one unit below the minimum', least, fourAnd(least, march(15, 16, 17, 18), '2027-03-19', 465), fourAnd(least, march(15, 16, 17, 18), '2027-03-19', 480)),
    kinds('leave worth 8 h', leave, fourAnd(leave, march(15, 17, 18), '2027-03-19', 465), fourAnd(leave, march(15, 17, 18), '2027-03-19', 480)),
    kinds('unpaid leave excuses 8 h', unpaid, fourAnd(unpaid, march(15, 17, 18), '2027-03-19', 465), fourAnd(unpaid, march(15, 17, 18), '2027-03-19', 480)),
    kinds('a holiday worked credits nothing', holiday, fourAnd(holiday, march(15, 16, 18), '2027-03-17', 465), fourAnd(holiday, march(15, 16, 18), '2027-03-19', 480), 495),
    kinds('week end: a Sunday night belongs to its Sunday', most, [...each(most, march(8, 9, 10, 11)), on(most, '2027-03-14', '20:00', 495)], [...each(most, march(8, 9, 10, 11)), on(most, '2027-03-15', '00:00', 495)]),
    kinds('clock change: hours are elapsed', most, [...each(most, march(8, 9, 10, 11)), on(most, '2027-03-13', '20:00', 495)], [...each(most, march(8, 9, 10, 11)), on(most, '2027-03-13', '20:00', 480)]),
    kinds('previous tail counts toward the maximum', published, fourAnd(midweek, march(10, 11), '2027-03-12', 495), fourAnd(midweek, march(10, 11), '2027-03-12', 480)),
    kinds('plan edge: the edge date counts in its own week', manila, [on(manila, '2027-03-15', '05:00', 495)], [on(manila, '2027-03-15', '05:00', 480)]),
    { ...kinds('plan edge: no minimum in a week that is not complete', least, each(least, march(15)), each(least, march(10)), 1920), greenPlan: { ...least, horizon: loosePlan({ days: 13 }).horizon } },
  ];
}

function nightsPerWeek(): readonly DamageKind[] {
  const plan = loosePlan({ rules: { maxNightsPerWeek: 3 } });
  const none = loosePlan({ rules: { nightsAllowed: false } });
  const autumn = loosePlan({ rules: { nightsAllowed: false }, start: '2026-10-26', days: 14 });
  const midweek = loosePlan({ rules: { maxNightsPerWeek: 3 }, start: '2027-03-10', days: 14 });
  const published = withTail(midweek, '2027-03-08', ...each(midweek, march(8, 9), '22:00'));
  const kinds = (kind: string, p: Plan, red: readonly Shift[], green: readonly Shift[], amount = 1): DamageKind => ({ rule: 'nights-per-week', kind, plan: p, red, green, amount });
  return [
    kinds('one night more than N', plan, each(plan, march(9, 10, 11, 12), '22:00'), each(plan, march(9, 10, 11), '22:00')),
    kinds('a night where none is allowed', none, [on(none, '2027-03-09', '20:00', 360)], [on(none, '2027-03-09', '19:45', 360)]),
    kinds('midnight: 3 h after it, before it none', none, [on(none, '2027-03-09', '03:00', 360)], [on(none, '2027-03-09', '03:15', 360)]),
    kinds('week end: a Sunday night belongs to its Sunday', plan, each(plan, march(11, 12, 13, 14), '22:00'), each(plan, march(12, 13, 14, 15), '22:00')),
    kinds('clock change: 19:00 to 02:00 is a night of 4 h in autumn', autumn, [on(autumn, '2026-10-31', '19:00', 480)], [on(autumn, '2026-10-31', '19:00', 405)]),
    kinds('clock change: 23:15 to 03:00 is 2 h 45 in spring', none, [on(none, '2027-03-13', '23:00', 180)], [on(none, '2027-03-13', '23:15', 165)]),
    kinds('previous tail', published, each(midweek, march(10, 11), '22:00'), each(midweek, march(10), '22:00')),
    kinds('plan edge: the last date', none, [on(none, '2027-04-04', '20:00', 360)], [on(none, '2027-04-04', '19:45', 360)]),
  ];
}

function weekendsOff(): readonly DamageKind[] {
  const rules = { weekendOffEvery: 3 };
  const plan = loosePlan({ rules });
  const cairo = loosePlan({ rules, zone: 'Africa/Cairo', plan: { sites: [siteOf({ zone: 'Africa/Cairo', weekend: [5, 6] })] } });
  const published = withTail(plan, '2027-02-22', ...each(plan, ['2027-02-27', '2027-03-07']));
  const short = loosePlan({ rules, days: 20 });
  const kinds = (kind: string, p: Plan, red: readonly Shift[], green: readonly Shift[]): DamageKind => ({ rule: 'weekends-off', kind, plan: p, red, green, amount: 1 });
  return [
    kinds('N weekends in a row', plan, each(plan, march(13, 21, 27)), each(plan, march(13, 21, 26))),
    kinds('midnight: a Friday shift that reaches Saturday', plan, [...each(plan, march(14, 20)), on(plan, '2027-03-26', '16:15')], [...each(plan, march(14, 20)), on(plan, '2027-03-26', '16:00')]),
    kinds('week end: the last quarter of Sunday', plan, [...each(plan, march(14, 20)), on(plan, '2027-03-28', '23:45')], [...each(plan, march(14, 20)), on(plan, '2027-03-29', '00:00')]),
    kinds('clock change: the Sunday of 23 h', plan, [...each(plan, march(20, 27)), on(plan, '2027-03-14', '23:45', 60)], [...each(plan, march(20, 27)), on(plan, '2027-03-15', '00:00', 60)]),
    kinds('Friday and Saturday in Egypt', cairo, each(cairo, march(12, 20, 26)), each(cairo, march(12, 20, 28))),
    kinds('previous tail: two weekends in it', published, each(plan, march(13)), each(plan, march(12))),
    kinds('plan edge: a weekend cut by the last date is not looked at', plan, each(plan, march(13, 20, 27)), each(plan, march(13, 20))),
    { ...kinds('plan edge: only whole weekends', plan, each(plan, march(13, 20, 27)), each(short, march(13, 20, 27).slice(0, 2))), greenPlan: short },
  ];
}

function breaks(): readonly DamageKind[] {
  const table = rulesOf().breaks;
  const strict = { breaks: table, breakEdgeMinutes: 60, maxWorkWithoutBreakMinutes: 300 };
  const plan = loosePlan({ rules: strict });
  const bare = loosePlan({ rules: { ...strict, breaks: [] } });
  const long = loosePlan({ rules: { ...strict, maxWorkWithoutBreakMinutes: 480 } });
  const desk = loosePlan({ rules: { ...strict, breaks: [{ presenceOverMinutes: 360, breaks: [{ kind: 'break', minutes: 15, paid: true, relief: false }] }] } });
  const at = (p: Plan, offsets: readonly number[], minutes = 480, date = '2027-03-09', start = '09:00'): Shift => on(p, date, start, minutes, offsets);
  const meal = (shift: Shift, parts: object): Shift => ({ ...shift, segments: shift.segments.map((s) => (s.kind === 'meal' ? { ...s, ...parts } : s)) });
  const good = at(plan, [120, 180, 300]);
  const kinds = (kind: string, p: Plan, red: Shift, green: Shift, amount: number): DamageKind => ({ rule: 'breaks', kind, plan: p, red: [red], green: [green], amount });
  return [
    kinds('one missing', plan, at(plan, [120, 180]), good, 15),
    kinds('one unit too near the start', plan, at(plan, [45, 180, 300]), at(plan, [60, 180, 300]), 15),
    kinds('one unit too near the end', plan, at(plan, [120, 180, 420]), at(plan, [120, 180, 405]), 15),
    kinds('one unit of work too long', plan, at(plan, [60, 90, 150]), at(plan, [60, 90, 165]), 15),
    kinds('in the wrong order', plan, { ...good, segments: good.segments.map((s) => (s.kind === 'meal' ? { ...s, kind: 'break' as const } : s)) }, good, 30),
    kinds('unpaid where it is paid', plan, meal(good, { paid: true }), good, 30),
    kinds('counted as cover where relief is due', plan, meal(good, { covers: true }), good, 30),
    kinds('at the desk: counted as no cover', desk, { ...at(desk, [240]), segments: at(desk, [240]).segments.map((s) => (s.kind === 'break' ? { ...s, covers: false } : s)) }, at(desk, [240]), 15),
    kinds('presence at the limit owes none', long, at(long, [], 375), at(long, [], 360), 30),
    kinds('too long without a break although none is owed', bare, at(bare, [], 315), at(bare, [], 300), 15),
    kinds('midnight', plan, at(plan, [60, 90, 150], 480, '2027-03-09', '20:00'), at(plan, [60, 90, 165], 480, '2027-03-09', '20:00'), 15),
    kinds('clock change: stretches are elapsed', plan, at(plan, [60, 90, 150], 480, '2027-03-13', '22:00'), at(plan, [60, 90, 165], 480, '2027-03-13', '22:00'), 15),
    kinds('week end', plan, at(plan, [45, 180, 300], 480, '2027-03-14', '22:00'), at(plan, [60, 180, 300], 480, '2027-03-14', '22:00'), 15),
    kinds('plan edge: past the end of the horizon', plan, at(plan, [120, 180, 420], 480, '2027-04-04', '22:00'), at(plan, [120, 180, 405], 480, '2027-04-04', '22:00'), 15),
  ];
}

function queuesAndSites(): readonly DamageKind[] {
  const queues = [queueOf(), queueOf({ code: 'OTHER' })];
  const plan = loosePlan({ plan: { queues } });
  const limited = (sites: readonly string[] | null): Plan => loosePlan({ plan: { queues: [queueOf({ sites })] } });
  const shift = on(plan, '2027-03-09', '09:00');
  const last = on(plan, '2027-04-04', '23:00');
  return [
    { rule: 'one-queue', kind: 'another queue of the plan', plan, red: [{ ...shift, queue: 'OTHER' }], green: [shift], amount: 1 },
    { rule: 'one-queue', kind: 'plan edge: the last shift', plan, red: [shift, { ...last, queue: 'OTHER' }], green: [shift, last], amount: 1 },
    { rule: 'site-limit', kind: 'a site that may not serve it', plan: limited(['X']), greenPlan: limited(['X', 'S']), red: [shift], green: [shift], amount: 1 },
    { rule: 'site-limit', kind: 'no site at all', plan: limited([]), greenPlan: limited(null), red: [shift], green: [shift], amount: 1 },
  ];
}

function timeOff(): readonly DamageKind[] {
  const plan = loosePlan();
  const off = (date: LocalDate, kind: 'leave' | 'unpaid' = 'leave'): Plan => ({ ...plan, timeOff: [timeOffOf(plan, 'A', kind, date)] });
  const hours = (from: WallTime, to: WallTime): Plan => {
    const shift = on(plan, '2027-03-10', from, wallMinute(to) - wallMinute(from));
    return { ...plan, timeOff: [{ agent: 'A', kind: 'training', credited: true, dates: [], startMs: shift.startMs, endMs: shift.endMs }] };
  };
  const kinds = (kind: string, p: Plan, red: Shift, green: Shift, amount = 15): DamageKind => ({ rule: 'time-off', kind, plan: p, red: [red], green: [green], amount });
  return [
    kinds('midnight: one unit into a leave date', off('2027-03-10'), on(plan, '2027-03-09', '16:15'), on(plan, '2027-03-09', '16:00')),
    kinds('midnight: one unit before it is over', off('2027-03-10'), on(plan, '2027-03-10', '23:45'), on(plan, '2027-03-11', '00:00')),
    kinds('hours: one unit too early', hours('12:00', '14:00'), on(plan, '2027-03-10', '13:45'), on(plan, '2027-03-10', '14:00')),
    kinds('hours: one unit too late', hours('12:00', '14:00'), on(plan, '2027-03-10', '09:00', 195), on(plan, '2027-03-10', '09:00', 180)),
    kinds('clock change: a date of 23 h', off('2027-03-14'), on(plan, '2027-03-14', '23:45'), on(plan, '2027-03-15', '00:00')),
    kinds('week end: Sunday off, unpaid', off('2027-03-14', 'unpaid'), on(plan, '2027-03-13', '16:15'), on(plan, '2027-03-13', '16:00')),
    kinds('plan edge: the first date', off('2027-03-08'), on(plan, '2027-03-08', '23:45'), on(plan, '2027-03-09', '00:00')),
  ];
}

function unavailability(): readonly DamageKind[] {
  const never = (from: WallTime, to: WallTime): Plan => loosePlan({ agent: { unavailable: [{ weekday: 7, from, to }] } });
  const kinds = (kind: string, p: Plan, red: Shift, green: Shift, amount = 15): DamageKind => ({ rule: 'unavailability', kind, plan: p, red: [red], green: [green], amount });
  const day = never('00:00', '24:00');
  const morning = never('06:00', '10:00');
  const night = never('22:00', '02:00');
  return [
    kinds('one unit too early', morning, on(morning, '2027-03-21', '09:45'), on(morning, '2027-03-21', '10:00')),
    kinds('one unit too late', morning, on(morning, '2027-03-21', '00:00', 375), on(morning, '2027-03-21', '00:00', 360)),
    kinds('midnight: into a whole day', day, on(day, '2027-03-20', '16:15'), on(day, '2027-03-20', '16:00')),
    kinds('week end: out of Sunday into Monday', night, on(night, '2027-03-22', '01:45'), on(night, '2027-03-22', '02:00')),
    kinds('clock change: 06:00 comes an hour sooner', morning, on(morning, '2027-03-14', '00:00', 315), on(morning, '2027-03-14', '00:00', 300)),
    kinds('plan edge: the last Sunday', day, on(day, '2027-04-04', '23:45', 15), on(day, '2027-04-03', '23:45', 15)),
  ];
}

function employmentDates(): readonly DamageKind[] {
  const until = loosePlan({ agent: { employedTo: '2027-03-14' } });
  const since = loosePlan({ agent: { employedFrom: '2027-03-10' } });
  const kinds = (kind: string, p: Plan, red: Shift, green: Shift, amount = 15): DamageKind => ({ rule: 'employment-dates', kind, plan: p, red: [red], green: [green], amount });
  return [
    kinds('midnight: past the last date', until, on(until, '2027-03-14', '16:15'), on(until, '2027-03-14', '16:00')),
    kinds('midnight: before the first date', since, on(since, '2027-03-09', '23:45'), on(since, '2027-03-10', '00:00')),
    kinds('a whole shift after the end', until, on(until, '2027-03-15', '00:00'), on(until, '2027-03-14', '00:00'), 480),
    kinds('clock change and week end: the last date has 23 h', until, on(until, '2027-03-14', '00:00', 1395), on(until, '2027-03-14', '00:00', 1380)),
  ];
}

function pins(): readonly DamageKind[] {
  const plan = loosePlan();
  const shift = on(plan, '2027-03-09', '09:00');
  const pin = (of: Shift): Plan => ({ ...plan, pins: [{ agent: 'A', date: of.date, kind: 'shift', startMs: of.startMs, lengthMinutes: 480 }] });
  const off = (date: LocalDate): Plan => ({ ...plan, pins: [{ agent: 'A', date, kind: 'off' }] });
  const kinds = (kind: string, p: Plan, red: readonly Shift[], green: readonly Shift[]): DamageKind => ({ rule: 'pins', kind, plan: p, red, green, amount: 1 });
  const gap = on(plan, '2027-03-14', '02:00');
  const edge = on(plan, '2027-04-04', '23:00');
  return [
    kinds('starts one unit later', pin(shift), [on(plan, '2027-03-09', '09:15')], [shift]),
    kinds('lasts one unit longer', pin(shift), [on(plan, '2027-03-09', '09:00', 495)], [shift]),
    kinds('is not rostered', pin(shift), [], [shift]),
    kinds('midnight: a day off with a start at 23:45', off('2027-03-09'), [on(plan, '2027-03-09', '23:45')], [on(plan, '2027-03-10', '00:00')]),
    kinds('midnight: a night before may reach into a pinned day off', off('2027-03-09'), [on(plan, '2027-03-09', '00:00')], [on(plan, '2027-03-08', '20:00')]),
    kinds('clock change: a start in the gap', pin(gap), [on(plan, '2027-03-14', '03:15')], [gap]),
    kinds('week end', off('2027-03-14'), [on(plan, '2027-03-14', '09:00')], [on(plan, '2027-03-15', '09:00')]),
    kinds('plan edge: the last date', pin(edge), [on(plan, '2027-04-04', '22:45')], [edge]),
  ];
}

function previousTail(): readonly DamageKind[] {
  const plan = loosePlan();
  const manila = loosePlan({ zone: 'Asia/Manila' });
  const night = withTail(plan, '2027-03-01', on(plan, '2027-03-07', '23:00'));
  const edge = withTail(manila, '2027-03-01', on(manila, '2027-03-08', '05:00'));
  const kinds = (kind: string, p: Plan, red: Shift, green: Shift): DamageKind => ({ rule: 'previous-tail', kind, plan: p, red: [red], green: [green], amount: 1 });
  return [
    kinds('plan edge: the date before the first', plan, on(plan, '2027-03-07', '23:45'), on(plan, '2027-03-08', '00:00')),
    kinds('a second start on a date of the tail', edge, on(manila, '2027-03-08', '15:00'), on(manila, '2027-03-09', '00:00')),
    kinds('midnight: the night of the tail reaches into the first date', night, on(plan, '2027-03-07', '22:45', 15), on(plan, '2027-03-08', '07:00')),
  ];
}

export const DAMAGE_KINDS: readonly DamageKind[] = [
  ...startWindow(), ...shiftLength(), ...oneStartPerDay(), ...minimumRest(), ...consecutiveDays(), ...daysOffTogether(), ...weeklyHours(), ...nightsPerWeek(),
  ...weekendsOff(), ...breaks(), ...queuesAndSites(), ...timeOff(), ...unavailability(), ...employmentDates(), ...pins(), ...previousTail(),
];

