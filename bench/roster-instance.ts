import type { Agent, Preference } from '../src/engine/model/agent.js';
import type { Contract, ShiftPattern } from '../src/engine/model/contract.js';
import type { Plan, Site, TimeOff } from '../src/engine/model/plan.js';
import { PRESETS } from '../src/engine/model/presets.js';
import type { Requirement, RequirementCell } from '../src/engine/model/requirement.js';
import { type Random, createRandom } from '../src/engine/random/random.js';
import { fingerprint } from '../src/engine/random/fingerprint.js';
import { DAY_MS, MINUTE_MS, addDays, dayNumber } from '../src/engine/time/dates.js';
import { localDay, localMinute } from '../src/engine/time/local.js';

/** The benchmark's instances (docs/benchmarks.md): so that "300 distinct" means one thing. */
export interface InstanceOptions {
  readonly agents: number;
  readonly distinct: boolean;
  readonly weeks: number;
  readonly intervalMinutes: 15 | 30 | 60;
  /** Required agent-hours / contracted hours after breaks and leave. */
  readonly tightness: number;
  readonly seed: number;
  readonly softPrices: boolean;
}

const SITES: readonly (readonly [string, string, number, number])[] = [
  // code, zone, share of heads, wage in USD an hour
  ['LAX', 'America/Los_Angeles', 18, 38],
  ['BOG', 'America/Bogota', 17, 7],
  ['WAW', 'Europe/Warsaw', 20, 14],
  ['CAI', 'Africa/Cairo', 12, 5],
  ['MNL', 'Asia/Manila', 23, 4],
  ['SYD', 'Australia/Sydney', 10, 30],
];
const KINDS: readonly (readonly [string, number])[] = [['DAY', 45], ['LONG', 20], ['LATE', 20], ['PART', 15]];
const REGIONS: readonly (readonly [string, number])[] = [['America/New_York', 30], ['America/Los_Angeles', 20], ['Europe/London', 25], ['Asia/Singapore', 15], ['Australia/Sydney', 10]];
/** Peak to trough 7 : 1, by local hour. */
const DAY_CURVE = [1.2, 1.05, 1, 1, 1.05, 1.2, 1.7, 2.8, 4.3, 5.8, 6.7, 7, 6.8, 6.6, 6.7, 6.6, 6.3, 5.8, 5.1, 4.3, 3.5, 2.7, 2, 1.5];
const WEEK_CURVE = [1.08, 1.04, 1, 0.98, 0.95, 0.68, 0.6];

export function instance(options: InstanceOptions): { plan: Plan; requirement: Requirement } {
  const random = createRandom(options.seed, 1);
  const plan = planWith(options, random);
  return { plan, requirement: demand(plan, options, createRandom(options.seed, 2)) };
}

function planWith(options: InstanceOptions, random: Random): Plan {
  const start = '2026-10-19';
  const days = options.weeks * 7;
  const grid = options.intervalMinutes;
  const startMs = dayNumber(start) * DAY_MS;
  const agents: Agent[] = [];
  const timeOff: TimeOff[] = [];
  const contracts = SITES.flatMap(([site]) => KINDS.map(([kind]) => contractOf(site, kind, grid)));
  const quota = apportion(options.agents, SITES.flatMap((s) => KINDS.map((k) => s[2] * k[1])));
  quota.forEach((heads, c) => {
    const [site, zone, , wage] = SITES[Math.floor(c / KINDS.length)];
    const [kind] = KINDS[c % KINDS.length];
    for (let i = 0; i < heads; i++) {
      const code = `${site}-${kind}-${String(i + 1).padStart(4, '0')}`;
      const factor = options.distinct ? 0.9 + 0.2 * random.float() : 1;
      const preferences: Preference[] = options.distinct && random.below(3) === 0 ? [{ kind: 'off-date', date: addDays(start, random.below(days)), strength: 2 }] : [];
      agents.push({ code, name: code, site, contract: `${site}-${kind}`, zone, queue: 'all', pay: { kind: 'hourly', rate: (wage * factor).toFixed(2), currency: 'USD' }, employedFrom: null, employedTo: null, nightVolunteer: kind === 'LATE', unavailable: [], preferences, rotationPhase: null });
      // 5 % of working days: in classes everybody of a class is away in the same weeks of the year, one day each four weeks.
      for (let w = 0; w < options.weeks; w++) {
        const away = options.distinct ? random.below(100) < 35 * (5 / 7) : (w + c) % 4 === 0;
        if (!away) continue;
        const date = addDays(start, w * 7 + (options.distinct ? random.below(7) : (c * 3 + w) % 7));
        timeOff.push({ agent: code, kind: 'leave', dates: [date], credited: true, ...localDay(zone, date) });
      }
    }
  });
  return {
    format: 'sunshift-plan/1', name: nameOf(options), horizon: { start, days, startMs, endMs: startMs + days * DAY_MS }, demandIntervalMinutes: options.intervalMinutes, rosterGridMinutes: grid,
    currency: 'USD', exchangeRates: [], preset: PRESETS[0].code, softPrices: options.softPrices ? PRESETS[0].softPrices : { startOutsideBand: '0', localNightHour: '0', preference: ['0', '0', '0'] },
    sites: SITES.map(([code, zone]): Site => ({ code, name: code, zone, weekend: [6, 7], holidays: [], seatMonthly: null })),
    contracts, agents, timeOff, histories: [], specialDays: [], pins: [], tail: null, answeringService: null,
    queues: [{ code: 'all', name: 'all', channel: 'voice', loadBasis: 'stationary', staffing: { kind: 'fixed', agents: 0 }, streams: [], rosterShrinkage: 0, planningShrinkage: 0, minimumAgents: 0, sites: null, opening: null }],
    forecast: { model: 'auto', backtestOrigins: 6, backtestDays: 28 }, inputHash: fingerprint(JSON.stringify(options)),
  };
}

