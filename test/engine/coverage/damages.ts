import { agentFiles, type AgentFile } from '../../../src/engine/coverage/agent-file.js';
import { entriesOfPlan, isCompleteWeek, weekOfDay } from '../../../src/engine/coverage/diary.js';
import { weekendsLookedAt, worksIn } from '../../../src/engine/coverage/weekends.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Segment, Shift } from '../../../src/engine/model/roster.js';
import type { HardRule } from '../../../src/engine/model/rules.js';
import type { Random } from '../../../src/engine/random/random.js';
import { MINUTE_MS, dateOfDayNumber, dayNumber, weekdayOf } from '../../../src/engine/time/dates.js';
import { localDate, localDayNumber, localMinute } from '../../../src/engine/time/local.js';
import { rosterOf, shiftOf, tailOf } from '../../support/builders.js';
import { SWITCHED_DAMAGERS } from './damages-switched.js';
import type { ValidCase } from './valid-roster.js';

/** One roster made illegal by one rule, and its least legal neighbour, which the same rule lets pass. */
export interface Damage {
  readonly red: ValidCase;
  readonly green: ValidCase;
}

/** null where this case offers nothing to damage in that way. */
export type Damager = (valid: ValidCase, random: Random) => Damage | null;

const STEP = 15;

/** One way of breaking each rule, applied at random places. */
export const DAMAGERS: Readonly<Record<HardRule, Damager>> = {
  'start-window': (valid, random) => {
    const shift = pick(valid.roster.shifts, random);
    const by = STEP * (1 + random.below(3)) * (random.below(2) === 0 ? 1 : -1);
    return { red: replaced(valid, shift, moved(shift, by)), green: valid };
  },
  'shift-length': (valid, random) => {
    const shift = pick(valid.roster.shifts, random);
    return { red: replaced(valid, shift, lengthened(shift, random.below(2) === 0 ? STEP : -STEP)), green: valid };
  },
  'one-start-per-day': (valid, random) => {
    const shift = pick(valid.roster.shifts, random);
    const midnight = 1440 - localMinute(shift.zone, shift.startMs);
    const sameDate = localDate(shift.zone, moved(shift, midnight - STEP).startMs) === shift.date;
    const second = dated(moved(shift, sameDate ? midnight - STEP : STEP));
    const next = dated(moved(shift, midnight + 300));
    const free = valid.roster.shifts.every((s) => s.agent !== shift.agent || s.date !== next.date);
    return { red: withShifts(valid, second), green: free ? withShifts(valid, next) : valid };
  },
  'minimum-rest': (valid, random) => {
    const found = pickPair(valid, random);
    if (!found) return null;
    const { second, rest } = found;
    const due = ruleOf(valid.plan, second.agent).minimumRestMinutes;
    const tooShort = STEP * (1 + random.below(4));
    const at = (minutes: number): ValidCase => replaced(valid, second, dated(moved(second, minutes - rest)));
    return { red: at(due - tooShort), green: at(due) };
  },
  'consecutive-days': (valid, random) => {
    const file = pick(agentFiles(valid.plan, valid.roster.shifts), random);
    const most = file.rules.maxConsecutiveDays;
    const from = file.firstDay + 2 + random.below(25 - most);
    const fill = (days: number): ValidCase => ({ ...valid, roster: onlyDays(valid, file, (day) => day >= from && day < from + days) });
    return { red: fill(most + 1), green: fill(most) };
  },
  'days-off-together': (valid, random) => {
    const file = pick(agentFiles(valid.plan, valid.roster.shifts), random);
    const week = weekOfDay(file.firstDay + 7 * random.below(4), file.rules.weekStart);
    if (!isCompleteWeek(file, week)) return null;
    const single = [week + random.below(3), week + 4 + random.below(3)];
    const off = week + random.below(6);
    const others = (free: readonly number[]): ValidCase => inWeek(valid, file, week, (day) => !free.includes(day));
    return { red: others(single[1] - single[0] > 1 ? single : [week, week + 6]), green: others([off, off + 1]) };
  },
  'weekly-hours': (valid, random) => {
    const file = pick(agentFiles(valid.plan, valid.roster.shifts), random);
    const week = weekOfDay(file.firstDay + 7 * random.below(4), file.rules.weekStart);
    if (!isCompleteWeek(file, week)) return null;
    const days = (count: number): ValidCase => inWeek(valid, file, week, (day) => day < week + count);
    const least = 3 - Number(file.timeOff.flatMap((off) => off.dates).some((date) => weekOfDay(dayNumber(date), file.rules.weekStart) === week));
    return random.below(2) === 0 ? { red: days(6), green: days(5) } : { red: days(least - 1), green: days(least) };
  },
  'nights-per-week': (valid, random) => {
    const file = pick(agentFiles(valid.plan, valid.roster.shifts), random);
    const week = weekOfDay(file.firstDay + 7 * random.below(4), file.rules.weekStart);
    const first = random.below(4);
    const nights = (count: number): ValidCase => withoutDays(valid, file, (day) => day >= week && day < week + 7,
      Array.from({ length: count }, (_, i) => shiftOf(valid.plan, file.code, dateOfDayNumber(week + first + i), '22:00')));
    return week < file.firstDay ? null : { red: nights(4), green: nights(3) };
  },
  'weekends-off': (valid, random) => {
    const file = pick(agentFiles(valid.plan, valid.roster.shifts), random);
    const weekends = weekendsLookedAt(file);
    const ends = 3 + random.below(weekends.length - 3);
    const window = weekends.slice(ends - 3, ends + 1);
    const missing = window.filter((weekend) => !worksIn(weekend, file.entries));
    if (missing.length === 0 || window.some((w) => w.firstDay < file.firstDay && !worksIn(w, file.entries))) return null;
    const touch = missing.map((weekend) => {
      const late = random.below(2) === 0;
      const [day, at] = late ? [weekend.lastDay, '23:45'] : [weekend.firstDay - 1, '16:15'];
      return shiftOf(valid.plan, file.code, dateOfDayNumber(day), at);
    });
    return { red: withShifts(valid, ...touch), green: withShifts(valid, ...touch.slice(1)) };
  },
  ...SWITCHED_DAMAGERS,
  breaks: (valid, random) => {
    const shift = pick(valid.roster.shifts, random);
    const breaks = shift.segments.map((segment, i) => ({ segment, i })).filter((s) => s.segment.kind !== 'work');
    const { segment, i } = pick(breaks, random);
    const changed = (parts: Partial<Segment>): readonly Segment[] => shift.segments.map((s, k) => (k === i ? { ...s, ...parts } : s));
    const change = (parts: Partial<Segment>): ValidCase => replaced(valid, shift, { ...shift, segments: changed(parts) });
    const red = [
      () => change({ kind: 'work', paid: true, covers: true }), () => change({ paid: !segment.paid }), () => change({ covers: true }),
      () => change({ kind: segment.kind === 'meal' ? 'break' : 'meal' }), () => replaced(valid, shift, withBreaks(shift, [45, 120, 300])),
      () => replaced(valid, shift, withBreaks(shift, [60, 90, 420])), () => replaced(valid, shift, withBreaks(shift, [60, 90, 135])),
    ];
    const greens = [[60, 75, 180], [60, 90, 405], [120, 300, 330]];
    return { red: pick(red, random)(), green: replaced(valid, shift, withBreaks(shift, pick(greens, random))) };
  },
  'one-queue': (valid, random) => {
    const shift = pick(valid.roster.shifts, random);
    return { red: replaced(valid, shift, { ...shift, queue: 'ELSEWHERE' }), green: valid };
  },
  'site-limit': (valid, random) => {
    const shift = pick(valid.roster.shifts, random);
    const queues = (sites: readonly string[]): Plan['queues'] => valid.plan.queues.map((q) => (q.code === 'Q' ? { ...q, sites } : q));
    const limit = (sites: readonly string[]): ValidCase => ({ ...valid, plan: { ...valid.plan, queues: queues(sites) } });
    const other = valid.plan.sites.map((s) => s.code).filter((code) => code !== shift.site);
    return { red: limit(other), green: limit([shift.site, ...other]) };
  },
  'time-off': (valid, random) => {
    const shift = pick(valid.roster.shifts, random);
    const before = random.below(2) === 0;
    const off = (inside: number): ValidCase => ({ ...valid, plan: { ...valid.plan, timeOff: [...valid.plan.timeOff, {
      agent: shift.agent, kind: 'training', credited: true, dates: [],
      startMs: before ? shift.startMs - 120 * MINUTE_MS : shift.endMs - inside * MINUTE_MS,
      endMs: before ? shift.startMs + inside * MINUTE_MS : shift.endMs + 60 * MINUTE_MS,
    }] } });
    return { red: off(1 + random.below(200)), green: off(0) };
  },
  unavailability: (valid, random) => {
    const shift = pick(valid.roster.shifts, random);
    const alone = { ...valid, roster: rosterOf(shift) };
    const start = localMinute(shift.zone, shift.startMs);
    const weekday = weekdayOf(shift.date);
    const minute = (from: number): ValidCase => withAgent(alone, shift.agent, { unavailable: [{ weekday, from: clock(from), to: clock(from + 1) }] });
    return { red: minute(start), green: minute(start - 1) };
  },
  'employment-dates': (valid, random) => {
    const shift = pick(valid.roster.shifts.filter((s) => localDayNumber(s.zone, s.endMs - 1) > localDayNumber(s.zone, s.startMs)), random);
    if (!shift) return null;
    const last = localDayNumber(shift.zone, shift.endMs - 1);
    const until = (day: number): ValidCase => ({
      ...withAgent(valid, shift.agent, { employedTo: dateOfDayNumber(day) }),
      roster: rosterOf(...valid.roster.shifts.filter((s) => s.agent !== shift.agent || s.startMs <= shift.startMs)),
    });
    return { red: until(last - 1), green: until(last) };
  },
  pins: (valid, random) => {
    const shift = pick(valid.roster.shifts, random);
    const file = agentFiles(valid.plan, valid.roster.shifts).find((f) => f.code === shift.agent)!;
    const free = Array.from({ length: 28 }, (_, i) => file.firstDay + i).find((day) => !hasStart(file, day))!;
    const pin = (...pins: Plan['pins']): ValidCase => ({ ...valid, plan: { ...valid.plan, pins } });
    const { agent, date, startMs } = shift;
    if (random.below(2) === 0) return { red: pin({ agent, date, kind: 'off' }), green: pin({ agent, date: dateOfDayNumber(free), kind: 'off' }) };
    const wrong = [{ startMs: startMs + STEP * MINUTE_MS, lengthMinutes: 480 }, { startMs, lengthMinutes: 480 + STEP }][random.below(2)];
    return { red: pin({ agent, date, kind: 'shift', ...wrong }), green: pin({ agent, date, kind: 'shift', startMs, lengthMinutes: 480 }) };
  },
  'previous-tail': (valid, random) => {
    const shift = pick(valid.roster.shifts, random);
    const tail = valid.plan.tail!;
    const publish = (by: number): ValidCase => ({ ...valid, plan: { ...valid.plan, tail: tailOf(tail.from, ...tail.shifts, dated(moved(shift, by))) } });
    const file = agentFiles(valid.plan, valid.roster.shifts).find((f) => f.code === shift.agent)!;
    const toBefore = dateOfDayNumber(file.firstDay - 1);
    return random.below(2) === 0 ? { red: publish(0), green: valid } : { red: withShifts(valid, shiftOf(valid.plan, shift.agent, toBefore, '09:00')), green: valid };
  },
};

