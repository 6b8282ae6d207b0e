import type { Relaxed } from '../../../src/engine/coverage/bound/relaxed.js';
import type { Preference } from '../../../src/engine/model/agent.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Shift } from '../../../src/engine/model/roster.js';
import type { BreakTableEntry, HardRule, SoftRule } from '../../../src/engine/model/rules.js';
import type { Weekday } from '../../../src/engine/model/time.js';
import { type Random, createRandom } from '../../../src/engine/random/random.js';
import { MINUTE_MS, addDays, dateOfDayNumber, dayNumber, weekdayOf } from '../../../src/engine/time/dates.js';
import { localDate, localDay } from '../../../src/engine/time/local.js';
import { agentOf, contractOf, patternOf, planOf, premiumsOf, rulesOf, shiftAt, siteOf, tailOf, timeOffOf } from '../../support/builders.js';

/** Plan starts around clock changes of some of the zones below, and one quiet week. */
const STARTS = ['2027-03-11', '2027-03-25', '2027-04-01', '2026-10-22', '2026-10-29', '2027-01-13'];
const ZONES = ['UTC', 'America/New_York', 'Europe/Warsaw', 'Asia/Manila', 'Africa/Cairo', 'Australia/Sydney', 'America/Sao_Paulo', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const GRID = 30;

const ONE_MEAL: readonly BreakTableEntry[] = [{ presenceOverMinutes: 300, breaks: [{ kind: 'meal', minutes: 60, paid: false, relief: true }] }];
const AT_DESK: readonly BreakTableEntry[] = [{ presenceOverMinutes: 300, breaks: [{ kind: 'break', minutes: 30, paid: true, relief: false }, { kind: 'meal', minutes: 60, paid: false, relief: true }] }];

export interface TinyCase {
  readonly plan: Plan;
  readonly prices: readonly number[];
  readonly withWages: boolean;
  /** Rules that the oracle leaves out, none in most cases. */
  readonly relaxed: Relaxed;
}

const RELAXABLE: readonly (HardRule | SoftRule)[] = [
  'minimum-rest', 'consecutive-days', 'days-off-together', 'weekly-hours', 'nights-per-week', 'weekends-off', 'time-off', 'unavailability',
  'employment-dates', 'pins', 'start-band', 'preferences', 'local-night-burden',
];

/** One agent, few days, few options: small enough to try every schedule, varied enough to meet every rule. */
export function tinyCase(seed: number): TinyCase {
  const random = createRandom(seed, 7);
  const one = <T>(list: readonly T[]): T => list[random.below(list.length)];
  const chance = (percent: number): boolean => random.below(100) < percent;
  const zone = one(ZONES);
  const start = one(STARTS);
  const days = one([3, 5, 7, 7, 8, 9]);
  const length = one([240, 360, 360, 480]);
  const spare = one([0, 0, 60]);
  const from = one([0, 60, 120, 360, 480, 840, 1080, 1200, 1320]);
  const pattern = patternOf({
    window: { from: clock(from), to: clock((from + length + spare) % 1440) }, startEveryMinutes: 60, lengthsMinutes: chance(15) ? [length - 60, length] : [length],
    keeps: chance(25) ? 'utc' : 'wall',
  });
  const target = one([600, 1200, 1205]);
  const contract = contractOf({
    shifts: [pattern], contractDaysPerWeek: one([2, 5]), weeklyPaidMinutes: { min: one([0, 0, 300, 720]), target, max: one([900, 1440, 3000]) },
    guaranteedWeeklyMinutes: one([0, 0, 1000]),
    rules: rulesOf({
      minimumRestMinutes: one([0, 660, 960, 1110, 2400]), maxConsecutiveDays: one([2, 3, 5]), minConsecutiveDays: one([1, 1, 1, 2]),
      daysOffTogether: one([0, 2, 3, 4]),
      nightsAllowed: chance(85), maxNightsPerWeek: one([1, 2, 3]), weekendOffEvery: one([0, 1, 2, 2]), breaks: one([[], [], ONE_MEAL, AT_DESK]),
      breakEdgeMinutes: one([60, 120]), maxWorkWithoutBreakMinutes: one([240, 300, 480]),
      weekStart: one<Weekday>([1, 7, weekdayOf(start), weekdayOf(start)]), holidayCredits: chance(50), startBandMinutes: one([0, 30, 60, 120]),
    }),
    premiums: premiumsOf({
      night: one(['0', '0.25']), weekend: one(['0', '0.333']), holiday: '0.5', overtime: '0.5', onCost: one(['0', '0.1907']), combine: one(['additive', 'highest']),
      dailyOvertimeAfterMinutes: one([null, 300]), weeklyOvertimeAfterMinutes: one([null, 500, 900]),
    }),
  });
  const day = (): string => addDays(start, random.below(days));
  const base = planOf({
    start, days, rosterGridMinutes: GRID, contracts: [contract], currency: 'EUR', exchangeRates: [{ currency: 'PLN', rate: '0.2337', date: start }],
    sites: [siteOf({
      zone, weekend: one<readonly Weekday[]>([[6, 7], [5, 6]]), holidays: chance(60) ? [{ date: day(), name: 'holiday' }, { date: addDays(start, -1), name: 'eve' }] : [],
    })],
    agents: [agentOf({
      zone, nightVolunteer: chance(30), preferences: chance(50) ? [wish(random, day())] : [],
      pay: chance(50) ? { kind: 'hourly', rate: '11.37', currency: 'PLN' } : { kind: 'monthly', salary: '5123.45', currency: 'PLN', yearlyHoursDivisor: '1811' },
      employedFrom: chance(15) ? addDays(start, random.below(3)) : null, employedTo: chance(15) ? addDays(start, days - 1 - random.below(3)) : null,
      unavailable: chance(20) ? [{ weekday: (1 + random.below(7)) as Weekday, from: '00:00', to: one(['24:00', '09:00']) }] : [],
    })],
  });
  const plan: Plan = {
    ...base,
    timeOff: chance(30) ? [timeOffOf(base, 'A', one(['leave', 'unpaid', 'sickness'] as const), day())] : [],
    tail: chance(60) ? tailFor(base, random, length) : null,
    pins: [],
  };
  const cells = (days * 1440) / GRID;
  const priced = one([0, 300_000, 3_000_000]);
  return {
    plan: chance(25) ? pinned(plan, random, from, length) : plan,
    prices: Array.from({ length: cells }, () => random.below(priced + 1)), withWages: chance(80),
    relaxed: new Set(chance(30) ? [one(RELAXABLE)] : []),
  };
}

function wish(random: Random, date: string): Preference {
  const strength = ([1, 2, 3] as const)[random.below(3)];
  const kinds: readonly Preference[] = [
    { kind: 'off-date', date, strength }, { kind: 'off-weekday', weekday: (1 + random.below(7)) as Weekday, strength }, { kind: 'start-between', from: '08:00', to: '12:00', strength },
    { kind: 'start-between', from: '21:00', to: '01:00', strength },
  ];
  return kinds[random.below(kinds.length)];
}

/** Up to ten dates back, now and then with a shift on the plan's first date, or even inside the plan. */
function tailFor(plan: Plan, random: Random, length: number): Plan['tail'] {
  const first = dayNumber(plan.horizon.start);
  const back = 1 + random.below(10);
  const shifts: Shift[] = [];
  for (let day = first - back; day <= first + 3; day++) {
    if (random.below(100) >= (day < first ? 60 : 8)) continue;
    const date = dateOfDayNumber(day);
    const span = localDay(plan.agents[0].zone, date);
    const startMs = span.startMs + random.below(20) * 60 * MINUTE_MS;
    shifts.push({ ...bare(plan, startMs, length), date: localDate(plan.agents[0].zone, startMs) });
  }
  return tailOf(dateOfDayNumber(first - back), ...shifts);
}

/** Paid work without a break: the tail's own legality is nobody's business. */
function bare(plan: Plan, startMs: number, length: number): Shift {
  const endMs = startMs + length * MINUTE_MS;
  const { code, site, queue, zone } = plan.agents[0];
  return { agent: code, site, queue, zone, pattern: 'day', date: '', startMs, endMs, segments: [{ kind: 'work', paid: true, covers: true, startMs, endMs }] };
}

function pinned(plan: Plan, random: Random, from: number, length: number): Plan {
  const date = addDays(plan.horizon.start, random.below(plan.horizon.days));
  if (random.below(2) === 0) return { ...plan, pins: [{ agent: 'A', date, kind: 'off' }] };
  const startMs = localDay(plan.agents[0].zone, date).startMs + from * MINUTE_MS;
  return { ...plan, pins: [{ agent: 'A', date, kind: 'shift', startMs, lengthMinutes: length }] };
}

function clock(minute: number): string {
  const text = (value: number): string => String(value).padStart(2, '0');
  return `${text(Math.floor(minute / 60))}:${text(minute % 60)}`;
}

/** Every single shift that breaks no rule of one shift, by trying each grid instant and length, and then each place of the breaks, on each date. */
export function singleShifts(plan: Plan, isOffered: (shift: Shift) => boolean, isLegal: (shift: Shift) => boolean): readonly (readonly Shift[])[] {
  const { zone } = plan.agents[0];
  const contract = plan.contracts[0];
  const first = dayNumber(plan.horizon.start);
  return Array.from({ length: plan.horizon.days + 1 }, (_, i) => {
    const date = dateOfDayNumber(first + i);
    const span = localDay(zone, date);
    const found: Shift[] = [];
    for (let startMs = span.startMs; startMs < span.endMs; startMs += GRID * MINUTE_MS) {
      if (first + i > first + plan.horizon.days - 1 && startMs >= plan.horizon.endMs) break;
      for (const length of contract.shifts[0].lengthsMinutes) {
        if (!isOffered(shiftAt(plan, 'A', startMs, date, length, []))) continue;
        for (const offsets of breakPlaces(contract.rules.breaks, length)) {
          const shift = shiftAt(plan, 'A', startMs, date, length, offsets);
          if (isLegal(shift)) found.push(shift);
        }
      }
    }
    return found;
  });
}

function breakPlaces(table: readonly BreakTableEntry[], length: number): readonly (readonly number[])[] {
  const owed = table.find((entry) => length > entry.presenceOverMinutes)?.breaks ?? [];
  let places: (readonly number[])[] = [[]];
  owed.forEach((due, i) => {
    places = places.flatMap((before) => {
      const from = i === 0 ? 0 : before[i - 1] + owed[i - 1].minutes;
      const starts: number[] = [];
      for (let at = from; at + due.minutes <= length; at += GRID) starts.push(at);
      return starts.map((at) => [...before, at]);
    });
  });
  return places;
}