function nameOf({ agents, distinct, weeks, intervalMinutes, tightness, seed }: InstanceOptions): string {
  return `bench: ${agents} ${distinct ? 'distinct' : 'in classes'}, ${weeks} weeks, ${intervalMinutes} min, tightness ${tightness}, seed ${seed}`;
}

function contractOf(site: string, kind: string, grid: number): Contract {
  const step = grid === 15 ? 15 : 60;
  const meal = grid === 60 ? [{ kind: 'meal' as const, minutes: 60, paid: false, relief: true }] : [{ kind: 'break' as const, minutes: 15, paid: true, relief: true }, { kind: 'meal' as const, minutes: 30, paid: false, relief: true }, { kind: 'break' as const, minutes: 15, paid: true, relief: true }];
  const unpaid = grid === 60 ? 60 : 30;
  const shape = {
    DAY: { from: 7, last: 14, paid: 480, days: 5 },
    LONG: { from: 6, last: 11, paid: 600, days: 4 },
    LATE: { from: 13, last: 23, paid: 480, days: 5 },
    PART: { from: 6, last: 18, paid: 300, days: 4 },
  }[kind] as { from: number; last: number; paid: number; days: number };
  const length = shape.paid + (shape.paid > 360 ? unpaid : 0);
  const clock = (minutes: number): string => `${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const pattern: ShiftPattern = { code: kind.toLowerCase(), window: { from: clock(shape.from * 60), to: clock(shape.last * 60 + length) }, startEveryMinutes: step, lengthsMinutes: [length], keeps: 'wall', maxPerWeek: null, maxPerPeriod: null };
  const full = shape.paid * shape.days;
  return {
    code: `${site}-${kind}`, name: `${site} ${kind}`, weeklyPaidMinutes: kind === 'PART' ? { min: 600, target: full, max: full } : { min: full, target: full, max: full + shape.paid },
    contractDaysPerWeek: shape.days, guaranteedWeeklyMinutes: 0, shifts: [pattern],
    rules: { ...PRESETS[0].rules, maxConsecutiveDays: 5, daysOffTogether: 2, maxNightsPerWeek: 3, weekendOffEvery: 4,
      breaks: [{ presenceOverMinutes: 360, breaks: meal }], maxWorkWithoutBreakMinutes: grid === 60 ? 480 : 300 },
    premiums: { night: '0.25', weekend: '0.20', holiday: '0', overtime: '0.5', dailyOvertimeAfterMinutes: null, weeklyOvertimeAfterMinutes: kind === 'PART' ? null : full, combine: 'additive', onCost: '0' }, rotation: null, absenceRate: 0.04,
  };
}

/** Largest remainders, so that the parts sum to `total`. */
function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((w) => (total * w) / sum);
  const parts = exact.map(Math.floor);
  const order = exact.map((x, i) => [x - Math.floor(x), i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (let i = 0; i < total - exact.reduce((a, x) => a + Math.floor(x), 0); i++) parts[order[i][1]]++;
  return parts;
}

function demand(plan: Plan, options: InstanceOptions, random: Random): Requirement {
  const step = options.intervalMinutes * MINUTE_MS;
  const cells = (plan.horizon.endMs - plan.horizon.startMs) / step;
  const rate = Float64Array.from({ length: cells }, (_, i) => {
    const at = plan.horizon.startMs + i * step;
    const shape = REGIONS.reduce((sum, [zone, share]) => {
      const minute = localMinute(zone, at);
      const weekday = (Math.floor((at - plan.horizon.startMs) / DAY_MS)) % 7;
      return sum + share * DAY_CURVE[Math.floor(minute / 60)] * WEEK_CURVE[weekday];
    }, 0);
    return shape * (1 + 0.06 * (2 * random.float() - 1) * 1.7320508);
  });
  // The first twelve hours belong to the previous roster, which the instance does not have.
  const owed = (i: number): boolean => i * options.intervalMinutes >= 720;
  const contracted = plan.agents.reduce((sum, a) => {
    const contract = plan.contracts.find((c) => c.code === a.contract)!;
    const pattern = contract.shifts[0];
    const paid = pattern.lengthsMinutes[0] - (pattern.lengthsMinutes[0] > 360 ? (options.intervalMinutes === 60 ? 60 : 30) : 0);
    const covered = options.intervalMinutes === 60 || pattern.lengthsMinutes[0] <= 360 ? paid : paid - 30;
    const leaveDays = plan.timeOff.filter((t) => t.agent === a.code).length;
    return sum + (((contract.weeklyPaidMinutes.target / paid) * options.weeks - leaveDays) * covered) / 60;
  }, 0);
  const total = rate.reduce((sum, r, i) => sum + (owed(i) ? r : 0), 0);
  const scale = (options.tightness * contracted) / ((total * options.intervalMinutes) / 60);
  const list: RequirementCell[] = Array.from(rate, (r, i) => {
    const required = owed(i) ? Math.round(r * scale) : 0;
    return { volume: 0, ahtSeconds: 0, offeredErlangs: 0, agents: required, agentsFractional: required, scheduled: required, minimum: 0, required, serviceLevel: null, asaSeconds: null, occupancy: null, binding: 'imported' };
  });
  const grid = { startMs: plan.horizon.startMs, endMs: plan.horizon.endMs, stepMinutes: options.intervalMinutes, cells };
  return { grid, queues: [{ queue: 'all', model: 'imported', cells: list }], hash: fingerprint(list.map((c) => c.required).join(',')) };
}