function pick<T>(list: readonly T[], random: Random): T {
  return list[random.below(list.length)];
}

function ruleOf(plan: Plan, agent: string): Plan['contracts'][number]['rules'] {
  return plan.contracts.find((c) => c.code === plan.agents.find((a) => a.code === agent)!.contract)!.rules;
}

function pickPair(valid: ValidCase, random: Random): { readonly second: Shift; readonly rest: number } | null {
  const pairs = valid.roster.shifts.slice(1).flatMap((second, i) => {
    const first = valid.roster.shifts[i];
    const rest = (second.startMs - first.endMs) / MINUTE_MS;
    return first.agent === second.agent && rest < 2400 ? [{ second, rest }] : [];
  });
  return pairs.length === 0 ? null : pick(pairs, random);
}

export function moved(shift: Shift, minutes: number): Shift {
  const by = minutes * MINUTE_MS;
  const segments = shift.segments.map((s) => ({ ...s, startMs: s.startMs + by, endMs: s.endMs + by }));
  return { ...shift, startMs: shift.startMs + by, endMs: shift.endMs + by, segments };
}

function dated(shift: Shift): Shift {
  return { ...shift, date: localDate(shift.zone, shift.startMs) };
}

function lengthened(shift: Shift, minutes: number): Shift {
  const endMs = shift.endMs + minutes * MINUTE_MS;
  return { ...shift, endMs, segments: shift.segments.map((s, i) => (i === shift.segments.length - 1 ? { ...s, endMs } : s)) };
}

