import { agentFiles, type AgentFile } from '../../../src/engine/coverage/agent-file.js';
import { contractWeeks, entriesOfPlan, weekOfDay } from '../../../src/engine/coverage/diary.js';
import { weekMinutes } from '../../../src/engine/coverage/money/week-minutes.js';
import type { Contract } from '../../../src/engine/model/contract.js';
import type { Shift } from '../../../src/engine/model/roster.js';
import type { RuleSet } from '../../../src/engine/model/rules.js';
import { MINUTE_MS, dateOfDayNumber, wallTime } from '../../../src/engine/time/dates.js';
import { rosterOf, shiftOf } from '../../support/builders.js';
import type { Damager } from './damages.js';
import type { ValidCase } from './valid-roster.js';

const STEP = 15;
/** Counted minutes of a whole date off under the everyday contract. */
const DATE_WORTH = 450;

/** One way of breaking each rule that contracts switch on: either the roster, or the limit that it just keeps, by one unit. */
export const SWITCHED_DAMAGERS = {
  'nights-in-a-row': (valid, random) => {
    const most = 2 + random.below(3);
    const first = 10 + random.below(10);
    const of = alone(withRules(valid, { maxNightsInARow: most }), 'AB'[random.below(2)]);
    const nights = (count: number): ValidCase => shiftsOn(of, Array.from({ length: count }, (_, i) => first + i), '22:00');
    return { red: nights(most + 1), green: nights(most) };
  },
  'weekends-worked': (valid, random) => {
    const most = 1 + random.below(3);
    const of = alone(withRules(valid, { maxWeekendsWorked: most }), 'AB'[random.below(2)]);
    // Saturdays of the four weeks, which begin on Mondays; the last may be a Friday that reaches midnight, or not.
    const saturdays = Array.from({ length: most }, (_, i) => 5 + 7 * i);
    const late = shiftsOn(of, [...saturdays, 4 + 7 * most], '09:00');
    const { shifts } = late.roster;
    const last = shifts[shifts.length - 1];
    const friday = (start: string): ValidCase => ({ ...late, roster: rosterOf(...shifts.slice(0, -1), shiftOf(of.plan, last.agent, last.date, start)) });
    return { red: friday('16:15'), green: friday('16:00') };
  },
  'forward-rotation': (valid, random) => {
    const of = alone(withRules(valid, { forwardRotation: true }), 'AB'[random.below(2)]);
    const day = 10 + random.below(10);
    const minute = STEP * (8 + random.below(80));
    const on = (date: number, at: number): readonly Shift[] => shiftsOn(of, [date], wallTime(at)).roster.shifts;
    const pair = (second: number): ValidCase => ({ ...of, roster: rosterOf(...on(day, minute), ...on(day + 1, second)) });
    return { red: pair(minute - STEP), green: pair(minute) };
  },
  'weekly-rest': (valid, random) => {
    const of = alone(valid, 'AB'[random.below(2)]);
    const first = 7 * (1 + random.below(3));
    const off = first + 1 + random.below(5);
    const worked = shiftsOn(of, Array.from({ length: 7 }, (_, i) => first + i).filter((day) => day !== off), '09:00');
    const { shifts } = worked.roster;
    const longest = Math.max(...shifts.slice(1).map((shift, i) => (shift.startMs - shifts[i].endMs) / MINUTE_MS));
    return { red: withRules(worked, { weeklyRestMinutes: longest + 1 }), green: withRules(worked, { weeklyRestMinutes: longest }) };
  },
  'hours-per-day': (valid, random) => {
    const limits = [
      [{ maxDailyMinutes: 449 }, { maxDailyMinutes: 450 }], [{ minDailyMinutes: 451 }, { minDailyMinutes: 450 }],
      [{ maxDailyMinutes: 479, dailyMinutesCount: 'presence' }, { maxDailyMinutes: 480, dailyMinutesCount: 'presence' }],
    ] as const;
    const [red, green] = limits[random.below(limits.length)];
    return { red: withRules(valid, red), green: withRules(valid, green) };
  },
  'overtime-limit': (valid, random) => {
    const files = agentFiles(valid.plan, valid.roster.shifts);
    const most = Math.max(...files.flatMap((file) => contractWeeks(file).map((week) => weekMinutes(file, week)).map(({ paid, credits }) => paid + credits)));
    const overtime = 1 + random.below(300);
    const offered = (maxWeeklyOvertimeMinutes: number): ValidCase =>
      withContract(withRules(valid, { maxWeeklyOvertimeMinutes }), (c) => ({ ...c, premiums: { ...c.premiums, weeklyOvertimeAfterMinutes: most - overtime } }));
    return { red: offered(overtime - 1), green: offered(overtime) };
  },
  'average-hours': (valid, random) => {
    const of = alone(valid, 'B');
    const [file] = agentFiles(of.plan, of.roster.shifts);
    const weeks = 4 + random.below(2);
    const last = weekOfDay(file.lastDay, file.rules.weekStart);
    // Two weeks of tail and four of plan.
    const ends = [3, 2, 1, 0].map((back) => last - 7 * back).filter((end) => end - 7 * (weeks - 1) >= file.tailFromDay!);
    const paidIn = (end: number): number => file.entries.filter((e) => e.day >= end - 7 * (weeks - 1) && e.day < end + 7).reduce((sum, e) => sum + e.paidMinutes, 0);
    const average = Math.ceil(Math.max(...ends.map(paidIn)) / weeks);
    const limit = (maxAverageWeeklyMinutes: number): ValidCase => withRules(of, { maxAverageWeeklyMinutes, averageWeeks: weeks });
    return { red: limit(average - 1), green: limit(average) };
  },
  'period-hours': (valid, random) => {
    const sums = agentFiles(valid.plan, valid.roster.shifts).map((file) => ({ file, sum: entriesOfPlan(file).reduce((sum, e) => sum + e.paidMinutes, 0) }));
    const most = Math.max(...sums.map(({ sum }) => sum));
    const least = Math.min(...sums.map(({ file, sum }) => sum + DATE_WORTH * datesOff(file)));
    if (random.below(2) === 0) return { red: withRules(valid, { maxPeriodMinutes: most - 1 }), green: withRules(valid, { maxPeriodMinutes: most }) };
    return { red: withRules(valid, { minPeriodMinutes: least + 1 }), green: withRules(valid, { minPeriodMinutes: least }) };
  },
  'period-shifts': (valid, random) => {
    const files = agentFiles(valid.plan, valid.roster.shifts);
    const most = Math.max(...files.map((file) => file.shifts.length));
    const least = Math.min(...files.map((file) => file.shifts.length + datesOff(file)));
    if (random.below(2) === 0) return { red: withRules(valid, { maxPeriodShifts: most - 1 }), green: withRules(valid, { maxPeriodShifts: most }) };
    return { red: withRules(valid, { minPeriodShifts: least + 1 }), green: withRules(valid, { minPeriodShifts: least }) };
  },
  'shifts-per-pattern': (valid, random) => {
    const code = valid.plan.contracts[0].shifts[random.below(2)].code;
    const counts = agentFiles(valid.plan, valid.roster.shifts).map((file) => {
      const own = file.entries.filter((entry) => entry.pattern === code);
      const inWeek = (week: number): number => own.filter((e) => weekOfDay(e.day, file.rules.weekStart) === week).length;
      return { plan: own.filter((e) => !e.ofTail).length, week: Math.max(0, ...contractWeeks(file).map(inWeek)) };
    });
    const field = random.below(2) === 0 ? 'maxPerWeek' : 'maxPerPeriod';
    const most = Math.max(...counts.map((count) => (field === 'maxPerWeek' ? count.week : count.plan)));
    const limited = (list: Contract['shifts'], value: number): Contract['shifts'] => list.map((pattern) => (pattern.code === code ? { ...pattern, [field]: value } : pattern));
    const limit = (value: number): ValidCase => withContract(valid, (c) => ({ ...c, shifts: limited(c.shifts, value) }));
    return most === 0 ? null : { red: limit(most - 1), green: limit(most) };
  },
  'rotation-pattern': (valid, random) => {
    const of = alone(valid, 'B');
    const [file] = agentFiles(of.plan, of.roster.shifts);
    const starts = new Set(file.entries.map((entry) => entry.day));
    const days = Array.from({ length: 40 }, (_, i) => (starts.has(file.firstDay + i) ? 'on' : 'off'));
    // The first date may be the tail's.
    const changed = 1 + random.below(27);
    const phase = random.below(40);
    const turned = (days: readonly string[]): ValidCase => withContract(of, (c) => ({ ...c, rotation: { from: dateOfDayNumber(file.firstDay + phase), days } }));
    const fixed = (made: ValidCase): ValidCase => ({ ...made, plan: { ...made.plan, agents: made.plan.agents.map((a) => ({ ...a, rotationPhase: phase })) } });
    return { red: fixed(turned(days.map((entry, i) => (i !== changed ? entry : entry === 'on' ? 'off' : 'on')))), green: fixed(turned(days)) };
  },
} as const satisfies Readonly<Record<string, Damager>>;

