import type { Preference } from '../../../src/engine/model/agent.js';
import type { Contract } from '../../../src/engine/model/contract.js';
import type { Pin, Plan, Site } from '../../../src/engine/model/plan.js';
import type { Shift } from '../../../src/engine/model/roster.js';
import type { BreakTableEntry } from '../../../src/engine/model/rules.js';
import type { Weekday } from '../../../src/engine/model/time.js';
import { type Random, createRandom } from '../../../src/engine/random/random.js';
import { MINUTE_MS, addDays, wallTime, weekdayOf } from '../../../src/engine/time/dates.js';
import { localDate, localDay } from '../../../src/engine/time/local.js';
import { patternStarts } from '../../../src/engine/time/pattern-starts.js';
import { agentOf, contractOf, patternOf, planOf, premiumsOf, queueOf, rulesOf, siteOf, tailOf, timeOffOf } from '../../support/builders.js';

/** Weeks around clock changes of some of the zones below, and one quiet week. */
const STARTS = ['2027-03-11', '2027-03-26', '2027-04-01', '2026-10-23', '2026-10-30', '2027-01-11'];
const ZONES = ['UTC', 'America/New_York', 'Europe/Warsaw', 'Asia/Manila', 'Africa/Cairo', 'Australia/Sydney', 'America/Bogota', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const GRID = 30;
const ONE_MEAL: readonly BreakTableEntry[] = [{ presenceOverMinutes: 300, breaks: [{ kind: 'meal', minutes: 60, paid: false, relief: true }] }];
const AT_DESK: readonly BreakTableEntry[] = [
  { presenceOverMinutes: 240, breaks: [{ kind: 'break', minutes: 30, paid: true, relief: false }, { kind: 'meal', minutes: 60, paid: false, relief: true }] },
];

/** Draws from a seed; the same seed always draws the same. */
interface Draw {
  readonly random: Random;
  one<T>(list: readonly T[]): T;
  chance(percent: number): boolean;
}

function drawOf(seed: number, label: number): Draw {
  const random = createRandom(seed, label);
  return { random, one: (list) => list[random.below(list.length)], chance: (percent) => random.below(100) < percent };
}

/**
 * One to three agents, few days and few options: small enough to try every roster, varied enough to meet every rule and every kind of pay.
 * Two sites in two zones, two queues now and then, tails that reach over the plan's first date, time off, wishes, pins.
 */
export function smallPlan(seed: number, agents: number, most: number): Plan {
  const draw = drawOf(seed, 5);
  const { one, chance } = draw;
  const start = one(STARTS);
  const days = one(most >= 7 ? [3, 4, 5, 7, 7, 8] : [3, 4, 5]);
  const day = (): string => addDays(start, draw.random.below(days));
  const sites = ['S', 'T'].map((code) => siteDrawn(draw, code, day(), addDays(start, -1)));
  const contracts = ['C', 'D'].map((code) => contractDrawn(draw, code, start, days));
  const twoQueues = chance(30);
  const people = Array.from({ length: agents }, (_, i) => {
    const site = one(sites);
    return agentOf({
      code: 'ABC'[i], site: site.code, zone: site.zone, contract: one(contracts).code, queue: twoQueues ? one(['Q', 'R']) : 'Q', nightVolunteer: chance(30),
      preferences: chance(50) ? [wish(draw, day())] : [],
      pay: chance(50) ? { kind: 'hourly', rate: '11.37', currency: 'PLN' } : { kind: 'monthly', salary: '5123.45', currency: 'EUR', yearlyHoursDivisor: '1811' },
      employedFrom: chance(8) ? addDays(start, draw.random.below(3)) : null, employedTo: chance(8) ? addDays(start, days - 1 - draw.random.below(3)) : null,
      unavailable: chance(15) ? [{ weekday: (1 + draw.random.below(7)) as Weekday, from: '00:00', to: one(['24:00', '09:00']) }] : [],
    });
  });
  const base = planOf({
    start, days, rosterGridMinutes: GRID, sites, contracts, agents: people, currency: 'EUR', exchangeRates: [{ currency: 'PLN', rate: '0.2337', date: start }],
    softPrices: { startOutsideBand: one(['0', '4.00']), localNightHour: one(['0', '1.50']), preference: ['2.00', '6.00', '20.00'] },
    queues: [queueOf(), ...(twoQueues ? [queueOf({ code: 'R', sites: chance(20) ? ['T'] : null })] : [])],
  });
  const timeOff = people.filter(() => chance(25)).map((p) => timeOffOf(base, p.code, one(['leave', 'unpaid', 'sickness'] as const), day()));
  const withTail: Plan = { ...base, timeOff, tail: chance(60) ? tailDrawn(base, draw) : null };
  return { ...withTail, pins: people.flatMap((p) => (chance(15) ? pinDrawn(withTail, draw, p.code, day()) : [])) };
}

function siteDrawn({ one, chance }: Draw, code: string, holiday: string, eve: string): Site {
  return siteOf({
    code, zone: one(ZONES), weekend: one<readonly Weekday[]>([[6, 7], [5, 6]]), seatMonthly: chance(30) ? { amount: '99.99', currency: 'PLN' } : null,
    holidays: chance(60) ? [{ date: holiday, name: 'holiday' }, { date: eve, name: 'eve' }] : [],
  });
}

function contractDrawn({ one, chance }: Draw, code: string, start: string, days: number): Contract {
  const length = one([240, 240, 360, 480]);
  const breaks = one(length > 240 && days <= 4 ? [[], ONE_MEAL, AT_DESK] : [[], []]);
  const spare = one(breaks.length > 0 || days > 5 ? [0] : [0, 60, 60]);
  const from = one([0, 120, 360, 480, 840, 1080, 1200, 1320]);
  const shifts = [patternOf({
    window: { from: wallTime(from), to: wallTime((from + length + spare) % 1440) }, startEveryMinutes: 60, keeps: chance(25) ? 'utc' : 'wall',
    lengthsMinutes: spare > 0 && days <= 4 && chance(40) ? [length - 60, length] : [length],
  })];
  return contractOf({
    code, shifts, contractDaysPerWeek: one([2, 5]), weeklyPaidMinutes: { min: one([0, 0, 300, 720]), target: one([600, 1200, 1205]), max: one([900, 1440, 3000]) },
    guaranteedWeeklyMinutes: one([0, 0, 1000]),
    rules: rulesOf({
      minimumRestMinutes: one([0, 660, 960, 1110]), maxConsecutiveDays: one([2, 3, 5]), minConsecutiveDays: one([1, 1, 1, 2]), daysOffTogether: one([0, 2, 3]),
      nightsAllowed: chance(85), maxNightsPerWeek: one([1, 2, 3]), weekendOffEvery: one([0, 1, 2, 2]), breaks, breakEdgeMinutes: one([60, 120]),
      maxWorkWithoutBreakMinutes: one([300, 480]), weekStart: one<Weekday>([1, 7, weekdayOf(start), weekdayOf(start)]), holidayCredits: chance(50),
      startBandMinutes: one([0, 30, 60, 120]),
    }),
    premiums: premiumsOf({
      night: one(['0', '0.25']), weekend: one(['0', '0.333']), holiday: '0.5', overtime: '0.5', onCost: one(['0', '0.1907']), combine: one(['additive', 'highest']),
      dailyOvertimeAfterMinutes: one([null, 300]), weeklyOvertimeAfterMinutes: one([null, 500, 900]),
    }),
  });
}

function wish({ one, random }: Draw, date: string): Preference {
  const strength = one([1, 2, 3] as const);
  return one<Preference>([
    { kind: 'off-date', date, strength }, { kind: 'off-weekday', weekday: (1 + random.below(7)) as Weekday, strength },
    { kind: 'start-between', from: '08:00', to: '12:00', strength }, { kind: 'start-between', from: '21:00', to: '01:00', strength },
  ]);
}

/** Up to ten dates back, now and then with a shift on the plan's first date. Its own legality is nobody's business. */
function tailDrawn(plan: Plan, { random, one }: Draw): Plan['tail'] {
  const back = 1 + random.below(10);
  const shifts: Shift[] = [];
  for (const { code, zone, site, queue } of plan.agents) {
    for (let d = -back; d <= 0; d++) {
      if (random.below(100) >= (d < 0 ? 55 : 15)) continue;
      const startMs = localDay(zone, addDays(plan.horizon.start, d)).startMs + random.below(20) * 60 * MINUTE_MS;
      const endMs = startMs + one([240, 360, 480]) * MINUTE_MS;
      shifts.push({ agent: code, site, queue, zone, pattern: 'day', date: localDate(zone, startMs), startMs, endMs, segments: [{ kind: 'work', paid: true, covers: true, startMs, endMs }] });
    }
  }
  return tailOf(addDays(plan.horizon.start, -back), ...shifts);
}

/** A day off, or a shift that the contract offers; none where the tail has one already, which the border refuses. */
function pinDrawn(plan: Plan, { random, one }: Draw, code: string, date: string): readonly Pin[] {
  if (plan.tail?.shifts.some((s) => s.agent === code && s.date === date)) return [];
  const { zone, contract } = plan.agents.find((a) => a.code === code)!;
  const [pattern] = plan.contracts.find((c) => c.code === contract)!.shifts;
  const lengthMinutes = pattern.lengthsMinutes[0];
  const starts = patternStarts(pattern, lengthMinutes, zone, date);
  if (starts.length === 0 || random.below(2) === 0) return [{ agent: code, date, kind: 'off' }];
  return [{ agent: code, date, kind: 'shift', startMs: one(starts), lengthMinutes }];
}