/** 15 paid, 30 unpaid, 15 paid at these minutes after the start. */
function withBreaks(shift: Shift, offsets: readonly number[]): Shift {
  const kinds: readonly (readonly [Segment['kind'], number, boolean])[] = [['break', 15, true], ['meal', 30, false], ['break', 15, true]];
  const segments: Segment[] = [];
  let from = 0;
  const add = (to: number, kind: Segment['kind'], paid: boolean, covers: boolean): void => {
    if (to > from) segments.push({ kind, paid, covers, startMs: shift.startMs + from * MINUTE_MS, endMs: shift.startMs + to * MINUTE_MS });
    from = to;
  };
  kinds.forEach(([kind, minutes, paid], i) => {
    add(offsets[i], 'work', true, true);
    add(offsets[i] + minutes, kind, paid, false);
  });
  add((shift.endMs - shift.startMs) / MINUTE_MS, 'work', true, true);
  return { ...shift, segments };
}

function replaced(valid: ValidCase, shift: Shift, by: Shift): ValidCase {
  return { ...valid, roster: rosterOf(...valid.roster.shifts.map((s) => (s === shift ? by : s))) };
}

function withShifts(valid: ValidCase, ...more: readonly Shift[]): ValidCase {
  return { ...valid, roster: rosterOf(...valid.roster.shifts, ...more) };
}

