import type { Agent, Pay, Preference } from '../../engine/model/agent.js';
import type { Contract, ShiftPattern } from '../../engine/model/contract.js';
import type { Site } from '../../engine/model/plan.js';
import type { Weekday } from '../../engine/model/time.js';
import type { AgentInput, PreferenceInput } from '../plan/agent.js';
import type { ContractInput } from '../plan/contract.js';
import type { PlanInput } from '../plan/plan.js';
import type { SiteInput } from '../plan/site.js';
import type { WeeklyWindowInput } from '../plan/window.js';
import { weekdayNumber } from '../weekday.js';
import { ruleSetOf } from './rules.js';
import { yearlyHours } from './yearly-hours.js';

export function siteOf(input: SiteInput): Site {
  return {
    code: input.code,
    name: input.name ?? input.code,
    zone: input.zone,
    weekend: inOrder(input.weekend.map(weekdayNumber)),
    holidays: input.holidays.map(({ date, name }) => ({ date, name })),
    seatMonthly: input.seatMonthly ? { amount: input.seatMonthly.amount, currency: input.seatMonthly.currency } : null,
  };
}

/** The first day of the weekend first, also where it runs over Sunday: [7, 1], never [1, 7]. */
function inOrder(days: readonly Weekday[]): readonly Weekday[] {
  const sorted = [...days].sort((a, b) => a - b);
  const first = sorted.findIndex((day) => !sorted.includes((day === 1 ? 7 : day - 1) as Weekday));
  return first < 0 ? sorted : [...sorted.slice(first), ...sorted.slice(0, first)];
}

export function contractOf(input: ContractInput, plan: Pick<PlanInput, 'preset' | 'rules'>): Contract {
  const { min, target, max } = input.weeklyPaidMinutes;
  const { night, weekend, holiday, overtime, combine, onCost } = input.premiums;
  return {
    code: input.code,
    name: input.name ?? input.code,
    weeklyPaidMinutes: { min, target, max },
    contractDaysPerWeek: input.contractDaysPerWeek,
    guaranteedWeeklyMinutes: input.guaranteedWeeklyMinutes,
    shifts: input.shifts.map(patternOf),
    rules: ruleSetOf(plan.preset, plan.rules, input.rules),
    premiums: {
      night, weekend, holiday, overtime, combine, onCost,
      dailyOvertimeAfterMinutes: input.premiums.dailyOvertimeAfterMinutes ?? null,
      weeklyOvertimeAfterMinutes: input.premiums.weeklyOvertimeAfterMinutes ?? null,
    },
    rotation: input.rotation ? { from: input.rotation.from, days: [...input.rotation.days] } : null,
    absenceRate: input.absenceRate,
  };
}

export function patternOf(input: ContractInput['shifts'][number]): ShiftPattern {
  return {
    code: input.code,
    window: { from: input.from, to: input.to },
    startEveryMinutes: input.startEveryMinutes,
    lengthsMinutes: [...input.lengthsMinutes].sort((a, b) => a - b),
    keeps: input.keeps,
    maxPerWeek: input.maxPerWeek ?? null,
    maxPerPeriod: input.maxPerPeriod ?? null,
  };
}

export function agentOf(input: AgentInput, site: Site, contract: Contract): Agent {
  return {
    code: input.code,
    name: input.name ?? input.code,
    site: input.site,
    contract: input.contract,
    zone: input.zone ?? site.zone,
    queue: input.queues[0],
    pay: payOf(input.pay, contract),
    employedFrom: input.employedFrom ?? null,
    employedTo: input.employedTo ?? null,
    nightVolunteer: input.nightVolunteer,
    unavailable: input.unavailable.map(weeklyWindowOf),
    preferences: input.preferences.map(preferenceOf),
    rotationPhase: input.rotationPhase ?? null,
  };
}

export function weeklyWindowOf(input: WeeklyWindowInput): { weekday: Weekday; from: string; to: string } {
  return { weekday: weekdayNumber(input.weekday), from: input.from, to: input.to };
}

function payOf(input: AgentInput['pay'], contract: Contract): Pay {
  if (input.kind === 'hourly') return { kind: 'hourly', rate: input.rate, currency: input.currency };
  return {
    kind: 'monthly', salary: input.salary, currency: input.currency,
    yearlyHoursDivisor: input.yearlyHoursDivisor ?? yearlyHours(contract.weeklyPaidMinutes.target),
  };
}

function preferenceOf(input: PreferenceInput): Preference {
  switch (input.kind) {
    case 'off-date': return { kind: 'off-date', date: input.date, strength: input.strength };
    case 'off-weekday': return { kind: 'off-weekday', weekday: weekdayNumber(input.weekday), strength: input.strength };
    case 'start-between': return { kind: 'start-between', from: input.from, to: input.to, strength: input.strength };
  }
}
