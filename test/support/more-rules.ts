import type { Contract, ShiftPattern } from '../../src/engine/model/contract.js';
import type { Plan } from '../../src/engine/model/plan.js';
import type { HardRule, RuleSet } from '../../src/engine/model/rules.js';
import type { LocalDate } from '../../src/engine/model/time.js';
import { createRandom } from '../../src/engine/random/random.js';
import { wallMinute, wallTime, weekdayOf } from '../../src/engine/time/dates.js';
import { horizonOf } from '../../src/engine/time/local.js';

type Change = Partial<Pick<Contract, 'shifts' | 'rotation'>> & { readonly rules?: Partial<RuleSet> };

/** Rules that the default preset leaves off, each switched on tightly enough to bind in a plan of some days. */
const SWITCHES: Readonly<Partial<Record<HardRule, (one: <T>(list: readonly T[]) => T, contract: Contract, start: LocalDate) => Change>>> = {
  'nights-in-a-row': (one, { shifts }) => ({ rules: { maxNightsInARow: one([1, 2]), nightsAllowed: true, maxNightsPerWeek: 7 }, shifts: shifts.map(atNight) }),
  'weekends-worked': () => ({ rules: { maxWeekendsWorked: 1 } }),
  'forward-rotation': (one, { shifts }) => ({
    rules: { forwardRotation: true, forwardRotationResetMinutes: one([1440, 2880, 4000]), minimumRestMinutes: one([0, 480]) }, shifts: [...shifts, later(shifts[0])],
  }),
  'weekly-rest': (one, _contract, start) => ({ rules: { weeklyRestMinutes: one([1440, 2100, 3000, 4300]), weeklyRestRolling: one([false, true]), weekStart: weekdayOf(start) } }),
  'hours-per-day': (one) => ({ rules: { minDailyMinutes: one([0, 241]), maxDailyMinutes: one([240, 300, 420]), dailyMinutesCount: one(['paid', 'presence']) } }),
  'overtime-limit': (one) => ({ rules: { maxWeeklyOvertimeMinutes: one([0, 60, 300]) } }),
  'average-hours': (one) => ({ rules: { maxAverageWeeklyMinutes: one([300, 600, 900]), averageWeeks: one([2, 3]) } }),
  'period-hours': (one) => ({ rules: { minPeriodMinutes: one([0, 300, 600]), maxPeriodMinutes: one([0, 600, 960]) } }),
  'period-shifts': (one) => ({ rules: { minPeriodShifts: one([0, 1, 2]), maxPeriodShifts: one([0, 2, 3]) } }),
  'shifts-per-pattern': (one, { shifts }) => ({ shifts: shifts.map((pattern) => ({ ...pattern, maxPerWeek: one([null, 1, 2]), maxPerPeriod: one([null, 1, 3]) })) }),
  'rotation-pattern': (one, { shifts }, start) => ({
    rotation: { from: start, days: one([['on', 'off'], ['on', 'on', 'off'], ['on', 'on', 'off', 'off', 'on'], [shifts[0].code, 'off', 'off']]) },
  }),
};

/** Other rules out of the way, so that the one switched on decides. */
const LOOSE: Partial<RuleSet> = { daysOffTogether: 0, weekendOffEvery: 0, maxConsecutiveDays: 9, minConsecutiveDays: 1, nightsAllowed: true, maxNightsPerWeek: 7 };

function atNight(pattern: ShiftPattern): ShiftPattern {
  const length = pattern.lengthsMinutes[pattern.lengthsMinutes.length - 1];
  return { ...pattern, window: { from: '22:00', to: wallTime((1320 + length) % 1440) } };
}

/** A pattern of one start, nine hours after the first start of the given one. */
function later(pattern: ShiftPattern): ShiftPattern {
  const length = pattern.lengthsMinutes[0];
  const from = (wallMinute(pattern.window.from) + 540) % 1440;
  return { ...pattern, code: 'later', window: { from: wallTime(from), to: wallTime((from + length) % 1440) }, lengthsMinutes: [length], maxPerWeek: null, maxPerPeriod: null };
}

export const SWITCHED_RULES = Object.keys(SWITCHES) as readonly HardRule[];

/** Eight days that begin and end on the weekend, so that two weekends can be worked. */
function overTwoWeekends(plan: Plan): Plan {
  const { start } = plan.horizon;
  return { ...plan, horizon: horizonOf(start, 8), sites: plan.sites.map((site) => ({ ...site, weekend: [weekdayOf(start)] })) };
}

/** The same plan with one to three more rules on in each contract; the same seed always draws the same. */
export function withMoreRules(given: Plan, seed: number): Plan {
  const plan = SWITCHED_RULES[seed % SWITCHED_RULES.length] === 'weekends-worked' && given.horizon.days < 9 ? overTwoWeekends(given) : given;
  const random = createRandom(seed, 15);
  const one = <T>(list: readonly T[]): T => list[random.below(list.length)];
  const contracts = plan.contracts.map((contract) => {
    const chosen = [SWITCHED_RULES[seed % SWITCHED_RULES.length], ...Array.from({ length: random.below(3) }, () => one(SWITCHED_RULES))];
    const loose = random.below(100) < 65;
    const before = loose ? { ...contract, rules: { ...contract.rules, ...LOOSE }, weeklyPaidMinutes: { ...contract.weeklyPaidMinutes, min: 0, max: 3000 } } : contract;
    return [...new Set(chosen)].reduce((changed, rule) => {
      const { rules, ...parts } = SWITCHES[rule]!(one, changed, plan.horizon.start);
      return { ...changed, ...parts, rules: { ...changed.rules, ...rules } };
    }, before);
  });
  const agents = plan.agents.map((agent) => {
    const rotation = contracts.find((c) => c.code === agent.contract)!.rotation;
    return { ...agent, rotationPhase: rotation !== null && random.below(100) < 30 ? random.below(rotation.days.length) : null };
  });
  return { ...plan, contracts, agents };
}

/** Rules of the list above that a contract switches on. */
export function switchedOn({ rules, shifts, rotation }: Contract): readonly HardRule[] {
  const on: Readonly<Partial<Record<HardRule, boolean>>> = {
    'nights-in-a-row': rules.maxNightsInARow > 0, 'weekends-worked': rules.maxWeekendsWorked > 0, 'forward-rotation': rules.forwardRotation,
    'weekly-rest': rules.weeklyRestMinutes > 0, 'hours-per-day': rules.minDailyMinutes > 0 || rules.maxDailyMinutes > 0,
    'overtime-limit': rules.maxWeeklyOvertimeMinutes !== null, 'average-hours': rules.maxAverageWeeklyMinutes > 0,
    'period-hours': rules.minPeriodMinutes > 0 || rules.maxPeriodMinutes > 0, 'period-shifts': rules.minPeriodShifts > 0 || rules.maxPeriodShifts > 0,
    'shifts-per-pattern': shifts.some((p) => p.maxPerWeek !== null || p.maxPerPeriod !== null), 'rotation-pattern': rotation !== null,
  };
  return SWITCHED_RULES.filter((rule) => on[rule]);
}