function withoutDays(valid: ValidCase, file: AgentFile, without: (day: number) => boolean, more: readonly Shift[]): ValidCase {
  const kept = valid.roster.shifts.filter((s) => s.agent !== file.code || !without(dayNumber(s.date)));
  return { ...valid, roster: rosterOf(...kept, ...more) };
}

/** The agent starts a shift on exactly the dates that `works` names, at 10:00 where he did not before. */
function onlyDays(valid: ValidCase, file: AgentFile, works: (day: number) => boolean): ValidCase['roster'] {
  const others = valid.roster.shifts.filter((s) => s.agent !== file.code);
  const own = Array.from({ length: 28 }, (_, i) => file.firstDay + i).filter(works).map((day) =>
    file.shifts.find((s) => dayNumber(s.date) === day) ?? shiftOf(valid.plan, file.code, dateOfDayNumber(day), '10:00'));
  return rosterOf(...others, ...own);
}

/** The same for the dates of one week; the others stay. */
function inWeek(valid: ValidCase, file: AgentFile, week: number, works: (day: number) => boolean): ValidCase {
  return { ...valid, roster: onlyDays(valid, file, (day) => (day >= week && day < week + 7 ? works(day) : hasStart(file, day))) };
}

function hasStart(file: AgentFile, day: number): boolean {
  return entriesOfPlan(file).some((entry) => entry.day === day);
}

function withAgent(valid: ValidCase, code: string, parts: Partial<Plan['agents'][number]>): ValidCase {
  return { ...valid, plan: { ...valid.plan, agents: valid.plan.agents.map((a) => (a.code === code ? { ...a, ...parts } : a)) } };
}

function clock(minute: number): string {
  const text = (value: number): string => String(value).padStart(2, '0');
  return minute === 1440 ? '24:00' : `${text(Math.floor(minute / 60) % 24)}:${text(minute % 60)}`;
}
