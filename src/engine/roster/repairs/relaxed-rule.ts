import type { Contract } from '../../model/contract.js';
import type { Plan } from '../../model/plan.js';
import type { Repair } from '../../model/roster.js';
import type { HardRule } from '../../model/rules.js';
import { type Easing, costBeyond, easedForFew } from './named-people.js';
import { namesOf } from './names.js';
import { longer, moneyText } from './overtime.js';
import { withOwnContract } from './own-contract.js';
import type { Uncovered } from './uncovered.js';

/** Rules that are tried, the most valuable first, and repairs that are listed. */
const MOST_RULES = 4;
const LISTED = 3;

interface Relaxing {
  readonly words: string;
  readonly ease: Easing;
}

/** One step that people might agree to, never the whole rule where a step exists. `words` follow "Let Ann". */
const RELAXING: Partial<Record<HardRule, Relaxing>> = {
  'minimum-rest': ofRules('rest two hours less between shifts than the rule asks', (r) => ({ minimumRestMinutes: Math.max(0, r.minimumRestMinutes - 120) })),
  'consecutive-days': ofRules('work one more day running', (r) => ({ maxConsecutiveDays: r.maxConsecutiveDays + 1 })),
  'days-off-together': ofRules('have one day fewer off together', (r) => ({ daysOffTogether: Math.max(0, r.daysOffTogether - 1) })),
  'weekends-off': ofRules('work on every weekend', () => ({ weekendOffEvery: 0 })),
  'nights-per-week': ofRules('work one more night a week', (r) => ({ nightsAllowed: true, maxNightsPerWeek: (r.nightsAllowed ? r.maxNightsPerWeek : 0) + 1 })),
  'nights-in-a-row': ofRules('work one more night in a row', (r) => ({ maxNightsInARow: r.maxNightsInARow + 1 })),
  'weekends-worked': ofRules('work on one more weekend', (r) => ({ maxWeekendsWorked: r.maxWeekendsWorked + 1 })),
  'forward-rotation': ofRules('start earlier than the day before', () => ({ forwardRotation: false })),
  'weekly-rest': ofRules('do without the weekly rest', () => ({ weeklyRestMinutes: 0, weeklyRestRolling: false })),
  'average-hours': ofRules('work beyond the average of hours a week', () => ({ maxAverageWeeklyMinutes: 0 })),
  'period-hours': ofRules('work beyond the hours of the plan', () => ({ maxPeriodMinutes: 0 })),
  'period-shifts': ofRules('work one more shift in the plan', (r) => ({ maxPeriodShifts: r.maxPeriodShifts + 1 })),
  'hours-per-day': ofRules('work longer or shorter shifts than the rule allows', () => ({ maxDailyMinutes: 0, minDailyMinutes: 0 })),
  'shifts-per-pattern': {
    words: 'work more shifts of one pattern',
    ease: (plan, people) => withOwnContract(plan, people, (c) => ({ ...c, shifts: c.shifts.map((pattern) => ({ ...pattern, maxPerWeek: null, maxPerPeriod: null })) })),
  },
  'rotation-pattern': { words: 'leave the rotation', ease: (plan, people) => withOwnContract(plan, people, (c) => ({ ...c, rotation: null })) },
  unavailability: {
    words: 'work in weekly hours in which they are not available',
    ease: (plan, people) => ({ ...plan, agents: plan.agents.map((agent) => (people.has(agent.code) ? { ...agent, unavailable: [] } : agent)) }),
  },
  pins: { words: 'be rostered otherwise than pinned', ease: (plan, people) => ({ ...plan, pins: plan.pins.filter((pin) => !people.has(pin.agent)) }) },
  // Nobody is called back from sickness.
  'time-off': { words: 'come back from leave', ease: (plan, people) => ({ ...plan, timeOff: plan.timeOff.filter((off) => !people.has(off.agent) || off.kind === 'sickness') }) },
};

/** Only beside another rule: where hours bind alone, `overtime` finds the fewest. One more of the longest shifts. */
const ONE_SHIFT_MORE: Relaxing = {
  words: 'work one more shift a week than the contract has hours for, as overtime,',
  ease: (plan, people) => withOwnContract(plan, people, (c) => longer(c, Math.max(...c.shifts.flatMap((pattern) => pattern.lengthsMinutes)))),
};

/**
 * One binding rule relaxed by a step for the people who need it, each solved again; the cheapest first. Rules that bind in pairs only are relaxed together:
 * the proof that names a pair has shown that neither of them closes anything alone.
 */
export function relaxedRule(uncovered: Uncovered, bindingRules: readonly string[]): Repair[] {
  const { plan, control } = uncovered;
  const found: (Repair & { readonly kind: 'relaxed-rule' })[] = [];
  for (const rule of bindingRules.slice(0, MOST_RULES)) {
    const relaxing = relaxingOf(rule);
    if (relaxing === null || control.shouldStop()) continue;
    const eased = easedForFew(uncovered, relaxing.ease);
    if (eased === null) continue;
    const costMinor = costBeyond(uncovered, eased);
    const sentence = `Let ${namesOf(plan, eased.people)} ${relaxing.words} (${rule}): covered, ${moneyText(costMinor, plan)} in ${plan.horizon.days} days.`;
    found.push({ kind: 'relaxed-rule', rule, people: eased.people, costMinor, rechecked: 'covered', sentence });
  }
  return found.sort((a, b) => a.costMinor - b.costMinor || a.people.length - b.people.length).slice(0, LISTED);
}

/** The step of one rule, or of two named as `a + b`; null where one of them has none. */
function relaxingOf(binding: string): Relaxing | null {
  const rules = binding.split(' + ') as HardRule[];
  if (rules.length === 1) return RELAXING[rules[0]] ?? null;
  const both = [...new Set(rules.map((rule) => (rule === 'weekly-hours' || rule === 'overtime-limit' ? ONE_SHIFT_MORE : RELAXING[rule])))];
  if (both.includes(undefined)) return null;
  const steps = both as Relaxing[];
  return { words: steps.map((step) => step.words).join(' and '), ease: (plan, people) => steps.reduce((eased, step) => step.ease(eased, people), plan) };
}

function ofRules(words: string, change: (rules: Contract['rules']) => Partial<Contract['rules']>): Relaxing {
  return { words, ease: (plan: Plan, people) => withOwnContract(plan, people, (c) => ({ ...c, rules: { ...c.rules, ...change(c.rules) } })) };
}