function datesOff(file: AgentFile): number {
  return file.timeOff.flatMap((off) => off.dates).length;
}

function withContract(valid: ValidCase, change: (contract: Contract) => Contract): ValidCase {
  return { ...valid, plan: { ...valid.plan, contracts: valid.plan.contracts.map(change) } };
}

function withRules(valid: ValidCase, rules: Partial<RuleSet>): ValidCase {
  return withContract(valid, (contract) => ({ ...contract, rules: { ...contract.rules, ...rules } }));
}

/** Only this agent, his tail and his shifts. */
function alone({ plan, roster }: ValidCase, code: string): ValidCase {
  const own = <T extends { readonly agent: string }>(list: readonly T[]): readonly T[] => list.filter((item) => item.agent === code);
  return {
    plan: { ...plan, agents: plan.agents.filter((a) => a.code === code), timeOff: own(plan.timeOff), tail: plan.tail && { ...plan.tail, shifts: own(plan.tail.shifts) } },
    roster: rosterOf(...own(roster.shifts)),
  };
}

/** Eight hours from the same reading on some dates of the plan, and no other shift. */
function shiftsOn(valid: ValidCase, days: readonly number[], start: string): ValidCase {
  const [{ code, firstDay }] = agentFiles(valid.plan, []);
  return { ...valid, roster: rosterOf(...days.map((day) => shiftOf(valid.plan, code, dateOfDayNumber(firstDay + day), start))) };
}
