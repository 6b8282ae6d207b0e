import type { Poll } from '../../model/interrupted.js';
import type { HardRule } from '../../model/rules.js';
import type { Memory } from '../rules/rule.js';
import { Restriction, type Unfolded } from './automaton.js';
import type { Draft } from './classes.js';
import { memoryKey, rulesOf } from './memory.js';
import { outlookOf } from './outlook.js';
import { unfold } from './unfold.js';

export interface Counters extends Unfolded {
  /** Distinct week totals, indexed by DayAutomaton.weekTotals. */
  readonly totals: readonly Memory[];
}

/**
 * Every agent's counters, in order. They depend on what rules see of the days and of the shifts on them, and on what each week owes: agents who agree in both
 * share them, across contracts and sites that differ in wages, names and clocks alone.
 */
export function countersOf(drafts: readonly Draft[], relaxed: ReadonlySet<HardRule>, poll: Poll): readonly Counters[] {
  const groups = new Map<string, Draft[]>();
  const keys = drafts.map((draft) => draft.class.key + excusedKey(draft));
  drafts.forEach((draft, i) => {
    const members = groups.get(keys[i]);
    if (members) members.push(draft);
    else groups.set(keys[i], [draft]);
  });
  const shared = new Map<string, Family>();
  const families = new Map<string, Family>();
  groups.forEach((members, key) => {
    const seen = seenByRules(members, key, relaxed);
    let family = shared.get(seen);
    if (family === undefined) shared.set(seen, (family = familyOf(members, relaxed, poll)));
    families.set(key, family);
  });
  return drafts.map((draft, i) => {
    const { restriction, totals } = families.get(keys[i]) as Family;
    return { ...restriction.of(draft.weeks, draft.class.built.table, poll), totals };
  });
}

interface Family {
  readonly restriction: Restriction;
  readonly totals: readonly Memory[];
}

function familyOf(members: readonly Draft[], relaxed: ReadonlySet<HardRule>, poll: Poll): Family {
  const { class: c, days } = members[0];
  const { kinds, kindsOfDay, candidates } = c.built;
  const rules = rulesOf(c.contract, relaxed);
  const outlook = outlookOf(c.calendar, c.contract, c.zone, candidates, kinds, kindsOfDay, members.map((m) => m.weeks.map((w) => w.duty)), relaxed);
  const skeleton = unfold({ week: c.calendar.week, days }, kinds, kindsOfDay, c.contract, outlook, [...initialsOf(members, relaxed).values()], rules, poll);
  return { restriction: new Restriction(skeleton, c.contract, rules), totals: skeleton.totals };
}

/** Every memory with which one of them enters the first day. */
function initialsOf(members: readonly Draft[], relaxed: ReadonlySet<HardRule>): ReadonlyMap<string, Memory> {
  const rules = rulesOf(members[0].class.contract, relaxed);
  return new Map(members.map((m) => [memoryKey(m.memory, rules), m.memory]));
}

/** One text for groups whose counters are the same. Rules that forget look ahead on the group's own clock and duties, so that theirs are never another's. */
function seenByRules(members: readonly Draft[], key: string, relaxed: ReadonlySet<HardRule>): string {
  const { class: c, days } = members[0];
  const { contract } = c;
  if (rulesOf(contract, relaxed).some((rule) => rule.forget)) return key;
  const { rules, weeklyPaidMinutes, contractDaysPerWeek, rotation, premiums } = contract;
  return JSON.stringify([
    days.map((day) => ({ ...day, date: '' })), c.calendar.week, c.built.kinds, c.built.kindsOfDay, [...initialsOf(members, relaxed).keys()],
    rules, weeklyPaidMinutes, contractDaysPerWeek, rotation, contract.shifts.map((s) => [s.code, s.maxPerWeek, s.maxPerPeriod]),
    premiums.dailyOvertimeAfterMinutes, premiums.weeklyOvertimeAfterMinutes,
  ]);
}

/** Dates on which a rotation asks nothing of him; days are the class's own where there is no rotation. */
function excusedKey({ days, class: c }: Draft): string {
  return days === c.calendar.days ? '' : `~${days.map((day) => (day.excused ? 1 : 0)).join('')}`;
}
